//! `minProperties`: the least number of members of an object.

use super::keyword::{Argument, Bound, Class, Keyword, Measure};
use super::measure::{counted, outside};

const BOUND: Option<Bound> = Bound::at_least(Measure::Properties);

/// The keyword.
pub static MIN_PROPERTIES: Keyword = Keyword {
    name: "minProperties",
    argument: Argument::Count,
    fits: Class::Object,
    bound: BOUND,
    sample: "1",
    wording: |argument| format!("at least {}", counted(argument, "member", "members")).into(),
    excludes: |argument, value| BOUND.is_some_and(|bound| outside(bound, argument, value)),
};
