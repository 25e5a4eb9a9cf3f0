// @generated from the case examples by `cargo xtask regenerate`. Changes made here are lost.

//! Every operation of `examples` called over HTTP, every type and printed payload read and written back.

#[allow(unused_imports)] // Not every API needs all of it.
use crate::exchange::{Answer, Gives, Said, Wanted, exchange, json, told, value};
use crate::payload::{Printed, each_form_survives};
use specwright_tests::goldens::examples;

/// Members with lists of key and value entries, whose order has no meaning.
const PAIRS: &[&str] = &[];

/// A client of the server at an address.
fn client(address: &str) -> examples::Client {
    examples::Client::builder(address.to_owned() + "/given")
        .build()
        .unwrap()
}

/// What a documented error says.
fn documented(error: &examples::Documented) -> Said {
    let body = match error {
        examples::Documented::Status(_) => None,
        other => panic!("{other:?} is not expected"),
    };
    Said { body, known: Vec::new() }
}

#[tokio::test]
async fn call_things_add() {
    let wanted = Wanted {
        method: "POST",
        path: &["given", "things"],
        query: &[],
        headers: &[("content-type", "application/json"), ("accept", "application/json")],
        absent: &[],
        body: Some(r#"{"id": "id 1 \"ü\\\n😀", "count": 102}"#),
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"id": "id 1 \"ü\\\n😀", "count": 1234567890123456789002}"#, gives: Gives::Value },
        Answer { status: 404, media: None, body: "", gives: Gives::Status },
        Answer { status: 500, media: Some("text/html"), body: "<html>out of order</html>", gives: Gives::Undocumented },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().add(value::<examples::types::Thing>(r#"{"id": "id 1 \"ü\\\n😀", "count": 102}"#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[test]
fn type_thing() {
    each_form_survives::<examples::types::Thing>(PAIRS, &[
        r#"{"id": "id 1 \"ü\\\n😀", "count": 1234567890123456789002}"#,
        r#"{"id": "id 3"}"#,
    ], &[
        r#"{"id": "id 4", "count": 1234567890123456789005}"#,
        r#"{"id": "id 6", "count": null}"#,
        r#"{"id": "id 1 \"ü\\\n😀", "count": 1234567890123456789002, "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn example_thing_printed() {
    Printed {
        body: "{id: a}",
        breaks: &["pseudo-json"],
        mended: Some(r#"{"id": "a"}"#),
    }
    .check::<examples::types::Thing>(PAIRS);
}

#[test]
fn example_thing_fine() {
    Printed {
        body: r#"{"id": "a", "count": 1}"#,
        breaks: &[],
        mended: None,
    }
    .check::<examples::types::Thing>(PAIRS);
}

#[test]
fn example_things_add_request_sent() {
    Printed {
        body: r#"{"id": "a"}"#,
        breaks: &[],
        mended: None,
    }
    .check::<examples::types::Thing>(PAIRS);
}

#[test]
fn example_things_add_response_received() {
    Printed {
        body: r#"{"id": "a"}"#,
        breaks: &[],
        mended: None,
    }
    .check::<examples::types::Thing>(PAIRS);
}
