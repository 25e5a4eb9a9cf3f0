//! The members of an object that are not documented.

use super::Json;
use crate::json::{REDACTED, WriteJson, is_sensitive, keep_last, to_string};
use std::fmt;

/// Members with their values, in the order in which they came.
///
/// What a service sends beyond its documentation is found here and is sent back with its object; a caller can add
/// members that the documentation does not have. A documented member that is set wins over one of its name here.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Extra(Vec<(Box<str>, Json)>);

impl Extra {
    /// No members.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// These entries as they are, even if a name is there twice.
    pub(crate) fn of(entries: Vec<(Box<str>, Json)>) -> Self {
        Self(entries)
    }

    /// Sets a member, and gives back the value that it had.
    pub fn insert(&mut self, name: impl Into<Box<str>>, value: impl Into<Json>) -> Option<Json> {
        let (name, value) = (name.into(), value.into());
        match self.0.iter_mut().rev().find(|(known, _)| *known == name) {
            Some((_, old)) => Some(std::mem::replace(old, value)),
            None => {
                self.0.push((name, value));
                None
            }
        }
    }

    /// Sets an entry of a list of key and value: `{"<key_member>": "<key>", "<slot>": <value>}`.
    pub fn insert_pair<T: WriteJson + ?Sized>(&mut self, key_member: &str, key: &str, slot: &str, value: &T) {
        let quoted = |text: &str| Json::string(text).to_string();
        let entry = format!("{{{}:{},{}:{}}}", quoted(key_member), quoted(key), quoted(slot), to_string(value));
        self.insert(key, Json::checked(&entry));
    }

    /// Takes a member out.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        let index = self.0.iter().rposition(|(known, _)| **known == *name)?;
        Some(self.0.remove(index).1)
    }

    /// The value of a member.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.0.iter().rev().find(|(known, _)| **known == *name).map(|(_, value)| value)
    }

    /// The members in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Json)> {
        self.0.iter().map(|(name, value)| (&**name, value))
    }

    /// True if there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

/// Of several values under one name the last is kept.
impl FromIterator<(Box<str>, Json)> for Extra {
    fn from_iter<I: IntoIterator<Item = (Box<str>, Json)>>(entries: I) -> Self {
        let mut entries: Vec<_> = entries.into_iter().collect();
        keep_last(&mut entries);
        Self(entries)
    }
}

/// Without the values of members whose names tell of a secret.
impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (name, value) in &self.0 {
            if is_sensitive(name) {
                map.entry(name, &format_args!("{REDACTED}"));
            } else {
                map.entry(name, value);
            }
        }
        map.finish()
    }
}
