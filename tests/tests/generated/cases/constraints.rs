// @generated from the case constraints by `cargo xtask regenerate`. Changes made here are lost.

//! Every operation of `constraints` called over HTTP, every type and printed payload read and written back.

use crate::payload::{each_form_survives};
use specwright_tests::goldens::constraints;

/// Members with lists of key and value entries, whose order has no meaning.
const PAIRS: &[&str] = &[];

#[test]
fn type_text() {
    each_form_survives::<constraints::types::Text>(PAIRS, &[
        r#""a""#,
    ], &[]);
}

#[test]
fn type_part() {
    each_form_survives::<constraints::types::Part>(PAIRS, &[
        r#"{"id": "id 1 \"ü\\\n😀", "name": "name 2"}"#,
        "{}",
    ], &[
        r#"{"id": "id 3", "name": "name 4"}"#,
    ]);
}

#[test]
fn type_parts() {
    each_form_survives::<constraints::types::Parts>(PAIRS, &[
        r#"[{"id": "id 1 \"ü\\\n😀", "name": "name 2"}]"#,
    ], &[]);
}

#[test]
fn type_names() {
    each_form_survives::<constraints::types::Names>(PAIRS, &[
        r#"["Nam"]"#,
    ], &[]);
}

#[test]
fn type_sizes() {
    each_form_survives::<constraints::types::Sizes>(PAIRS, &[
        r#"{"key 2": 1}"#,
    ], &[]);
}

#[test]
fn type_share() {
    each_form_survives::<constraints::types::Share>(PAIRS, &[
        "1.50",
    ], &[]);
}

#[test]
fn type_inner() {
    each_form_survives::<constraints::types::Inner>(PAIRS, &[
        "0.5",
    ], &[]);
}

#[test]
fn type_coded() {
    each_form_survives::<constraints::types::Coded>(PAIRS, &[
        r#""DE""#,
        r#""FR""#,
    ], &[]);
}

#[test]
fn type_thing() {
    each_form_survives::<constraints::types::Thing>(PAIRS, &[
        r#"{"text": "a", "parts": [{"id": "id 2", "name": "name 3"}], "names": ["nam"], "sizes": {"key 6": 5}, "coded": "DE", "price": 7.50, "mail": "user8@example.com", "both": [109], "inner": [["inner 10"]], "words": {"key 12": "words 11"}, "own": [{"id": "id 13", "name": "name 14"}], "strict": "a", "share": 15.50, "between": 0.5}"#,
        "{}",
    ], &[
        r#"{"text": "a", "parts": [{"id": "id 18", "name": "name 19"}], "names": ["nam"], "sizes": {"key 22": 21}, "coded": "DE", "price": 23.50, "mail": "user24@example.com", "both": [125], "inner": [["inner 26"]], "words": {"key 28": "words 27"}, "own": [{"id": "id 29", "name": "name 30"}], "strict": "a", "share": 31.50, "between": 0.5}"#,
    ]);
}

#[test]
fn type_thing_strict() {
    each_form_survives::<constraints::types::ThingStrict>(PAIRS, &[
        r#""a""#,
        r#""b""#,
    ], &[]);
}
