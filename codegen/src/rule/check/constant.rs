//! Works out what is known without any value, so that a condition that never changes is noticed.

use crate::diagnostic::{Check, Diagnostic};
use crate::model::{BinaryOperator, NodeKind, UnaryOperator};
use crate::rule::Typed;
use crate::rule::evaluate::{Data, evaluate};

/// A condition with a known answer.
pub static RULE_CONSTANT: Check = Check::warning(
    "rule-constant",
    "A condition, or an operand of `&&` and `||`, has the same result for every value: it mentions no member, or one side decides alone (`… || true`), or both sides of a comparison are the same. A rule without a condition is written without `when`. Remove the constant part, or fix the typo.",
);

/// A condition without an answer.
pub static RULE_ALWAYS_NULL: Check = Check::warning(
    "rule-always-null",
    "A condition, or an operand of `&&` and `||`, is null for every value, so that it never decides anything: an operand is always null. Compare with null by `==` or `!=`, or fix the operand.",
);

/// Reports the outermost parts of a condition whose answer is known.
pub(super) fn check(node: &Typed, findings: &mut Vec<Diagnostic>) {
    match evaluate(node, None) {
        Ok(Some(Data::Boolean(answer))) => {
            let message = format!("this is always {answer}");
            let help = if answer { "remove it" } else { "fix it: it is never true" };
            findings.push(Diagnostic::new(&RULE_CONSTANT, node.span, message).help(help));
        }
        Ok(None) if !matches!(node.kind, NodeKind::Null) => {
            let message = "this is always null, neither true nor false";
            findings.push(Diagnostic::new(&RULE_ALWAYS_NULL, node.span, message).help("compare with `==` or `!=`"));
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
