// @generated from the case examples by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `examples`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};
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
        "Thing" => (&&Of::<examples::types::Thing>::TYPE).verdict(json, context),
        "things.add" => called(json, context, operation_1),
        _ => return None,
    })
}

/// A call of `things().add`.
fn operation_1(parts: &mut Parts<'_>) -> Result<examples::ops::ThingsAdd, Slip> {
    Ok(examples::ops::ThingsAdd::new(parts.required::<examples::types::Thing>("body", "")?))
}
