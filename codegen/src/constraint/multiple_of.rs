//! `multipleOf`: the number that all values are whole multiples of.

use super::keyword::{Argument, Class, Keyword};
use super::measure::number;

/// The keyword.
pub static MULTIPLE_OF: Keyword = Keyword {
    name: "multipleOf",
    argument: Argument::Positive,
    fits: Class::Number,
    bound: None,
    sample: "0.01",
    wording: |argument| format!("a multiple of {}", argument.json()).into(),
    excludes: |argument, value| match (number(argument), number(value)) {
        (Some(divisor), Some(value)) => value.is_multiple_of(divisor) == Some(false),
        _ => false,
    },
};
