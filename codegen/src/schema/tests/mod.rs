//! What a schema says for each thing that the model can say, tried on values made by hand.

mod rules;
mod schemas;
mod shapes;

use serde_json::{Value, json};

use super::export::{Dialect, Export};
use super::json::Json;
use crate::model::{Api, TypeId};

/// The schemas of an API where OpenAPI has them, as other programs read them.
fn exported(api: &Api) -> Value {
    let export = &Export::new(api, Dialect::OpenApi);
    let read = |schema| -> Value { serde_json::from_str(&Json::Object(schema).to_string()).unwrap() };
    let mut all = json!({});
    for id in (0..api.types.len()).map(TypeId) {
        all[export.name(id)] = read(super::definition(export, id));
        for (name, case) in super::wrappers(export, id) {
            all[name] = read(case);
        }
    }
    json!({"components": {"schemas": all}})
}

/// The part of a document at a JSON Pointer.
fn at<'a>(document: &'a Value, pointer: &str) -> &'a Value {
    document.pointer(pointer).unwrap_or_else(|| panic!("nothing at {pointer} in {document:#}"))
}

/// The component schema of a type.
fn schema(api: &Api, type_name: &str) -> Value {
    at(&exported(api), &format!("/components/schemas/{type_name}")).clone()
}
