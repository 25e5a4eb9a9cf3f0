// @generated from the case evidence by `cargo xtask regenerate`. Changes made here are lost.

//! Every operation of `evidence` called over HTTP, every type and printed payload read and written back.

use crate::payload::{each_form_survives};
use specwright_tests::goldens::evidence;

/// Members with lists of key and value entries, whose order has no meaning.
const PAIRS: &[&str] = &[];

#[test]
fn type_thing() {
    each_form_survives::<evidence::types::Thing>(PAIRS, &[
        r#"{"id": "id 1 \"ü\\\n😀", "count": 2, "kind": "a", "note": "note 3", "group_id": "group_id 4"}"#,
        "{}",
    ], &[
        r#"{"id": "id 5", "count": 6, "kind": "a", "note": "note 7", "group_id": "group_id 8"}"#,
    ]);
}

#[test]
fn type_group() {
    each_form_survives::<evidence::types::Group>(PAIRS, &[
        r#"{"group_id": "group_id 1 \"ü\\\n😀"}"#,
        "{}",
    ], &[
        r#"{"group_id": "group_id 2"}"#,
    ]);
}

#[test]
fn type_bare() {
    each_form_survives::<evidence::types::Bare>(PAIRS, &[
        r#"{"group_id": "group_id 1 \"ü\\\n😀"}"#,
        "{}",
    ], &[
        r#"{"group_id": "group_id 2"}"#,
    ]);
}

#[test]
fn type_thing_kind() {
    each_form_survives::<evidence::types::ThingKind>(PAIRS, &[
        r#""a""#,
        r#""b""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}
