//! `maxLength`: the greatest number of characters of a text.

use super::keyword::{Argument, Bound, Class, Keyword, Measure};
use super::measure::{counted, outside};

const BOUND: Option<Bound> = Bound::at_most(Measure::Length);

/// The keyword.
pub static MAX_LENGTH: Keyword = Keyword {
    name: "maxLength",
    argument: Argument::Count,
    fits: Class::Text,
    bound: BOUND,
    sample: "255",
    wording: |argument| format!("at most {}", counted(argument, "character", "characters")).into(),
    excludes: |argument, value| BOUND.is_some_and(|bound| outside(bound, argument, value)),
};
