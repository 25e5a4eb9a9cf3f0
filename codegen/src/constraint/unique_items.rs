//! `uniqueItems`: no item of a list stands in it twice.

use super::Wording;
use super::keyword::{Argument, Class, Keyword};
use super::measure::items;
use crate::model::Literal;

/// The keyword.
pub static UNIQUE_ITEMS: Keyword = Keyword {
    name: "uniqueItems",
    argument: Argument::Flag,
    fits: Class::List,
    bound: None,
    sample: "true",
    wording: |argument| match argument {
        Literal::Boolean(true) => "no item twice".to_owned().into(),
        _ => Wording::default(),
    },
    excludes: |argument, value| {
        *argument == Literal::Boolean(true) && items(value).is_some_and(|items| repeats(&items))
    },
};

/// Whether two of the values are equal.
pub(super) fn repeats<T: PartialEq>(values: &[T]) -> bool {
    values.iter().enumerate().any(|(at, value)| values[..at].contains(value))
}
