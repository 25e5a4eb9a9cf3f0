//! `==` and `in`, for which null is a value.

use super::Lowering;
use super::comprehension::used;
use super::convert::collected;
use super::made::{Made, Target, boolean, call};
use crate::ir::{Connective, Expression, Form, Kind, RuleFunction};
use crate::model::{Macro, NodeKind};
use crate::rule::Typed;

impl<'a> Lowering<'a> {
    pub(super) fn equality(&mut self, left: &Typed, right: &Typed) -> Made<'a> {
        let (a, b) = (self.lower(left), self.lower(right));
        Made { target: Target::Value, expression: self.equal(a, b) }
    }

    /// Whether two values are equal.
    pub(super) fn equal(&mut self, a: Made<'a>, b: Made<'a>) -> Expression {
        if a.is_nothing() {
            return b.into_null();
        }
        if b.is_nothing() {
            return a.into_null();
        }
        let (a, b) = (self.plain(a), self.plain(b));
        let (x, y) = (&a.expression.kind, &b.expression.kind);
        if let (Kind::Items(_) | Kind::List(_), Kind::Items(_) | Kind::List(_)) = (x, y) {
            let (a, b) = if alike(x, y) {
                (a.expression, b.expression)
            } else {
                let (_, kind) = self.joined(&a, &b);
                (self.converted(a, &kind), self.converted(b, &kind))
            };
            return call(Kind::Boolean, RuleFunction::EqualLists, vec![a, b]);
        }
        if alike(x, y) {
            let (a, b) = (collected(a.expression), collected(b.expression));
            return call(Kind::Boolean, RuleFunction::Equal, vec![a, b]);
        }
        // What can never be equal: both null, or not.
        call(Kind::Boolean, RuleFunction::BothNull, vec![a.expression, b.expression])
    }

    /// The value in a form that the runtime compares: objects, unions and maps as JSON, also in lists.
    fn plain(&mut self, made: Made<'a>) -> Made<'a> {
        match made.target {
            Target::Object(_) | Target::KindUnion | Target::Map(_) => {
                Made { target: Target::Value, expression: self.converted(made, &Kind::Json) }
            }
            Target::List(_) | Target::Items(_) => {
                let Some(items) = self.iterate(made) else { return Made::nothing() };
                let (ident, one) = self.one(items.item.clone(), items.kind);
                let body = self.plain(one.clone());
                let target = Target::Items(Box::new(body.target.clone()));
                if body.expression == one.expression {
                    return Made { target, expression: items.items };
                }
                let body = collected(body.expression);
                Made { target, expression: self.each(Macro::Map, items.items, ident, body) }
            }
            _ => made,
        }
    }

    pub(super) fn membership(&mut self, left: &Typed, right: &Typed) -> Made<'a> {
        let value = self.lower(left);
        if let NodeKind::List(items) = &right.kind {
            return self.among(value, items);
        }
        let list = self.lower(right);
        if let Target::Map(_) = list.target {
            let key = self.text(value);
            return Made::test(RuleFunction::HasKey, vec![list.expression, key]);
        }
        let Some(items) = self.iterate(list) else { return Made::boolean(Form::Null) };
        let (ident, one) = self.one(items.item, items.kind);
        let plain = self.plain(one.clone());
        let value = self.plain(value);
        if alike(&value.expression.kind, &plain.expression.kind) {
            let items = if plain.expression == one.expression {
                items.items
            } else {
                let body = collected(plain.expression);
                self.each(Macro::Map, items.items, ident, body)
            };
            let value = collected(value.expression);
            return Made::test(RuleFunction::IsIn, vec![value, items]);
        }
        let value = Made { target: value.target, expression: collected(value.expression) };
        let (name, value) = self.named_value(value);
        let test = self.equal(value.1, plain);
        let found = self.each(Macro::Exists, items.items, ident, test);
        Made::boolean(Form::With(Box::new(value.0), used(&name, &found), Box::new(found)))
    }

    /// Whether a value is one of those that are written out.
    fn among(&mut self, value: Made<'a>, items: &[Typed]) -> Made<'a> {
        if items.is_empty() {
            return Made::boolean(Form::Boolean(false));
        }
        let others: Vec<Made<'a>> = items.iter().map(|item| self.lower(item)).collect();
        let value = self.plain(value);
        let others: Vec<Made<'a>> = others.into_iter().map(|other| self.plain(other)).collect();
        let first = others.iter().find(|other| !other.is_nothing()).map(|other| other.expression.kind.clone());
        if let Some(kind) = first
            && !matches!(kind, Kind::Items(_) | Kind::List(_))
            && alike(&value.expression.kind, &kind)
            && others.iter().all(|other| other.is_nothing() || other.expression.kind == kind)
        {
            let listed: Vec<Expression> = others.into_iter().map(|other| self.converted(other, &kind)).collect();
            let list = Expression { kind: Kind::Items(Box::new(kind)), form: Form::Listed(listed) };
            return Made::test(RuleFunction::IsIn, vec![value.expression, list]);
        }
        let value = Made { target: value.target, expression: collected(value.expression) };
        let (name, (value, read)) = self.named_value(value);
        let tests: Vec<Expression> = others.into_iter().map(|other| self.equal(read.clone(), other)).collect();
        let any = tests
            .into_iter()
            .reduce(|a, b| boolean(Form::Lazy(Connective::Or, Box::new(a), Box::new(b))))
            .unwrap_or_else(|| boolean(Form::Boolean(false)));
        Made::boolean(Form::With(Box::new(value), used(&name, &any), Box::new(any)))
    }

    /// A name for a value, the value, and how it is read by that name.
    fn named_value(&mut self, value: Made<'a>) -> (crate::ir::Ident, (Expression, Made<'a>)) {
        let name = self.name("left");
        let read = Made::variable(name.clone(), value.target, value.expression.kind.clone());
        (name, (value.expression, read))
    }
}

/// Whether the runtime compares values of both kinds.
fn alike(a: &Kind, b: &Kind) -> bool {
    match (a, b) {
        (Kind::Items(x) | Kind::List(x), Kind::Items(y) | Kind::List(y)) => alike(x, y),
        (Kind::Json, Kind::Items(x) | Kind::List(x)) | (Kind::Items(x) | Kind::List(x), Kind::Json) => {
            alike(x, &Kind::Json)
        }
        (Kind::Json, other) | (other, Kind::Json) => !matches!(other, Kind::Reference(_) | Kind::Nothing),
        (Kind::Text | Kind::OwnedText, Kind::Text | Kind::OwnedText) => true,
        (Kind::Reference(_) | Kind::Nothing, _) | (_, Kind::Reference(_) | Kind::Nothing) => false,
        _ => a == b,
    }
}
