// @generated from the case versions by `cargo xtask regenerate`. Changes made here are lost.

//! Every operation of `versions` called over HTTP, every type and printed payload read and written back.

#[allow(unused_imports)] // Not every API needs all of it.
use crate::exchange::{Answer, Gives, Said, Wanted, exchange, json, told, value};
use crate::payload::{each_form_survives};
use specwright_tests::goldens::versions;

/// Members with lists of key and value entries, whose order has no meaning.
const PAIRS: &[&str] = &[];

/// A client of the server at an address.
fn client(address: &str) -> versions::Client {
    versions::Client::builder()
        .base_url(address.to_owned() + "/{version}")
        .build()
        .unwrap()
}

/// What a documented error says.
fn documented(error: &versions::Documented) -> Said {
    let body = match error {
        versions::Documented::Status(_) => None,
        other => panic!("{other:?} is not expected"),
    };
    Said { body, known: Vec::new() }
}

#[tokio::test]
async fn call_things_old_v1() {
    let wanted = Wanted {
        method: "GET",
        path: &["v1", "things"],
        query: &[],
        headers: &[("accept", "application/json")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"id": "id 1 \"ü\\\n😀", "gone": "gone 2"}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.v1().things().old()
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_things_new() {
    let wanted = Wanted {
        method: "GET",
        path: &["v2", "things"],
        query: &[],
        headers: &[("accept", "application/json")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"id": "id 1 \"ü\\\n😀", "fresh": "fresh 2"}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().new()
            .await;
        told(outcome, documented)
    })
    .await;
}

#[test]
fn type_old() {
    each_form_survives::<versions::types::Old>(PAIRS, &[
        r#"{"id": "id 1 \"ü\\\n😀", "gone": "gone 2"}"#,
        "{}",
    ], &[
        r#"{"id": "id 3", "gone": "gone 4"}"#,
        r#"{"id": null, "gone": null}"#,
        r#"{"id": "id 1 \"ü\\\n😀", "gone": "gone 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_new() {
    each_form_survives::<versions::types::New>(PAIRS, &[
        r#"{"id": "id 1 \"ü\\\n😀", "fresh": "fresh 2"}"#,
        "{}",
    ], &[
        r#"{"id": "id 3", "fresh": "fresh 4"}"#,
        r#"{"id": null, "fresh": null}"#,
        r#"{"id": "id 1 \"ü\\\n😀", "fresh": "fresh 2", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}
