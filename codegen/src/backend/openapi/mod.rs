//! Writes an API as an OpenAPI 3.1 document; sees the proved model alone, and no names of Rust.

mod body;
mod catalogue;
mod info;
mod limit;
mod older;
mod operation;
mod parameter;
mod path;
mod response;
mod security;
mod server;
#[cfg(test)]
mod tests;

pub use older::Unsaid;

use super::OutputFile;
use crate::model::{Api, TypeId};
use crate::schema::export::{Dialect, Export};
use crate::schema::json::{Json, Object};
use crate::schema::{self, provenance};
use crate::valid::ValidApi;

/// The OpenAPI document of an API, as `<api>.openapi.json`.
#[must_use]
pub fn render(api: &ValidApi) -> OutputFile {
    OutputFile { path: format!("{}.openapi.json", api.name.value), text: Json::from(document(api)).to_string() }
}

/// The same as OpenAPI 3.0, as `<api>.openapi-3.0.json`, and what 3.0 cannot say.
#[must_use]
pub fn render_3_0(api: &ValidApi) -> (OutputFile, Vec<Unsaid>) {
    let (document, unsaid) = older::from_3_1(document(api));
    let path = format!("{}.openapi-3.0.json", api.name.value);
    (OutputFile { path, text: Json::from(document).to_string() }, unsaid)
}

fn document(api: &Api) -> Object {
    let export = &Export::new(api, Dialect::OpenApi);
    Object::new()
        .with("openapi", "3.1.0")
        .with("info", info::info(export))
        .with("jsonSchemaDialect", "https://spec.openapis.org/oas/3.1/dialect/base")
        .with("servers", Json::list([server::of_api(export)]))
        .maybe("security", security::of_api(export))
        .and(security::remark(export, api.auth.as_ref()))
        .filled("tags", operation::tags(export))
        .with("paths", path::paths(export))
        .filled("components", components(export))
        .maybe("x-versions", provenance::versions(export))
        .maybe("x-rate-limit", api.rate_limit.as_ref().map(|rate| limit::rate(export, rate)))
        .maybe("x-reference", api.reference.as_ref().map(|header| header.value.as_str()))
        .filled("x-documents", provenance::documents(export))
        .filled("x-errata", provenance::errata(export))
}

fn components(export: &Export<'_>) -> Object {
    let mut schemas = Object::new();
    for id in (0..export.api.types.len()).map(TypeId) {
        schemas.set(export.name(id), schema::definition(export, id));
        for (name, case) in schema::wrappers(export, id) {
            schemas.set(name, case);
        }
    }
    Object::new()
        .filled("schemas", schemas)
        .filled("responses", response::shared(export))
        .filled("parameters", parameter::shared(export))
        .filled("securitySchemes", security::schemes(export))
}
