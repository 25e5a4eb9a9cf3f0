//! `exclusiveMinimum`: the number that all have to be above.

use super::keyword::{Argument, Bound, Class, Keyword, Measure};
use super::measure::outside;

const BOUND: Option<Bound> = Bound::above(Measure::Value);

/// The keyword.
pub static EXCLUSIVE_MINIMUM: Keyword = Keyword {
    name: "exclusiveMinimum",
    argument: Argument::Number,
    fits: Class::Number,
    bound: BOUND,
    sample: "0",
    wording: |argument| format!("above {}", argument.json()).into(),
    excludes: |argument, value| BOUND.is_some_and(|bound| outside(bound, argument, value)),
};
