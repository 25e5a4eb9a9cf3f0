//! `minItems`: the least number of items of a list.

use super::keyword::{Argument, Bound, Class, Keyword, Measure};
use super::measure::{counted, outside};

const BOUND: Option<Bound> = Bound::at_least(Measure::Items);

/// The keyword.
pub static MIN_ITEMS: Keyword = Keyword {
    name: "minItems",
    argument: Argument::Count,
    fits: Class::List,
    bound: BOUND,
    sample: "1",
    wording: |argument| format!("at least {}", counted(argument, "item", "items")).into(),
    excludes: |argument, value| BOUND.is_some_and(|bound| outside(bound, argument, value)),
};
