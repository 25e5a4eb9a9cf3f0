//! Works out what is known without any value, so that a condition that never changes is noticed.

use std::cmp::Ordering;

use crate::diagnostic::{Check, Diagnostic};
use crate::model::{BinaryOperator, Node, NodeKind, UnaryOperator};
use specwright_semantics::Number;

/// A condition with a known answer.
pub static RULE_CONSTANT: Check = Check::warning(
    "rule-constant",
    "A condition, or an operand of `&&` and `||`, has the same result for every value: it mentions no member, or one side decides alone (`… || true`), or both sides of a comparison are the same. A rule without a condition is written without `when`. Remove the constant part, or fix the typo.",
);

#[derive(Clone, Debug, PartialEq)]
enum Constant {
    Null,
    Boolean(bool),
    Number(Number),
    Text(String),
}

/// Reports the outermost parts of a condition whose answer is known.
pub(super) fn check(node: &Node, findings: &mut Vec<Diagnostic>) {
    match value(node) {
        Some(Constant::Boolean(answer)) => {
            let message = format!("this is always {answer}");
            let help = if answer { "remove it" } else { "fix it: it is never true" };
            findings.push(Diagnostic::new(&RULE_CONSTANT, node.span, message).help(help));
        }
        Some(Constant::Null) if !matches!(node.kind, NodeKind::Null) => {
            let message = "this is always null, neither true nor false";
            findings.push(Diagnostic::new(&RULE_CONSTANT, node.span, message).help("compare with `==` or `!=`"));
        }
        _ => match &node.kind {
            NodeKind::Binary(BinaryOperator::And | BinaryOperator::Or, left, right) => {
                check(left, findings);
                check(right, findings);
            }
            NodeKind::Unary(UnaryOperator::Not, operand) => check(operand, findings),
            NodeKind::Conditional(condition, ..) => check(condition, findings),
            _ => {}
        },
    }
}

fn value(node: &Node) -> Option<Constant> {
    Some(match &node.kind {
        NodeKind::Null => Constant::Null,
        NodeKind::Boolean(value) => Constant::Boolean(*value),
        NodeKind::Integer(value) => Constant::Number(Number::from(*value)),
        NodeKind::Decimal(text) => Constant::Number(Number::parse(text)?),
        NodeKind::String(text) => Constant::Text(text.clone()),
        NodeKind::Unary(UnaryOperator::Not, operand) => match value(operand)? {
            Constant::Boolean(value) => Constant::Boolean(!value),
            Constant::Null => Constant::Null,
            _ => return None,
        },
        NodeKind::Binary(operator, left, right) => return binary(*operator, left, right),
        NodeKind::Conditional(condition, yes, no) => match value(condition)? {
            Constant::Boolean(true) => value(yes)?,
            Constant::Boolean(false) => value(no)?,
            _ => Constant::Null,
        },
        _ => return None,
    })
}

fn binary(operator: BinaryOperator, left: &Node, right: &Node) -> Option<Constant> {
    use BinaryOperator as B;
    let (a, b) = (value(left), value(right));
    if let B::And | B::Or = operator {
        // One side may decide alone.
        let decides = Some(Constant::Boolean(operator == B::Or));
        return match (a, b) {
            (a, b) if a == decides || b == decides => decides,
            (Some(Constant::Boolean(_)), Some(b)) => Some(b),
            (Some(a), Some(_)) => Some(a),
            _ => None,
        };
    }
    if a.is_none() && b.is_none() && left == right {
        return match operator {
            B::Equal => Some(Constant::Boolean(true)),
            B::NotEqual => Some(Constant::Boolean(false)),
            _ => None,
        };
    }
    let (a, b) = (a?, b?);
    let order = match (&a, &b) {
        (Constant::Number(a), Constant::Number(b)) => Some(a.cmp(b)),
        (Constant::Text(a), Constant::Text(b)) => Some(a.cmp(b)),
        _ => None,
    };
    let ordered = |accepts: fn(Ordering) -> bool| match (order, &a, &b) {
        (Some(order), ..) => Some(Constant::Boolean(accepts(order))),
        (_, Constant::Null, _) | (.., Constant::Null) => Some(Constant::Null),
        _ => None,
    };
    match operator {
        B::Equal => Some(Constant::Boolean(a == b)),
        B::NotEqual => Some(Constant::Boolean(a != b)),
        B::Less => ordered(Ordering::is_lt),
        B::LessOrEqual => ordered(Ordering::is_le),
        B::Greater => ordered(Ordering::is_gt),
        B::GreaterOrEqual => ordered(Ordering::is_ge),
        _ => None,
    }
}
