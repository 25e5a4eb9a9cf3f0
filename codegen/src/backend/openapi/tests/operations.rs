//! Operations: parameters, bodies, responses, examples, and templates that meet.

use serde_json::json;

use super::sample::*;
use super::{at, exported};
use crate::model::*;

fn joined(list_name: &str, join: Join) -> QueryParameter {
    QueryParameter { field: field(list_name, list(scalar(Scalar::Integer))), join, join_span: Some(span()) }
}

#[test]
fn an_operation_tells_what_it_is() {
    let mut api = api();
    let mut pay = operation("shop.carts.pay", Verb::Post, "/carts/{cart}");
    pay.facts = said("Pays the cart,\ni.e. all of it. Money moves.\n");
    pay.facts.deprecated = Some("use orders".into());
    pay.roles = names(&["Buyer"]);
    pay.idempotent = Some(spanned(false));
    pay.rate_limit = Some(RateLimit { calls: spanned(5), per: name("second"), key: names(&["user"]), facts: facts() });
    pay.paginate = Some(Paginate { page: Some(name("page")), items: Some(name("items")), ..Paginate::default() });
    pay.waits = vec![Wait {
        name: name("paid"),
        until: Some((name("status"), names(&["Paid"]))),
        during: Some((name("status"), names(&["Open", "Held"]))),
        changed: None,
        not_after: Some(name("expires")),
        every_seconds: Some(spanned(30)),
        facts: facts(),
    }];
    pay.rules = vec![rule("in-stock", RuleKind::Server("The goods are there.".into()))];
    pay.context = vec![ContextVariable { name: name("limit"), ty: scalar(Scalar::Integer), facts: facts() }];
    api.operations.push(pay);
    let document = exported(&api);
    let operation = at(&document, "/paths/~1carts~1{cart}/post");
    assert_eq!(at(operation, "/operationId"), "shop.carts.pay");
    assert_eq!(at(operation, "/tags"), &json!(["shop.carts"]));
    assert_eq!(at(&document, "/tags/0/name"), "shop.carts");
    assert_eq!(at(operation, "/summary"), "Pays the cart, i.e. all of it");
    assert_eq!(at(operation, "/description"), "Pays the cart,\ni.e. all of it. Money moves.");
    assert_eq!(at(operation, "/deprecated"), &json!(true));
    assert_eq!(at(operation, "/x-deprecated"), "use orders");
    assert_eq!(at(operation, "/x-roles"), &json!(["Buyer"]));
    assert_eq!(at(operation, "/x-idempotent"), &json!(false));
    assert_eq!(at(operation, "/x-rate-limit"), &json!({"calls": 5, "per": "second", "key": ["user"]}));
    assert_eq!(at(operation, "/x-paginate"), &json!({"page": "page", "items": "items"}));
    let wait = json!({
        "until": {"status": ["Paid"]}, "while": {"status": ["Open", "Held"]}, "not-after": "expires", "every": {"seconds": 30}
    });
    assert_eq!(at(operation, "/x-wait/paid"), &wait);
    assert_eq!(at(operation, "/x-rules"), &json!([{"id": "in-stock", "server": "The goods are there."}]));
    assert_eq!(at(operation, "/x-context/limit"), &json!({"type": "integer"}));
    assert_eq!(at(operation, "/responses/default/x-body"), "undocumented");
}

#[test]
fn lists_in_a_query_are_styled_by_their_join() {
    let mut api = api();
    let mut search = operation("goods.search", Verb::Get, "/goods");
    search.query = Join::ALL.iter().map(|join| joined(join.word(), *join)).collect();
    search.query.push(QueryParameter { join_span: None, ..joined("guess", Join::Comma) });
    let mut page = field("page?", scalar(Scalar::Integer));
    page.default = Some(spanned(Literal::Number("1".into())));
    page.example = Some(spanned(Literal::Number("2".into())));
    page.aliases = names(&["Page"]);
    search.query.push(QueryParameter { field: page, join: Join::Comma, join_span: None });
    api.operations.push(search);
    let document = exported(&api);
    let parameters = at(&document, "/paths/~1goods/get/parameters").as_array().unwrap();
    let styles: Vec<_> = parameters.iter().map(|p| json!([p["name"], p["style"], p["explode"], p["x-join"]])).collect();
    assert_eq!(
        json!(styles),
        json!([
            ["comma", "form", false, "comma"],
            ["repeat", "form", true, "repeat"],
            ["space", "spaceDelimited", false, "space"],
            ["pipe", "pipeDelimited", false, "pipe"],
            ["brackets[]", "form", true, "brackets"],
            ["guess", "form", false, "unsaid"],
            ["page", null, null, null],
        ])
    );
    assert_eq!(
        parameters[6],
        json!({
            "name": "page", "in": "query", "schema": {"type": "integer", "default": 1}, "example": 2,
            "x-presence": "optional", "x-aliases": ["Page"]
        })
    );
}

#[test]
fn headers_of_every_call_stand_once_and_give_way_to_an_operations_own() {
    let mut api = api();
    api.client_headers = vec![field("X-Tenant!", scalar(Scalar::String))];
    api.call_headers = vec![field("X-Trace?", scalar(Scalar::String))];
    let mut own = operation("carts.list", Verb::Get, "/carts");
    own.headers = vec![field("x-tenant!", constant(text("main")))];
    api.operations.push(own);
    let document = exported(&api);
    assert_eq!(
        at(&document, "/paths/~1carts/get/parameters"),
        &json!([
            {"name": "x-tenant", "in": "header", "required": true, "schema": {"type": "string", "const": "main"}},
            {"$ref": "#/components/parameters/X-Trace"},
        ])
    );
    assert_eq!(at(&document, "/components/parameters/X-Tenant/x-given"), "client");
    assert_eq!(at(&document, "/components/parameters/X-Trace/x-given"), "call");
}

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
        facts: facts(),
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
            facts: facts(),
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

#[test]
fn templates_that_differ_in_names_alone_are_one_path() {
    let mut api = api();
    api.operations = vec![
        operation("carts.get", Verb::Get, "/carts/{cart}/goods/{good}"),
        operation("carts.put", Verb::Put, "/carts/{id}/goods/{good}"),
    ];
    let document = exported(&api);
    assert_eq!(at(&document, "/paths").as_object().unwrap().len(), 1);
    let parameter = at(&document, "/paths/~1carts~1{cart}~1goods~1{good}/put/parameters/0");
    assert_eq!(parameter["name"], "cart");
    assert_eq!(parameter["x-name"], "id");
}

#[test]
fn of_two_operations_in_one_place_the_newer_stands_and_keeps_the_older() {
    let mut api = api();
    api.versions = names(&["v1", "v2"]);
    let mut old = operation("carts.list_v1", Verb::Get, "/carts");
    old.facts.removed = Some(name("v2"));
    let mut new = operation("carts.list", Verb::Get, "/carts");
    new.facts.since = Some(name("v2"));
    for operations in [vec![old.clone(), new.clone()], vec![new, old]] {
        api.operations = operations;
        let document = exported(&api);
        assert_eq!(at(&document, "/paths/~1carts/get/operationId"), "carts.list");
        assert_eq!(at(&document, "/paths/~1carts/get/x-older/0/operationId"), "carts.list_v1");
        assert_eq!(at(&document, "/paths/~1carts/get/x-older/0/x-versions"), &json!(["v1"]));
    }
}
