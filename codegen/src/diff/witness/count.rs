//! Lists, maps and objects of some sizes.

use std::collections::BTreeSet;

use super::maker::Maker;
use crate::ast::Literal;
use crate::diff::bounds::Bound;
use crate::model::{Api, Type, TypeId};
use crate::proof::members;
use crate::schema::json::{Json, Object};

/// A list or map with more entries is not made.
const LONGEST: usize = 20_000;

/// What stands around a value has no more entries than that.
pub(super) const LONGEST_AROUND: usize = 64;

/// The name of an entry that tells nothing: `a`, `b`, …, `a26`.
pub(super) fn name(at: usize) -> String {
    let letter = char::from(b'a' + u8::try_from(at % 26).unwrap_or(0));
    if at < 26 { letter.to_string() } else { format!("{letter}{at}") }
}

/// The sizes at the edges of bounds, and a few small ones.
fn sizes(all: &[Bound], keywords: &[&str]) -> BTreeSet<usize> {
    let arguments = all.iter().filter(|bound| keywords.contains(&bound.keyword)).filter_map(|it| match &it.argument {
        Literal::Number(text) => text.parse::<usize>().ok(),
        _ => None,
    });
    let edges = arguments.flat_map(|size| [size.saturating_sub(1), size, size.saturating_add(1)]);
    edges.chain([0, 1, 2]).filter(|size| *size <= LONGEST).collect()
}

/// Lists of items: different ones as far as there are so many, and with one that stands there twice.
pub(super) fn lists(maker: &Maker<'_>, item: &Type, all: &[Bound], depth: usize) -> Vec<Json> {
    let sizes = sizes(all, &["minItems", "maxItems"]);
    let items = maker.many(item, sizes.last().copied().unwrap_or_default(), depth + 1);
    let mut found = vec![Json::List(Vec::new())];
    let Some(first) = items.first() else { return found };
    for size in sizes.into_iter().filter(|size| *size > 0) {
        let mut list: Vec<Json> = items.iter().take(size).cloned().collect();
        list.resize(size, first.clone());
        if size > 1 {
            let mut twice = list.clone();
            twice[1] = first.clone();
            found.push(Json::List(twice));
        }
        found.push(Json::List(list));
    }
    found.extend(alike(maker, item, all, depth));
    found
}

/// Lists of objects that have one member in common, or differ in it.
fn alike(maker: &Maker<'_>, item: &Type, all: &[Bound], depth: usize) -> Vec<Json> {
    let sizes = sizes(all, &["minItems", "maxItems"]);
    let mut found = Vec::new();
    for bound in all.iter().filter(|bound| bound.keyword == "uniqueBy") {
        let Literal::String(by) = &bound.argument else { continue };
        let most = sizes.last().copied().unwrap_or_default().min(LONGEST_AROUND);
        let mut lists = maker.alike(item, by, most, depth + 1);
        lists.push(maker.distinct(item, by, most, depth + 1));
        for list in lists {
            let fitting = sizes.iter().filter(|size| **size > 0 && **size <= list.len());
            found.extend(fitting.map(|size| Json::List(list[..*size].to_vec())));
        }
    }
    found
}

/// Maps of some sizes.
pub(super) fn maps(maker: &Maker<'_>, item: &Type, all: &[Bound], depth: usize) -> Vec<Json> {
    let mut found: Vec<Json> = vec![Object::new().into()];
    let Some(value) = maker.one(item, depth + 1) else { return found };
    for size in sizes(all, &["minProperties", "maxProperties"]) {
        let entries = (0..size).map(|at| (name(at), value.clone()));
        found.push(entries.fold(Object::new(), |object, (name, value)| object.with(name, value)).into());
    }
    found
}

/// An object as it is, and with undocumented members, which count as well.
pub(super) fn padded(api: &Api, id: TypeId, object: Object, all: &[Bound]) -> Vec<Json> {
    let known = members(api, id);
    let own = known.iter().filter(|member| object.has(member.wire_name())).count();
    let mut found = Vec::new();
    for size in sizes(all, &["minProperties", "maxProperties"]).into_iter().filter(|size| *size > own) {
        let names = (0..).map(name).filter(|name| !known.iter().any(|member| member.is_called(name)));
        let more = names.take(size - own).fold(object.clone(), |object, name| object.with(name, Json::Boolean(true)));
        found.push(more.into());
    }
    found.push(object.into());
    found
}
