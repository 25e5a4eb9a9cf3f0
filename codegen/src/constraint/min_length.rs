//! `minLength`: the least number of characters of a text.

use super::keyword::{Argument, Bound, Class, Keyword, Measure};
use super::measure::{counted, outside};

const BOUND: Option<Bound> = Bound::at_least(Measure::Length);

/// The keyword.
pub static MIN_LENGTH: Keyword = Keyword {
    name: "minLength",
    argument: Argument::Count,
    fits: Class::Text,
    bound: BOUND,
    sample: "1",
    wording: |argument| format!("at least {}", counted(argument, "character", "characters")).into(),
    excludes: |argument, value| BOUND.is_some_and(|bound| outside(bound, argument, value)),
};
