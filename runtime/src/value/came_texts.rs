//! Texts that came with an answer although they break a documented bound, so that they are not refused where they go back.

use std::collections::{BTreeMap, BTreeSet};

/// Texts of an object that came with an answer and break a documented bound, by the places where they stand.
///
/// A place is a pointer within the object with `*` for positions in lists and keys of maps, so that an item may move.
#[derive(Clone, Debug, Default)]
pub struct CameTexts(BTreeMap<Box<str>, BTreeSet<Box<str>>>);

impl CameTexts {
    /// True if there is none, as in most objects.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a text.
    pub(crate) fn add(&mut self, place: &str, text: &str) {
        if let Some(texts) = self.0.get_mut(place) {
            texts.insert(text.into());
        } else {
            self.0.insert(place.into(), BTreeSet::from([text.into()]));
        }
    }

    /// True if the text came at that place.
    pub(crate) fn has(&self, place: &str, text: &str) -> bool {
        self.0.get(place).is_some_and(|texts| texts.contains(text))
    }
}
