//! What only callers know, for rules.

use std::collections::BTreeSet;

use super::words::{code, moved};
use crate::diff::change::Part;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::diff::walk::facts;
use crate::model::{Api, ContextVariable, NodePath, OperationPart, Type, TypePart};

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "context-variable-changed",
    manual: "A variable that callers pass for rules came, went or has another type. It never travels. What the rules that read it refuse is told of them.",
    covers: &[Covers::all("a type", &["context"]), Covers::all("an operation", &["context"])],
};

pub(in crate::diff) fn look<'a>(cx: &mut Differ<'a>, spot: &Spot<'a>, [old, now]: [&'a [ContextVariable]; 2]) {
    let names: BTreeSet<&str> = old.iter().chain(now).map(|variable| variable.name.value.as_str()).collect();
    for name in names {
        let [before, after] = [old, now].map(|list| list.iter().find(|variable| variable.name.value == name));
        let parts = Part::Other.into();
        let node = node(&spot.node, name);
        let place = match (before, after) {
            (Some(before), Some(after)) => Spot::both(node, &before.metadata, &after.metadata, parts),
            (Some(before), None) => Spot::gone(node, &before.metadata, parts),
            (None, Some(after)) => Spot::new(node, &after.metadata, parts),
            (None, None) => continue,
        };
        facts::metadata(cx, &place);
        let words = |api: &Api, it: Option<&ContextVariable>| it.map(|variable| said(api, &variable.ty));
        let texts = [words(cx.base.api, before), words(cx.head.api, after)];
        if texts[0] == texts[1] {
            continue;
        }
        let sentence = match &texts {
            [None, _] => format!("Callers can pass the new variable {}.", code(name)),
            [_, None] => format!("Callers no longer pass the variable {}.", code(name)),
            [from, to] => {
                format!("The type of the variable {} {}.", code(name), moved(from.as_deref(), to.as_deref()))
            }
        };
        cx.tell(&CHECK, &place, texts, sentence);
    }
}

/// The type of a variable, with its bounds.
pub(in crate::diff) fn said(api: &Api, ty: &Type) -> String {
    let bounds = ty.constraints.list.iter().map(|it| format!(", {} {}", it.keyword, it.argument.json()));
    format!("{}{}", api.words(ty), bounds.collect::<String>())
}

fn node(around: &NodePath, name: &str) -> NodePath {
    match around {
        NodePath::Operation(of) => NodePath::InOperation(of.clone(), OperationPart::Context(name.to_owned())),
        NodePath::Type(of) => NodePath::InType(of.clone(), TypePart::Context(name.to_owned())),
        other => other.clone(),
    }
}
