// @generated from the case evidence by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `evidence`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Registry, Verdict};
use specwright_tests::goldens::evidence;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/accept/evidence",
    types: &[
        "Thing",
        "Group",
        "Bare",
        "ThingKind",
    ],
    operations: &[
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Thing" => (&&Of::<evidence::types::Thing>::TYPE).verdict(json, context),
        "Group" => (&&Of::<evidence::types::Group>::TYPE).verdict(json, context),
        "Bare" => (&&Of::<evidence::types::Bare>::TYPE).verdict(json, context),
        "ThingKind" => (&&Of::<evidence::types::ThingKind>::TYPE).verdict(json, context),
        _ => return None,
    })
}
