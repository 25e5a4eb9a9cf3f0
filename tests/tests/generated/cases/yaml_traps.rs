// @generated from the case yaml_traps by `cargo xtask regenerate`. Changes made here are lost.

//! Every operation of `yaml_traps` called over HTTP, every type and printed payload read and written back.

#[allow(unused_imports)] // Not every API needs all of it.
use crate::exchange::{Answer, Gives, Said, Wanted, exchange, json, told, value};
use crate::payload::{Printed, each_form_survives};
use specwright_tests::goldens::yaml_traps;

/// Members with lists of key and value entries, whose order has no meaning.
const PAIRS: &[&str] = &[];

/// A client of the server at an address.
fn client(address: &str) -> yaml_traps::Client {
    yaml_traps::Client::builder(address.to_owned() + "/given")
        .build()
        .unwrap()
}

/// What a documented error says.
fn documented(error: &yaml_traps::Documented) -> Said {
    let body = match error {
        yaml_traps::Documented::Status(_) => None,
        other => panic!("{other:?} is not expected"),
    };
    Said { body, known: Vec::new() }
}

#[tokio::test]
async fn call_things_get() {
    let wanted = Wanted {
        method: "GET",
        path: &["given", "things", "1/a b?c#d%25&e=f+ü"],
        query: &[],
        headers: &[("accept", "application/json")],
        absent: &[],
        body: None,
        pairs: PAIRS,
    };
    let answers = [
        Answer { status: 200, media: Some("application/json"), body: r#"{"yes": true, "no": true, "null": "null 3", "1": 1234567890123456789004, "1.10": 5.50, "with: colon": "with: colon 6", "with # hash": "with # hash 7", "question?": "question? 8", "  blanks  ": "  blanks   9", "country": "NO", "version": "1.10", "level": 0, "always": "YES", "truly": true, "text": "text 10", "pattern": "AA: #1"}"#, gives: Gives::Value },
        Answer { status: 400, media: None, body: "", gives: Gives::Status },
        Answer { status: 500, media: Some("application/json"), body: r#"{"nobody": "said so"}"#, gives: Gives::Status },
    ];
    exchange(&wanted, &answers, client, async |client| {
        let outcome = client.things().get(value::<String>(r#""1/a b?c#d%25&e=f+ü""#))
            .await;
        told(outcome, documented)
    })
    .await;
}

#[test]
fn type_country() {
    each_form_survives::<yaml_traps::types::Country>(PAIRS, &[
        r#""NO""#,
        r#""SE""#,
        r#""YES""#,
        r#""on""#,
        r#""off""#,
        r#""null""#,
        r#""~""#,
        r#""true""#,
        r#""1.10""#,
        r#""0x1F""#,
        r#""1e3""#,
        r#""012""#,
        r#""""#,
        r#"" ""#,
        r#""quoted""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}

#[test]
fn type_version() {
    each_form_survives::<yaml_traps::types::Version>(PAIRS, &[
        r#""1.10""#,
        r#""1.1""#,
        r#""2""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}

#[test]
fn type_level() {
    each_form_survives::<yaml_traps::types::Level>(PAIRS, &[
        "0",
        "1",
        "-1",
    ], &[
        "987654321",
    ]);
}

#[test]
fn type_thing() {
    each_form_survives::<yaml_traps::types::Thing>(PAIRS, &[
        r#"{"yes": true, "no": true, "null": "null 3", "1": 1234567890123456789004, "1.10": 5.50, "with: colon": "with: colon 6", "with # hash": "with # hash 7", "question?": "question? 8", "  blanks  ": "  blanks   9", "country": "NO", "version": "1.10", "level": 0, "always": "YES", "truly": true, "text": "text 10", "pattern": "AA: #1"}"#,
        r#"{"null": null, "always": "YES", "truly": true}"#,
    ], &[
        r#"{"yes": true, "no": true, "null": null, "1": 1234567890123456789014, "1.10": 15.50, "with: colon": "with: colon 16", "with # hash": "with # hash 17", "question?": "question? 18", "  blanks  ": "  blanks   19", "country": "NO", "version": "1.10", "level": 0, "always": "YES", "truly": true, "text": "text 20", "pattern": "AA: #1"}"#,
        r#"{"yes": null, "no": null, "null": null, "1": null, "1.10": null, "with: colon": null, "with # hash": null, "question?": null, "  blanks  ": null, "country": null, "version": null, "level": null, "always": "YES", "truly": true, "text": null, "pattern": null}"#,
        r#"{"yes": true, "no": true, "null": "null 3", "1": 1234567890123456789004, "1.10": 5.50, "with: colon": "with: colon 6", "with # hash": "with # hash 7", "question?": "question? 8", "  blanks  ": "  blanks   9", "country": "NO", "version": "1.10", "level": 0, "always": "YES", "truly": true, "text": "text 10", "pattern": "AA: #1", "a member that nobody wrote down": [1.50, null]}"#,
    ]);
}

#[test]
fn example_thing_block() {
    Printed {
        body: r#"{
  "yes": true,
  "null": null,
  "1.10": 1.10
}
"#,
        breaks: &[],
        mended: None,
    }
    .check::<yaml_traps::types::Thing>(PAIRS);
}
