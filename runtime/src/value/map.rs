//! An object whose member names are data.

use super::index::Index;
use crate::drift::Step;
use crate::foreign;
use crate::json::{DecodeError, ReadJson, Reader, WriteJson, Writer, keep_last};
use std::fmt;

/// Values by name, in the order in which they came.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Map<T>(Vec<(String, T)>, Index);

impl<T> Map<T> {
    /// An empty map.
    pub const fn new() -> Self {
        Self(Vec::new(), Index::NEW)
    }

    /// The value under a name; takes time in proportion to the number of entries.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// Sets the value under a name, and gives back the value that it had.
    pub fn insert(&mut self, name: impl Into<String>, value: T) -> Option<T> {
        let name = name.into();
        let Self(entries, index) = self;
        let known = index.position(entries.iter().map(|(name, _)| name.as_str()), &name);
        if let Some((_, old)) = known.and_then(|at| entries.get_mut(at)) {
            return Some(std::mem::replace(old, value));
        }
        index.push(&name, entries.len());
        entries.push((name, value));
        None
    }

    /// The entries in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &T)> + Clone {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// True if there is no entry.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

/// Without the values under names that tell of a secret.
impl<T: fmt::Debug> fmt::Debug for Map<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (name, value) in self.iter() {
            let shown = foreign::name(name);
            if foreign::is_sensitive(name) {
                map.entry(&format_args!("\"{shown}\""), &format_args!("{}", foreign::REDACTED));
            } else {
                map.entry(&format_args!("\"{shown}\""), value);
            }
        }
        map.finish()
    }
}

impl<T> Default for Map<T> {
    fn default() -> Self {
        Self::new()
    }
}

/// Of several values under one name the last is kept.
impl<N: Into<String>, T> FromIterator<(N, T)> for Map<T> {
    fn from_iter<I: IntoIterator<Item = (N, T)>>(entries: I) -> Self {
        let mut entries: Vec<_> = entries.into_iter().map(|(name, value)| (name.into(), value)).collect();
        keep_last(&mut entries);
        Self(entries, Index::NEW)
    }
}

impl<N: Into<String>, T, const LENGTH: usize> From<[(N, T); LENGTH]> for Map<T> {
    fn from(entries: [(N, T); LENGTH]) -> Self {
        entries.into_iter().collect()
    }
}

impl<T> IntoIterator for Map<T> {
    type Item = (String, T);
    type IntoIter = std::vec::IntoIter<(String, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<T: ReadJson> ReadJson for Map<T> {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut entries = Vec::new();
        r.members(|r, name| {
            r.step_in(|| Step::Key(name.as_str().into()));
            let value = T::read(r).map_err(|error| error.in_key(&name))?;
            r.step_out();
            entries.push((name, value));
            Ok(())
        })?;
        keep_last(&mut entries);
        Ok(Self(entries, Index::NEW))
    }

    fn of_null_body() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: WriteJson> WriteJson for Map<T> {
    fn write(&self, w: &mut Writer) {
        w.map(self.iter());
    }
}
