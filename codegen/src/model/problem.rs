//! What an error says of itself: where in its body.

use crate::source::Spanned;

/// What an error says of itself: the places of each, of which the first that has a value counts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Problem {
    /// In words for people.
    pub message: Vec<Place>,
    /// For programs.
    pub code: Vec<Place>,
    /// What of the request it is about.
    pub member: Vec<Place>,
    /// For the vendor's support.
    pub reference: Vec<Place>,
}

impl Problem {
    /// The places of each keyword.
    #[must_use]
    pub fn parts(&self) -> [(&'static str, &[Place]); 4] {
        [("message", &self.message), ("code", &self.code), ("member", &self.member), ("reference", &self.reference)]
    }

    /// All places.
    pub fn places(&self) -> impl Iterator<Item = &Place> {
        self.parts().into_iter().flat_map(|(_, places)| places)
    }

    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.places().next().is_none()
    }
}

/// The place of a value in a body.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// What was written.
    pub text: Spanned<String>,
    /// The way there; empty where what was written is no place.
    pub steps: Vec<Step>,
}

/// A step on the way to a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// The member of this name.
    Member(String),
    /// The item at this position.
    Item(u32),
}
