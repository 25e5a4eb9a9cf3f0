//! What an operation answers, and the payloads that the page prints.

use serde_json::json;

use super::{at, exported};
use crate::model::*;
use crate::schema::test_api::*;

#[test]
fn the_media_type_that_is_asked_for_is_the_one_of_the_answer() {
    let mut api = api();
    let mut get = operation("carts.get", Verb::Get, "/carts");
    get.headers = vec![field("Accept!", constant(text("application/vnd.shop+json")))];
    let typed = |status| response(Status::Code(status), ResponseBody::Type(scalar(Scalar::Json)));
    get.responses = vec![typed(200), Response { media: Some("application/json".into()), ..typed(404) }];
    api.responses = vec![typed(500)];
    api.operations.push(get);
    let document = exported(&api);
    let operation = at(&document, "/paths/~1carts/get");
    assert_eq!(operation.get("parameters"), None);
    assert_eq!(at(operation, "/x-headers/0/name"), "Accept");
    assert_eq!(at(operation, "/responses/200/content"), &json!({"application/vnd.shop+json": {"schema": {}}}));
    assert_eq!(at(operation, "/responses/404/content"), &json!({"application/json": {"schema": {}}}));
    let shared = at(&document, "/components/responses/500/content");
    assert_eq!(shared, &json!({"application/json": {"schema": {}}}));
}

#[test]
fn examples_are_shown_where_they_hold_and_kept_as_printed_where_not() {
    let mut api = api();
    let mut add = operation("carts.add", Verb::Post, "/carts");
    add.body = Some(Body {
        ty: scalar(Scalar::Json),
        media: "application/json".into(),
        media_said: false,
        optional: true,
        metadata: metadata(),
    });
    let mended = Example { breaks: names(&["comma"]), mended: Some(name(r#"{"a": 1}"#)), ..example("m", "{a: 1,}") };
    let broken = Example { breaks: names(&["string"]), ..example("b", r#"{"id": "string"}"#) };
    add.request_examples = vec![example("good", r#"{"b": 1, "a": 2}"#), mended, broken];
    let coded = |code, name| (Some(spanned(Status::Code(code))), example(name, "1"));
    add.response_examples = vec![(None, example("ok", "[]")), coded(422, "bad"), coded(500, "worse")];
    add.responses = vec![
        response(Status::Class(2), ResponseBody::Type(scalar(Scalar::Json))),
        response(Status::Code(422), ResponseBody::Type(scalar(Scalar::Json))),
    ];
    api.operations.push(add);
    let document = exported(&api);
    let operation = at(&document, "/paths/~1carts/post");
    assert_eq!(at(operation, "/requestBody/required"), &json!(false));
    assert_eq!(at(operation, "/requestBody/x-media"), "unsaid");
    let examples = at(operation, "/requestBody/content/application~1json/examples");
    assert_eq!(examples["good"], json!({"value": {"b": 1, "a": 2}}));
    assert_eq!(examples["m"], json!({"value": {"a": 1}, "x-printed": "{a: 1,}", "x-breaks": ["comma"]}));
    assert_eq!(examples.get("b"), None);
    let printed = json!([{"name": "b", "x-printed": r#"{"id": "string"}"#, "x-breaks": ["string"]}]);
    assert_eq!(at(operation, "/requestBody/x-printed"), &printed);
    assert_eq!(at(operation, "/responses/2XX/content/application~1json/examples/ok/value"), &json!([]));
    assert_eq!(at(operation, "/responses/422/content/application~1json/examples/bad/value"), &json!(1));
    assert_eq!(at(operation, "/x-printed/0/name"), "worse");
}

#[test]
fn responses_say_what_is_known_and_what_is_not() {
    let mut api = api();
    let problem = define(&mut api, "Problem", Shape::Object(object(vec![])));
    api.responses = vec![response(Status::Default, ResponseBody::Type(kind(TypeKind::Named(problem))))];
    api.catalogues.push(Catalogue {
        name: name("refusals"),
        entries: vec![CatalogueEntry {
            id: name("sold"),
            text: name("<item> is sold"),
            captures: vec![(name("item"), scalar(Scalar::String))],
            meaning: Some("Too late.".into()),
            remedy: None,
            retry: true,
            status: Some(spanned(409)),
            metadata: metadata(),
        }],
    });
    let mut get = operation("carts.get", Verb::Get, "/carts/{id}");
    let absent = Response { means_absent: true, ..response(Status::Code(404), ResponseBody::None) };
    let conflict = Response {
        media: Some("text/plain".into()),
        catalogue: Some(0),
        ..response(Status::Code(409), ResponseBody::Type(scalar(Scalar::String)))
    };
    get.responses = vec![response(Status::Class(2), ResponseBody::Undocumented), absent, conflict];
    api.operations.push(get);
    let document = exported(&api);
    let responses = at(&document, "/paths/~1carts~1{id}/get/responses");
    assert_eq!(responses["2XX"], json!({"description": "Status 2XX.", "x-body": "undocumented"}));
    assert_eq!(responses["404"], json!({"description": "It is not there.", "x-means": "absent"}));
    assert_eq!(responses["409"]["content"], json!({"text/plain": {"schema": {"type": "string"}}}));
    assert_eq!(
        responses["409"]["x-errors"],
        json!({"catalogue": "refusals", "entries": [{
            "id": "sold", "documented-text": "<item> is sold", "captures": {"item": {"type": "string"}},
            "meaning": "Too late.", "retry": true, "status": 409
        }]})
    );
    assert_eq!(responses["default"], json!({"$ref": "#/components/responses/default"}));
    let shared = at(&document, "/components/responses/default");
    assert_eq!(at(shared, "/content/application~1json/schema/$ref"), "#/components/schemas/Problem");
}
