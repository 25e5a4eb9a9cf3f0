//! The head of the document.

use crate::schema::export::Export;
use crate::schema::json::Object;
use crate::schema::metadata;

/// Title, version and words on the API.
pub(super) fn info(export: &Export<'_>) -> Object {
    let api = export.api;
    Object::new()
        .with("title", api.title.as_deref().unwrap_or(&api.name.value))
        .maybe("description", metadata::description(&api.metadata))
        .with("version", api.default_version().unwrap_or("unversioned"))
        .with("x-api", api.name.value.as_str())
        .and(metadata::of_node(export, &api.metadata))
}
