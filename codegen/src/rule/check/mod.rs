//! Finds the value of every part of a condition and reports what cannot be meant.

mod arithmetic;
mod call;
mod compare;
mod comprehension;
mod constant;
mod context;
mod contradiction;
mod literal;
mod logic;
mod member;
mod reads;
pub(super) mod rules;
#[cfg(test)]
mod tests;

pub(super) use arithmetic::{RULE_ARITHMETIC, RULE_DIVISION_BY_ZERO};
pub(super) use call::{RULE_ARGUMENT, RULE_PATTERN_NOT_LITERAL};
pub(super) use compare::{RULE_COMPARISON, RULE_IN, RULE_NULL_COMPARISON, RULE_ORDER};
pub(super) use constant::{RULE_ALWAYS_NULL, RULE_CONSTANT};
pub(super) use context::RULE_UNUSED_CONTEXT;
pub use context::context_read;
pub(super) use contradiction::{CONTRADICTORY_RULES, RULE_FORBIDS_REQUIRED};
pub(super) use literal::{RULE_ENUM_VALUE, RULE_ENUM_VALUE_UNLISTED, RULE_LITERAL, RULE_NUMBER_DIGITS};
pub(super) use logic::RULE_MIXED_KINDS;
pub(super) use member::{RULE_INDEX, RULE_NO_MEMBERS, RULE_NOT_INDEXABLE, RULE_UNKNOWN_MEMBER, RULE_UNKNOWN_VARIABLE};
pub use reads::members_read;

use std::collections::BTreeMap;

use super::Typed;
use super::scope::{Scope, This};
use super::value::{Kind, Value};
use crate::diagnostic::{Check, Diagnostic};
use crate::model::{Api, BinaryOperator, ContextVariable, Node, NodeKind, UnaryOperator};

/// A condition that does not come out as true or false.
pub static RULE_NOT_BOOLEAN: Check = Check::error(
    "rule-not-boolean",
    "A `when` or `check`, the operands of `&&`, `||`, `!` and `?:`, and the conditions in `all`, `exists`, `exists_one` \
     and `filter` have to be true or false. Nothing else counts as true: write the comparison out, for example \
     `this.name != null` or `size(this.items) > 0`. What comes out as null, because a member it needs is absent, is \
     neither: such a `check` is not broken, and such a `when` does not apply.",
);

/// A whole condition with the value of each of its parts and the wire names of its members, and the findings on it.
#[must_use]
pub fn check(api: &Api, this: This<'_>, context: &[ContextVariable], root: &Node) -> (Typed, Vec<Diagnostic>) {
    let mut typer = Typer {
        scope: Scope::new(api, this, context),
        findings: Vec::new(),
        known: BTreeMap::new(),
        wire_names: BTreeMap::new(),
    };
    let value = typer.infer(root);
    typer.want_boolean(root, &value, "the condition");
    let Typer { known, wire_names, mut findings, .. } = typer;
    let typed = root.annotated(&|node| known.get(&address(node)).cloned().unwrap_or_else(Value::unknown), &|node| {
        wire_names.get(&address(node)).cloned()
    });
    constant::check(&typed, &mut findings);
    (typed, findings)
}

struct Typer<'a> {
    scope: Scope<'a>,
    findings: Vec<Diagnostic>,
    /// The values that were found, by the address of their node.
    known: BTreeMap<usize, Value>,
    /// The names on the wire of the members that nodes name, by the address of the node.
    wire_names: BTreeMap<usize, String>,
}

/// Tells the nodes of one expression apart.
fn address(node: &Node) -> usize {
    std::ptr::from_ref(node).addr()
}

impl Typer<'_> {
    fn infer(&mut self, node: &Node) -> Value {
        let value = self.value(node);
        self.know(node, value.clone());
        value
    }

    /// Keeps the value of a node.
    fn know(&mut self, node: &Node, value: Value) {
        self.known.insert(address(node), value);
    }

    /// Keeps the name on the wire of the member that a node names.
    fn name(&mut self, node: &Node, wire: Option<&str>) {
        self.wire_names.extend(wire.map(|wire| (address(node), wire.to_owned())));
    }

    fn value(&mut self, node: &Node) -> Value {
        match &node.kind {
            NodeKind::Null => Value::of(Kind::Null).or_null(true),
            NodeKind::Boolean(_) => Value::of(Kind::Boolean),
            NodeKind::Integer(_) => Value::of(Kind::Integer),
            NodeKind::Decimal(text) => self.decimal(node, text),
            NodeKind::String(_) => Value::of(Kind::Text),
            NodeKind::List(items) => self.list(items),
            NodeKind::Variable(name) => self.variable(node, name),
            NodeKind::Member(of, name) => self.member(node, of, name),
            NodeKind::Has(of, name) => {
                self.member(node, of, name);
                Value::of(Kind::Boolean)
            }
            NodeKind::Index(of, index) => self.index(of, index),
            NodeKind::Unary(UnaryOperator::Not, operand) => self.not(operand),
            NodeKind::Unary(UnaryOperator::Negate, operand) => self.negate(operand),
            NodeKind::Binary(operator, left, right) => self.binary(*operator, left, right),
            NodeKind::Conditional(condition, yes, no) => self.conditional(condition, yes, no),
            NodeKind::Call { receiver, function, arguments } => self.call(receiver.as_deref(), function, arguments),
            NodeKind::Comprehension { function, range, variable, body } => {
                self.comprehension(*function, range, variable, body)
            }
        }
    }

    fn binary(&mut self, operator: BinaryOperator, left: &Node, right: &Node) -> Value {
        use BinaryOperator as B;
        match operator {
            B::Or | B::And => self.logic(operator, left, right),
            B::Equal | B::NotEqual => self.equality(operator, left, right),
            B::Less | B::LessOrEqual | B::Greater | B::GreaterOrEqual => self.order(operator, left, right),
            B::In => self.membership(left, right),
            B::Add | B::Subtract | B::Multiply | B::Divide | B::Remainder => self.arithmetic(operator, left, right),
        }
    }

    fn want_boolean(&mut self, node: &Node, value: &Value, what: &str) {
        if matches!(value.kind, Kind::Boolean | Kind::Unknown) {
            return;
        }
        let message = format!("{what} has to be true or false, found `{}`", value.shown(self.scope.api));
        let help = match value.kind {
            Kind::List(_) | Kind::Map(_) => "compare it, for example `size(…) > 0`",
            Kind::Null => "leave it out, or compare a member with `null`",
            Kind::Json => "compare it, for example `… == true`",
            _ => "compare it, for example `… != null`",
        };
        self.findings.push(Diagnostic::new(&RULE_NOT_BOOLEAN, node.span, message).help(help));
    }
}
