//! `maxProperties`: the greatest number of members of an object.

use super::keyword::{Argument, Bound, Class, Keyword, Measure};
use super::measure::{counted, outside};

const BOUND: Option<Bound> = Bound::at_most(Measure::Properties);

/// The keyword.
pub static MAX_PROPERTIES: Keyword = Keyword {
    name: "maxProperties",
    argument: Argument::Count,
    fits: Class::Object,
    bound: BOUND,
    sample: "100",
    wording: |argument| format!("at most {}", counted(argument, "member", "members")).into(),
    excludes: |argument, value| BOUND.is_some_and(|bound| outside(bound, argument, value)),
};
