//! How an object came where that is no member, so that it is written as it came.

use super::Json;

/// What did not come, and what came more than once. Nothing is held where there is nothing to tell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Came(Option<Box<Told>>);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
struct Told {
    missing: Vec<&'static str>,
    repeated: Vec<(Box<str>, Json)>,
}

impl Came {
    /// As documented.
    pub(crate) const fn new() -> Self {
        Self(None)
    }

    /// Says that a member did not come that is always written otherwise.
    pub(crate) fn without(&mut self, name: &'static str) {
        self.told().missing.push(name);
    }

    /// True if [`Came::without`] was told this.
    pub(crate) fn lacks(&self, name: &str) -> bool {
        self.0.as_ref().is_some_and(|told| told.missing.contains(&name))
    }

    /// Keeps an entry of key and value that a later one of the same key followed.
    pub(crate) fn repeat(&mut self, key: Box<str>, entry: Json) {
        self.told().repeated.push((key, entry));
    }

    /// The entries of that key that a later one followed.
    pub(crate) fn repeats<'c>(&'c self, key: &'c str) -> impl Iterator<Item = &'c Json> {
        let all = self.0.iter().flat_map(|told| &told.repeated);
        all.filter(move |(known, _)| **known == *key).map(|(_, entry)| entry)
    }

    fn told(&mut self) -> &mut Told {
        self.0.get_or_insert_default()
    }
}
