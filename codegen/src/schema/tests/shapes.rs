//! The shapes of named types.

use serde_json::{Value, json};

use super::super::test_api::*;
use super::{at, exported, schema};
use crate::model::*;

#[test]
fn groups_are_all_there_or_not_at_all() {
    let mut api = api();
    let group = define(&mut api, "Group", Shape::Object(object(vec![field("a!", scalar(Scalar::String))])));
    let mut holder = object(vec![field("b", scalar(Scalar::String))]);
    holder.includes = vec![include("whole", Presence::Required, group), include("maybe", Presence::Optional, group)];
    define(&mut api, "T", Shape::Object(holder));
    let reference = json!({"$ref": "#/components/schemas/Group"});
    assert_eq!(
        schema(&api, "T")["allOf"],
        json!([
            {"$ref": "#/components/schemas/Group", "x-include": "whole"},
            {
                "anyOf": [reference, {"propertyNames": {"not": {"enum": ["a"]}}}],
                "x-include": "maybe", "x-presence": "optional"
            },
        ])
    );
}

#[test]
fn pairs_are_described_as_they_travel() {
    let mut api = api();
    let group = define(&mut api, "Group", Shape::Object(object(vec![field("c!", scalar(Scalar::String))])));
    let mut kind = field("kind!", constant(text("new")));
    kind.aliases = names(&[" kind"]);
    let mut more = field("more", scalar(Scalar::Json));
    more.slot = Some(name("structured"));
    let mut holder = object(vec![kind, more]);
    holder.includes = vec![include("group", Presence::Optional, group)];
    holder.pairs = Some(Pairs { list: name("entries"), key: name("key"), value: name("value") });
    define(&mut api, "T", Shape::Object(holder));
    let schema = schema(&api, "T");
    assert_eq!(schema["required"], json!(["entries"]));
    let list = &schema["properties"]["entries"];
    let entries = list["items"]["oneOf"].as_array().unwrap();
    let titles: Vec<&Value> = entries.iter().map(|entry| &entry["title"]).collect();
    assert_eq!(titles, ["kind", "more", "c", "other"]);
    assert_eq!(entries[0]["properties"]["key"], json!({"type": "string", "enum": ["kind", " kind"]}));
    assert_eq!(entries[1]["required"], json!(["key", "structured"]));
    assert_eq!(entries[3]["properties"]["key"]["not"]["enum"], json!(["kind", " kind", "more", "c"]));
    assert_eq!(list["allOf"][0]["contains"]["properties"]["key"]["enum"], json!(["kind", " kind"]));
    assert_eq!(list["allOf"][1]["x-include"], "group");
    assert_eq!(list["allOf"][1]["anyOf"][0]["allOf"][0]["contains"]["properties"]["key"]["const"], "c");
    assert_eq!(schema["x-pairs"], json!({"in": "entries", "key": "key", "value": "value"}));
}

#[test]
fn open_enums_take_any_value_of_their_kind() {
    let value = |wire: Literal, named: Option<&str>, doc: Option<&str>| EnumValue {
        wire: spanned(wire),
        name: named.map(name),
        doc: doc.map(str::to_owned),
    };
    let mut api = api();
    let number = |digit: &str| Literal::Number(digit.into());
    let values = vec![value(number("0"), Some("Open"), None), value(number("1"), Some("Paid"), Some("Done."))];
    define(&mut api, "Open", Shape::Enum(Enum { base: EnumBase::Integer, closed: false, values }));
    let values = vec![value(text("a"), None, None)];
    define(&mut api, "Closed", Shape::Enum(Enum { base: EnumBase::String, closed: true, values }));
    let known = json!({
        "type": "integer", "enum": [0, 1], "x-enum-names": ["Open", "Paid"], "x-enum-descriptions": ["", "Done."]
    });
    assert_eq!(schema(&api, "Open"), json!({"anyOf": [known, {"type": "integer"}]}));
    assert_eq!(schema(&api, "Closed"), json!({"type": "string", "enum": ["a"], "x-closed": true}));
}

#[test]
fn a_tag_leads_to_one_case() {
    let mut api = api();
    let cat = define(&mut api, "Cat", Shape::Object(object(vec![])));
    let cases = vec![(name("cat"), cat), (name("big cat"), cat)];
    define(&mut api, "Pet", Shape::TaggedUnion(TaggedUnion { by: name("type"), cases }));
    let document = exported(&api);
    let pet = at(&document, "/components/schemas/Pet");
    let cases = json!([{"$ref": "#/components/schemas/Pet.cat"}, {"$ref": "#/components/schemas/Pet.big_cat"}]);
    assert_eq!(pet["oneOf"][0]["oneOf"], cases);
    assert_eq!(pet["oneOf"][0]["discriminator"]["mapping"]["big cat"], "#/components/schemas/Pet.big_cat");
    assert_eq!(pet["oneOf"][1], json!({"$ref": "#/components/schemas/Pet.other"}));
    let case = at(&document, "/components/schemas/Pet.big_cat");
    assert_eq!(case["allOf"], json!([{"$ref": "#/components/schemas/Cat"}]));
    assert_eq!(case["properties"]["type"]["const"], "big cat");
    let other = at(&document, "/components/schemas/Pet.other/properties/type/not/enum");
    assert_eq!(other, &json!(["cat", "big cat"]));
}

#[test]
fn a_key_chooses_the_type_of_the_value() {
    let mut api = api();
    let case = ChoiceCase { key: name("n"), ty: scalar(Scalar::Integer), metadata: said("A number.") };
    let choice = Choice { by: name("key"), value: name("value"), otherwise: scalar(Scalar::Json), cases: vec![case] };
    define(&mut api, "T", Shape::Choice(choice));
    let schema = schema(&api, "T");
    assert_eq!(schema["oneOf"][0]["properties"]["value"], json!({"type": "integer"}));
    assert_eq!(schema["oneOf"][0]["description"], "A number.");
    assert_eq!(schema["oneOf"][1]["properties"]["key"]["not"]["enum"], json!(["n"]));
}

#[test]
fn kinds_are_alternatives_with_one_null() {
    let mut api = api();
    let types = vec![nullable(scalar(Scalar::Uuid)), nullable(scalar(Scalar::Integer))];
    define(&mut api, "T", Shape::KindUnion(types));
    let kinds = json!([{"type": "string", "format": "uuid"}, {"type": "integer"}, {"type": "null"}]);
    assert_eq!(schema(&api, "T"), json!({"oneOf": kinds}));
}
