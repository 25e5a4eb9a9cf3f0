//! Whether two literals of specs are one value.

use std::cmp::Ordering;

use crate::ast::Literal;
use specwright_semantics::ExactNumber;

/// Whether they are equal by value: numbers however they are written, lists and objects whatever their white space and the order of
/// their members.
pub(super) fn is_equal(one: &Literal, other: &Literal) -> bool {
    match (one, other) {
        (Literal::Number(one), Literal::Number(other)) => one == other || compare(one, other) == Some(Ordering::Equal),
        (Literal::Json(one), Literal::Json(other)) => {
            let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).ok();
            one == other || (value(one).is_some() && value(one) == value(other))
        }
        _ => one == other,
    }
}

/// Which of two numbers is the greater.
pub(super) fn compare(one: &str, other: &str) -> Option<Ordering> {
    ExactNumber::of_text(one)?.compare(ExactNumber::of_text(other)?)
}
