//! What a spec says today of the values at a node: bounds, marks, rules and what they rest on, in the words of the changes of them.

use super::bounds::{self, Bound};
use super::checks::{bound, context_variable_changed, evidence_changed, rule};
use super::marks::{self, Marks};
use super::walk::{Inside, Placed, chain};
use crate::constraint::{demands, listed_evidence};
use crate::model::{Api, Field, Metadata, NodeRef, Null, ResponseBody, Shape, Type, TypeKind};

/// Lists in lists are looked into so deep: one may hold itself.
const MAX_DEPTH: usize = 8;

/// Whether a node has what a change of that id led to; `None` for changes of other things.
pub(super) fn has(api: &Api, id: &str, node: NodeRef<'_>, [from, to]: [Option<&str>; 2]) -> Option<bool> {
    let texts = texts(api, id, node)?;
    let place = |text: &str| {
        let words = [Inside::Items, Inside::Values].map(Inside::words);
        words.into_iter().find(|words| text.starts_with(words)).unwrap_or_default()
    };
    Some(match (from, to) {
        (_, Some(to)) => texts.iter().any(|text| text == to),
        // Items of lists may have bounds where the list has none.
        (Some(from), None) => !texts.iter().any(|text| place(text) == place(from)),
        (None, None) => texts.is_empty(),
    })
}

fn texts(api: &Api, id: &str, node: NodeRef<'_>) -> Option<Vec<String>> {
    if let Some((_, group)) = bound::GROUPS.iter().find(|(check, _)| check.id == id) {
        let of = |(steps, inside): &(Vec<Placed<'_>>, Inside)| {
            let shown = (group.shown)(&bound::demanded(api, steps, group));
            bounds::text(&shown).map(|text| format!("{}{text}", inside.words()))
        };
        return Some(places(api, node).iter().filter_map(of).collect());
    }
    match (id, node) {
        ("marks-changed", node) => Some(marked(api, node)),
        ("evidence-changed", node) => Some(evidence(api, node)),
        ("rule-added" | "rule-changed" | "rule-removed", NodeRef::Rule(it)) => {
            Some(vec![rule::text(it), it.id.value.clone()])
        }
        ("context-variable-changed", NodeRef::Context(it)) => Some(vec![context_variable_changed::said(api, &it.ty)]),
        _ => None,
    }
}

/// The values of a node, each by the types that lead to it: itself, the items of a list, the values of a map.
fn places<'a>(api: &'a Api, node: NodeRef<'a>) -> Vec<(Vec<Placed<'a>>, Inside)> {
    let mut found = Vec::new();
    for (ty, metadata) in roots(node) {
        let (mut ty, mut inside) = (ty, Inside::Itself);
        for _ in 0..MAX_DEPTH {
            let steps = chain(api, (ty, metadata));
            let last = steps.last().map(|(ty, _)| *ty);
            found.push((steps, inside));
            (ty, inside) = match last.map(|ty| &ty.kind) {
                Some(TypeKind::List(item)) => (&**item, Inside::Items),
                Some(TypeKind::Map(value)) => (&**value, Inside::Values),
                _ => break,
            };
        }
    }
    found
}

/// The types of the values of a node.
pub(super) fn roots(node: NodeRef<'_>) -> Vec<Placed<'_>> {
    match node {
        NodeRef::Field(field) => vec![(&field.ty, &field.metadata)],
        NodeRef::Query(query) => vec![(&query.field.ty, &query.field.metadata)],
        NodeRef::Body(body) => vec![(&body.ty, &body.metadata)],
        NodeRef::ChoiceCase(case) => vec![(&case.ty, &case.metadata)],
        NodeRef::Response(response) => match &response.body {
            ResponseBody::Type(ty) => vec![(ty, &response.metadata)],
            ResponseBody::None | ResponseBody::Undocumented => Vec::new(),
        },
        NodeRef::Type(def) => {
            let of = |ty| (ty, &def.metadata);
            match &def.shape {
                Shape::Newtype(ty) => vec![of(ty)],
                Shape::KindUnion(types) => types.iter().map(of).collect(),
                Shape::Choice(choice) => vec![of(&choice.otherwise)],
                Shape::Object(_) | Shape::Enum(_) | Shape::TaggedUnion(_) => Vec::new(),
            }
        }
        _ => Vec::new(),
    }
}

fn field_of(node: NodeRef<'_>) -> Option<&Field> {
    match node {
        NodeRef::Field(field) => Some(field),
        NodeRef::Query(query) => Some(&query.field),
        _ => None,
    }
}

/// The marks of each value. How far names are looked through depends on the other side, so that each name counts.
fn marked(api: &Api, node: NodeRef<'_>) -> Vec<String> {
    let mut found = Vec::new();
    for (steps, inside) in places(api, node) {
        for until in 0..steps.len() {
            let said = steps[..=until].iter().map(|(ty, _)| ty.null).find(|null| *null != Null::Unsaid);
            let null = said.unwrap_or_default();
            found.push(match field_of(node).filter(|_| inside == Inside::Itself) {
                Some(field) => Marks { presence: field.presence, null }.words(),
                None => format!("{}{}", inside.words(), marks::null(null)),
            });
        }
    }
    found
}

/// What bounds, constants, closed enums and rules rest on.
fn evidence(api: &Api, node: NodeRef<'_>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for (steps, _) in places(api, node) {
        let of = |group: &bounds::Group| bound::demanded(api, &steps, group);
        let all: Vec<Vec<Bound>> = bound::GROUPS.iter().map(|(_, group)| of(group)).collect();
        found.extend(all.iter().filter(|list| !list.is_empty()).map(|list| evidence_changed::text(list)));
    }
    let constant = |ty: &Type, metadata: &Metadata| {
        demands(ty).iter().find(|it| it.keyword == "const").map(|it| it.evidence(metadata).word().to_owned())
    };
    found.extend(field_of(node).and_then(|field| constant(&field.ty, &field.metadata)));
    match node {
        NodeRef::Type(def) if matches!(def.shape, Shape::Enum(_)) => {
            found.push(listed_evidence(&def.metadata).word().to_owned());
        }
        NodeRef::Rule(rule) => found.push(rule.metadata.weakest().word().to_owned()),
        _ => {}
    }
    found
}
