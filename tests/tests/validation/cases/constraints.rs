// @generated from the case constraints by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `constraints`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Registry, Verdict};
use specwright_tests::goldens::constraints;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/accept/constraints",
    types: &[
        "Text",
        "Part",
        "Parts",
        "Names",
        "Sizes",
        "Share",
        "Inner",
        "Coded",
        "Thing",
        "ThingStrict",
    ],
    operations: &[
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Text" => (&&Of::<constraints::types::Text>::TYPE).verdict(json, context),
        "Part" => (&&Of::<constraints::types::Part>::TYPE).verdict(json, context),
        "Parts" => (&&Of::<constraints::types::Parts>::TYPE).verdict(json, context),
        "Names" => (&&Of::<constraints::types::Names>::TYPE).verdict(json, context),
        "Sizes" => (&&Of::<constraints::types::Sizes>::TYPE).verdict(json, context),
        "Share" => (&&Of::<constraints::types::Share>::TYPE).verdict(json, context),
        "Inner" => (&&Of::<constraints::types::Inner>::TYPE).verdict(json, context),
        "Coded" => (&&Of::<constraints::types::Coded>::TYPE).verdict(json, context),
        "Thing" => (&&Of::<constraints::types::Thing>::TYPE).verdict(json, context),
        "ThingStrict" => (&&Of::<constraints::types::ThingStrict>::TYPE).verdict(json, context),
        _ => return None,
    })
}
