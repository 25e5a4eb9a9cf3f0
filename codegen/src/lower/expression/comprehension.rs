//! `all`, `exists`, `exists_one`, `filter`, `map`, and lists that are written out.

use super::Lowering;
use super::convert::collected;
use super::made::{Bound, Made, Target};
use crate::ir::{Binding, Expression, Form, Ident, Kind};
use crate::model::Macro;
use crate::rule::Typed;

/// How many iterators may stand on one another before their items are put into a list: each adds to one Rust type.
const MAX_DEPTH: usize = 4;

impl<'a> Lowering<'a> {
    pub(super) fn comprehension(&mut self, function: Macro, range: &Typed, variable: &str, body: &Typed) -> Made<'a> {
        let range = self.lower(range);
        let Some(mut items) = self.iterate(range) else {
            return match function {
                Macro::All | Macro::Exists | Macro::ExistsOne => Made::boolean(Form::Null),
                Macro::Filter | Macro::Map => Made::nothing(),
            };
        };
        if depth(&items.items) >= MAX_DEPTH {
            items.items = collected(items.items);
        }
        let (ident, one) = self.one(items.item.clone(), items.kind.clone());
        self.bound.push(Bound { name: variable.to_owned(), made: one });
        let body = self.lower(body);
        self.bound.pop();
        match function {
            Macro::All => self.test(Macro::All, items.items, ident, body),
            Macro::Exists => self.test(Macro::Exists, items.items, ident, body),
            Macro::ExistsOne => self.test(Macro::ExistsOne, items.items, ident, body),
            Macro::Filter => {
                let body = self.boolean(body);
                let target = Target::Items(Box::new(items.item));
                Made { target, expression: self.each(Macro::Filter, items.items, ident, body) }
            }
            Macro::Map => {
                let target = Target::Items(Box::new(body.target.clone()));
                // Items that look at a variable of this one must not outlive it.
                let expression = self.each(Macro::Map, items.items, ident, collected(body.expression));
                Made { target, expression }
            }
        }
    }

    fn test(&mut self, function: Macro, items: Expression, ident: Ident, body: Made<'a>) -> Made<'a> {
        let body = self.boolean(body);
        Made { target: Target::Value, expression: self.each(function, items, ident, body) }
    }

    /// A function of the runtime that calls the body for each item.
    pub(super) fn each(&mut self, function: Macro, items: Expression, ident: Ident, body: Expression) -> Expression {
        let kind = match function {
            Macro::Map => Kind::Items(Box::new(body.kind.clone())),
            Macro::Filter => match &items.kind {
                Kind::Items(item) | Kind::List(item) => Kind::Items(item.clone()),
                other => other.clone(),
            },
            Macro::All | Macro::Exists | Macro::ExistsOne => Kind::Boolean,
        };
        Expression { kind, form: Form::Each(function, Box::new(items), used(&ident, &body), Box::new(body)) }
    }

    pub(super) fn list(&mut self, items: &[Typed]) -> Made<'a> {
        let items: Vec<Made<'a>> = items.iter().map(|item| self.lower(item)).collect();
        let mut joined = Made::nothing();
        for item in &items {
            let (target, kind) = self.joined(&joined, item);
            joined = Made::new(target, kind, Form::Null);
        }
        let kind = joined.expression.kind;
        let items = items.into_iter().map(|item| self.converted(item, &kind)).collect();
        Made::new(Target::Items(Box::new(joined.target)), Kind::Items(Box::new(kind)), Form::Listed(items))
    }
}

/// The variable, if the body reads it.
pub(super) fn used(ident: &Ident, body: &Expression) -> Binding {
    body.any(&|part| matches!(&part.form, Form::Variable(read) if read == ident)).then(|| ident.clone())
}

/// How many iterators stand on one another.
fn depth(items: &Expression) -> usize {
    match &items.form {
        Form::Each(Macro::Map | Macro::Filter, of, ..) => 1 + depth(of),
        _ => 0,
    }
}
