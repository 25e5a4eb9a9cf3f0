//! The head of the document.

use crate::schema::export::Export;
use crate::schema::json::Object;
use crate::schema::metadata;

/// Title, version and words on the API.
pub(super) fn info(export: &Export<'_>) -> Object {
    let api = export.api;
    Object::new()
        .with("title", api.title.as_deref().unwrap_or(&api.name.value))
        .maybe("description", api.metadata.words())
        .with("contact", contact(export))
        .with("license", license())
        .with("version", api.default_version().unwrap_or("unversioned"))
        .with("x-api", api.name.value.as_str())
        .and(metadata::of_node(export, &api.metadata))
}

/// Whoever publishes the documentation: nobody else is known.
fn contact(export: &Export<'_>) -> Object {
    let api = export.api;
    let document = api.documents.first();
    let title = document.and_then(|document| document.title.as_deref().or(Some(&document.id.value)));
    let title = title.or(api.title.as_deref()).unwrap_or(&api.name.value);
    let url = api.documents.iter().find_map(|document| document.url.as_deref());
    Object::new().with("name", format!("The publisher of “{title}”")).maybe("url", url)
}

/// A spec says nothing of it; SPDX has a word for that.
fn license() -> Object {
    Object::new().with("name", "Not documented").with("identifier", "NOASSERTION")
}
