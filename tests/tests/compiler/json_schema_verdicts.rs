//! What the exported schemas take and refuse, construct by construct.

use jsonschema::{Draft, Validator};
use serde_json::{Value, json};
use specwright::backend::{json_schema, openapi};
use specwright::constraint::FORMATS;
use specwright::diagnostic::Style;
use specwright::pipeline;
use specwright::source::{SourceFile, SourceMap};
use specwright::valid::ValidApi;
use specwright_tests::printed;

const SPEC: &str = r#"
api: verdicts
source: p / a
documents: {p: {title: Made up, retrieved: "2026-11-20", sections: {a: A}}}
server: {given: base_url}
auth: none
operations:
  a.b: {doc: x., post: /x, body: All, responses: {200: All}}
types:
  All:
    fields:
      {open: Open, closed: Closed, numbered: Numbered, mixed: "Mixed?", texts: Texts, sizes: Sizes, many: Many, pairs: Pairs, pick: Pick, pay: Pay, rules: Rules, checks: Checks, entries: Entries, tree: Tree, holder: Holder, flags: Flags, host: Host, small: Small}
  Open: {enum: [a, b]}
  Closed: {enum: [a, b], closed: true}
  Numbered: {enum: {0: None, 1: One}, closed: true}
  Mixed: uuid | integer | list<string>
  Texts: {fields: {short!: {type: string, minLength: 1, maxLength: 2}, maybe?: "string?", never?: "string!", fixed!: {const: true}, code?: {type: string, pattern: '^[A-Z]\d$'}, when?: date-time, mail?: {type: email, format: email}}}
  Sizes: {fields: {int?: integer, i32?: int32, i64?: int64, few?: {type: int32, minimum: 0, maximum: 5000000000}, half?: {type: decimal, multipleOf: 0.5, exclusiveMinimum: 0}}}
  Many: {list: {type: integer, minimum: 1}, minItems: 1, maxItems: 3, uniqueItems: true}
  Host: {type: uri, format: ipv6}
  Small: {type: map<Many>, minProperties: 1, maxProperties: 2}
  Pairs:
    pairs: {in: params, key: key, value: value}
    fields: {name!: {type: string, maxLength: 3}, more?: {type: map<integer>, slot: structured}}
  Entries:
    pairs: {in: params, key: key, value: value}
    fields: {kind!: string, domain?: string, reason?: "string?"}
    rules:
      - {id: new-domain, doc: x., when: "this.kind == 'new'", require: [domain], forbid: [reason]}
      - {id: no-b, doc: x., check: "this.domain != 'b'"}
  Pick: {choice: {by: key, in: value, else: json}, cases: {n: integer, s: string}}
  Holder: {include: {pick?: Pick, more?: Group}, fields: {own!: string}}
  Group: {fields: {a!: string, b?: integer}}
  Pay: {union: {by: type, cases: {card: Card, bank: Bank}}}
  Card: {fields: {number!: string}}
  Bank: {fields: {iban!: string}}
  Tree: {fields: {children!: list<Tree>, by_name?: map<Tree>}}
  Rules:
    fields: {flag?: "boolean?", a?: "string?", b?: "string?", n?: integer}
    rules:
      - {id: a-and-b, doc: x., when: "this.flag == false", require: [a], forbid: [b]}
      - {id: large, doc: x., when: "this.n > 10", require: [b]}
  Checks:
    fields: {ok?: "boolean?", tags?: list<string>, site?: uri}
    rules:
      - {id: not-false, doc: x., check: "this.ok != false"}
      - {id: few, doc: x., check: "size(this.tags) <= 2"}
      - {id: site, doc: x., check: "this.site != 'https://a.example'"}
  Flags: {type: string, pattern: '(?i)^a$'}
"#;

fn api() -> ValidApi {
    let sources = SourceMap::new(vec![SourceFile::new("verdicts.yaml", SPEC)]);
    let checked = pipeline::check(&sources);
    assert!(checked.api.is_some(), "{}", printed(&checked.diagnostics, &sources, Style::Plain));
    checked.api.expect("it is accepted")
}

fn document() -> Value {
    serde_json::from_str(&json_schema::render(&api()).text).expect("the export is JSON")
}

/// Every accepted value fits the type's schema, no refused one does; and OpenAPI 3.0 says of each what 3.1 says.
fn verdicts(name: &str, accepted: &[Value], refused: &[Value]) {
    let mut whole = document();
    whole["$ref"] = json!(format!("#/$defs/{name}"));
    let options = jsonschema::options().with_draft(Draft::Draft202012).should_validate_formats(true);
    let validator = options.build(&whole).expect("the schema can be used");
    let [newer, older] = of_openapi(name);
    for value in accepted {
        let errors: Vec<String> = validator.iter_errors(value).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{name} takes {value}\n{}", errors.join("\n"));
        let errors: Vec<String> = older.iter_errors(value).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{name} takes {value} in OpenAPI 3.0\n{}", errors.join("\n"));
    }
    for value in refused {
        assert!(!validator.is_valid(value), "{name} refuses {value}");
        // Sizes of numbers are formats there.
        assert_eq!(older.is_valid(value), newer.is_valid(value), "{name} and {value} in OpenAPI 3.0 and 3.1");
    }
}

/// The schema of a type in OpenAPI 3.1 and in 3.0, with the same formats.
fn of_openapi(name: &str) -> [Validator; 2] {
    let api = api();
    let newer = serde_json::from_str(&openapi::render(&api).text).expect("the export is JSON");
    let mut older = serde_json::from_str(&openapi::render_3_0(&api).0.text).expect("the export is JSON");
    in_newer_words(&mut older);
    [newer, older].map(|document: Value| {
        let whole = json!({ "$ref": format!("#/components/schemas/{name}"), "components": document["components"] });
        let options = jsonschema::options().with_draft(Draft::Draft202012).should_validate_formats(true);
        let options = FORMATS
            .iter()
            .fold(options, |options, format| options.with_format(format.name, |text: &str| (format.accepts)(text)));
        options.build(&whole).expect("the schema can be used")
    })
}

/// What 3.0 says by other keywords than JSON Schema: `nullable` adds null to the kinds of the schema that it stands in, and whether a
/// bound is exclusive is a mark beside it.
fn in_newer_words(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(in_newer_words),
        Value::Object(members) => {
            if members.get("nullable") == Some(&json!(true))
                && let Some(Value::String(kind)) = members.get("type").cloned()
            {
                members.insert("type".to_owned(), json!([kind, "null"]));
            }
            for (bound, exclusive) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
                if members.get(exclusive) == Some(&json!(true)) {
                    let number = members.remove(bound).expect("a mark stands beside its bound");
                    members.insert(exclusive.to_owned(), number);
                }
            }
            members.values_mut().for_each(in_newer_words);
        }
        _ => {}
    }
}

#[test]
fn sets_of_values() {
    verdicts("Open", &[json!("a"), json!("else")], &[json!(1), json!(null)]);
    verdicts("Closed", &[json!("a")], &[json!("else"), json!(null)]);
    verdicts("Numbered", &[json!(0), json!(1.0)], &[json!(2), json!("0")]);
    let uuid = json!("8b1a9953-c461-4d2c-b7a6-1f1f1f1f1f1f");
    verdicts("Mixed", &[uuid, json!(7), json!(["x"])], &[json!(null), json!("x"), json!(1.5), json!([1]), json!({})]);
}

#[test]
fn members_and_their_bounds() {
    let with = |more: Value| {
        let mut value = json!({"short": "ab", "fixed": true});
        let (Value::Object(all), Value::Object(more)) = (&mut value, more) else { return value };
        all.extend(more);
        value
    };
    verdicts(
        "Texts",
        &[
            with(json!({})),
            with(json!({"short": "ää", "unknown": 1})),
            with(
                json!({"maybe": null, "never": "x", "code": "A1", "when": "2026-01-31T00:00:00Z", "mail": "a@b.example"}),
            ),
        ],
        &[
            json!({"fixed": true}),
            json!({"short": "ab"}),
            with(json!({"short": ""})),
            with(json!({"short": "abc"})),
            with(json!({"fixed": false})),
            with(json!({"never": null})),
            with(json!({"code": "A1x"})),
            with(json!({"when": "2026-01-31"})),
            with(json!({"mail": "nobody"})),
        ],
    );
    verdicts(
        "Sizes",
        &[
            json!({"int": 12345678901234567890_u64, "i32": 2147483647, "i64": i64::MIN, "few": 0, "half": 1.5}),
            json!({"int": 1.0}),
        ],
        &[
            json!({"int": 1.5}),
            json!({"i32": 2147483648_i64}),
            json!({"i64": 9223372036854775808_u64}),
            json!({"few": -1}),
            json!({"few": 4000000000_i64}),
            json!({"half": 0}),
            json!({"half": 0.7}),
        ],
    );
    verdicts("Many", &[json!([1]), json!([3, 2, 1])], &[json!([]), json!([0]), json!([1, 1.0]), json!([1, 2, 3, 4])]);
    verdicts("Small", &[json!({"a": [1]})], &[json!({}), json!({"a": []}), json!({"a": [1], "b": [1], "c": [1]})]);
    // Both formats hold.
    verdicts("Host", &[], &[json!("::1"), json!("https://a.example/x")]);
}

#[test]
fn lists_of_key_and_value() {
    let list = |entries: Value| json!({"params": entries, "beside": 1});
    let name = || json!({"key": "name", "value": "abc"});
    verdicts(
        "Pairs",
        &[
            list(json!([name()])),
            list(json!([name(), {"key": "more", "structured": {"a": 1}}, {"key": "unknown", "value": []}])),
        ],
        &[
            json!({}),
            list(json!([])),
            list(json!([{"key": "name", "value": "abcd"}])),
            list(json!([name(), {"key": "more", "structured": {"a": "x"}}])),
            list(json!([name(), {"key": "more"}])),
        ],
    );
    let entries =
        |pairs: &[(&str, Value)]| list(pairs.iter().map(|(key, value)| json!({"key": key, "value": value})).collect());
    verdicts(
        "Entries",
        &[
            entries(&[("kind", json!("old"))]),
            entries(&[("kind", json!("old")), ("reason", json!("x"))]),
            entries(&[("kind", json!("new")), ("domain", json!("a"))]),
            entries(&[("kind", json!("new")), ("domain", json!("a")), ("reason", json!(null))]),
        ],
        &[
            entries(&[("kind", json!("new"))]),
            entries(&[("kind", json!("new")), ("domain", json!("a")), ("reason", json!("x"))]),
            entries(&[("kind", json!("old")), ("domain", json!("b"))]),
        ],
    );
}

#[test]
fn choices_and_unions() {
    verdicts(
        "Pick",
        &[
            json!({"key": "n", "value": 1}),
            json!({"key": "s", "value": "x", "more": 1}),
            json!({"key": "unknown", "value": [1]}),
        ],
        &[json!({"key": "n", "value": "x"}), json!({"key": 1, "value": 1}), json!({"value": 1}), json!([])],
    );
    verdicts(
        "Pay",
        &[json!({"type": "card", "number": "1"}), json!({"type": "cash", "anything": [1]})],
        &[json!({"type": "card"}), json!({"type": "bank", "number": "1"}), json!({"number": "1"}), json!("card")],
    );
    verdicts(
        "Holder",
        &[
            json!({"own": "x"}),
            json!({"own": "x", "key": "n", "value": 1}),
            json!({"own": "x", "a": "y"}),
            json!({"own": "x", "a": "y", "b": 1}),
        ],
        &[json!({}), json!({"own": "x", "key": "n", "value": "1"}), json!({"own": "x", "b": 1})],
    );
}

#[test]
fn types_that_hold_themselves() {
    let leaf = || json!({"children": []});
    verdicts(
        "Tree",
        &[leaf(), json!({"children": [leaf(), {"children": [leaf()], "by_name": {"x": leaf()}}]})],
        &[json!({}), json!({"children": [{}]}), json!({"children": [], "by_name": {"x": {"children": [1]}}})],
    );
}

#[test]
fn rules_over_members() {
    verdicts(
        "Rules",
        &[
            json!({}),
            json!({"flag": true}),
            json!({"flag": null, "b": "x"}),
            json!({"flag": false, "a": "x", "b": null}),
            json!({"n": 10}),
            json!({"n": 11, "b": "x"}),
        ],
        &[
            json!({"flag": false}),
            json!({"flag": false, "a": null}),
            json!({"flag": false, "a": "x", "b": "y"}),
            json!({"n": 11}),
            json!({"n": 11, "b": null}),
        ],
    );
    verdicts(
        "Checks",
        &[json!({}), json!({"ok": null}), json!({"ok": true, "tags": ["a", "b"], "site": "https://b.example"})],
        &[json!({"ok": false}), json!({"tags": ["a", "b", "c"]}), json!({"site": "https://a.example"})],
    );
}

/// What JSON Schema cannot say stands beside the schema and refuses nothing.
#[test]
fn what_cannot_be_said_is_an_extension() {
    let document = document();
    assert_eq!(document["$defs"]["Flags"]["x-pattern"], "(?i)^a$");
    assert_eq!(document["$defs"]["Rules"]["x-rules"][0]["when"], "this.flag == false");
    verdicts("Flags", &[json!("A"), json!("b")], &[json!(1)]);
}
