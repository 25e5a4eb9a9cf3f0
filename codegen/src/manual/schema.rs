//! A JSON Schema of the spec language, for completion and first checks in editors.

use serde_json::{Map, Value, json};

use crate::ast::keyword::{KeyForm, MapKind, Shape};
use crate::ast::table::{API, PLACES};

/// JSON Schema 2020-12 of a spec file; its description names the command that makes it.
#[must_use]
pub fn schema(made_by: &str) -> Value {
    let mut definitions = Map::new();
    for place in PLACES {
        definitions.insert(name(place), block(place));
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Specwright spec",
        "description": format!("Made by `{made_by}` from the keyword table."),
        "$ref": format!("#/$defs/{}", name(&API)),
        "$defs": definitions,
    })
}

fn name(place: &MapKind) -> String {
    let name = place.name.strip_prefix("an ").or_else(|| place.name.strip_prefix("a ")).unwrap_or(place.name);
    name.replace(' ', "-")
}

fn block(place: &MapKind) -> Value {
    let mut properties = Map::new();
    for keyword in place.keywords() {
        let mut value = shape(&keyword.shape);
        if let Value::Object(value) = &mut value {
            value.insert("description".to_owned(), json!(keyword.doc));
        }
        properties.insert(keyword.name.to_owned(), value);
    }
    let required: Vec<&str> = place.keywords().filter(|keyword| keyword.required).map(|keyword| keyword.name).collect();
    let mut schema = json!({
        "type": "object",
        "description": place.doc,
        "properties": properties,
        "additionalProperties": false,
    });
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}

fn shape(shape_of: &Shape) -> Value {
    // Scalars are read by the kind that the place wants, so an editor must not mind how YAML types them.
    let scalar = || json!({ "type": ["string", "number", "boolean", "null"] });
    match shape_of {
        Shape::Text | Shape::Verbatim | Shape::Expression => scalar(),
        Shape::Type => json!({ "type": "string" }),
        Shape::Source => json!({ "type": "string", "pattern": "^[^/]+/[^/]+$" }),
        Shape::Count => json!({ "type": "integer", "minimum": 0 }),
        Shape::Boolean => json!({ "type": "boolean" }),
        Shape::Date => json!({ "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }),
        Shape::Literal => json!({}),
        Shape::Number => json!({ "type": "number" }),
        Shape::Word(words) => json!({ "enum": words }),
        Shape::List(inner) => json!({ "type": "array", "items": shape(inner) }),
        Shape::OneOrMore(inner) => json!({ "anyOf": [shape(inner), { "type": "array", "items": shape(inner) }] }),
        Shape::Map(form, inner) => {
            let mut map = json!({ "type": "object", "additionalProperties": shape(inner) });
            if let Some(pattern) = key_pattern(*form) {
                map["propertyNames"] = json!({ "pattern": pattern });
            }
            map
        }
        Shape::Block(place) => json!({ "$ref": format!("#/$defs/{}", name(place())) }),
        Shape::ByKind { scalar, map, list } => {
            let branches: Vec<Value> = [scalar, map, list].into_iter().flatten().map(|inner| shape(inner)).collect();
            json!({ "anyOf": branches })
        }
    }
}

const fn key_pattern(form: KeyForm) -> Option<&'static str> {
    match form {
        KeyForm::Name => Some("^[A-Za-z][A-Za-z0-9_-]*$"),
        KeyForm::Status => Some("^([1-5]\\d\\d|[1-5]XX|default)$"),
        KeyForm::Operation => Some("^[a-z][a-z0-9_-]*(\\.[a-z][a-z0-9_-]*)+$"),
        KeyForm::Wire | KeyForm::Marked | KeyForm::Value => None,
    }
}
