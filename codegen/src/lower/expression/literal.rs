//! Values that are written in a condition, or are always the same.

use super::made::Made;
use crate::ir::{Form, Kind};
use crate::model::Literal;
use crate::rule;
use specwright_semantics::Number;

impl Made<'_> {
    pub(super) fn whole(value: i128) -> Self {
        Self::number(Form::Number(value, 0))
    }

    /// A number with a fraction or exponent; null where it has more digits than are calculated with, which the checks
    /// refuse.
    pub(super) fn decimal(text: &str) -> Self {
        let form = Number::parse(text).map_or(Form::Null, |number| {
            let (digits, power) = number.shortest().parts();
            Form::Number(digits, power)
        });
        Self::number(form)
    }

    pub(super) fn text(text: &str) -> Self {
        Self::value(Kind::Text, Form::Text(text.to_owned()))
    }

    /// Text that is written in a condition, as the value that it stands for beside another.
    pub(super) fn written(text: &str, of: &rule::Kind) -> Self {
        let kind = match of {
            rule::Kind::Uuid => match uuid(text) {
                Some(value) => return Self::value(Kind::Uuid, Form::Uuid(value)),
                None => Kind::Text,
            },
            rule::Kind::Date => Kind::Date,
            rule::Kind::DateTime => Kind::DateTime,
            _ => Kind::Text,
        };
        Self::value(kind, Form::Text(text.to_owned()))
    }

    /// The value of a member that is always the same.
    pub(super) fn constant(literal: &Literal) -> Self {
        match literal {
            Literal::Null => Self::nothing(),
            Literal::Boolean(value) => Self::boolean(Form::Boolean(*value)),
            Literal::Number(text) => Self::decimal(text),
            Literal::String(text) => Self::text(text),
            Literal::Json(_) => Self::value(Kind::Json, Form::Text(literal.json())),
        }
    }
}

/// The value of a UUID in its usual form.
fn uuid(text: &str) -> Option<u128> {
    let digits: String = text.chars().filter(|c| *c != '-').collect();
    u128::from_str_radix(&digits, 16).ok()
}
