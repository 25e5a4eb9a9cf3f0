//! Values that are written in a condition, or are always the same.

use super::Lowering;
use super::made::{Known, Made};
use crate::constraint::literal_fits;
use crate::ir::{Form, Kind};
use crate::model::{Literal, Node, NodeKind, Scalar, Shape, Type, TypeId, TypeKind};
use crate::proof::{SubjectKind, subject};
use specwright_semantics::Number;

impl<'a> Made<'a> {
    pub(super) fn whole(value: i128) -> Self {
        Self::number(true, Form::Number(value, 0))
    }

    /// A number with a fraction or exponent; null where it has more digits than are calculated with, which the checks
    /// refuse.
    pub(super) fn decimal(text: &str) -> Self {
        let form = Number::parse(text).map_or(Form::Null, |number| {
            let (digits, power) = number.shortest().parts();
            Form::Number(digits, power)
        });
        Self::number(false, form)
    }

    pub(super) fn text(text: &str) -> Self {
        Self::new(Known::Text, Kind::Text, Form::Text(text.to_owned()))
    }

    /// The value of a member that is always the same.
    pub(super) fn constant(literal: &Literal) -> Self {
        match literal {
            Literal::Null => Self::nothing(),
            Literal::Boolean(value) => Self::boolean(Form::Boolean(*value)),
            Literal::Number(text) => {
                let Made { expression, .. } = Self::decimal(text);
                Self::number(text.parse::<i64>().is_ok(), expression.form)
            }
            Literal::String(text) => Self::text(text),
            Literal::Json(_) => Self::new(Known::Json, Kind::Json, Form::Text(literal.json())),
        }
    }

    /// The text as the UUID, date or date-time that it stands for beside a value of that kind.
    fn standing(self, text: &str, known: &Known<'_>) -> Self {
        match known {
            Known::Uuid => match uuid(text) {
                Some(value) => Self::new(Known::Uuid, Kind::Uuid, Form::Uuid(value)),
                None => self,
            },
            Known::Date => Self::new(Known::Date, Kind::Date, Form::Text(text.to_owned())),
            Known::DateTime => Self::new(Known::DateTime, Kind::DateTime, Form::Text(text.to_owned())),
            _ => self,
        }
    }
}

impl<'a> Lowering<'a> {
    /// The value of `node` as it is beside another: text may stand for a UUID, a date or a date-time.
    pub(super) fn beside(&self, node: &Node, made: Made<'a>, other: &Known<'a>) -> Made<'a> {
        let NodeKind::String(text) = &node.kind else { return made };
        match other {
            Known::KindUnion(id) => match self.arm_for(*id, text) {
                Some(known) => made.standing(text, &known),
                None => made,
            },
            other => made.standing(text, other),
        }
    }

    /// The arm of a union that a text stands for, if that arm is compared by more than its text.
    fn arm_for(&self, id: TypeId, text: &str) -> Option<Known<'a>> {
        let Shape::KindUnion(arms) = &self.with.api.type_def(id).shape else { return None };
        arms.iter().find_map(|arm| {
            let SubjectKind::Scalar(scalar) = subject(self.with.api, arm).kind else { return None };
            let known = match scalar {
                Scalar::Uuid => Known::Uuid,
                Scalar::DateTime => Known::DateTime,
                _ => return None,
            };
            let ty = Type::plain(TypeKind::Scalar(scalar), arm.span);
            literal_fits(self.with.api, &ty, &Literal::String(text.to_owned())).is_ok().then_some(known)
        })
    }
}

/// The value of a UUID in its usual form.
fn uuid(text: &str) -> Option<u128> {
    let digits: String = text.chars().filter(|c| *c != '-').collect();
    u128::from_str_radix(&digits, 16).ok()
}
