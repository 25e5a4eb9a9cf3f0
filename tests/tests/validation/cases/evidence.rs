// @generated from the case evidence by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `evidence`.

use crate::verdict::{Registry, Verdict, checked};
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
        "Thing" => checked::<evidence::types::Thing>(json, context),
        "Group" => checked::<evidence::types::Group>(json, context),
        "Bare" => checked::<evidence::types::Bare>(json, context),
        "ThingKind" => checked::<evidence::types::ThingKind>(json, context),
        _ => return None,
    })
}
