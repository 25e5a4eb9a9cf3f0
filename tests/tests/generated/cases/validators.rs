// @generated from the case validators by `cargo xtask regenerate`. Changes made here are lost.

//! Every operation of `validators` called over HTTP, every type and printed payload read and written back.

#[allow(unused_imports)] // Not every API needs all of it.
use crate::exchange::{Answer, Gives, Said, Wanted, exchange, json, told, value};
use crate::payload::{each_form_survives};
use specwright_tests::goldens::validators;

/// Members with lists of key and value entries, whose order has no meaning.
const PAIRS: &[&str] = &["params"];

/// A client of the server at an address.
fn client(address: &str) -> validators::Client {
    validators::Client::builder(address.to_owned() + "/given")
        .build()
        .unwrap()
}

/// What a documented error says.
fn documented(error: &validators::Documented) -> Said {
    let body = match error {
        validators::Documented::Status(_) => None,
        other => panic!("{other:?} is not expected"),
    };
    Said { body, known: Vec::new() }
}

#[tokio::test]
async fn call_parts_put() {
    let wanted = Wanted {
        method: "PUT",
        path: &["given", "parts", "AA"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"id": "id 1 \"ü\\\n😀", "plain": 2, "nullable": "nullable ", "optional": "a", "patch": 5, "unsaid": "host6.example.com", "secret": "secret 7", "fixed": "one", "number": 7, "always": "two", "code": "AA", "colour": "red", "level": 1, "outer": "AA", "link": "https://example.com/10?a=b&c=d", "mail": "user11@example.com", "at": "2026-01-13T09:30:00Z", "anything": {"anything": [1, 2.50, 123456789012345678901234567890]}, "plainly": {"note": "note 14"}, "maybe": "maybe 15"}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"parts": [{"name": "name 1 \"ü"}], "plain": {"name": "name 2"}, "fixed": "seen"}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.parts().put(value::<validators::types::Code>(r#""AA""#), value::<validators::types::Part>(r#"{"id": "id 1 \"ü\\\n😀", "plain": 2, "nullable": "nullable ", "optional": "a", "patch": 5, "unsaid": "host6.example.com", "secret": "secret 7", "fixed": "one", "number": 7, "always": "two", "code": "AA", "colour": "red", "level": 1, "outer": "AA", "link": "https://example.com/10?a=b&c=d", "mail": "user11@example.com", "at": "2026-01-13T09:30:00Z", "anything": {"anything": [1, 2.50, 123456789012345678901234567890]}, "plainly": {"note": "note 14"}, "maybe": "maybe 15"}"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_patterns_put() {
    let wanted = Wanted {
        method: "PUT",
        path: &["given", "patterns"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"begins": "https://", "ends": "example.example", "is": "yes", "holds": "example@", "made": "aaaa", "some": "a", "few": "ä", "any": "1", "two": "aa", "every": "every 10", "words": "words 11", "both": "examplead"}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 204, media: None, body: "", gives: Gives::Nothing },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.patterns().put(value::<validators::types::Patterns>(r#"{"begins": "https://", "ends": "example.example", "is": "yes", "holds": "example@", "made": "aaaa", "some": "a", "few": "ä", "any": "1", "two": "aa", "every": "every 10", "words": "words 11", "both": "examplead"}"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_holders_put() {
    let wanted = Wanted {
        method: "PUT",
        path: &["given", "holders"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"parts": [{"id": "id 1 \"ü\\\n😀", "plain": 2, "nullable": "nullable ", "optional": "a", "patch": 5, "unsaid": "host6.example.com", "secret": "secret 7", "fixed": "one", "number": 7, "always": "two", "code": "AA", "colour": "red", "level": 1, "outer": "AA", "link": "https://example.com/10?a=b&c=d", "mail": "user11@example.com", "at": "2026-01-13T09:30:00Z", "anything": {"anything": [1, 2.50, 123456789012345678901234567890]}, "plainly": {"note": "note 14"}, "maybe": "maybe 15"}], "by_label": [{"id": 116, "label": "label 17", "mark": "mark 18", "loose": "loose 19"}], "by_code": [{"id": "id 20", "plain": 9, "nullable": "nullable ", "optional": "a", "patch": 24, "unsaid": "host25.example.com", "secret": "secret 26", "fixed": "one", "number": 7, "always": "two", "code": "AA", "colour": "red", "level": 1, "outer": "AA", "link": "https://example.com/29?a=b&c=d", "mail": "user30@example.com", "at": "2026-01-04T09:30:00Z", "anything": {"anything": [1, 2.50, 123456789012345678901234567890]}, "plainly": {"note": "note 33"}, "maybe": "maybe 34"}], "by_choice": [{"key": "one", "value": 35}], "by_constant": [{"id": "id 36", "plain": 9, "nullable": "nullable ", "optional": "a", "patch": 40, "unsaid": "host41.example.com", "secret": "secret 42", "fixed": "one", "number": 7, "always": "two", "code": "AA", "colour": "red", "level": 1, "outer": "AA", "link": "https://example.com/45?a=b&c=d", "mail": "user46@example.com", "at": "2026-01-20T09:30:00Z", "anything": {"anything": [1, 2.50, 123456789012345678901234567890]}, "plainly": {"note": "note 49"}, "maybe": "maybe 50"}], "by_json": [{"id": "id 51", "plain": 9, "nullable": "nullable ", "optional": "a", "patch": 55, "unsaid": "host56.example.com", "secret": "secret 57", "fixed": "one", "number": 7, "always": "two", "code": "AA", "colour": "red", "level": 1, "outer": "AA", "link": "https://example.com/60?a=b&c=d", "mail": "user61@example.com", "at": "2026-01-07T09:30:00Z", "anything": {"anything": [1, 2.50, 123456789012345678901234567890]}, "plainly": {"note": "note 64"}, "maybe": "maybe 65"}], "deep": {"key 68": [{"key 67": "deep "}]}, "nulls": ["AA"], "small": {"id": "id 70", "plain": 9, "nullable": "nullable ", "optional": "a", "patch": 74, "unsaid": "host75.example.com", "secret": "secret 76", "fixed": "one", "number": 7, "always": "two", "code": "AA", "colour": "red"}, "bag": {"id": 185, "label": "label 86", "mark": "mark 87", "loose": "loose 88"}, "words": {"key 90": "words 89"}, "label": "label 91", "mark": "mark 92", "loose": "loose 93", "key": "one", "value": 94}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"name": "name 1 \"ü"}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.holders().put(value::<validators::types::Holder>(r#"{"parts": [{"id": "id 1 \"ü\\\n😀", "plain": 2, "nullable": "nullable ", "optional": "a", "patch": 5, "unsaid": "host6.example.com", "secret": "secret 7", "fixed": "one", "number": 7, "always": "two", "code": "AA", "colour": "red", "level": 1, "outer": "AA", "link": "https://example.com/10?a=b&c=d", "mail": "user11@example.com", "at": "2026-01-13T09:30:00Z", "anything": {"anything": [1, 2.50, 123456789012345678901234567890]}, "plainly": {"note": "note 14"}, "maybe": "maybe 15"}], "by_label": [{"id": 116, "label": "label 17", "mark": "mark 18", "loose": "loose 19"}], "by_code": [{"id": "id 20", "plain": 9, "nullable": "nullable ", "optional": "a", "patch": 24, "unsaid": "host25.example.com", "secret": "secret 26", "fixed": "one", "number": 7, "always": "two", "code": "AA", "colour": "red", "level": 1, "outer": "AA", "link": "https://example.com/29?a=b&c=d", "mail": "user30@example.com", "at": "2026-01-04T09:30:00Z", "anything": {"anything": [1, 2.50, 123456789012345678901234567890]}, "plainly": {"note": "note 33"}, "maybe": "maybe 34"}], "by_choice": [{"key": "one", "value": 35}], "by_constant": [{"id": "id 36", "plain": 9, "nullable": "nullable ", "optional": "a", "patch": 40, "unsaid": "host41.example.com", "secret": "secret 42", "fixed": "one", "number": 7, "always": "two", "code": "AA", "colour": "red", "level": 1, "outer": "AA", "link": "https://example.com/45?a=b&c=d", "mail": "user46@example.com", "at": "2026-01-20T09:30:00Z", "anything": {"anything": [1, 2.50, 123456789012345678901234567890]}, "plainly": {"note": "note 49"}, "maybe": "maybe 50"}], "by_json": [{"id": "id 51", "plain": 9, "nullable": "nullable ", "optional": "a", "patch": 55, "unsaid": "host56.example.com", "secret": "secret 57", "fixed": "one", "number": 7, "always": "two", "code": "AA", "colour": "red", "level": 1, "outer": "AA", "link": "https://example.com/60?a=b&c=d", "mail": "user61@example.com", "at": "2026-01-07T09:30:00Z", "anything": {"anything": [1, 2.50, 123456789012345678901234567890]}, "plainly": {"note": "note 64"}, "maybe": "maybe 65"}], "deep": {"key 68": [{"key 67": "deep "}]}, "nulls": ["AA"], "small": {"id": "id 70", "plain": 9, "nullable": "nullable ", "optional": "a", "patch": 74, "unsaid": "host75.example.com", "secret": "secret 76", "fixed": "one", "number": 7, "always": "two", "code": "AA", "colour": "red"}, "bag": {"id": 185, "label": "label 86", "mark": "mark 87", "loose": "loose 88"}, "words": {"key 90": "words 89"}, "label": "label 91", "mark": "mark 92", "loose": "loose 93", "key": "one", "value": 94}"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_trees_put() {
    let wanted = Wanted {
        method: "PUT",
        path: &["given", "trees"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"name": "name 1 \"ü", "child": {"name": "name 2", "kind": "kind 3", "children": [], "bound": "bound 4"}, "kind": "kind 5", "children": [{"name": "name 6", "kind": "kind 7", "children": [], "bound": "bound 8"}], "twins": {"name": "name 9", "kind": "kind 10", "children": []}, "bound": "bound 12"}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"name": "name 1 \"ü", "child": {"name": "name 2", "kind": "kind 3", "children": [], "bound": "bound 4"}, "kind": "kind 5", "children": [{"name": "name 6", "kind": "kind 7", "children": [], "bound": "bound 8"}], "twins": {"name": "name 9", "kind": "kind 10", "children": []}, "bound": "bound 12"}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.trees().put(value::<validators::types::Tree>(r#"{"name": "name 1 \"ü", "child": {"name": "name 2", "kind": "kind 3", "children": [], "bound": "bound 4"}, "kind": "kind 5", "children": [{"name": "name 6", "kind": "kind 7", "children": [], "bound": "bound 8"}], "twins": {"name": "name 9", "kind": "kind 10", "children": []}, "bound": "bound 12"}"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_shapes_put() {
    let wanted = Wanted {
        method: "PUT",
        path: &["given", "shapes"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"[{"type": "round", "radius": 1.50}]"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"type": "round", "radius": 1.50}"#, gives: Gives::Value },
        Answer { status: 404, media: None, body: "", gives: Gives::Nothing },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.shapes().put(value::<Vec<validators::types::Shape>>(r#"[{"type": "round", "radius": 1.50}]"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_orders_put() {
    let wanted = Wanted {
        method: "PUT",
        path: &["given", "orders"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"params": [{"key": "domain", "value": "example.example"}, {"key": "notes", "value": "notes"}, {"key": "kind", "value": "new"}, {"key": "label", "value": "label 3"}, {"key": "mark", "value": "mark 4"}]}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"params": [{"key": "domain", "value": "example.example"}, {"key": "notes", "value": "notes"}, {"key": "kind", "value": "new"}, {"key": "label", "value": "label 3"}, {"key": "mark", "value": "mark 4"}]}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.orders().put(value::<validators::types::Order>(r#"{"params": [{"key": "domain", "value": "example.example"}, {"key": "notes", "value": "notes"}, {"key": "kind", "value": "new"}, {"key": "label", "value": "label 3"}, {"key": "mark", "value": "mark 4"}]}"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_values_put() {
    let wanted = Wanted {
        method: "PUT",
        path: &["given", "values"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#""user1@example.com""#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 204, media: None, body: "", gives: Gives::Nothing },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.values().put(value::<String>(r#""user1@example.com""#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_wrappers_put() {
    let wanted = Wanted {
        method: "PUT",
        path: &["given", "wrappers"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"share": 0.01, "address": "user2@example.com", "when": "2026-01-04T09:30:00Z", "codes": ["AA"], "names": [["names 5"]], "sizes": {"key 8": {"key 7": 6}}, "arms": "2026-01-10T09:30:00Z"}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 204, media: None, body: "", gives: Gives::Nothing },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.wrappers().put(value::<validators::types::Wrappers>(r#"{"share": 0.01, "address": "user2@example.com", "when": "2026-01-04T09:30:00Z", "codes": ["AA"], "names": [["names 5"]], "sizes": {"key 8": {"key 7": 6}}, "arms": "2026-01-10T09:30:00Z"}"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_impossible_put() {
    let wanted = Wanted {
        method: "PUT",
        path: &["given", "impossible"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"odd": "od"}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 204, media: None, body: "", gives: Gives::Nothing },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.impossible().put(value::<validators::types::Impossible>(r#"{"odd": "od"}"#))
            .unchecked()
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_nothing_put() {
    let wanted = Wanted {
        method: "PUT",
        path: &["given", "nothing"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"plain": {"note": "note 1 \"ü\\\n😀"}, "note": "note 2"}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"name": "name 1 \"ü\\\n😀"}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.nothing().put(value::<validators::types::Unbound>(r#"{"plain": {"note": "note 1 \"ü\\\n😀"}, "note": "note 2"}"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_things_find() {
    let wanted = Wanted {
        method: "GET",
        path: &["given", "things", "1/a b?c#d%25&e=f+ü", "AA"],
        query: &[("page", "3"), ("size", "4"), ("codes", "5/a ,6/a "), ("all", "AA"), ("since", "2026-01-10T09:30:00Z"), ("fixed", "all")],
        headers: &[("x-mail", "user1@example.com"), ("x-level", "1"), ("accept", "application/json")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"name": "name 1 \"ü\\\n😀"}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().find(value::<String>(r#""1/a b?c#d%25&e=f+ü""#), value::<validators::types::Code>(r#""AA""#), value::<i32>("3"))
            .size(value::<validators::runtime::Integer>("4"))
            .codes(value::<Vec<String>>(r#"["5/a ", "6/a "]"#))
            .all(value::<validators::types::Codes>(r#"["AA"]"#))
            .since(value::<validators::runtime::Timestamp>(r#""2026-01-10T09:30:00Z""#))
            .fixed(value::<String>(r#""all""#))
            .x_mail(value::<String>(r#""user1@example.com""#))
            .x_level(value::<validators::types::Level>("1"))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[test]
fn type_code() {
    each_form_survives::<validators::types::Code>(PAIRS, &[
        r#""AA""#,
    ], &[]);
}

#[test]
fn type_share() {
    each_form_survives::<validators::types::Share>(PAIRS, &[
        "0.01",
    ], &[]);
}

#[test]
fn type_address() {
    each_form_survives::<validators::types::Address>(PAIRS, &[
        r#""user1@example.com""#,
    ], &[]);
}

#[test]
fn type_when() {
    each_form_survives::<validators::types::When>(PAIRS, &[
        r#""2026-01-02T09:30:00Z""#,
    ], &[]);
}

#[test]
fn type_codes() {
    each_form_survives::<validators::types::Codes>(PAIRS, &[
        r#"["AA"]"#,
    ], &[]);
}

#[test]
fn type_names() {
    each_form_survives::<validators::types::Names>(PAIRS, &[
        r#"[["Names 1 \""]]"#,
    ], &[]);
}

#[test]
fn type_sizes() {
    each_form_survives::<validators::types::Sizes>(PAIRS, &[
        r#"{"key 3": {"key 2": 1}}"#,
    ], &[]);
}

#[test]
fn type_maybe_text() {
    each_form_survives::<validators::types::MaybeText>(PAIRS, &[
        r#""MaybeText 1 \"ü\\\n😀""#,
    ], &[]);
}

#[test]
fn type_outer() {
    each_form_survives::<validators::types::Outer>(PAIRS, &[
        r#""AA""#,
    ], &[]);
}

#[test]
fn type_colour() {
    each_form_survives::<validators::types::Colour>(PAIRS, &[
        r#""red""#,
        r#""green""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}

#[test]
fn type_level() {
    each_form_survives::<validators::types::Level>(PAIRS, &[
        "1",
        "2",
    ], &[
        "987654321",
    ]);
}

#[test]
fn type_plain() {
    each_form_survives::<validators::types::Plain>(PAIRS, &[
        r#"{"note": "note 1 \"ü\\\n😀"}"#,
        "{}",
    ], &[
        r#"{"note": "note 2"}"#,
        r#"{"note": null}"#,
        r#"{"note": "note 1 \"ü\\\n😀", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_part() {
    each_form_survives::<validators::types::Part>(PAIRS, &[
        r#"{"id": "id 1 \"ü\\\n😀", "plain": 2, "nullable": "nullable ", "optional": "a", "patch": 5, "unsaid": "host6.example.com", "secret": "secret 7", "fixed": "one", "number": 7, "always": "two", "code": "AA", "colour": "red", "level": 1, "outer": "AA", "link": "https://example.com/10?a=b&c=d", "mail": "user11@example.com", "at": "2026-01-13T09:30:00Z", "anything": {"anything": [1, 2.50, 123456789012345678901234567890]}, "plainly": {"note": "note 14"}, "maybe": "maybe 15"}"#,
        r#"{"id": "id 16", "plain": 9, "nullable": null, "always": "two"}"#,
    ], &[
        r#"{"id": "id 18", "plain": 9, "nullable": null, "optional": "a", "patch": null, "unsaid": "host21.example.com", "secret": "secret 22", "fixed": "one", "number": 7, "always": "two", "code": "AA", "colour": "red", "level": 1, "outer": "AA", "link": "https://example.com/25?a=b&c=d", "mail": null, "at": "2026-01-27T09:30:00Z", "anything": {"anything": [1, 2.50, 123456789012345678901234567890]}, "plainly": {"note": "note 28"}, "maybe": "maybe 29"}"#,
    ]);
}

#[test]
fn type_patterns() {
    each_form_survives::<validators::types::Patterns>(PAIRS, &[
        r#"{"begins": "https://", "ends": "example.example", "is": "yes", "holds": "example@", "made": "aaaa", "some": "a", "few": "ä", "any": "1", "two": "aa", "every": "every 10", "words": "words 11", "both": "examplead"}"#,
        "{}",
    ], &[
        r#"{"begins": "https://", "ends": "example.example", "is": "yes", "holds": "example@", "made": "aaaa", "some": "a", "few": "ä", "any": "1", "two": "aa", "every": "every 22", "words": "words 23", "both": "examplead"}"#,
    ]);
}

#[test]
fn type_group() {
    each_form_survives::<validators::types::Group>(PAIRS, &[
        r#"{"label": "label 1 \"", "mark": "mark 2"}"#,
        r#"{"mark": "mark 3"}"#,
    ], &[
        r#"{"label": "label 4", "mark": "mark 5"}"#,
    ]);
}

#[test]
fn type_choice() {
    each_form_survives::<validators::types::Choice>(PAIRS, &[
        r#"{"key": "one", "value": 1}"#,
        r#"{"key": "two", "value": [{"id": "id 2", "plain": 3, "nullable": "nullable ", "optional": "a", "patch": 6, "unsaid": "host7.example.com", "secret": "secret 8", "fixed": "one", "number": 7, "always": "two", "code": "AA", "colour": "red", "level": 1, "outer": "AA", "link": "https://example.com/11?a=b&c=d", "mail": "user12@example.com", "at": "2026-01-14T09:30:00Z", "anything": {"anything": [1, 2.50, 123456789012345678901234567890]}, "plainly": {"note": "note 15"}, "maybe": "maybe 16"}]}"#,
        r#"{"key": "three", "value": "AA"}"#,
        r#"{"key": "four", "value": "four 18"}"#,
    ], &[
        r#"{"key": "a key nobody wrote down", "value": "value 19"}"#,
    ]);
}

#[test]
fn type_holder() {
    each_form_survives::<validators::types::Holder>(PAIRS, &[
        r#"{"parts": [{"id": "id 1 \"ü\\\n😀", "plain": 2, "nullable": "nullable ", "optional": "a", "patch": 5, "unsaid": "host6.example.com", "secret": "secret 7", "fixed": "one", "number": 7, "always": "two", "code": "AA", "colour": "red", "level": 1, "outer": "AA", "link": "https://example.com/10?a=b&c=d", "mail": "user11@example.com", "at": "2026-01-13T09:30:00Z", "anything": {"anything": [1, 2.50, 123456789012345678901234567890]}, "plainly": {"note": "note 14"}, "maybe": "maybe 15"}], "by_label": [{"id": 116, "label": "label 17", "mark": "mark 18", "loose": "loose 19"}], "by_code": [{"id": "id 20", "plain": 9, "nullable": "nullable ", "optional": "a", "patch": 24, "unsaid": "host25.example.com", "secret": "secret 26", "fixed": "one", "number": 7, "always": "two", "code": "AA", "colour": "red", "level": 1, "outer": "AA", "link": "https://example.com/29?a=b&c=d", "mail": "user30@example.com", "at": "2026-01-04T09:30:00Z", "anything": {"anything": [1, 2.50, 123456789012345678901234567890]}, "plainly": {"note": "note 33"}, "maybe": "maybe 34"}], "by_choice": [{"key": "one", "value": 35}], "by_constant": [{"id": "id 36", "plain": 9, "nullable": "nullable ", "optional": "a", "patch": 40, "unsaid": "host41.example.com", "secret": "secret 42", "fixed": "one", "number": 7, "always": "two", "code": "AA", "colour": "red", "level": 1, "outer": "AA", "link": "https://example.com/45?a=b&c=d", "mail": "user46@example.com", "at": "2026-01-20T09:30:00Z", "anything": {"anything": [1, 2.50, 123456789012345678901234567890]}, "plainly": {"note": "note 49"}, "maybe": "maybe 50"}], "by_json": [{"id": "id 51", "plain": 9, "nullable": "nullable ", "optional": "a", "patch": 55, "unsaid": "host56.example.com", "secret": "secret 57", "fixed": "one", "number": 7, "always": "two", "code": "AA", "colour": "red", "level": 1, "outer": "AA", "link": "https://example.com/60?a=b&c=d", "mail": "user61@example.com", "at": "2026-01-07T09:30:00Z", "anything": {"anything": [1, 2.50, 123456789012345678901234567890]}, "plainly": {"note": "note 64"}, "maybe": "maybe 65"}], "deep": {"key 68": [{"key 67": "deep "}]}, "nulls": ["AA"], "small": {"id": "id 70", "plain": 9, "nullable": "nullable ", "optional": "a", "patch": 74, "unsaid": "host75.example.com", "secret": "secret 76", "fixed": "one", "number": 7, "always": "two", "code": "AA", "colour": "red"}, "bag": {"id": 185, "label": "label 86", "mark": "mark 87", "loose": "loose 88"}, "words": {"key 90": "words 89"}, "label": "label 91", "mark": "mark 92", "loose": "loose 93", "key": "one", "value": 94}"#,
        r#"{"mark": "mark 95"}"#,
    ], &[
        r#"{"parts": [{"id": "id 96", "plain": 9, "nullable": "nullable ", "optional": "a", "patch": 100, "unsaid": "host101.example.com", "secret": "secret 102", "fixed": "one", "number": 7, "always": "two", "code": "AA", "colour": "red", "level": 1, "outer": "AA", "link": "https://example.com/105?a=b&c=d", "mail": "user106@example.com", "at": "2026-01-24T09:30:00Z", "anything": {"anything": [1, 2.50, 123456789012345678901234567890]}, "plainly": {"note": "note 109"}, "maybe": "maybe 110"}], "by_label": [{"id": 211, "label": "label 112", "mark": "mark 113", "loose": "loose 114"}], "by_code": [{"id": "id 115", "plain": 9, "nullable": "nullable ", "optional": "a", "patch": 119, "unsaid": "host120.example.com", "secret": "secret 121", "fixed": "one", "number": 7, "always": "two", "code": "AA", "colour": "red", "level": 1, "outer": "AA", "link": "https://example.com/124?a=b&c=d", "mail": "user125@example.com", "at": "2026-01-15T09:30:00Z", "anything": {"anything": [1, 2.50, 123456789012345678901234567890]}, "plainly": {"note": "note 128"}, "maybe": "maybe 129"}], "by_choice": [{"key": "one", "value": 130}], "by_constant": [{"id": "id 131", "plain": 9, "nullable": "nullable ", "optional": "a", "patch": 135, "unsaid": "host136.example.com", "secret": "secret 137", "fixed": "one", "number": 7, "always": "two", "code": "AA", "colour": "red", "level": 1, "outer": "AA", "link": "https://example.com/140?a=b&c=d", "mail": "user141@example.com", "at": "2026-01-03T09:30:00Z", "anything": {"anything": [1, 2.50, 123456789012345678901234567890]}, "plainly": {"note": "note 144"}, "maybe": "maybe 145"}], "by_json": [{"id": "id 146", "plain": 9, "nullable": "nullable ", "optional": "a", "patch": 150, "unsaid": "host151.example.com", "secret": "secret 152", "fixed": "one", "number": 7, "always": "two", "code": "AA", "colour": "red", "level": 1, "outer": "AA", "link": "https://example.com/155?a=b&c=d", "mail": "user156@example.com", "at": "2026-01-18T09:30:00Z", "anything": {"anything": [1, 2.50, 123456789012345678901234567890]}, "plainly": {"note": "note 159"}, "maybe": "maybe 160"}], "deep": {"key 163": [{"key 162": "deep "}]}, "nulls": ["AA"], "small": {"id": "id 165", "plain": 9, "nullable": "nullable ", "optional": "a", "patch": 169, "unsaid": "host170.example.com", "secret": "secret 171", "fixed": "one", "number": 7, "always": "two", "code": "AA", "colour": "red"}, "bag": {"id": 280, "label": "label 181", "mark": "mark 182", "loose": "loose 183"}, "words": {"key 185": "words 184"}, "label": "label 186", "mark": "mark 187", "loose": "loose 188", "key": "one", "value": 189}"#,
    ]);
}

#[test]
fn type_chosen() {
    each_form_survives::<validators::types::Chosen>(PAIRS, &[
        r#"{"key": "one", "value": 1}"#,
        r#"{"key": "one", "value": 2}"#,
    ], &[
        r#"{"key": "one", "value": 3}"#,
    ]);
}

#[test]
fn type_loose() {
    each_form_survives::<validators::types::Loose>(PAIRS, &[
        r#"{"loose": "loose 1 \"ü\\\n😀"}"#,
        "{}",
    ], &[
        r#"{"loose": "loose 2"}"#,
    ]);
}

#[test]
fn type_labelled() {
    each_form_survives::<validators::types::Labelled>(PAIRS, &[
        r#"{"id": 101, "label": "label 2", "mark": "mark 3", "loose": "loose 4"}"#,
        r#"{"mark": "mark 5"}"#,
    ], &[
        r#"{"id": 106, "label": "label 7", "mark": "mark 8", "loose": "loose 9"}"#,
    ]);
}

#[test]
fn type_tree() {
    each_form_survives::<validators::types::Tree>(PAIRS, &[
        r#"{"name": "name 1 \"ü", "child": {"name": "name 2", "kind": "kind 3", "children": [], "bound": "bound 4"}, "kind": "kind 5", "children": [{"name": "name 6", "kind": "kind 7", "children": [], "bound": "bound 8"}], "twins": {"name": "name 9", "kind": "kind 10", "children": []}, "bound": "bound 12"}"#,
        "{}",
    ], &[
        r#"{"name": "name 13", "child": {"name": "name 14", "kind": "kind 15", "children": [], "bound": "bound 16"}, "kind": "kind 17", "children": [{"name": "name 18", "kind": "kind 19", "children": [], "bound": "bound 20"}], "twins": {"name": "name 21", "kind": "kind 22", "children": []}, "bound": "bound 24"}"#,
        r#"{"name": null, "child": null, "kind": null, "children": null, "twins": null, "bound": null}"#,
        r#"{"name": "name 1 \"ü", "child": {"name": "name 2", "kind": "kind 3", "children": [], "bound": "bound 4"}, "kind": "kind 5", "children": [{"name": "name 6", "kind": "kind 7", "children": [], "bound": "bound 8"}], "twins": {"name": "name 9", "kind": "kind 10", "children": []}, "bound": "bound 12", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_either() {
    each_form_survives::<validators::types::Either>(PAIRS, &[
        r#""Either 1 \"ü\\\n😀""#,
        "1234567890123456789002",
        r#"["AA"]"#,
        r#"{"name": "name 4", "child": {"name": "name 5", "kind": "kind 6", "children": [], "bound": "bound 7"}, "kind": "kind 8", "children": [{"name": "name 9", "kind": "kind 10", "children": [], "bound": "bound 11"}], "twins": {"name": "name 12", "kind": "kind 13", "children": []}, "bound": "bound 15"}"#,
    ], &[
        r#""neither one""#,
        "1.5",
        "true",
    ]);
}

#[test]
fn type_long() {
    each_form_survives::<validators::types::Long>(PAIRS, &[
        r#""Long 1 \"ü\\\n😀""#,
    ], &[]);
}

#[test]
fn type_arms() {
    each_form_survives::<validators::types::Arms>(PAIRS, &[
        r#""2026-01-02T09:30:00Z""#,
        "0.01",
        r#"["AA"]"#,
    ], &[
        r#""neither one""#,
        "1.5",
        "true",
    ]);
}

#[test]
fn type_shape() {
    each_form_survives::<validators::types::Shape>(PAIRS, &[
        r#"{"type": "round", "radius": 1.50}"#,
        r#"{"type": "square", "side": 2.50, "inner": {"type": "round", "radius": 3.50}}"#,
        r#"{"type": "empty", "note": "note 4"}"#,
        r#"{"type": "round", "radius": 5.50}"#,
        r#"{"type": "square", "side": 6.50}"#,
        r#"{"type": "empty"}"#,
    ], &[
        r#"{"type": "a tag that nobody wrote down", "a member that nobody wrote down": [1.50, null]}"#,
        r#"{"a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_round() {
    each_form_survives::<validators::types::Round>(PAIRS, &[
        r#"{"radius": 1.50}"#,
        r#"{"radius": 2.50}"#,
    ], &[
        r#"{"radius": 3.50}"#,
        r#"{"radius": 4.50}"#,
        r#"{"radius": 1.50, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_square() {
    each_form_survives::<validators::types::Square>(PAIRS, &[
        r#"{"side": 1.50, "inner": {"type": "round", "radius": 2.50}}"#,
        r#"{"side": 3.50}"#,
    ], &[
        r#"{"side": 4.50, "inner": {"type": "round", "radius": 5.50}}"#,
        r#"{"side": 6.50, "inner": null}"#,
        r#"{"side": 1.50, "inner": {"type": "round", "radius": 2.50}, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_order() {
    each_form_survives::<validators::types::Order>(PAIRS, &[
        r#"{"params": [{"key": "domain", "value": "example.example"}, {"key": "notes", "value": "notes"}, {"key": "kind", "value": "new"}, {"key": "label", "value": "label 3"}, {"key": "mark", "value": "mark 4"}]}"#,
        r#"{"params": [{"key": "domain", "value": "example.example"}, {"key": "kind", "value": "new"}]}"#,
    ], &[
        r#"{"params": [{"key": "domain", "value": "example.example"}, {"key": "notes", "value": "notes"}, {"key": "kind", "value": "new"}, {"key": "label", "value": "label 8"}, {"key": "mark", "value": "mark 9"}]}"#,
    ]);
}

#[test]
fn type_wrappers() {
    each_form_survives::<validators::types::Wrappers>(PAIRS, &[
        r#"{"share": 0.01, "address": "user2@example.com", "when": "2026-01-04T09:30:00Z", "codes": ["AA"], "names": [["names 5"]], "sizes": {"key 8": {"key 7": 6}}, "arms": "2026-01-10T09:30:00Z"}"#,
        "{}",
    ], &[
        r#"{"share": 0.01, "address": "user11@example.com", "when": "2026-01-13T09:30:00Z", "codes": ["AA"], "names": [["names 14"]], "sizes": {"key 17": {"key 16": 15}}, "arms": "2026-01-19T09:30:00Z"}"#,
    ]);
}

#[test]
fn type_unbound() {
    each_form_survives::<validators::types::Unbound>(PAIRS, &[
        r#"{"plain": {"note": "note 1 \"ü\\\n😀"}, "note": "note 2"}"#,
        "{}",
    ], &[
        r#"{"plain": {"note": "note 3"}, "note": "note 4"}"#,
    ]);
}

#[test]
fn type_impossible() {
    each_form_survives::<validators::types::Impossible>(PAIRS, &[
        r#"{"odd": "od"}"#,
    ], &[]);
}

#[test]
fn type_answer() {
    each_form_survives::<validators::types::Answer>(PAIRS, &[
        r#"{"parts": [{"name": "name 1 \"ü"}], "plain": {"name": "name 2"}, "fixed": "seen"}"#,
        r#"{"parts": [{"name": "name 3"}], "fixed": "seen"}"#,
    ], &[
        r#"{"parts": [{"name": "name 4"}], "plain": {"name": "name 5"}, "fixed": "seen"}"#,
        r#"{"parts": [{"name": "name 6"}], "plain": null, "fixed": "seen"}"#,
        r#"{"parts": [{"name": "name 1 \"ü"}], "plain": {"name": "name 2"}, "fixed": "seen", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_seen() {
    each_form_survives::<validators::types::Seen>(PAIRS, &[
        r#"{"name": "name 1 \"ü"}"#,
        "{}",
    ], &[
        r#"{"name": "name 2"}"#,
        r#"{"name": null}"#,
        r#"{"name": "name 1 \"ü", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_unseen() {
    each_form_survives::<validators::types::Unseen>(PAIRS, &[
        r#"{"name": "name 1 \"ü\\\n😀"}"#,
        "{}",
    ], &[
        r#"{"name": "name 2"}"#,
        r#"{"name": null}"#,
        r#"{"name": "name 1 \"ü\\\n😀", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}
