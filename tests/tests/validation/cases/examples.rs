// @generated from the case examples by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `examples`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked};
use specwright_tests::goldens::examples;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/accept/examples",
    types: &[
        "Thing",
    ],
    operations: &[
        "things.add",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Thing" => checked::<examples::types::Thing>(json, context),
        "things.add" => called(json, context, operation_1),
        _ => return None,
    })
}

/// A call of `things().add`.
fn operation_1(parts: &mut Parts<'_>) -> Result<examples::ops::ThingsAdd, Slip> {
    Ok(examples::ops::ThingsAdd::new(parts.required::<examples::types::Thing>("body", "")?))
}
