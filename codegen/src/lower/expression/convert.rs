//! Values of two Rust types where one is wanted: the results of `? :`, the items of a list, the sides of `==`.

use super::Lowering;
use super::made::{Made, Target, call, null};
use crate::ir::{Expression, Form, Kind, RuleFunction};
use crate::model::Macro;

/// Items with what one of them leads to.
pub(super) struct Items<'a> {
    pub(super) items: Expression,
    pub(super) item: Target<'a>,
    pub(super) kind: Kind,
}

impl<'a> Lowering<'a> {
    /// The items of a list, or the keys of a map.
    pub(super) fn iterate(&mut self, made: Made<'a>) -> Option<Items<'a>> {
        match made.target {
            Target::List(item) => {
                let ident = self.name("it");
                let one = self.item(ident.clone(), item);
                let kind = one.expression.kind.clone();
                let form = Form::Items(Box::new(made.expression), ident, Box::new(one.expression));
                let items = Expression { kind: Kind::Items(Box::new(kind.clone())), form };
                Some(Items { items, item: one.target, kind })
            }
            Target::Map(_) => {
                let kind = Kind::Items(Box::new(Kind::Text));
                Some(Items {
                    items: call(kind, RuleFunction::Keys, vec![made.expression]),
                    item: Target::Value,
                    kind: Kind::Text,
                })
            }
            Target::Items(item) => match made.expression.kind.clone() {
                Kind::Items(kind) | Kind::List(kind) => {
                    Some(Items { items: made.expression, item: *item, kind: *kind })
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// What a value is that is one or the other, and the Rust type that both can become.
    pub(super) fn joined(&mut self, a: &Made<'a>, b: &Made<'a>) -> (Target<'a>, Kind) {
        match (&a.expression.kind, &b.expression.kind) {
            (Kind::Nothing, kind) => return (b.target.clone(), named(kind)),
            (kind, Kind::Nothing) => return (a.target.clone(), named(kind)),
            (Kind::Text, Kind::OwnedText) | (Kind::OwnedText, Kind::Text) => return (Target::Value, Kind::OwnedText),
            (x, y) if x == y && !matches!(x, Kind::Items(_)) => return (a.target.clone(), x.clone()),
            _ => {}
        }
        if let (true, Some(x), Some(y)) = (a.is_list() && b.is_list(), self.iterate(a.clone()), self.iterate(b.clone()))
        {
            let (target, kind) = self.joined(&some(x.item, x.kind), &some(y.item, y.kind));
            return (Target::Items(Box::new(target)), Kind::List(Box::new(kind)));
        }
        (Target::Value, Kind::Json)
    }

    /// The value as one of that Rust type; null where it cannot be one.
    pub(super) fn converted(&mut self, made: Made<'a>, kind: &Kind) -> Expression {
        if made.expression.kind == *kind {
            return made.expression;
        }
        match (kind, &made.expression.kind) {
            (Kind::OwnedText, Kind::Text) => call(Kind::OwnedText, RuleFunction::Owned, vec![made.expression]),
            (Kind::Json, Kind::Reference(_)) if !matches!(made.target, Target::Operation | Target::Context) => {
                call(Kind::Json, RuleFunction::Written, vec![made.expression])
            }
            (Kind::Json, Kind::Boolean | Kind::Number | Kind::Text | Kind::OwnedText)
            | (Kind::Json, Kind::Uuid | Kind::Date | Kind::DateTime) => {
                call(Kind::Json, RuleFunction::Json, vec![made.expression])
            }
            (Kind::List(to) | Kind::Items(to), _) if made.is_list() => {
                let Some(from) = self.iterate(made) else { return null(kind.clone()) };
                let items = if from.kind == **to {
                    from.items
                } else {
                    let (ident, one) = self.one(from.item, from.kind);
                    let body = self.converted(one, to);
                    self.each(Macro::Map, from.items, ident, body)
                };
                match kind {
                    Kind::List(_) => collected(items),
                    _ => items,
                }
            }
            _ => null(kind.clone()),
        }
    }

    /// A variable for the items of a list.
    pub(super) fn one(&mut self, target: Target<'a>, kind: Kind) -> (crate::ir::Ident, Made<'a>) {
        let ident = self.name("item");
        (ident.clone(), Made::variable(ident, target, kind))
    }
}

impl Made<'_> {
    pub(super) fn is_list(&self) -> bool {
        matches!(self.target, Target::List(_) | Target::Items(_))
    }

    pub(super) fn is_text(&self) -> bool {
        matches!(self.expression.kind, Kind::Text | Kind::OwnedText)
    }
}

/// Items in a list of their own.
pub(super) fn collected(items: Expression) -> Expression {
    match &items.kind {
        Kind::Items(kind) => {
            let kind = Kind::List(kind.clone());
            call(kind, RuleFunction::Collect, vec![items])
        }
        _ => items,
    }
}

/// The kind in a form that has a name in Rust.
fn named(kind: &Kind) -> Kind {
    match kind {
        Kind::Items(item) => Kind::List(item.clone()),
        other => other.clone(),
    }
}

/// Some value of a kind.
fn some(target: Target<'_>, kind: Kind) -> Made<'_> {
    Made::new(target, kind, Form::Null)
}
