//! What changed beside the contract: words, sources, errata, evidence.

use std::collections::BTreeMap;

use crate::ast::Literal;
use crate::describe::address;
use crate::diff::change::Part;
use crate::diff::differ::{Differ, Spot};
use crate::diff::pairing::values as paired_values;
use crate::model::{Api, CatalogueEntry, Enum, Evidence, Example, Metadata, NodePath, Source};
use crate::source::Spanned;

/// Compares what holds for every node that both sides have.
pub(in crate::diff) fn metadata(cx: &mut Differ<'_>, spot: &Spot<'_>) {
    let (Some(base), Some(head)) = (spot.base, spot.head) else { return };
    cx.compared.insert(spot.node.clone());
    let (old, now) = (base.metadata, head.metadata);
    let is_same = match (&old.doc, &now.doc) {
        (Some(old), Some(now)) => old == now || old.split_whitespace().eq(now.split_whitespace()),
        (old, now) => old == now,
    };
    if !is_same {
        cx.note(&spot.node, edited("its description", old.doc.is_some(), now.doc.is_some()));
    }
    let [from, to] = [(cx.base.api, &old.sources), (cx.head.api, &now.sources)];
    if !sections(from.0, from.1).eq(sections(to.0, to.1)) {
        let [from, to] = [from, to].map(|(api, list)| sources(api, list));
        cx.note(&spot.node, moved("its source", &from, &to));
    } else if old.own_sources != now.own_sources {
        let words =
            if now.own_sources { "its source is written at it now" } else { "its source is that of what it stands in" };
        cx.note(&spot.node, words);
    }
    if old.deprecated.is_some() && now.deprecated.is_some() && old.deprecated != now.deprecated {
        cx.note(&spot.node, "the advice against it is worded otherwise");
    }
    let (before, after) = (errata(cx.base.api, old), errata(cx.head.api, now));
    for id in after.iter().filter(|id| !before.contains(id)) {
        cx.note(&spot.node, format!("the erratum `{id}` touches it now"));
    }
    for id in before.iter().filter(|id| !after.contains(id)) {
        cx.note(&spot.node, format!("the erratum `{id}` no longer touches it"));
    }
    evidence(cx, spot, old, now);
}

fn evidence(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Metadata, now: &Metadata) {
    if old.evidence != now.evidence {
        cx.note_evidence(spot, None, moved("its evidence", old.evidence.word(), now.evidence.word()));
    }
    let mut facets: Vec<&str> = old.facets.iter().chain(&now.facets).map(|(name, _)| name.value.as_str()).collect();
    facets.sort_unstable();
    facets.dedup();
    for facet in facets {
        let word = |metadata: &Metadata| metadata.evidence_for(facet);
        let (before, after): (Evidence, Evidence) = (word(old), word(now));
        if before != after {
            let sentence = moved(&format!("the evidence for `{facet}`"), before.word(), after.word());
            cx.note_evidence(spot, Some(facet), sentence);
        }
    }
}

/// Compares the facts of all nodes that no pair was made of: what has the same path on both sides.
pub(super) fn rest(cx: &mut Differ<'_>) {
    let old: BTreeMap<NodePath, &Metadata> = cx.base.api.metadata_of_nodes().collect();
    for (node, head) in cx.head.api.metadata_of_nodes() {
        if let Some(base) = old.get(&node).filter(|_| !cx.compared.contains(&node)) {
            metadata(cx, &Spot::both(node, base, head, Part::Other.into()));
        }
    }
}

/// Compares what is said of the values of an enum.
pub(super) fn values(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Enum, now: &Enum) {
    for pair in paired_values(old, now).both {
        if pair.base.doc != pair.head.doc {
            let value = pair.head.text();
            let what = format!("the meaning of the value `{value}`");
            cx.note(&spot.node, edited(&what, pair.base.doc.is_some(), pair.head.doc.is_some()));
        }
    }
}

/// Compares what an error text means, and what helps.
pub(super) fn error_text(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &CatalogueEntry, now: &CatalogueEntry) {
    let rows = [("its meaning", &old.meaning, &now.meaning), ("its remedy", &old.remedy, &now.remedy)];
    for (what, before, after) in rows {
        if before != after {
            cx.note(&spot.node, edited(what, before.is_some(), after.is_some()));
        }
    }
}

/// Compares values that a page shows.
pub(super) fn example(
    cx: &mut Differ<'_>,
    spot: &Spot<'_>,
    base: Option<&Spanned<Literal>>,
    head: Option<&Spanned<Literal>>,
) {
    if base.map(|it| &it.value) != head.map(|it| &it.value) {
        cx.note(&spot.node, edited("its example", base.is_some(), head.is_some()));
    }
}

/// That something was added, removed or changed.
pub(super) fn edited(what: &str, was: bool, is: bool) -> String {
    let verb = match (was, is) {
        (false, _) => "was added",
        (_, false) => "was removed",
        _ => "changed",
    };
    format!("{what} {verb}")
}

fn moved(what: &str, from: &str, to: &str) -> String {
    match (from, to) {
        ("", to) => format!("{what} is now {to}"),
        (from, "") => format!("{what} was {from} and is no longer given"),
        _ => format!("{what} changed from {from} to {to}"),
    }
}

/// The names of sections: of the document, and of the section in it.
fn sections<'a>(api: &'a Api, sources: &'a [Source]) -> impl Iterator<Item = (&'a str, &'a str)> {
    sources.iter().filter_map(|source| {
        let document = api.documents.get(source.document.0)?;
        let section = document.sections.get(source.section)?;
        Some((document.id.value.as_str(), section.id.value.as_str()))
    })
}

fn sources(api: &Api, sources: &[Source]) -> String {
    sources.iter().filter_map(|source| address(api, source)).collect::<Vec<_>>().join(", ")
}

/// The ids of the errata that touch something, in order.
fn errata<'a>(api: &'a Api, metadata: &Metadata) -> Vec<&'a str> {
    let mut ids: Vec<&str> =
        metadata.errata.iter().filter_map(|id| api.errata.get(id.0)).map(|it| it.id.value.as_str()).collect();
    ids.sort_unstable();
    ids
}

/// Compares payloads that pages print.
pub(super) fn examples(cx: &mut Differ<'_>, spot: &Spot<'_>, base: &[&Example], head: &[&Example]) {
    let find = |list: &[&Example], name: &str| list.iter().any(|it| it.name.value == name);
    for after in head {
        let name = &after.name.value;
        let before = base.iter().find(|it| it.name.value == *name);
        if before.is_none_or(|before| (&before.body, &before.mended) != (&after.body, &after.mended)) {
            cx.note(&spot.node, edited(&format!("the printed payload `{name}`"), before.is_some(), true));
        }
    }
    for before in base.iter().filter(|it| !find(head, &it.name.value)) {
        cx.note(&spot.node, edited(&format!("the printed payload `{}`", before.name.value), true, false));
    }
}

/// Compares what an API says of its pages: title, documents, errata.
pub(super) fn whole(cx: &mut Differ<'_>, old: &Api, now: &Api) {
    if old.title != now.title {
        cx.note(&NodePath::Api, edited("the title", old.title.is_some(), now.title.is_some()));
    }
    for after in &now.documents {
        let node = NodePath::Document(after.id.value.clone());
        match old.documents.iter().find(|it| it.id.value == after.id.value) {
            None => cx.note(&node, "the document was added"),
            Some(before) if before != after => cx.note(&node, "what is said of the document or recorded of it changed"),
            Some(_) => {}
        }
    }
    for before in old.documents.iter().filter(|it| !now.documents.iter().any(|other| other.id.value == it.id.value)) {
        cx.note(&NodePath::Document(before.id.value.clone()), "the document was removed");
    }
    for after in &now.errata {
        let id = &after.id.value;
        match old.errata.iter().find(|it| it.id.value == *id) {
            None => cx.note(&NodePath::Api, format!("the erratum `{id}` was added")),
            Some(before) if before.taken != after.taken => {
                let (from, to) = (&before.taken.value, &after.taken.value);
                cx.note(&NodePath::Api, format!("the erratum `{id}` is now taken as `{to}`, no longer as `{from}`"));
            }
            Some(before)
                if before.says != after.says || before.why != after.why || before.readings != after.readings =>
            {
                cx.note(&NodePath::Api, format!("what the erratum `{id}` tells changed"));
            }
            Some(before) => {
                let [from, to] = [(old, before), (now, after)].map(|(api, it)| sources(api, &it.sources));
                if from != to {
                    cx.note(&NodePath::Api, moved(&format!("the source of the erratum `{id}`"), &from, &to));
                }
            }
        }
    }
    for before in old.errata.iter().filter(|it| !now.errata.iter().any(|other| other.id.value == it.id.value)) {
        cx.note(&NodePath::Api, format!("the erratum `{}` was removed", before.id.value));
    }
}
