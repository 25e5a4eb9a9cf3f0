//! `+ - * / %` and the sign.

use super::Typer;
use crate::diagnostic::{Check, Diagnostic};
use crate::model::{BinaryOperator, Node, NodeKind};
use crate::rule::value::{Kind, Value};
use specwright_semantics::Number;

/// Arithmetic on what is no number.
pub static RULE_ARITHMETIC: Check = Check::error(
    "rule-arithmetic",
    "`+ - * /` are for numbers, `%` is for whole numbers, and `+` also joins two texts. Whole numbers divide as in CEL: \
     `5 / 2` is 2; with a fraction on either side the result has one. The result is null if an operand is null, if the divisor is zero, or if the result is too large. Dates and enums can be compared, but not calculated with. Fix the operand, or convert it: `int(this.text)`.",
);

/// A division by a literal zero.
pub static RULE_DIVISION_BY_ZERO: Check = Check::error(
    "rule-division-by-zero",
    "A rule divides by the number 0, which gives null for every value. Divide by another number.",
);

impl Typer<'_> {
    pub(super) fn arithmetic(&mut self, operator: BinaryOperator, left: &Node, right: &Node) -> Value {
        use BinaryOperator as B;
        let (a, b) = (self.infer(left), self.infer(right));
        if a.kind.is_unknown() || b.kind.is_unknown() {
            return Value::unknown();
        }
        if operator == B::Add && a.kind == Kind::Text && b.kind == Kind::Text {
            return Value::of(Kind::Text).or_null(a.nullable || b.nullable);
        }
        let whole = operator == B::Remainder;
        for (node, value) in [(left, &a), (right, &b)] {
            let fits =
                value.values.is_none() && if whole { value.kind == Kind::Integer } else { value.kind.is_number() };
            if !fits {
                let wanted = if whole { "whole numbers" } else { "numbers" };
                let sign = operator.symbol();
                let message = format!("`{sign}` takes {wanted}, found `{}`", value.shown(self.scope.api));
                let help = match (&value.kind, operator) {
                    (Kind::Text, _) if value.values.is_none() => "convert it: `int(…)` or `double(…)`",
                    (Kind::Number, _) => "convert it: `int(…)`",
                    (Kind::List(_), _) => "add up its items: `….sum()`",
                    _ => "compare it instead",
                };
                self.findings.push(Diagnostic::new(&RULE_ARITHMETIC, node.span, message).help(help));
                return Value::unknown();
            }
        }
        let divides = matches!(operator, B::Divide | B::Remainder);
        if divides && is_zero(right) {
            let message = format!("`{}` by zero has no result", operator.symbol());
            self.findings
                .push(Diagnostic::new(&RULE_DIVISION_BY_ZERO, right.span, message).help("divide by another number"));
        }
        let kind = if a.kind == Kind::Integer && b.kind == Kind::Integer { Kind::Integer } else { Kind::Number };
        // A division by zero and a result that is too large read as null.
        Value::of(kind).or_null(true)
    }

    pub(super) fn negate(&mut self, operand: &Node) -> Value {
        let value = self.infer(operand);
        if value.kind.is_unknown() || (value.kind.is_number() && value.values.is_none()) {
            return value.or_null(true);
        }
        let message = format!("`-` takes numbers, found `{}`", value.shown(self.scope.api));
        let help = if value.kind == Kind::Boolean { "write `!` for not" } else { "remove the sign" };
        self.findings.push(Diagnostic::new(&RULE_ARITHMETIC, operand.span, message).help(help));
        Value::unknown()
    }
}

fn is_zero(node: &Node) -> bool {
    match &node.kind {
        NodeKind::Integer(value) => *value == 0,
        NodeKind::Decimal(text) => Number::parse(text) == Some(Number::whole(0)),
        _ => false,
    }
}
