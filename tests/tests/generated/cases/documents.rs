// @generated from the case documents by `cargo xtask regenerate`. Changes made here are lost.

//! Every operation of `documents` called over HTTP, every type and printed payload read and written back.

use crate::payload::{each_form_survives};
use specwright_tests::goldens::documents;

/// Members with lists of key and value entries, whose order has no meaning.
const PAIRS: &[&str] = &[];

#[test]
fn type_thing() {
    each_form_survives::<documents::types::Thing>(PAIRS, &[
        r#"{"id": "id 1 \"ü\\\n😀"}"#,
        "{}",
    ], &[
        r#"{"id": "id 2"}"#,
    ]);
}
