//! `&&`, `||`, `!`, `?:` and lists.

use super::Typer;
use crate::diagnostic::{Check, Diagnostic};
use crate::model::{BinaryOperator, Node};
use crate::rule::value::{Kind, Value};

/// Values of different kinds where one kind is wanted.
pub static RULE_MIXED_KINDS: Check = Check::error(
    "rule-mixed-kinds",
    "The two results of `? :`, and the items of a list, must be of one kind, since they are compiled to Rust values of one type; `null` may be among them. Maps of different members are not of one kind: each is a type of its own. Write values of one kind, or two rules.",
);

impl Typer<'_> {
    /// `&&` and `||` with three answers: an operand that is null decides nothing, but the other one may.
    pub(super) fn logic(&mut self, operator: BinaryOperator, left: &Node, right: &Node) -> Value {
        let what = format!("an operand of `{}`", operator.symbol());
        let (a, b) = (self.infer(left), self.infer(right));
        self.want_boolean(left, &a, &what);
        self.want_boolean(right, &b, &what);
        Value::of(Kind::Boolean).or_null(a.nullable || b.nullable)
    }

    pub(super) fn not(&mut self, operand: &Node) -> Value {
        let value = self.infer(operand);
        self.want_boolean(operand, &value, "the operand of `!`");
        Value::of(Kind::Boolean).or_null(value.nullable)
    }

    pub(super) fn conditional(&mut self, condition: &Node, yes: &Node, no: &Node) -> Value {
        let value = self.infer(condition);
        self.want_boolean(condition, &value, "the condition of `? :`");
        let (a, b) = (self.infer(yes), self.infer(no));
        self.join((yes, a), (no, &b), "the results of `? :`").or_null(value.nullable)
    }

    pub(super) fn list(&mut self, items: &[Node]) -> Value {
        let mut known: Option<(&Node, Value)> = None;
        for item in items {
            let value = self.infer(item);
            known = Some(match known {
                None => (item, value),
                Some((first, so_far)) => (first, self.join((first, so_far), (item, &value), "the items of a list")),
            });
        }
        let item = known.map_or(Value { nullable: false, ..Value::unknown() }, |(_, value)| value);
        Value::of(Kind::List(Box::new(item)))
    }

    /// The value that is one or the other.
    fn join(&mut self, left: (&Node, Value), right: (&Node, &Value), what: &str) -> Value {
        let (a, b) = (left.1, right.1);
        let nullable = a.nullable || b.nullable;
        let kind = match (&a.kind, &b.kind) {
            (Kind::Unknown, _) | (_, Kind::Unknown) => Kind::Unknown,
            (Kind::Null, other) | (other, Kind::Null) => other.clone(),
            (x, y) if x == y && !holds_map(x) => x.clone(),
            (x, y) if x.is_number() && y.is_number() => Kind::Number,
            // Lists differ in what is known of their items.
            (Kind::List(x), Kind::List(y)) if self.comparable(&x.kind, &y.kind) && !holds_map(&x.kind) => {
                Kind::List(Box::new(joined(x, y)))
            }
            (x, y) => {
                let maps = holds_map(x) && holds_map(y);
                let (x, y) = (x.shown(self.scope.api), y.shown(self.scope.api));
                let message = match maps {
                    true => format!("{what} are maps"),
                    false => format!("{what} are of different kinds: `{x}` and `{y}`"),
                };
                let help = if maps { "write a condition for each" } else { "write values of one kind" };
                self.findings.push(
                    Diagnostic::new(&RULE_MIXED_KINDS, right.0.span, message)
                        .label(format!("this is `{y}`"))
                        .also(left.0.span, format!("this is `{x}`"))
                        .help(help),
                );
                Kind::Unknown
            }
        };
        let values = if a.values == b.values { a.values } else { None };
        Value { kind, nullable, values }
    }
}

/// The value that is one or the other of two that can be equal: a number that is not whole wherever one is not.
fn joined(a: &Value, b: &Value) -> Value {
    let kind = match (&a.kind, &b.kind) {
        (Kind::Unknown | Kind::Null, other) | (other, Kind::Unknown | Kind::Null) => other.clone(),
        (Kind::Integer, Kind::Number) => Kind::Number,
        (Kind::List(x), Kind::List(y)) => Kind::List(Box::new(joined(x, y))),
        (first, _) => first.clone(),
    };
    let values = if a.values == b.values { a.values.clone() } else { None };
    Value { kind, nullable: a.nullable || b.nullable, values }
}

/// Whether values of the kind are maps, or lists of maps: the Rust types of two may differ although the kind is one.
fn holds_map(kind: &Kind) -> bool {
    match kind {
        Kind::Map(_) => true,
        Kind::List(item) => holds_map(&item.kind),
        _ => false,
    }
}
