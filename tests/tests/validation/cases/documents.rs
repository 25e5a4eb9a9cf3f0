// @generated from the case documents by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `documents`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Registry, Verdict};
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
        "Thing" => (&&Of::<documents::types::Thing>::TYPE).verdict(json, context),
        _ => return None,
    })
}
