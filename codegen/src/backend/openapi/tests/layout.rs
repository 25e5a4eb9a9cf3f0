//! The head of the document, its servers and versions, and the text itself.

use serde_json::{Value, json};

use super::{at, exported};
use crate::model::*;
use crate::schema::json::{Json, Object};
use crate::schema::test_api::*;

#[test]
fn an_api_without_operations_has_empty_paths() {
    let document = exported(&api());
    assert_eq!(at(&document, "/paths"), &json!({}));
    assert_eq!(at(&document, "/info/version"), "unversioned");
    assert_eq!(at(&document, "/servers/0/url"), "/");
    assert_eq!(at(&document, "/servers/0/x-server"), "undocumented");
    assert_eq!(document.get("components"), None);
}

#[test]
fn members_stand_in_reading_order_and_short_lists_on_one_line() {
    let text = Json::from(super::super::document(&api())).to_string();
    let head: Vec<&str> = text.lines().filter(|line| line.starts_with("  \"")).collect();
    let keys: Vec<&str> = head.iter().filter_map(|line| line.split('"').nth(1)).collect();
    assert_eq!(keys, ["openapi", "info", "jsonSchemaDialect", "servers", "paths"]);
    let list = Json::from(Object::new().with("b", Json::list(["x", "y"])).with("a", Json::List(Vec::new())));
    assert_eq!(list.to_string(), "{\n  \"b\": [\"x\", \"y\"],\n  \"a\": []\n}\n");
}

#[test]
fn numbers_keep_their_digits_and_payloads_the_order_of_their_members() {
    assert_eq!(Json::literal(&Literal::Number("1.10".into())).to_string(), "1.10\n");
    assert_eq!(Json::literal(&Literal::Number("0x10".into())).to_string(), "\"0x10\"\n");
    let payload = Json::literal(&Literal::Json(r#"{"z": [1, -2, 2.50, null], "a": {"k": "<é>"}}"#.into()));
    assert_eq!(payload.to_string(), "{\n  \"z\": [1, -2, 2.50, null],\n  \"a\": {\n    \"k\": \"<é>\"\n  }\n}\n");
}

#[test]
fn the_version_is_a_variable_of_the_server() {
    let mut api = api();
    api.versions = names(&["v1", "v1.1", "v2"]);
    api.server =
        Some(Server { base: ServerBase::Fixed(name("https://shop.test/{version}/api/")), metadata: metadata() });
    let mut old = operation("carts.old", Verb::Get, "/carts");
    old.metadata.removed = Some(name("v2"));
    api.operations = vec![old, operation("carts.new", Verb::Get, "/baskets")];
    let document = exported(&api);
    assert_eq!(at(&document, "/info/version"), "v2");
    assert_eq!(at(&document, "/servers/0/url"), "https://shop.test/{version}/api");
    let variable = json!({"enum": ["v1", "v1.1", "v2"], "default": "v2"});
    assert_eq!(at(&document, "/servers/0/variables/version"), &variable);
    assert_eq!(at(&document, "/x-versions/default"), "v2");
    assert_eq!(at(&document, "/paths/~1carts/get/x-versions"), &json!(["v1", "v1.1"]));
    assert_eq!(at(&document, "/paths/~1carts/get/servers/0/variables/version/default"), "v1.1");
    assert_eq!(at(&document, "/paths/~1baskets/get").get("servers"), None);
}

#[test]
fn a_given_url_is_a_variable_too() {
    let mut api = api();
    let then = Some(name("/api/v3"));
    api.server = Some(Server { base: ServerBase::Given { name: name("base_url"), then }, metadata: metadata() });
    let document = exported(&api);
    assert_eq!(at(&document, "/servers/0/url"), "{base_url}/api/v3");
    assert_eq!(at(&document, "/servers/0/variables/base_url/x-given"), &Value::Bool(true));
    assert!(at(&document, "/servers/0/variables/base_url/default").is_string());
}

#[test]
fn documents_errata_and_sources_travel_as_extensions() {
    let mut api = api();
    let section = |id: &str, excused: Option<&str>| Section {
        id: name(id),
        starts: name("Some words"),
        nth: Some(spanned(2)),
        excused: excused.map(name),
        recorded: None,
    };
    api.documents.push(Document {
        id: name("page"),
        title: Some("The page".into()),
        file: Some(name("page.txt")),
        url: None,
        retrieved: Some(name("2026-11-20")),
        sections: vec![section("carts", None), section("news", Some("nothing that travels"))],
    });
    let source = Source { document: DocumentId(0), section: 0 };
    api.errata.push(Erratum {
        id: name("odd"),
        at: names(&["operations.carts.list"]),
        says: "Two things.\n".into(),
        readings: names(&["this", "that"]),
        taken: name("this"),
        why: "It works.".into(),
        sources: vec![source],
    });
    let mut listing = operation("carts.list", Verb::Get, "/carts");
    listing.metadata.sources = vec![source];
    listing.metadata.errata = vec![ErratumId(0)];
    listing.metadata.evidence = Evidence::Inferred;
    listing.metadata.facets = vec![(name("idempotent"), Evidence::Example)];
    listing.metadata.since = Some(name("v1"));
    api.operations.push(listing);
    let document = exported(&api);
    assert_eq!(at(&document, "/x-documents/0/sections/1/excused"), "nothing that travels");
    assert_eq!(at(&document, "/x-documents/0/sections/0/nth"), 2);
    assert_eq!(at(&document, "/x-errata/0/says"), "Two things.");
    assert_eq!(at(&document, "/x-errata/0/x-sources"), &json!(["page / carts"]));
    let operation = at(&document, "/paths/~1carts/get");
    assert_eq!(at(operation, "/x-sources"), &json!(["page / carts"]));
    assert_eq!(at(operation, "/x-errata"), &json!(["odd"]));
    assert_eq!(at(operation, "/x-evidence"), &json!({"*": "inferred", "idempotent": "example"}));
    assert_eq!(at(operation, "/x-since"), "v1");
}
