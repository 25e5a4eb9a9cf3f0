//! Conditions: what a rule says, as an expression over the Rust values of a type or operation.
//!
//! What is lowered is the condition as the checks of `rule` keep it, with the kind of every part and the wire names of
//! its members: here only the Rust of it is found. What they cannot judge (an item of a list that is always empty, for
//! one) is always null, and reads as null of whatever kind its place wants.

mod call;
mod comprehension;
mod convert;
mod equality;
mod has;
mod literal;
mod made;
mod member;
mod operator;
mod place;
#[cfg(test)]
pub(super) mod tests;
mod told;

use self::made::{Bound, Made};
use super::items::Items;
use crate::ir::{self, Expression, Form};
use crate::model::{Api, NodeKind, Type};
use crate::rule::{Scope, This, Typed};
use std::cell::Cell;

/// What conditions are lowered with.
#[derive(Clone, Copy)]
pub(in crate::lower) struct Expressions<'a> {
    pub(in crate::lower) api: &'a Api,
    /// The Rust types of the API.
    pub(in crate::lower) types: &'a Items<'a>,
    /// The operation that the rule is of.
    pub(in crate::lower) operation: Option<&'a ir::Operation>,
    /// The variables behind `context`.
    pub(in crate::lower) context: &'a [ir::ContextField],
}

impl<'a> Expressions<'a> {
    /// A condition: true, false or null.
    pub(in crate::lower) fn condition(&self, scope: &Scope<'a>, node: &Typed) -> Expression {
        let mut lowering = self.on(Some(scope));
        let made = lowering.lower(node);
        lowering.boolean(made)
    }

    /// A condition that has to hold: true, false or null. Where it is false, `found` has what was compared.
    pub(in crate::lower) fn demand(&self, scope: &Scope<'a>, node: &Typed) -> Expression {
        let mut lowering = self.on(Some(scope));
        let made = lowering.demanded(node);
        lowering.boolean(made)
    }

    /// Whether a member of `this` is there and not null.
    pub(in crate::lower) fn present(&self, scope: &Scope<'a>, member: &str) -> Expression {
        let mut lowering = self.on(Some(scope));
        let this = lowering.this();
        let made = lowering.member(this, member);
        made.into_there()
    }

    /// The member that tells the items of a list apart, of the variable `item`, which is a reference to one of them.
    pub(in crate::lower) fn key(&self, item: &'a Type, member: &str) -> Expression {
        let mut lowering = self.on(None);
        let of = lowering.item(ir::Ident::known("item"), item);
        lowering.member(of, member).expression
    }

    fn on(&self, scope: Option<&Scope<'a>>) -> Lowering<'a> {
        Lowering {
            with: *self,
            this: scope.map(|scope| scope.this),
            variables: scope.map_or(&[], |scope| scope.context),
            bound: Vec::new(),
            names: 0,
            reads_secret: Cell::new(false),
        }
    }
}

/// One condition on its way.
struct Lowering<'a> {
    with: Expressions<'a>,
    this: Option<This<'a>>,
    variables: &'a [crate::model::ContextVariable],
    /// The variables of macros, innermost last.
    bound: Vec<Bound<'a>>,
    /// How many names were made.
    names: usize,
    /// A member was read whose value must not be shown.
    reads_secret: Cell<bool>,
}

impl<'a> Lowering<'a> {
    fn lower(&mut self, node: &Typed) -> Made<'a> {
        match &node.kind {
            NodeKind::Null => Made::nothing(),
            NodeKind::Boolean(value) => Made::boolean(Form::Boolean(*value)),
            NodeKind::Integer(value) => Made::whole(i128::from(*value)),
            NodeKind::Decimal(text) => Made::decimal(text),
            NodeKind::String(text) => Made::written(text, &node.value.kind),
            NodeKind::List(items) => self.list(items),
            NodeKind::Variable(name) => self.variable(name),
            NodeKind::Member(of, name) => {
                let of = self.lower(of);
                self.member(of, name)
            }
            NodeKind::Has(of, name) => {
                let of = self.lower(of);
                self.has(of, name)
            }
            NodeKind::Index(of, index) => self.index(of, index),
            NodeKind::Unary(operator, operand) => self.unary(*operator, operand),
            NodeKind::Binary(operator, left, right) => self.binary(*operator, left, right),
            NodeKind::Conditional(condition, yes, no) => self.conditional(condition, yes, no),
            NodeKind::Call { receiver, function, arguments } => self.call(receiver.as_deref(), function, arguments),
            NodeKind::Comprehension { function, range, variable, body } => {
                self.comprehension(*function, range, variable, body)
            }
        }
    }

    /// A name that nothing else has in the condition.
    fn name(&mut self, stem: &str) -> ir::Ident {
        self.names += 1;
        ir::Ident::known(format!("{stem}_{}", self.names))
    }
}
