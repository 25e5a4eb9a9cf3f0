//! What each construct becomes in the words of 3.0.

use serde_json::{Value, json};

use super::{Unsaid, from_3_1};
use crate::schema::json::Json;

/// The document, whose members `serde_json` sorts by name.
fn older(document: &Value) -> (Value, Vec<Unsaid>) {
    let Some(Json::Object(document)) = Json::read(&document.to_string()) else { panic!("the document is an object") };
    let (document, unsaid) = from_3_1(document);
    (serde_json::from_str(&Json::from(document).to_string()).unwrap(), unsaid)
}

/// A schema as 3.0 has it, and what 3.0 lacks for it.
fn schema(schema: &Value) -> (Value, Vec<Unsaid>) {
    let (document, unsaid) = older(&json!({ "openapi": "3.1.0", "components": { "schemas": { "A": schema } } }));
    (document["components"]["schemas"]["A"].clone(), unsaid)
}

#[test]
fn what_3_0_can_say_by_other_words_is_said_by_them() {
    for (newer, wanted) in [
        (
            json!({ "type": ["string", "null"], "maxLength": 3 }),
            json!({ "type": "string", "nullable": true, "maxLength": 3 }),
        ),
        (json!({ "type": "null" }), json!({ "enum": [null] })),
        (
            json!({ "type": ["string", "array", "null"] }),
            json!({ "anyOf": [{ "type": "string", "nullable": true }, { "type": "array", "items": {}, "nullable": true }] }),
        ),
        (json!({ "type": "array", "minItems": 1 }), json!({ "type": "array", "minItems": 1, "items": {} })),
        (json!({ "type": "string", "const": "a" }), json!({ "type": "string", "enum": ["a"] })),
        (json!({ "enum": ["a", "b"], "const": "a" }), json!({ "enum": ["a"], "allOf": [{ "enum": ["a", "b"] }] })),
        (
            json!({ "type": "number", "exclusiveMinimum": 1, "exclusiveMaximum": 2.50 }),
            json!({ "type": "number", "minimum": 1, "exclusiveMinimum": true, "maximum": 2.50, "exclusiveMaximum": true }),
        ),
        (
            json!({ "minimum": 2, "exclusiveMinimum": 1 }),
            json!({ "minimum": 2, "allOf": [{ "minimum": 1, "exclusiveMinimum": true }] }),
        ),
        (json!({ "$ref": "#/a" }), json!({ "$ref": "#/a" })),
        (
            json!({ "description": "d", "$ref": "#/a", "x-null": "never" }),
            json!({ "description": "d", "x-null": "never", "allOf": [{ "$ref": "#/a" }] }),
        ),
        (json!({ "$ref": "#/a", "allOf": [{ "const": 1 }] }), json!({ "allOf": [{ "$ref": "#/a" }, { "enum": [1] }] })),
        (
            json!({ "if": { "required": ["a"] }, "then": { "required": ["b"] }, "x-rule": "r" }),
            json!({ "anyOf": [{ "not": { "required": ["a"] } }, { "required": ["b"] }], "x-rule": "r" }),
        ),
        (
            json!({ "else": false, "then": true, "if": { "type": "null" } }),
            json!({ "anyOf": [{ "enum": [null] }, { "not": {} }], "allOf": [{ "anyOf": [{ "not": { "enum": [null] } }, {}] }] }),
        ),
        (json!({ "then": false }), json!({})),
        (
            json!({ "type": "array", "items": {}, "contains": { "const": 1 } }),
            json!({ "type": "array", "items": {}, "not": { "type": "array", "items": { "not": { "enum": [1] } } } }),
        ),
        (
            json!({ "propertyNames": { "not": { "enum": ["a", "b"] } } }),
            json!({ "not": { "type": "object", "anyOf": [{ "required": ["a"] }, { "required": ["b"] }] } }),
        ),
        (json!({ "examples": ["a"] }), json!({ "example": "a" })),
        (
            json!({ "properties": { "const": { "type": ["integer", "null"] } }, "additionalProperties": { "const": 1 } }),
            json!({ "properties": { "const": { "type": "integer", "nullable": true } }, "additionalProperties": { "enum": [1] } }),
        ),
        // Values are no schemas.
        (
            json!({ "default": { "const": 1 }, "x-a": { "const": 1 } }),
            json!({ "default": { "const": 1 }, "x-a": { "const": 1 } }),
        ),
    ] {
        assert_eq!(schema(&newer), (wanted, Vec::new()), "{newer}");
    }
}

#[test]
fn what_3_0_cannot_say_is_listed() {
    for (newer, wanted, keyword, written) in [
        (json!({ "examples": [1, 2, 3] }), json!({ "example": 1, "x-examples": [2, 3] }), "examples", "x-examples"),
        (json!({ "prefixItems": [{}] }), json!({ "x-prefixItems": [{}] }), "prefixItems", "x-prefixItems"),
        (
            json!({ "propertyNames": { "maxLength": 1 } }),
            json!({ "x-propertyNames": { "maxLength": 1 } }),
            "propertyNames",
            "x-propertyNames",
        ),
    ] {
        let (made, unsaid) = schema(&newer);
        assert_eq!(made, wanted);
        let [one] = unsaid.as_slice() else { panic!("{unsaid:?}") };
        assert_eq!((one.place.clone(), one.written.as_str()), (format!("/components/schemas/A/{keyword}"), written));
    }
    let (made, unsaid) = schema(&json!({ "contains": {}, "minContains": 2 }));
    assert_eq!(made, json!({ "x-contains": {}, "x-minContains": 2 }));
    assert_eq!(unsaid.len(), 2);
}

#[test]
fn client_certificates_stand_beside_what_3_0_knows() {
    let certificate = json!({ "type": "mutualTLS" });
    let key = json!({ "type": "apiKey", "in": "header", "name": "k" });
    let (made, unsaid) = older(&json!({
        "openapi": "3.1.0",
        "jsonSchemaDialect": "https://spec.openapis.org/oas/3.1/dialect/base",
        "info": { "title": "t", "version": "1", "license": { "name": "n", "identifier": "NOASSERTION" } },
        "security": [{ "c": [], "k": [] }, { "c": [] }],
        "paths": { "/a": {
            "get": { "security": [{ "k": [] }], "requestBody": {} },
            "post": { "security": [{ "k": [] }, { "c": [], "k": [] }], "requestBody": {} },
        } },
        "components": { "securitySchemes": { "c": certificate, "k": key } },
    }));
    assert_eq!(
        made,
        json!({
            "openapi": "3.0.3",
            "info": { "title": "t", "version": "1", "license": { "name": "n", "x-identifier": "NOASSERTION" } },
            "security": [{ "k": [] }, {}],
            "x-security": [{ "c": [], "k": [] }, { "c": [] }],
            "paths": { "/a": {
                "get": { "security": [{ "k": [] }], "requestBody": {} },
                "post": { "security": [{ "k": [] }], "x-security": [{ "k": [] }, { "c": [], "k": [] }], "requestBody": {} },
            } },
            "components": { "securitySchemes": { "k": key }, "x-securitySchemes": { "c": certificate } },
        })
    );
    let mut places: Vec<&str> = unsaid.iter().map(|it| it.place.as_str()).collect();
    places.sort_unstable();
    let wanted = [
        "/components/securitySchemes/c",
        "/info/license/identifier",
        "/paths/~1a/get/requestBody",
        "/paths/~1a/post/security",
        "/security",
    ];
    assert_eq!(places, wanted);
}

#[test]
fn schemas_are_rewritten_wherever_they_stand() {
    let (newer, wanted) = (json!({ "schema": { "const": 1 } }), json!({ "schema": { "enum": [1] } }));
    let whole = |part: &Value| {
        let schema = &part["schema"];
        let carrier = json!({
            "description": "d",
            "content": { "application/json": part },
            "x-errors": { "entries": [{ "captures": { "name": schema } }] },
        });
        let operation = json!({
            "parameters": [part],
            "x-headers": [part],
            "x-context": { "schema": part },
            "requestBody": carrier,
            "responses": { "200": carrier },
        });
        let components = json!({ "schemas": { "A": schema, "B": { "x-context": { "schema": part } } }, "parameters": { "schema": part }, "responses": { "content": carrier } });
        let mut newest = operation.clone();
        newest["x-older"] = json!([operation]);
        json!({ "openapi": "3.0.3", "paths": { "/a": { "put": newest } }, "components": components })
    };
    assert_eq!(older(&whole(&newer)), (whole(&wanted), Vec::new()));
}
