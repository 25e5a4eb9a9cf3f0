// @generated from the case documents by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `documents`.

use crate::verdict::{Registry, Verdict, checked};
use specwright_tests::goldens::documents;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/accept/documents",
    types: &[
        "Thing",
    ],
    operations: &[
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Thing" => checked::<documents::types::Thing>(json, context),
        _ => return None,
    })
}
