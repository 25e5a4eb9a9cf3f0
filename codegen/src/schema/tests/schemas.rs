//! Values at one place, and what is said of members.

use serde_json::{Value, json};

use super::super::test_api::*;
use super::schema;
use crate::model::*;

fn newtype(ty: Type) -> Value {
    let mut api = api();
    define(&mut api, "T", Shape::Newtype(ty));
    schema(&api, "T")
}

#[test]
fn scalars_have_their_types_and_formats() {
    let all: Vec<Value> = Scalar::ALL.iter().map(|known| newtype(scalar(*known))).collect();
    assert_eq!(
        json!(all),
        json!([
            {"type": "string"},
            {"type": "integer"},
            {"type": "integer", "format": "int32"},
            {"type": "integer", "format": "int64"},
            {"type": "number"},
            {"type": "number", "format": "decimal"},
            {"type": "boolean"},
            {"type": "string", "format": "uuid"},
            {"type": "string", "format": "date"},
            {"type": "string", "format": "date-time"},
            {"type": "string", "format": "uri"},
            {"type": "string", "format": "email"},
            {},
        ])
    );
}

#[test]
fn null_is_allowed_where_the_page_says_so() {
    assert_eq!(newtype(nullable(scalar(Scalar::Date))), json!({"type": ["string", "null"], "format": "date"}));
    assert_eq!(newtype(nullable(scalar(Scalar::Json))), json!({}));
    assert_eq!(newtype(nullable(constant(text("x")))), json!({"type": ["string", "null"], "enum": ["x", null]}));
    let never = Type { null: Null::Never, ..scalar(Scalar::String) };
    assert_eq!(newtype(never), json!({"type": "string", "x-null": "never"}));
    let map = kind(TypeKind::Map(Box::new(nullable(kind(TypeKind::Named(TypeId(0)))))));
    let either = json!({"anyOf": [{"$ref": "#/components/schemas/T"}, {"type": "null"}]});
    assert_eq!(newtype(map), json!({"type": "object", "additionalProperties": either}));
}

#[test]
fn bounds_are_keywords() {
    let short = bounded(scalar(Scalar::String), "maxLength", Literal::Number("5".into()));
    let short = bounded(short, "format", text("bcp47"));
    assert_eq!(newtype(short), json!({"type": "string", "maxLength": 5, "format": "bcp47"}));
    let rows = bounded(list(scalar(Scalar::Json)), "uniqueBy", text("id"));
    assert_eq!(newtype(rows), json!({"type": "array", "items": {}, "x-unique-by": "id"}));
    let flags = bounded(scalar(Scalar::String), "pattern", text("(?i)a"));
    assert_eq!(newtype(flags), json!({"type": "string", "x-pattern": "(?i)a"}));
    let group = bounded(scalar(Scalar::String), "pattern", text("(?:a)+"));
    assert_eq!(newtype(group), json!({"type": "string", "pattern": "(?:a)+"}));
}

#[test]
fn members_tell_what_is_said_of_them() {
    let mut api = api();
    let mut named = field("name!", Type { null: Null::Never, ..scalar(Scalar::String) });
    named.metadata = said("Its name.");
    named.aliases = names(&["Name"]);
    named.example = Some(spanned(text("Ann")));
    let mut level = field("level?", nullable(scalar(Scalar::Integer)));
    level.default = Some(spanned(Literal::Number("1".into())));
    let mut pin = field("pin", scalar(Scalar::String));
    pin.secret = true;
    pin.metadata.deprecated = Some(String::new());
    let ok = field("ok!", constant(Literal::Boolean(true)));
    define(&mut api, "T", Shape::Object(object(vec![named, level, pin, ok])));
    assert_eq!(
        schema(&api, "T"),
        json!({
            "type": "object",
            "required": ["name", "ok"],
            "properties": {
                "name": {
                    "description": "Its name.", "type": "string", "examples": ["Ann"], "x-null": "never",
                    "x-aliases": ["Name"]
                },
                "level": {"type": ["integer", "null"], "default": 1, "x-presence": "optional"},
                "pin": {
                    "type": "string", "deprecated": true, "x-presence": "unsaid", "x-null": "unsaid", "x-secret": true
                },
                "ok": {"type": "boolean", "const": true},
            }
        })
    );
}

#[test]
fn printed_payloads_stay_beside_the_examples() {
    let mut api = api();
    let id = define(&mut api, "T", Shape::Newtype(scalar(Scalar::Json)));
    api.types[id.0].declared = false;
    let broken = Example { breaks: names(&["typo"]), mended: Some(name("[2]")), ..example("b", "[2,]") };
    api.types[id.0].examples = vec![example("a", "[1]"), broken];
    assert_eq!(
        schema(&api, "T"),
        json!({
            "examples": [[1], [2]], "x-declared": false,
            "x-printed": [{"name": "b", "x-printed": "[2,]", "x-breaks": ["typo"]}]
        })
    );
}
