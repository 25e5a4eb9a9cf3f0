//! `minimum`: the least number allowed.

use super::keyword::{Argument, Bound, Class, Keyword, Measure};
use super::measure::outside;

const BOUND: Option<Bound> = Bound::at_least(Measure::Value);

/// The keyword.
pub static MINIMUM: Keyword = Keyword {
    name: "minimum",
    argument: Argument::Number,
    fits: Class::Number,
    bound: BOUND,
    sample: "0",
    wording: |argument| format!("at least {}", argument.json()).into(),
    excludes: |argument, value| BOUND.is_some_and(|bound| outside(bound, argument, value)),
};
