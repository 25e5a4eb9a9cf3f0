// @generated from the case rules by `cargo xtask regenerate`. Changes made here are lost.

//! Every operation of `rules` called over HTTP, every type and printed payload read and written back.

#[allow(unused_imports)] // Not every API needs all of it.
use crate::exchange::{Answer, Gives, Said, Wanted, exchange, json, told, value};
use crate::payload::{each_form_survives};
use specwright_tests::goldens::rules;

/// Members with lists of key and value entries, whose order has no meaning.
const PAIRS: &[&str] = &[];

/// A client of the server at an address.
fn client(address: &str) -> rules::Client {
    rules::Client::builder(address.to_owned() + "/given")
        .build()
        .unwrap()
}

/// What a documented error says.
fn documented(error: &rules::Documented) -> Said {
    let body = match error {
        rules::Documented::Status(_) => None,
        other => panic!("{other:?} is not expected"),
    };
    Said { body, known: Vec::new() }
}

#[tokio::test]
async fn call_things_add() {
    let wanted = Wanted {
        method: "POST",
        path: &["given", "things"],
        query: &[("dry", "true"), ("limit", "102")],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"kind": "a", "name": "name 1 \"ü\\\n😀", "count": 102, "key": "00000005-0000-4000-8000-00000000abcd", "day": "2026-01-07"}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"kind": "a", "name": "name 1 \"ü\\\n😀", "count": 1234567890123456789002, "key": "00000005-0000-4000-8000-00000000abcd", "day": "2026-01-07"}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().add(value::<rules::types::Thing>(r#"{"kind": "a", "name": "name 1 \"ü\\\n😀", "count": 102, "key": "00000005-0000-4000-8000-00000000abcd", "day": "2026-01-07"}"#))
            .dry(value::<bool>("true"))
            .limit(value::<rules::runtime::Integer>("102"))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_contexts_put() {
    let wanted = Wanted {
        method: "PUT",
        path: &["given", "contexts", "1/a b?c#d%25&e=f+ü"],
        query: &[("most", "102"), ("timeout", "103"), ("type", "4/a b?c#d%25&e=f+ü")],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"default": "default 1 \"ü\\\n😀", "clone": 102, "kind": "a", "mark": "on", "day": "2026-01-04", "at": "2026-01-05T09:30:00Z", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"more": [{"default": "default 1 \"ü\\\n😀", "clone": 1234567890123456789002, "kind": "a", "mark": "on", "day": "2026-01-04", "at": "2026-01-05T09:30:00.1234567", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}], "tree": {"more": [{"default": "default 6", "clone": 1234567890123456789007, "kind": "a", "mark": "on", "day": "2026-01-09", "at": "2026-01-10T09:30:00Z", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}], "default": "default 11", "clone": 1234567890123456789012, "kind": "a", "mark": "on", "day": "2026-01-14", "at": "2026-01-15T09:30:00+02:00", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}, "default": "default 16", "clone": 1234567890123456789017, "kind": "a", "mark": "on", "day": "2026-01-19", "at": "2026-01-20T09:30:00.1234567", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.contexts().put(value::<String>(r#""1/a b?c#d%25&e=f+ü""#), value::<rules::types::ContextType>(r#"{"default": "default 1 \"ü\\\n😀", "clone": 102, "kind": "a", "mark": "on", "day": "2026-01-04", "at": "2026-01-05T09:30:00Z", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}"#))
            .most(value::<rules::runtime::Integer>("102"))
            .timeout_value(value::<rules::runtime::Integer>("103"))
            .r#type(value::<String>(r#""4/a b?c#d%25&e=f+ü""#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_contexts_get() {
    let wanted = Wanted {
        method: "GET",
        path: &["given", "contexts"],
        query: &[],
        headers: &[("x-word", "X-Word 1;"), ("accept", "application/json")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"[{"more": [{"default": "default 1 \"ü\\\n😀", "clone": 1234567890123456789002, "kind": "a", "mark": "on", "day": "2026-01-04", "at": "2026-01-05T09:30:00.1234567", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}], "tree": {"more": [{"default": "default 6", "clone": 1234567890123456789007, "kind": "a", "mark": "on", "day": "2026-01-09", "at": "2026-01-10T09:30:00Z", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}], "default": "default 11", "clone": 1234567890123456789012, "kind": "a", "mark": "on", "day": "2026-01-14", "at": "2026-01-15T09:30:00+02:00", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}, "default": "default 16", "clone": 1234567890123456789017, "kind": "a", "mark": "on", "day": "2026-01-19", "at": "2026-01-20T09:30:00.1234567", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}]"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.contexts().get()
            .x_word(value::<rules::types::Word>(r#""X-Word 1;""#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_contexts_check() {
    let wanted = Wanted {
        method: "POST",
        path: &["given", "contexts"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"key 21": [{"more": [{"default": "default 1 \"ü\\\n😀", "clone": 102, "kind": "a", "mark": "on", "day": "2026-01-04", "at": "2026-01-05T09:30:00Z", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}], "tree": {"more": [{"default": "default 6", "clone": 107, "kind": "a", "mark": "on", "day": "2026-01-09", "at": "2026-01-10T09:30:00Z", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}], "default": "default 11", "clone": 112, "kind": "a", "mark": "on", "day": "2026-01-14", "at": "2026-01-15T09:30:00Z", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}, "default": "default 16", "clone": 117, "kind": "a", "mark": "on", "day": "2026-01-19", "at": "2026-01-20T09:30:00Z", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}]}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 204, media: None, body: "", gives: Gives::Nothing },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.contexts().check(value::<rules::runtime::Map<Vec<rules::types::Contexts>>>(r#"{"key 21": [{"more": [{"default": "default 1 \"ü\\\n😀", "clone": 102, "kind": "a", "mark": "on", "day": "2026-01-04", "at": "2026-01-05T09:30:00Z", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}], "tree": {"more": [{"default": "default 6", "clone": 107, "kind": "a", "mark": "on", "day": "2026-01-09", "at": "2026-01-10T09:30:00Z", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}], "default": "default 11", "clone": 112, "kind": "a", "mark": "on", "day": "2026-01-14", "at": "2026-01-15T09:30:00Z", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}, "default": "default 16", "clone": 117, "kind": "a", "mark": "on", "day": "2026-01-19", "at": "2026-01-20T09:30:00Z", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}]}"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[test]
fn type_part() {
    each_form_survives::<rules::types::Part>(PAIRS, &[
        r#"{"id": "id 1 \"ü\\\n😀", "count": 1234567890123456789002}"#,
        "{}",
    ], &[
        r#"{"id": "id 3", "count": 1234567890123456789004}"#,
        r#"{"id": null, "count": null}"#,
        r#"{"id": "id 1 \"ü\\\n😀", "count": 1234567890123456789002, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_thing() {
    each_form_survives::<rules::types::Thing>(PAIRS, &[
        r#"{"kind": "a", "name": "name 1 \"ü\\\n😀", "count": 1234567890123456789002, "parts": [{"id": "id 3", "count": 1234567890123456789004}], "key": "00000005-0000-4000-8000-00000000abcd", "day": "2026-01-07"}"#,
        r#"{"kind": "a"}"#,
    ], &[
        r#"{"kind": "a", "name": null, "count": 1234567890123456789007, "parts": [{"id": "id 8", "count": 1234567890123456789009}], "key": "0000000a-0000-4000-8000-00000000abcd", "day": "2026-01-12"}"#,
        r#"{"kind": "a", "name": null, "count": null, "parts": null, "key": null, "day": null}"#,
        r#"{"kind": "a", "name": "name 1 \"ü\\\n😀", "count": 1234567890123456789002, "parts": [{"id": "id 3", "count": 1234567890123456789004}], "key": "00000005-0000-4000-8000-00000000abcd", "day": "2026-01-07", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_word() {
    each_form_survives::<rules::types::Word>(PAIRS, &[
        r#""Word 1 \"ü""#,
    ], &[]);
}

#[test]
fn type_told() {
    each_form_survives::<rules::types::Told>(PAIRS, &[
        r#""yes""#,
        r#""no""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}

#[test]
fn type_context() {
    each_form_survives::<rules::types::ContextType>(PAIRS, &[
        r#"{"default": "default 1 \"ü\\\n😀", "clone": 1234567890123456789002, "kind": "a", "mark": "on", "day": "2026-01-04", "at": "2026-01-05T09:30:00.1234567", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}"#,
        r#"{"mark": "on"}"#,
    ], &[
        r#"{"default": "default 6", "clone": 1234567890123456789007, "kind": "a", "mark": "on", "day": "2026-01-09", "at": "2026-01-10T09:30:00Z", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}"#,
    ]);
}

#[test]
fn type_contexts() {
    each_form_survives::<rules::types::Contexts>(PAIRS, &[
        r#"{"more": [{"default": "default 1 \"ü\\\n😀", "clone": 1234567890123456789002, "kind": "a", "mark": "on", "day": "2026-01-04", "at": "2026-01-05T09:30:00.1234567", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}], "tree": {"more": [{"default": "default 6", "clone": 1234567890123456789007, "kind": "a", "mark": "on", "day": "2026-01-09", "at": "2026-01-10T09:30:00Z", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}], "default": "default 11", "clone": 1234567890123456789012, "kind": "a", "mark": "on", "day": "2026-01-14", "at": "2026-01-15T09:30:00+02:00", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}, "default": "default 16", "clone": 1234567890123456789017, "kind": "a", "mark": "on", "day": "2026-01-19", "at": "2026-01-20T09:30:00.1234567", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}"#,
        "{}",
    ], &[
        r#"{"more": [{"default": "default 21", "clone": 1234567890123456789022, "kind": "a", "mark": "on", "day": "2026-01-24", "at": "2026-01-25T09:30:00Z", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}], "tree": {"more": [{"default": "default 26", "clone": 1234567890123456789027, "kind": "a", "mark": "on", "day": "2026-01-01", "at": "2026-01-02T09:30:00+02:00", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}], "default": "default 31", "clone": 1234567890123456789032, "kind": "a", "mark": "on", "day": "2026-01-06", "at": "2026-01-07T09:30:00.1234567", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}, "default": "default 36", "clone": 1234567890123456789037, "kind": "a", "mark": "on", "day": "2026-01-11", "at": "2026-01-12T09:30:00Z", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}"#,
        r#"{"more": null, "tree": null, "default": null, "clone": null, "kind": null, "mark": "on", "day": null, "at": null, "any": null}"#,
        r#"{"more": [{"default": "default 1 \"ü\\\n😀", "clone": 1234567890123456789002, "kind": "a", "mark": "on", "day": "2026-01-04", "at": "2026-01-05T09:30:00.1234567", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}], "tree": {"more": [{"default": "default 6", "clone": 1234567890123456789007, "kind": "a", "mark": "on", "day": "2026-01-09", "at": "2026-01-10T09:30:00Z", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}], "default": "default 11", "clone": 1234567890123456789012, "kind": "a", "mark": "on", "day": "2026-01-14", "at": "2026-01-15T09:30:00+02:00", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}}, "default": "default 16", "clone": 1234567890123456789017, "kind": "a", "mark": "on", "day": "2026-01-19", "at": "2026-01-20T09:30:00.1234567", "any": {"anything": [1, 2.50, 123456789012345678901234567890]}, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_thing_kind() {
    each_form_survives::<rules::types::ThingKind>(PAIRS, &[
        r#""a""#,
        r#""b""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}

#[test]
fn type_context_kind() {
    each_form_survives::<rules::types::ContextKind>(PAIRS, &[
        r#""a""#,
        r#""b""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}
