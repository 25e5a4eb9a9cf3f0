//! Objects and calls that keep all that the base demands and break a rule of the head.

use std::collections::BTreeSet;

use super::json::compact;
use super::maker::Maker;
use super::travelling::{self, travelling};
use crate::cel::{Node, NodeKind};
use crate::diff::view::View;
use crate::model::{Api, Literal, Rule, RuleKind, Type};
use crate::proof::{SubjectKind, subject};
use crate::rule::{This, members_read};
use crate::schema::json::{Json, Object};

/// So many objects are tried.
const MAX_TRIES: usize = 4_000;

/// More members than that are not varied.
const MAX_MEMBERS: usize = 6;

/// So many values of one member are tried.
const MAX_VALUES: usize = 12;

/// A rule of the head, and the type or operation that has it on both sides.
pub(in crate::diff) struct Refused<'b, 'h> {
    pub(in crate::diff) base: This<'b>,
    pub(in crate::diff) head: This<'h>,
    pub(in crate::diff) rule: &'h Rule,
}

/// An object that the base takes and the rule refuses, as JSON; the shortest that was found. Of an operation it has the parameters by
/// their names, and the body under `body`.
pub(in crate::diff) fn of_rule<'b, 'h>(base: &View<'b>, head: &View<'h>, refused: &Refused<'b, 'h>) -> Option<String> {
    let (old, now) = (Maker::of(base), Maker::of(head));
    let (mut literals, mut read) = (Vec::new(), BTreeSet::new());
    if let Some(root) = refused.rule.condition().and_then(|condition| condition.root.as_ref()) {
        gather(root, &mut literals, &mut read);
    }
    let mut names: Vec<String> = members_read(refused.rule, "this").iter().map(|name| name.value.clone()).collect();
    if let RuleKind::Members { require, forbid, .. } = &refused.rule.kind {
        names.extend(require.iter().chain(forbid).map(|name| name.value.clone()));
    }
    let own = old.own(refused.base);
    let mut choices: Vec<(&str, Vec<Option<Json>>)> = Vec::new();
    for (name, ty) in own.iter().filter(|(name, _)| names.iter().any(|it| it == name)).take(MAX_MEMBERS) {
        let mut values: Vec<Json> = old.many(ty, MAX_VALUES / 2, 1);
        values.extend(literals.iter().flat_map(beside));
        values.extend(nested(&old, ty, &read, &literals));
        values.push(Json::Null);
        // What stands in an object is told apart by the object as a whole.
        let most =
            if matches!(subject(base.api, ty).kind, SubjectKind::Object(_)) { 4 * MAX_VALUES } else { MAX_VALUES };
        let mut fitting: Vec<Option<Json>> = vec![None];
        for value in values {
            let is_new = !fitting.iter().any(|known| known.as_ref() == Some(&value));
            if is_new && fitting.len() <= most && old.fits(ty, &value) {
                fitting.push(Some(value));
            }
        }
        choices.push((name, fitting));
    }
    let mut found: Option<String> = None;
    let total = choices.iter().fold(1_usize, |all, (_, values)| all.saturating_mul(values.len()));
    for at in 0..total.min(MAX_TRIES) {
        // Spread over all combinations, where there are more than are tried.
        let mut rest = if total > MAX_TRIES { at.saturating_mul(total / MAX_TRIES) } else { at };
        let mut object = Object::new();
        for (name, values) in &choices {
            let value = &values[rest % values.len()];
            rest /= values.len();
            if let Some(value) = value {
                object.set(*name, value.clone());
            }
        }
        let Some(made) = old.made(refused.base, object, 0) else { continue };
        if is_kept(&now, refused, &made) {
            continue;
        }
        let text = compact(&shown(base.api, refused.base, &old, made));
        if found.as_ref().is_none_or(|known| text.len() < known.len()) {
            found = Some(text);
        }
    }
    found
}

/// Objects that hold what a condition compares in the members that it reads.
fn nested(maker: &Maker<'_>, ty: &Type, read: &BTreeSet<&str>, literals: &[Literal]) -> Vec<Json> {
    let SubjectKind::Object(id) = subject(maker.api, ty).kind else { return Vec::new() };
    let this = This::Type(id);
    let members = maker.own(this).into_iter().filter(|(name, _)| read.contains(name));
    let of = |(name, ty): (&str, &Type)| -> Vec<Json> {
        let values = literals.iter().flat_map(beside).filter(|value| maker.fits(ty, value));
        values.filter_map(|value| maker.made(this, Object::new().with(name, value), 1)).map(Json::from).collect()
    };
    members.flat_map(of).collect()
}

/// The object as it travels; the parts of a call by their names.
fn shown<'b>(api: &Api, this: This<'b>, maker: &Maker<'b>, made: Object) -> Json {
    match this {
        This::Type(id) => travelling::object(api, id, &Json::from(made)),
        This::Operation(_) => {
            let own = maker.own(this);
            let each =
                own.into_iter().filter_map(|(name, ty)| Some((name, travelling(api, ty, made.get(name)?.clone()))));
            each.fold(Object::new(), |all, (name, value)| all.with(name, value)).into()
        }
    }
}

/// Whether an object keeps the rule, or it cannot be told.
fn is_kept<'h>(maker: &Maker<'h>, refused: &Refused<'_, 'h>, object: &Object) -> bool {
    let holds = || maker.is_true(refused.head, &refused.rule.id.value, object).flatten();
    match &refused.rule.kind {
        RuleKind::Server(_) => true,
        RuleKind::Check(_) => holds() != Some(false),
        RuleKind::Members { when, require, forbid } => {
            if when.is_some() && holds() != Some(true) {
                return true;
            }
            let is_there = |name: &str| object.get(name).is_some_and(|value| *value != Json::Null);
            require.iter().all(|name| is_there(&name.value)) && !forbid.iter().any(|name| is_there(&name.value))
        }
    }
}

/// The literals in a condition, and the names of the members that it reads.
fn gather<'n>(node: &'n Node, literals: &mut Vec<Literal>, read: &mut BTreeSet<&'n str>) {
    match &node.kind {
        NodeKind::Boolean(value) => literals.push(Literal::Boolean(*value)),
        NodeKind::Integer(value) => literals.push(Literal::Number(value.to_string())),
        NodeKind::Decimal(text) => literals.push(Literal::Number(text.clone())),
        NodeKind::String(text) => literals.push(Literal::String(text.clone())),
        NodeKind::Null | NodeKind::Variable(_) => {}
        NodeKind::List(items) => items.iter().for_each(|item| gather(item, literals, read)),
        NodeKind::Member(of, name) | NodeKind::Has(of, name) => {
            read.insert(name.value.as_str());
            gather(of, literals, read);
        }
        NodeKind::Unary(_, of) => gather(of, literals, read),
        NodeKind::Index(one, other) | NodeKind::Binary(_, one, other) => {
            [one, other].into_iter().for_each(|node| gather(node, literals, read));
        }
        NodeKind::Conditional(one, other, third) => {
            [one, other, third].into_iter().for_each(|node| gather(node, literals, read));
        }
        NodeKind::Call { receiver, arguments, .. } => {
            receiver.iter().for_each(|node| gather(node, literals, read));
            arguments.iter().for_each(|node| gather(node, literals, read));
        }
        NodeKind::Comprehension { range, body, .. } => {
            [range, body].into_iter().for_each(|node| gather(node, literals, read));
        }
    }
}

/// A literal of a condition, and its neighbours: what it is compared with tells the one from the other.
fn beside(literal: &Literal) -> Vec<Json> {
    match literal {
        Literal::Number(text) => {
            let mut found = vec![Json::Number(text.clone())];
            if let Ok(value) = text.parse::<i64>() {
                let near = [value.checked_sub(1), value.checked_add(1)];
                found.extend(near.into_iter().flatten().map(|value| Json::Number(value.to_string())));
                // What a length or a number of items is compared with.
                if let Ok(size) = usize::try_from(value)
                    && size <= 1_000
                {
                    found.extend([size.saturating_sub(1), size, size + 1].map(|it| Json::Text("a".repeat(it))));
                }
            }
            found
        }
        Literal::String(text) => vec![Json::Text(text.clone()), Json::Text(format!("{text}a"))],
        other => vec![Json::literal(other)],
    }
}
