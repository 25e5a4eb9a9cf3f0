//! What the tests of calls are made of: rules are kept, and whatever the spec says, the outcome is Rust.

use super::render;
use crate::{Tested, consumer};
use specwright::pipeline;
use specwright::source::{SourceFile, SourceMap};
use specwright::valid::ValidApi;

fn api(text: &str) -> ValidApi {
    let checked = pipeline::check(&SourceMap::new(vec![SourceFile::new("api.yaml", text.to_owned())]));
    checked.api.unwrap_or_else(|| panic!("{:#?}", checked.diagnostics))
}

fn rendered(api: &ValidApi) -> String {
    let krate = pipeline::lower(api);
    render(&Tested { api, krate: &krate, module: None, folder: "" }, &krate, "calls").text
}

#[test]
fn bodies_keep_the_rules() {
    let text = rendered(&api(r#"
api: rules
source: page / all
documents: {page: {title: Made up, retrieved: "2026-11-20", sections: {all: Made up}}}
server: {given: base_url}
auth: none
types:
  Order:
    fields: {kind!: string, reason?: string, price?: integer, parts?: list<Part>, total?: integer}
    context: {wanted: integer}
    rules:
      - {id: no-reason, when: this.price != null, forbid: [reason], doc: One of the two.}
      - {id: few, doc: Not too many., check: "this.total == null || this.total < 50"}
      - {id: sum, doc: As wanted., check: "this.parts.map(p, p.count).sum() == context.wanted"}
  Part: {fields: {count!: {type: integer, minimum: 20, multipleOf: 7}, code: {type: string, pattern: '^[A-Z]{2}$'}}}
operations:
  orders.make: {post: /orders, body: Order, responses: {200: none}}
"#));
    let body =
        r##"body: Some(r#"{"kind": "kind 1 \"ü\\\n😀", "price": 103, "parts": [{"count": 21, "code": "aa"}]}"#)"##;
    let body = body.replace("\"aa\"", "\"AA\"");
    assert!(text.contains(&body), "{text}");
}

#[test]
fn obstacles_become_rust() {
    let api = api(include_str!("../../../../codegen/src/backend/rust/obstacles.yaml"));
    let krate = pipeline::lower(&api);
    for module in [None, Some("goldens::obstacles")] {
        let tested = Tested { api: &api, krate: &krate, module, folder: "" };
        for file in [render(&tested, &krate, "calls"), consumer::render(&tested, &krate, "apis")] {
            assert!(!file.text.contains('\u{202e}'), "{}", file.path);
            syn::parse_file(&file.text).unwrap_or_else(|error| panic!("{}: {error}", file.path));
        }
    }
}
