//! A catalogue of error texts that a response may carry, as an extension.

use crate::model::{Catalogue, CatalogueEntry};
use crate::schema;
use crate::schema::export::Export;
use crate::schema::json::{Json, Object};
use crate::schema::metadata;

/// The catalogue's name and its texts.
pub(super) fn errors(export: &Export<'_>, catalogue: &Catalogue) -> Object {
    Object::new()
        .with("catalogue", catalogue.name.value.as_str())
        .with("entries", Json::list(catalogue.entries.iter().map(|entry| self::entry(export, entry))))
}

fn entry(export: &Export<'_>, entry: &CatalogueEntry) -> Object {
    let captures = entry
        .captures
        .iter()
        .fold(Object::new(), |object, (name, ty)| object.with(name.value.as_str(), schema::of(export, ty)));
    Object::new()
        .with("id", entry.id.value.as_str())
        .with("documented-text", entry.text.value.as_str())
        .filled("captures", captures)
        .maybe("meaning", entry.meaning.as_deref().map(str::trim))
        .maybe("remedy", entry.remedy.as_deref().map(str::trim))
        .with("retry", entry.retry)
        .maybe("status", entry.status.as_ref().map(|status| status.value))
        .maybe("description", entry.metadata.words())
        .and(metadata::of_part(export, &entry.metadata))
}
