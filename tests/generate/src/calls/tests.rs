//! What the tests of calls are made of: rules are kept, and whatever the spec says, the outcome is Rust.

use std::path::Path;

use super::render;
use crate::{Origin, Subject, surface};
use specwright::ir::public_api;
use specwright::pipeline;
use specwright::source::{SourceFile, SourceMap};

fn subject(text: &str) -> Subject {
    let checked = pipeline::check(&SourceMap::new(vec![SourceFile::new("api.yaml", text.to_owned())]));
    let api = checked.api.unwrap_or_else(|| panic!("{:#?}", checked.diagnostics));
    let krate = pipeline::lower(&api);
    Subject { api, krate, folder: "tests/cases/accept/made".to_owned(), origin: Origin::Case }
}

#[test]
fn bodies_keep_the_rules() {
    let text = render(&subject(
        r#"
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
"#,
    ))
    .text;
    let body =
        r##"body: Some(r#"{"kind": "kind 1 \"ü\\\n😀", "price": 103, "parts": [{"count": 21, "code": "aa"}]}"#)"##;
    let body = body.replace("\"aa\"", "\"AA\"");
    assert!(text.contains(&body), "{text}");
}

#[test]
fn entries_keep_the_rules() {
    let text = render(&subject(
        r#"
api: rules
source: page / all
documents: {page: {title: Made up, retrieved: "2026-11-20", sections: {all: Made up}}}
server: {given: base_url}
auth: none
types:
  Order:
    pairs: {in: parts, key: key, value: value}
    fields: {kind!: string, price?: integer, reason?: {type: string, slot: text}}
    rules: [{id: free, forbid: [price], doc: No price.}]
operations:
  orders.make: {post: /orders, body: Order, responses: {200: none}}
"#,
    ))
    .text;
    let body = r##"body: Some(r#"{"parts": [{"key": "kind", "value": "kind 1 \"ü\\\n😀"}, {"key": "reason", "text": "reason 3"}]}"#)"##;
    assert!(text.contains(body), "{text}");
}

#[test]
fn obstacles_become_rust() {
    let subject = subject(include_str!("../../../../codegen/src/backend/rust/obstacles.yaml"));
    for text in [render(&subject).text, surface::render(&public_api(&subject.krate), "")] {
        assert!(!text.contains('\u{202e}'), "{text}");
        syn::parse_file(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    }
}

/// Types that hold the next one twice, and bounds that ask for more than memory holds: the tests made of them stay small.
#[test]
fn huge_values_are_not_written_out() {
    let mut text = String::from(
        "api: huge\nauth: none\nserver: https://x\nsource: p / a\n\
         documents: {p: {title: t, retrieved: \"2026-01-01\", sections: {a: A}}}\n\
         operations:\n  a.b: {doc: x., post: /x, body: T0, responses: {200: T0}}\n\
         types:\n  Long: {type: string, minLength: 1000000000}\n  Big: {list: string, minItems: 1000000000}\n  \
         T60: {fields: {long: Long, big: Big}}\n",
    );
    for at in 0..60 {
        text += &format!("  T{at}: {{fields: {{a!: T{next}, b!: T{next}}}}}\n", next = at + 1);
    }
    let bytes: usize =
        crate::live::render(Path::new(""), &[subject(&text)]).unwrap().iter().map(|file| file.text.len()).sum();
    assert!(bytes < 2_000_000, "{bytes} bytes of tests");
}
