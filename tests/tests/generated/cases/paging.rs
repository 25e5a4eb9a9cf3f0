// @generated from the case paging by `cargo xtask regenerate`. Changes made here are lost.

//! Every operation of `paging` called over HTTP, every type and printed payload read and written back.

#[allow(unused_imports)] // Not every API needs all of it.
use crate::exchange::{Answer, Gives, Said, Wanted, exchange, json, told, value};
use crate::payload::{each_form_survives};
use specwright_tests::goldens::paging;

/// Members with lists of key and value entries, whose order has no meaning.
const PAIRS: &[&str] = &[];

/// A client of the server at an address.
fn client(address: &str) -> paging::Client {
    paging::Client::builder(address.to_owned() + "/given")
        .build()
        .unwrap()
}

/// What a documented error says.
fn documented(error: &paging::Documented) -> Said {
    let body = match error {
        paging::Documented::Status(_) => None,
        other => panic!("{other:?} is not expected"),
    };
    Said { body, known: Vec::new() }
}

#[tokio::test]
async fn call_things_by_page() {
    let wanted = Wanted {
        method: "GET",
        path: &["given", "page"],
        query: &[("page", "101"), ("size", "2")],
        headers: &[("accept", "application/json")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"items": [{"id": "id 1 \"ü\\\n😀", "state": "open", "until": "2026-01-03T09:30:00+02:00"}], "more": true, "total": 1234567890123456789004, "next": "next 5"}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().by_page()
            .page(value::<paging::runtime::Integer>("101"))
            .size(value::<paging::runtime::Integer>("2"))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_things_by_offset() {
    let wanted = Wanted {
        method: "GET",
        path: &["given", "offset"],
        query: &[("offset", "101"), ("limit", "102")],
        headers: &[("accept", "application/json")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"items": [{"id": "id 1 \"ü\\\n😀", "state": "open", "until": "2026-01-03T09:30:00+02:00"}], "more": true, "total": 1234567890123456789004, "next": "next 5"}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().by_offset()
            .offset(value::<paging::runtime::Integer>("101"))
            .limit(value::<paging::runtime::Integer>("102"))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_things_by_cursor() {
    let wanted = Wanted {
        method: "GET",
        path: &["given", "cursor"],
        query: &[("cursor", "1/a b?c#d%25&e=f+ü")],
        headers: &[("accept", "application/json")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"items": [{"id": "id 1 \"ü\\\n😀", "state": "open", "until": "2026-01-03T09:30:00+02:00"}], "more": true, "total": 1234567890123456789004, "next": "next 5"}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().by_cursor()
            .cursor(value::<String>(r#""1/a b?c#d%25&e=f+ü""#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[tokio::test]
async fn call_things_get() {
    let wanted = Wanted {
        method: "GET",
        path: &["given", "thing"],
        query: &[],
        headers: &[("accept", "application/json")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"id": "id 1 \"ü\\\n😀", "state": "open", "until": "2026-01-03T09:30:00+02:00"}"#, gives: Gives::Value },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().get()
            .await;
        told(outcome, documented)
    })
    .await;
}

#[test]
fn type_thing() {
    each_form_survives::<paging::types::Thing>(PAIRS, &[
        r#"{"id": "id 1 \"ü\\\n😀", "state": "open", "until": "2026-01-03T09:30:00+02:00"}"#,
        "{}",
    ], &[
        r#"{"id": "id 3", "state": "open", "until": "2026-01-05T09:30:00.1234567"}"#,
        r#"{"id": null, "state": null, "until": null}"#,
        r#"{"id": "id 1 \"ü\\\n😀", "state": "open", "until": "2026-01-03T09:30:00+02:00", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn type_page() {
    each_form_survives::<paging::types::Page>(PAIRS, &[
        r#"{"more": true, "total": 1234567890123456789004, "next": "next 5", "items": [{"id": "id 1 \"ü\\\n😀", "state": "open", "until": "2026-01-03T09:30:00+02:00"}]}"#,
        r#"{"items": [{"id": "id 1 \"ü\\\n😀", "state": "open", "until": "2026-01-03T09:30:00+02:00"}]}"#,
    ], &[
        r#"{"more": true, "total": 1234567890123456789009, "next": null, "items": [{"id": "id 1 \"ü\\\n😀", "state": "open", "until": "2026-01-03T09:30:00+02:00"}]}"#,
        r#"{"more": null, "total": null, "next": null, "items": [{"id": "id 1 \"ü\\\n😀", "state": "open", "until": "2026-01-03T09:30:00+02:00"}]}"#,
        r#"{"more": true, "total": 1234567890123456789004, "next": "next 5", "a member that nobody wrote down": [1.50, null], "items": [{"id": "id 1 \"ü\\\n😀", "state": "open", "until": "2026-01-03T09:30:00+02:00"}]}"#,
    ]);
}

#[test]
fn type_thing_state() {
    each_form_survives::<paging::types::ThingState>(PAIRS, &[
        r#""open""#,
        r#""done""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}
