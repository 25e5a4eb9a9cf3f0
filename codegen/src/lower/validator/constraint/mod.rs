//! Constraint keywords as tests in Rust: one file each. What they mean in words stands in the room `constraint`.

mod exclusive_maximum;
mod exclusive_minimum;
mod format;
mod limit;
mod max_items;
mod max_length;
mod max_properties;
mod maximum;
mod min_items;
mod min_length;
mod min_properties;
mod minimum;
mod multiple_of;
mod pattern;
mod unique_by;
mod unique_items;

pub(super) use format::function;

use super::Validators;
use crate::constraint::Class;
use crate::ir::Test;
use crate::model::{Literal, Type, TypeId};

/// What a keyword measures.
#[derive(Clone, Copy)]
pub(super) enum Measured<'a> {
    Text,
    Number,
    /// A list of such items.
    List(&'a Type),
    Map,
    Object(TypeId),
}

impl Measured<'_> {
    pub(super) const fn class(self) -> Class {
        match self {
            Self::Text => Class::Text,
            Self::Number => Class::Number,
            Self::List(_) => Class::List,
            Self::Map | Self::Object(_) => Class::Object,
        }
    }
}

/// How a keyword becomes a test; `None` where its argument says nothing.
type Lowering = fn(&Validators<'_>, &Literal, Measured<'_>) -> Option<Test>;

/// The keywords, in the order of the manual.
const ALL: [(&str, Lowering); 15] = [
    ("minLength", min_length::test),
    ("maxLength", max_length::test),
    ("pattern", pattern::test),
    ("format", format::test),
    ("minimum", minimum::test),
    ("maximum", maximum::test),
    ("exclusiveMinimum", exclusive_minimum::test),
    ("exclusiveMaximum", exclusive_maximum::test),
    ("multipleOf", multiple_of::test),
    ("minItems", min_items::test),
    ("maxItems", max_items::test),
    ("uniqueItems", unique_items::test),
    ("minProperties", min_properties::test),
    ("maxProperties", max_properties::test),
    ("uniqueBy", unique_by::test),
];

/// The test that a keyword stands for.
pub(super) fn test(
    validators: &Validators<'_>,
    keyword: &str,
    argument: &Literal,
    measured: Measured<'_>,
) -> Option<Test> {
    let (_, lowering) = ALL.iter().find(|(name, _)| *name == keyword)?;
    lowering(validators, argument, measured)
}

/// An argument that counts; beyond what memory can hold, the greatest number.
fn count(argument: &Literal) -> Option<usize> {
    let Literal::Number(text) = argument else { return None };
    // A count may be written `1e2` or `5.0`.
    text.parse().ok().or_else(|| text.parse::<f64>().ok().map(|number| number as usize))
}

/// An argument that is a text.
fn text(argument: &Literal) -> Option<&str> {
    match argument {
        Literal::String(text) => Some(text),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_keyword_has_a_test() {
        let known: Vec<&str> = crate::constraint::ALL.iter().map(|keyword| keyword.name).collect();
        assert_eq!(known, ALL.map(|(name, _)| name));
    }

    #[test]
    fn counts() {
        let count = |text: &str| count(&Literal::Number(text.into()));
        assert_eq!((count("255"), count("1e2"), count("5.0")), (Some(255), Some(100), Some(5)));
        assert_eq!(count("123456789012345678901234567890"), Some(usize::MAX));
    }
}
