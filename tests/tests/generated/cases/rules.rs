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
fn type_thing_kind() {
    each_form_survives::<rules::types::ThingKind>(PAIRS, &[
        r#""a""#,
        r#""b""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}
