//! The head of the document.

use crate::schema::export::Export;
use crate::schema::facts;
use crate::schema::json::Object;

/// Title, version and words on the API.
pub(super) fn info(export: &Export<'_>) -> Object {
    let api = export.api;
    Object::new()
        .with("title", api.title.as_deref().unwrap_or(&api.name.value))
        .maybe("description", facts::description(&api.facts))
        .with("version", api.default_version().unwrap_or("unversioned"))
        .with("x-api", api.name.value.as_str())
        .and(facts::of_node(export, &api.facts))
}
