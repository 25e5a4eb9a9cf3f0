//! How an object came where that is no member, so that it is written as it came.

use super::{CameTexts, Json};
use std::hash::{Hash, Hasher};

/// What did not come, and what came more than once; and texts that break a documented bound, which are no part of the value.
/// Nothing is held where there is nothing to tell.
#[derive(Clone, Debug, Default)]
pub(crate) struct Came(Option<Box<Told>>);

#[derive(Clone, Debug, Default)]
struct Told {
    missing: Vec<&'static str>,
    repeated: Vec<(Box<str>, Json)>,
    texts: CameTexts,
}

impl Came {
    /// As documented.
    pub(crate) const fn new() -> Self {
        Self(None)
    }

    /// True if there is nothing to tell.
    pub(crate) const fn is_as_documented(&self) -> bool {
        self.0.is_none()
    }

    /// Says that a member did not come that is always written otherwise.
    pub(crate) fn without(&mut self, name: &'static str) {
        self.told().missing.push(name);
    }

    /// True if [`Came::without`] was told this.
    pub(crate) fn lacks(&self, name: &str) -> bool {
        self.missing().contains(&name)
    }

    /// Keeps an entry of key and value that a later one of the same key followed.
    pub(crate) fn repeat(&mut self, key: Box<str>, entry: Json) {
        self.told().repeated.push((key, entry));
    }

    /// The entries of that key that a later one followed.
    pub(crate) fn repeats<'c>(&'c self, key: &'c str) -> impl Iterator<Item = &'c Json> {
        self.repeated().iter().filter(move |(known, _)| **known == *key).map(|(_, entry)| entry)
    }

    /// Keeps the texts that came in its members and break a documented bound.
    pub(crate) fn remember(&mut self, texts: CameTexts) {
        self.told().texts = texts;
    }

    /// The texts that came in its members and break a documented bound.
    pub(crate) fn texts(&self) -> Option<&CameTexts> {
        self.0.as_ref().map(|told| &told.texts)
    }

    fn missing(&self) -> &[&'static str] {
        self.0.as_ref().map_or(&[], |told| &told.missing)
    }

    fn repeated(&self) -> &[(Box<str>, Json)] {
        self.0.as_ref().map_or(&[], |told| &told.repeated)
    }

    fn told(&mut self) -> &mut Told {
        self.0.get_or_insert_default()
    }
}

/// By what is written: which texts came is no part of the value.
impl PartialEq for Came {
    fn eq(&self, other: &Self) -> bool {
        (self.missing(), self.repeated()) == (other.missing(), other.repeated())
    }
}

impl Eq for Came {}

impl Hash for Came {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.missing(), self.repeated()).hash(state);
    }
}
