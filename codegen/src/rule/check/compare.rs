//! Comparisons: `==`, `!=`, `in`, and the four that want an order.

use super::Typer;
use super::literal::{literal_of, nearest_value};
use crate::diagnostic::{Check, Diagnostic};
use crate::model::{BinaryOperator, Literal, Node, NodeKind, Shape};
use crate::rule::value::{Kind, Value};
use specwright_semantics::DecimalText;

/// Two values that can never be equal.
pub static RULE_COMPARISON: Check = Check::error(
    "rule-comparison",
    "The two sides of a comparison are of different kinds, so they could never be equal. Text stands in quotes, numbers \
     and booleans without; whole numbers and numbers with a fraction may be compared. A UUID, date or date-time is \
     compared with another, or with one written in quotes. Fix the literal, or the type of the member.",
);

/// A comparison with null that always comes out the same.
pub static RULE_NULL_COMPARISON: Check = Check::warning(
    "rule-null-comparison",
    "A value that is always there and never null is compared with `null`, so the answer is known. `==` and `!=` treat null as a value: null equals null and nothing else, and an absent member reads as null. Remove the comparison, or mark the member `k?` or `T?` if it can be absent or null.",
);

/// An order between values that have none.
pub static RULE_ORDER: Check = Check::error(
    "rule-order",
    "`<`, `<=`, `>` and `>=` are for two numbers, two texts (by code points), two dates or two date-times. Booleans, \
     UUIDs, lists, objects and the values of enums have no order. If one side is null, the result is null too, which \
     breaks no `check` and makes no `when` apply; `check: this.from <= this.to` therefore needs no `!= null`. \
     Comparisons do not chain: write `a < b && b < c`.",
);

/// `in` before what holds nothing.
pub static RULE_IN: Check = Check::error(
    "rule-in",
    "`in` asks whether a list has an item or a map has a key, so a list or a map has to follow it. For a part of a text write `this.name.contains('a')`.",
);

impl Typer<'_> {
    pub(super) fn equality(&mut self, operator: BinaryOperator, left: &Node, right: &Node) -> Value {
        let (a, b) = (self.infer(left), self.infer(right));
        self.equal(operator, (left, &a), (right, &b));
        // Null is a value for `==`, so the answer is always true or false.
        Value::of(Kind::Boolean)
    }

    fn equal(&mut self, operator: BinaryOperator, left: (&Node, &Value), right: (&Node, &Value)) {
        for ((node, value), (_, other)) in [(left, right), (right, left)] {
            if other.kind == Kind::Null && !value.nullable && !value.kind.is_unknown() {
                let answer = if operator == BinaryOperator::NotEqual { "true" } else { "false" };
                let message =
                    format!("`{}` is never null here, so this is always {answer}", value.shown(self.scope.api));
                let help = "remove the comparison, or mark the member `?` if it can be absent";
                self.findings.push(Diagnostic::new(&RULE_NULL_COMPARISON, node.span, message).help(help));
                return;
            }
        }
        if self.stands_for(right.0, &left.1.kind) || self.stands_for(left.0, &right.1.kind) {
            return;
        }
        self.stands_for_arm(right.0, &left.1.kind);
        self.stands_for_arm(left.0, &right.1.kind);
        if !self.comparable(&left.1.kind, &right.1.kind) {
            self.mismatch(&RULE_COMPARISON, operator.symbol(), left, right);
            return;
        }
        self.among(left.1, right.0);
        self.among(right.1, left.0);
    }

    pub(super) fn membership(&mut self, left: &Node, right: &Node) -> Value {
        let a = self.infer(left);
        if let NodeKind::List(items) = &right.kind {
            // Each item by itself, so that the caret stands under the one that is wrong.
            for item in items {
                let b = self.infer(item);
                self.equal(BinaryOperator::In, (left, &a), (item, &b));
            }
            self.know(right, Value::of(Kind::List(Box::new(Value::unknown()))));
            return Value::of(Kind::Boolean);
        }
        let b = self.infer(right);
        match &b.kind {
            Kind::Unknown => {}
            Kind::List(item) => {
                if !self.comparable(&a.kind, &item.kind) && !self.stands_for(left, &item.kind) {
                    self.mismatch(&RULE_COMPARISON, "in", (left, &a), (right, &b));
                } else {
                    self.stands_for_arm(left, &item.kind);
                    self.among(item, left);
                }
            }
            Kind::Map(_) if matches!(a.kind, Kind::Text | Kind::Unknown) => {}
            _ => {
                let message =
                    format!("`in` takes a list, or a map with text before it, found `{}`", b.shown(self.scope.api));
                let help = "write a list: `this.kind in ['a', 'b']`; for a part of a text, `this.name.contains('a')`";
                self.findings.push(Diagnostic::new(&RULE_IN, right.span, message).help(help));
            }
        }
        Value::of(Kind::Boolean).or_null(b.nullable)
    }

    pub(super) fn order(&mut self, operator: BinaryOperator, left: &Node, right: &Node) -> Value {
        let (a, b) = (self.infer(left), self.infer(right));
        let answer = Value::of(Kind::Boolean).or_null(a.nullable || b.nullable);
        if a.kind.is_unknown() || b.kind.is_unknown() || self.chained(operator, left) {
            return answer;
        }
        for (node, value) in [(left, &a), (right, &b)] {
            if !value.kind.is_ordered() || value.values.is_some() {
                let message = format!("`{}` has no order, found `{}`", value.shown(self.scope.api), operator.symbol());
                let help = if value.values.is_some() {
                    "list the values: `… in ['a', 'b']`"
                } else {
                    "compare with `==` or `!=`"
                };
                self.findings.push(Diagnostic::new(&RULE_ORDER, node.span, message).help(help));
                return answer;
            }
        }
        if self.stands_for(right, &a.kind) || self.stands_for(left, &b.kind) {
            return answer;
        }
        if !self.comparable(&a.kind, &b.kind) {
            self.mismatch(&RULE_ORDER, operator.symbol(), (left, &a), (right, &b));
        }
        answer
    }

    fn chained(&mut self, operator: BinaryOperator, left: &Node) -> bool {
        use BinaryOperator as B;
        let NodeKind::Binary(first @ (B::Less | B::LessOrEqual | B::Greater | B::GreaterOrEqual), ..) = left.kind
        else {
            return false;
        };
        let message = format!("`{}` is true or false and has no order", first.symbol());
        let help = format!("write `a {} b && b {} c`", first.symbol(), operator.symbol());
        self.findings.push(Diagnostic::new(&RULE_ORDER, left.span, message).help(help));
        true
    }

    /// Whether values of the kinds can be equal.
    pub(super) fn comparable(&self, a: &Kind, b: &Kind) -> bool {
        match (a, b) {
            (Kind::Unknown | Kind::Null | Kind::Json, _) | (_, Kind::Unknown | Kind::Null | Kind::Json) => true,
            (Kind::KindUnion(a), Kind::KindUnion(b)) if a == b => true,
            (Kind::KindUnion(id), other) | (other, Kind::KindUnion(id)) => {
                let Shape::KindUnion(arms) = &self.scope.api.type_def(*id).shape else { return true };
                arms.iter().any(|arm| match Value::of_type(self.scope.api, arm, false).kind {
                    Kind::KindUnion(_) => true,
                    // A UUID that is an arm may be given as text, which the runtime compares.
                    Kind::Uuid | Kind::Date | Kind::DateTime if *other == Kind::Text => true,
                    arm => self.comparable(&arm, other),
                })
            }
            (Kind::List(a), Kind::List(b)) | (Kind::Map(a), Kind::Map(b)) => self.comparable(&a.kind, &b.kind),
            _ => a == b || (a.is_number() && b.is_number()),
        }
    }

    pub(super) fn mismatch(
        &mut self,
        check: &'static Check,
        symbol: &str,
        left: (&Node, &Value),
        right: (&Node, &Value),
    ) {
        let (a, b) = (left.1.shown(self.scope.api), right.1.shown(self.scope.api));
        let help = mend(left, right).or_else(|| mend(right, left));
        let finding = Diagnostic::new(check, right.0.span, format!("`{symbol}` between `{a}` and `{b}`"))
            .label(format!("this is `{b}`"))
            .also(left.0.span, format!("this is `{a}`"));
        self.findings.push(finding.help(help.unwrap_or_else(|| "compare values of the same kind".into())));
    }
}

/// How to write the literal `other` so that it is of the kind of `value`.
fn mend((_, value): (&Node, &Value), (other, _): (&Node, &Value)) -> Option<String> {
    let literal = literal_of(other)?;
    if let Some(values) = &value.values {
        return nearest_value(values, &literal);
    }
    match (&value.kind, &literal) {
        (Kind::Integer | Kind::Number, Literal::String(text)) if DecimalText::json(text).is_some() => {
            Some(format!("write it without quotes: `{text}`"))
        }
        (Kind::Boolean, Literal::String(text)) if text == "true" || text == "false" => {
            Some(format!("write it without quotes: `{text}`"))
        }
        (Kind::Text, Literal::Number(_) | Literal::Boolean(_)) => {
            Some(format!("write it in quotes: `'{}'`", literal.json()))
        }
        _ => None,
    }
}
