//! Witnesses, held against an independent validator of JSON Schema: what the comparison says was taken and is refused now is so
//! by the exported schemas of both sides, and where it says that bounds break nothing, no value shows that they do.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.

mod cases;
mod random;
mod shown;

use jsonschema::Validator;
use serde_json::{Value, json};
use specwright::backend::{json_schema, openapi};
use specwright::constraint::FORMATS;
use specwright::model::{NodePath, OperationPart, TypePart};
use specwright::valid::ValidApi;

/// The exports of one side.
struct Exported {
    types: Value,
    operations: Value,
}

impl Exported {
    fn of(api: &ValidApi) -> Self {
        let read = |text: &str| serde_json::from_str(text).expect("an export is JSON");
        Self { types: read(&json_schema::render(api).text), operations: read(&openapi::render(api).text) }
    }

    /// What the export says of the value of a node.
    fn validator(&self, node: &NodePath) -> Option<Validator> {
        match node {
            NodePath::Type(of) | NodePath::InType(of, TypePart::Value(_) | TypePart::Rule(_)) => Some(self.of_type(of)),
            NodePath::InType(of, TypePart::Member(name)) => {
                let pointer = format!("#/$defs/{of}/properties/{name}");
                self.types.pointer(&pointer[1..])?;
                Some(build(&self.types, &json!({ "$ref": pointer })))
            }
            NodePath::InOperation(of, OperationPart::Parameter(_, name)) => {
                let schema = parameter(&self.operations, of, name)?;
                Some(build(&self.operations, &schema))
            }
            _ => None,
        }
    }

    fn of_type(&self, name: &str) -> Validator {
        build(&self.types, &json!({ "$ref": format!("#/$defs/{name}") }))
    }
}

/// The schema of a parameter in a document of OpenAPI.
fn parameter(document: &Value, operation: &str, name: &str) -> Option<Value> {
    let paths = document["paths"].as_object()?;
    let all = paths.values().filter_map(Value::as_object).flat_map(|path| path.values());
    let found = all.into_iter().find(|it| it["operationId"] == operation)?;
    let parameters = found["parameters"].as_array()?;
    parameters.iter().find(|it| it["name"] == name).map(|it| it["schema"].clone())
}

/// A schema with the document that it refers to.
fn build(document: &Value, schema: &Value) -> Validator {
    let mut whole = json!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "allOf": [schema] });
    for key in ["$defs", "components"] {
        if let Some(part) = document.get(key) {
            whole[key] = part.clone();
        }
    }
    let mut options = jsonschema::options().with_draft(jsonschema::Draft::Draft202012).should_validate_formats(true);
    for format in &FORMATS {
        if ["bcp47", "iso3166-1-alpha-2"].contains(&format.name) {
            options = options.with_format(format.name, |text: &str| (format.accepts)(text));
        }
    }
    options.build(&whole).expect("the schema can be used")
}
