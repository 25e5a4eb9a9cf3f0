//! `exclusiveMaximum`: the number that all have to be below.

use super::keyword::{Argument, Bound, Class, Keyword, Measure};
use super::measure::outside;

const BOUND: Option<Bound> = Bound::below(Measure::Value);

/// The keyword.
pub static EXCLUSIVE_MAXIMUM: Keyword = Keyword {
    name: "exclusiveMaximum",
    argument: Argument::Number,
    fits: Class::Number,
    bound: BOUND,
    sample: "100",
    wording: |argument| format!("below {}", argument.json()).into(),
    excludes: |argument, value| BOUND.is_some_and(|bound| outside(bound, argument, value)),
};
