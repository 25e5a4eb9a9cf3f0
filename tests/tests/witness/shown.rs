//! Narrowings whose witness is not a plain value of a member: rules of operations, members that travel as pairs, constants in lists.

use specwright::pipeline::check;
use specwright::source::{SourceFile, SourceMap};
use specwright_tests::pairs::compared;

use super::cases;

/// What it is, the part of the spec that changes, what it becomes, the check, and its witness.
type Shown<'a> = (&'a str, &'a str, &'a str, &'a str, &'a str);

const SPEC: &str = "\
api: shop
source: page / all
documents: { page: { title: Shop API, retrieved: '2026-11-20', sections: { all: Shop API } } }
server: https://api.example.com
auth: none
operations:
  orders.list:
    get: /orders
    query: { page?: integer, size?: integer }
    rules: [{ id: kept, when: this.size == 7, require: [page] }]
    responses: { 204: none }
  orders.put:
    put: /orders
    query: { note?: string }
    body: Order
    rules: [{ id: old, check: \"this.note != 'x'\" }]
    responses: { 204: none }
types:
  Order: { fields: { kind?: string, of?: Custom, tags?: list<string>, customs?: list<Custom> } }
  Custom:
    pairs: { in: values, key: name, value: text }
    fields: { a?: string, b?: string, c?: string }
    rules: [{ id: kept, when: this.c != null, require: [b] }]
";

const CASES: &[Shown<'_>] = &[
    (
        "parameters that go together",
        "rules: [{ id: kept, when: this.size == 7, require: [page] }]",
        "rules: [{ id: kept, when: this.size == 7, require: [page] }, { id: both, when: this.page != null, require: [size] }]",
        "rule-added",
        r#"{"page":0}"#,
    ),
    (
        "a rule on a member of the body",
        "rules: [{ id: old, check: \"this.note != 'x'\" }]",
        "rules: [{ id: old, check: \"this.note != 'x'\" }, { id: gift, when: \"this.body.kind == 'gift'\", require: [note] }]",
        "rule-added",
        r#"{"body":{"kind":"gift"}}"#,
    ),
    (
        "a rule of an operation that asks for more",
        "when: this.size == 7, require: [page]",
        "require: [page]",
        "rule-changed",
        "{}",
    ),
    (
        "members that travel as pairs",
        "rules: [{ id: kept, when: this.c != null, require: [b] }]",
        "rules: [{ id: kept, when: this.c != null, require: [b] }, { id: both, when: this.a != null, require: [b] }]",
        "rule-added",
        r#"{"values":[{"name":"a","text":""}]}"#,
    ),
    ("a constant in a list", "tags?: list<string>", "tags?: { list: { const: new } }", "type-changed", r#"[""]"#),
    (
        "items that travel as pairs and have a member in common",
        "customs?: list<Custom>",
        "customs?: { list: Custom, uniqueBy: a }",
        "unique-by-changed",
        r#"[{"values":[{"name":"a","text":""}]},{"values":[{"name":"a","text":""}]}]"#,
    ),
    (
        "items that travel as pairs",
        "customs?: list<Custom>",
        "customs?: { list: Custom, maxItems: 1 }",
        "items-changed",
        r#"[{"values":[]},{"values":[]}]"#,
    ),
];

#[test]
fn each_narrowing_is_shown_by_a_value() {
    let mut wrong = Vec::new();
    for (name, from, to, id, expected) in CASES {
        let sides = [SPEC.to_owned(), SPEC.replacen(from, to, 1)];
        assert_ne!(sides[0], sides[1], "{name}");
        let [base, head] = sides.map(|text| check(&SourceMap::new(vec![SourceFile::new("api.yaml", text)])));
        assert!(base.api.is_some() && head.api.is_some(), "{name}: {:#?}{:#?}", base.diagnostics, head.diagnostics);
        let found = compared(&base, &head).expect("both sides resolve");
        let witness = found.changes.iter().find(|change| change.id == *id).and_then(|change| change.witness.as_deref());
        if witness != Some(expected) {
            wrong.push(format!("{name}: {witness:?}, expected {expected}"));
        }
        wrong.extend(cases::wrong(name, [&base, &head], &found).0);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
