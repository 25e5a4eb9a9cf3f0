//! Measures a literal and compares the measure with a bound, exactly.

use std::cmp::Ordering;

use super::keyword::{Bound, Edge, Measure};
use crate::model::Literal;
use specwright_semantics::ExactNumber;

/// Whether a value lies outside a bound; values that cannot be measured lie inside.
pub(super) fn outside(bound: Bound, argument: &Literal, value: &Literal) -> bool {
    let (Some(limit), Some(measured)) = (number(argument), measure(bound.measure, value)) else { return false };
    match (measured.compare(limit), bound.edge) {
        (Some(Ordering::Equal), _) => bound.strict,
        (order, Edge::Lower) => order == Some(Ordering::Less),
        (order, Edge::Upper) => order == Some(Ordering::Greater),
    }
}

/// Whether nothing lies between two bounds of the same measure, one lower and one upper.
pub(super) fn nothing_between(lower: (&Bound, &Literal), upper: (&Bound, &Literal)) -> bool {
    let (Some(low), Some(high)) = (number(lower.1), number(upper.1)) else { return false };
    match low.compare(high) {
        Some(Ordering::Less) | None => false,
        Some(Ordering::Equal) => lower.0.strict || upper.0.strict,
        Some(Ordering::Greater) => true,
    }
}

/// The number that a literal is.
pub(super) fn number(literal: &Literal) -> Option<ExactNumber<'_>> {
    match literal {
        Literal::Number(text) => ExactNumber::of_text(text),
        _ => None,
    }
}

fn measure(measure: Measure, value: &Literal) -> Option<ExactNumber<'_>> {
    let count = |count: usize| i64::try_from(count).ok().map(ExactNumber::Whole);
    match measure {
        Measure::Value => number(value),
        Measure::Length => match value {
            Literal::String(text) => count(text.chars().count()),
            _ => None,
        },
        Measure::Items => count(items(value)?.len()),
        Measure::Properties => match json(value)? {
            serde_json::Value::Object(members) => count(members.len()),
            _ => None,
        },
    }
}

/// The items of a list literal.
pub(super) fn items(value: &Literal) -> Option<Vec<serde_json::Value>> {
    match json(value)? {
        serde_json::Value::Array(items) => Some(items),
        _ => None,
    }
}

/// A list or object literal as a tree.
pub(super) fn json(value: &Literal) -> Option<serde_json::Value> {
    match value {
        Literal::Json(text) => serde_json::from_str(text).ok(),
        _ => None,
    }
}

/// A count with its noun: `1 character`, `255 characters`.
pub(super) fn counted(argument: &Literal, one: &str, many: &str) -> String {
    let text = argument.json();
    let noun = if text == "1" { one } else { many };
    format!("{text} {noun}")
}
