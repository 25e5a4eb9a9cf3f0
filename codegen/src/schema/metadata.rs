//! Sources, evidence, errata and versions of a node, as extensions beside it.

use super::export::Export;
use super::json::{Json, Object};
use crate::describe::address;
use crate::model::{Evidence, Field, Metadata, Presence, Source};

/// The extensions of a node that stands for itself: an operation, a type.
pub(crate) fn of_node(export: &Export<'_>, metadata: &Metadata) -> Object {
    extensions(export, metadata, true)
}

/// The extensions of a node inside another; sources that it inherits are not repeated.
pub(crate) fn of_part(export: &Export<'_>, metadata: &Metadata) -> Object {
    extensions(export, metadata, metadata.own_sources)
}

fn extensions(export: &Export<'_>, metadata: &Metadata, with_sources: bool) -> Object {
    let shown = if with_sources { metadata.sources.as_slice() } else { &[] };
    Object::new()
        .maybe("x-deprecated", metadata.deprecated.as_deref().map(str::trim).filter(|reason| !reason.is_empty()))
        .maybe("x-since", metadata.since.as_ref().map(|version| version.value.as_str()))
        .maybe("x-removed", metadata.removed.as_ref().map(|version| version.value.as_str()))
        .filled("x-sources", sources(export, shown))
        .maybe("x-evidence", evidence(metadata))
        .filled("x-errata", Json::list(metadata.errata.iter().map(|id| export.api.errata[id.0].id.value.as_str())))
}

/// `true` where OpenAPI has its own word for it.
pub(crate) fn deprecated(metadata: &Metadata) -> Option<bool> {
    metadata.deprecated.as_ref().map(|_| true)
}

/// References as `document / section`.
pub(crate) fn sources(export: &Export<'_>, sources: &[Source]) -> Json {
    Json::list(sources.iter().filter_map(|source| address(export.api, source)))
}

/// One word for the node, or one for each facet with `*` for the rest; nothing where all is stated.
fn evidence(metadata: &Metadata) -> Option<Json> {
    let whole = (metadata.evidence != Evidence::Stated).then(|| metadata.evidence.word());
    if metadata.facets.is_empty() {
        return whole.map(Json::from);
    }
    let mut object = Object::new().maybe("*", whole);
    for (facet, evidence) in &metadata.facets {
        object.set(facet.value.as_str(), evidence.word());
    }
    Some(object.into())
}

/// The versions that have a node, where not all of them do.
pub(crate) fn versions<'a>(export: &Export<'a>, metadata: &Metadata) -> Option<Vec<&'a str>> {
    let all = export.api.versions.iter().map(|version| version.value.as_str());
    let having: Vec<&str> = all.filter(|version| export.api.available(metadata, version)).collect();
    (having.len() < export.api.versions.len()).then_some(having)
}

/// How it is known that a member need not be there; nothing where it has to.
pub(crate) fn presence(presence: Presence) -> Option<&'static str> {
    match presence {
        Presence::Required => None,
        Presence::Optional => Some("optional"),
        Presence::Unsaid => Some("unsaid"),
    }
}

/// Other spellings, and whether the value must stay hidden.
pub(crate) fn spelling(field: &Field) -> Object {
    Object::new()
        .filled("x-aliases", Json::list(field.aliases.iter().map(|alias| alias.value.as_str())))
        .maybe("x-secret", field.secret.then_some(true))
}
