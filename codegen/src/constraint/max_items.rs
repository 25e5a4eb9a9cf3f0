//! `maxItems`: the greatest number of items of a list.

use super::keyword::{Argument, Bound, Class, Keyword, Measure};
use super::measure::{counted, outside};

const BOUND: Option<Bound> = Bound::at_most(Measure::Items);

/// The keyword.
pub static MAX_ITEMS: Keyword = Keyword {
    name: "maxItems",
    argument: Argument::Count,
    fits: Class::List,
    bound: BOUND,
    sample: "100",
    wording: |argument| format!("at most {}", counted(argument, "item", "items")).into(),
    excludes: |argument, value| BOUND.is_some_and(|bound| outside(bound, argument, value)),
};
