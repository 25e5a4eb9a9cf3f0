//! What is known of the values that went and came at a place, where one of both may not be decided.

use super::change::{Verdict, Wire};
use super::movement::exchanged;
use super::parts::Parts;

/// Whether there are such values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Known {
    No,
    /// It was looked for, and neither found nor ruled out.
    Maybe,
    Yes,
}

impl Known {
    /// What one who sends such a value meets.
    const fn met(self) -> Verdict {
        match self {
            Self::No => Verdict::Compatible,
            Self::Maybe => Verdict::CannotTell,
            Self::Yes => Verdict::Breaks,
        }
    }
}

impl From<bool> for Known {
    fn from(is: bool) -> Self {
        if is { Self::Yes } else { Self::No }
    }
}

/// How the values at a place moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shift {
    /// Whether some are no longer among them.
    pub(super) went: Known,
    /// Whether some are new among them.
    pub(super) came: Known,
}

impl Shift {
    /// Whether anything moved.
    pub(super) fn is_some(self) -> bool {
        self.went != Known::No || self.came != Known::No
    }

    /// What it does on the wire in each part of an exchange. Where `is_lenient`, clients read whatever comes there.
    pub(super) fn wire(self, parts: Parts, is_lenient: bool) -> Vec<Wire> {
        exchanged([self.went.met(), self.came.met()], parts, is_lenient)
    }

    /// What it does to a client that refuses other values before it sends them.
    pub(super) fn refusing(self) -> Verdict {
        if self.is_some() { self.went.met() } else { Verdict::None }
    }
}
