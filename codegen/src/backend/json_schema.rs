//! Writes the types of an API as a JSON Schema 2020-12 document; sees the proved model alone, and no names of Rust.

use super::OutputFile;
use crate::model::TypeId;
use crate::schema::export::{Dialect, Export};
use crate::schema::json::{Json, Object};
use crate::schema::{self, provenance};
use crate::valid::ValidApi;

/// What the schemas are, for whoever opens the document alone.
const USE: &str = "The named types of the API as its pages document them, one for each entry of `$defs`. A type says the same of what is sent and of \
     what is received: what a client lets pass when it reads (other spellings, a null of which the page says nothing) \
     is not part of it, and no default is filled in.";

/// The schemas of an API, as `<api>.schema.json`.
#[must_use]
pub fn render(api: &ValidApi) -> OutputFile {
    let export = &Export::new(api, Dialect::JsonSchema);
    let types = (0..api.types.len()).map(TypeId);
    let types = types.fold(Object::new(), |all, id| all.with(export.name(id), schema::definition(export, id)));
    let words = api.metadata.words().map_or_else(|| USE.to_owned(), |words| format!("{words}\n\n{USE}"));
    let document = Object::new()
        .with("$schema", "https://json-schema.org/draft/2020-12/schema")
        .with("$id", format!("urn:specwright:{}", api.name.value))
        .with("title", api.title.as_deref().unwrap_or(&api.name.value))
        .with("description", words)
        .maybe("x-versions", provenance::versions(export))
        .filled("x-documents", provenance::documents(export))
        .filled("x-errata", provenance::errata(export))
        .with("$defs", types);
    OutputFile { path: format!("{}.schema.json", api.name.value), text: Json::from(document).to_string() }
}
