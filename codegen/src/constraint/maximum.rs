//! `maximum`: the greatest number allowed.

use super::keyword::{Argument, Bound, Class, Keyword, Measure};
use super::measure::outside;

const BOUND: Option<Bound> = Bound::at_most(Measure::Value);

/// The keyword.
pub static MAXIMUM: Keyword = Keyword {
    name: "maximum",
    argument: Argument::Number,
    fits: Class::Number,
    bound: BOUND,
    sample: "100",
    wording: |argument| format!("at most {}", argument.json()).into(),
    excludes: |argument, value| BOUND.is_some_and(|bound| outside(bound, argument, value)),
};
