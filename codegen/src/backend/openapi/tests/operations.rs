//! Operations and their parameters.

use serde_json::json;

use super::{at, exported};
use crate::model::*;
use crate::schema::test_api::*;

fn joined(list_name: &str, join: Join) -> QueryParameter {
    QueryParameter { field: field(list_name, list(scalar(Scalar::Integer))), join, join_span: Some(span()) }
}

#[test]
fn an_operation_tells_what_it_is() {
    let mut api = api();
    let mut pay = operation("shop.carts.pay", Verb::Post, "/carts/{cart}");
    pay.metadata = said("Pays the cart,\ni.e. all of it. Money moves.\n");
    pay.metadata.deprecated = Some("use orders".into());
    pay.roles = names(&["Buyer"]);
    pay.idempotent = Some(spanned(false));
    pay.rate_limit =
        Some(RateLimit { calls: spanned(5), per: name("second"), key: names(&["user"]), metadata: metadata() });
    pay.paginate = Some(Paginate { page: Some(name("page")), items: Some(name("items")), ..Paginate::default() });
    pay.waits = vec![Wait {
        name: name("paid"),
        until: Some((name("status"), names(&["Paid"]))),
        during: Some((name("status"), names(&["Open", "Held"]))),
        changed: None,
        not_after: Some(name("expires")),
        every_seconds: Some(spanned(30)),
        metadata: metadata(),
    }];
    pay.rules = vec![rule("in-stock", RuleKind::Server("The goods are there.".into()))];
    pay.context = vec![ContextVariable { name: name("limit"), ty: scalar(Scalar::Integer), metadata: metadata() }];
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
    assert_eq!(at(operation, "/x-context/limit"), &json!({"schema": {"type": "integer"}}));
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
