//! What a document was written from: pages and their sections, errata, versions.

use super::export::Export;
use super::json::{Json, Object};
use super::metadata;
use crate::model::{Document, Erratum, Section};

/// The versions, oldest first, and the one that holds unless told otherwise.
pub(crate) fn versions(export: &Export<'_>) -> Option<Object> {
    let api = export.api;
    let default = api.default_version()?;
    let object = Object::new()
        .with("list", Json::list(api.versions.iter().map(|version| version.value.as_str())))
        .with("default", default);
    Some(match &api.versions_facts {
        Some(known) => object.maybe("description", known.words()).and(metadata::of_node(export, known)),
        None => object,
    })
}

/// The pages the API was written from.
pub(crate) fn documents(export: &Export<'_>) -> Json {
    Json::list(export.api.documents.iter().map(document))
}

fn document(document: &Document) -> Object {
    Object::new()
        .with("id", document.id.value.as_str())
        .maybe("title", document.title.as_deref())
        .maybe("file", document.file.as_ref().map(|file| file.value.as_str()))
        .maybe("url", document.url.as_deref())
        .maybe("retrieved", document.retrieved.as_ref().map(|day| day.value.as_str()))
        .with("sections", Json::list(document.sections.iter().map(section)))
}

fn section(section: &Section) -> Object {
    Object::new()
        .with("id", section.id.value.as_str())
        .with("starts", section.starts.value.as_str())
        .maybe("nth", section.nth.as_ref().map(|nth| nth.value))
        .maybe("excused", section.excused.as_ref().map(|reason| reason.value.trim()))
}

/// The places where the pages are wrong or leave something open.
pub(crate) fn errata(export: &Export<'_>) -> Json {
    Json::list(export.api.errata.iter().map(|erratum| self::erratum(export, erratum)))
}

fn erratum(export: &Export<'_>, erratum: &Erratum) -> Object {
    Object::new()
        .with("id", erratum.id.value.as_str())
        .with("at", Json::list(erratum.at.iter().map(|at| at.value.as_str())))
        .with("says", erratum.says.trim())
        .with("readings", Json::list(erratum.readings.iter().map(|reading| reading.value.as_str())))
        .with("taken", erratum.taken.value.as_str())
        .with("why", erratum.why.trim())
        .filled("x-sources", metadata::sources(export, &erratum.sources))
}
