//! The members of an object that are not documented.

use super::index::Index;
use super::{Came, CameTexts, Json};
use crate::foreign;
use crate::json::{WriteJson, keep_last, same_json, to_string};
use std::fmt;
use std::hash::{Hash, Hasher};

/// Members with their values, in the order in which they came.
///
/// What a service sends beyond its documentation is found here and is sent back with its object, and so are documented
/// members that came as null or with a value that is not of their type; a caller can add members that the documentation does not have. A documented member that is set wins over one of its name here, but a
/// member that always has the same value gives way to it.
///
/// It also remembers how its object came where that is no member: which constants were missing, for example, and texts that break
/// a documented bound, which are not refused for it where the object sends them back in the same member. Those texts are no part of
/// its value.
#[derive(Clone, Default)]
pub struct Extra(Option<Box<Members>>);

/// There are none of them in most objects, so that it takes a pointer alone.
#[derive(Clone, Default)]
struct Members {
    entries: Vec<(Box<str>, Json)>,
    index: Index,
    came: Came,
}

impl Extra {
    /// No members.
    pub const fn new() -> Self {
        Self(None)
    }

    /// These entries as they are, even if a name is there twice.
    pub(crate) fn of(entries: Vec<(Box<str>, Json)>, came: Came) -> Self {
        let holds = !entries.is_empty() || !came.is_as_documented();
        Self(holds.then(|| Box::new(Members { entries, index: Index::NEW, came })))
    }

    /// How its object came.
    pub(crate) fn came(&self) -> &Came {
        static AS_DOCUMENTED: Came = Came::new();
        self.0.as_ref().map_or(&AS_DOCUMENTED, |members| &members.came)
    }

    /// Keeps texts of its object that came with an answer and break a documented bound.
    #[doc(hidden)]
    pub fn remember(&mut self, texts: CameTexts) {
        if !texts.is_empty() {
            self.0.get_or_insert_default().came.remember(texts);
        }
    }

    /// Takes a member out if it has that value: the one that the type of its object says.
    #[doc(hidden)]
    pub fn forget(&mut self, name: &str, json: &str) {
        if self.get(name).is_some_and(|value| same_json(value.as_str(), json)) {
            self.remove(name);
        }
    }

    /// True if a documented list did not come with its object, or came as null, where its field holds an empty one.
    pub fn lacks(&self, name: &str) -> bool {
        self.came().lacks(name) || self.get(name).is_some()
    }

    /// True if the member is there and is null.
    pub fn is_null(&self, name: &str) -> bool {
        self.get(name).is_some_and(|value| value.as_str() == "null")
    }

    fn entries(&self) -> &[(Box<str>, Json)] {
        self.0.as_ref().map_or(&[], |members| &members.entries)
    }

    /// Sets a member, and gives back the value that it had.
    pub fn insert(&mut self, name: impl Into<Box<str>>, value: impl Into<Json>) -> Option<Json> {
        let (name, value) = (name.into(), value.into());
        let Members { entries, index, .. } = &mut **self.0.get_or_insert_default();
        let known = index.position(entries.iter().map(|(name, _)| &**name), &name);
        if let Some((_, old)) = known.and_then(|at| entries.get_mut(at)) {
            return Some(std::mem::replace(old, value));
        }
        index.push(&name, entries.len());
        entries.push((name, value));
        None
    }

    /// Sets an entry of a list of key and value: `{"<key_member>": "<key>", "<slot>": <value>}`.
    pub fn insert_pair<T: WriteJson + ?Sized>(&mut self, key_member: &str, key: &str, slot: &str, value: &T) {
        let quoted = |text: &str| Json::string(text).to_string();
        let entry = format!("{{{}:{},{}:{}}}", quoted(key_member), quoted(key), quoted(slot), to_string(value));
        self.insert(key, Json::checked(&entry));
    }

    /// Takes a member out.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        let at = self.entries().iter().rposition(|(known, _)| **known == *name)?;
        let members = self.0.as_mut()?;
        members.index.clear();
        let (_, value) = members.entries.remove(at);
        // One without members is equal to a new one.
        if members.entries.is_empty() && members.came.is_as_documented() {
            self.0 = None;
        }
        Some(value)
    }

    /// The value of a member; takes time in proportion to the number of members.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.entries().iter().rev().find(|(known, _)| **known == *name).map(|(_, value)| value)
    }

    /// The members in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &Json)> {
        self.entries().iter().map(|(name, value)| (&**name, value))
    }

    /// True if there is none.
    pub fn is_empty(&self) -> bool {
        self.entries().is_empty()
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.entries().len()
    }
}

/// By the members, and by how the object came as far as that is written.
impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        self.entries() == other.entries() && self.came() == other.came()
    }
}

impl Eq for Extra {}

impl Hash for Extra {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.entries(), self.came()).hash(state);
    }
}

/// Of several values under one name the last is kept.
impl FromIterator<(Box<str>, Json)> for Extra {
    fn from_iter<I: IntoIterator<Item = (Box<str>, Json)>>(entries: I) -> Self {
        let mut entries: Vec<_> = entries.into_iter().collect();
        keep_last(&mut entries);
        Self::of(entries, Came::new())
    }
}

/// At most this many members are shown by `Debug`.
const SHOWN: usize = 20;

/// The first members, without the values of those whose names tell of a secret.
impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (name, value) in self.iter().take(SHOWN) {
            let shown = foreign::name(name);
            if foreign::is_sensitive(name) {
                map.entry(&format_args!("\"{shown}\""), &format_args!("{}", foreign::REDACTED));
            } else {
                map.entry(&format_args!("\"{shown}\""), value);
            }
        }
        if self.len() > SHOWN { map.finish_non_exhaustive() } else { map.finish() }
    }
}
