// @generated from the case rules by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `rules`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};
use specwright_tests::goldens::rules;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/accept/rules",
    types: &[
        "Part",
        "Thing",
        "ThingKind",
    ],
    operations: &[
        "things.add",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Part" => (&&Of::<rules::types::Part>::TYPE).verdict(json, context),
        "Thing" => (&&Of::<rules::types::Thing>::TYPE).verdict(json, context),
        "ThingKind" => (&&Of::<rules::types::ThingKind>::TYPE).verdict(json, context),
        "things.add" => called(json, context, operation_1),
        _ => return None,
    })
}

/// A call of `things().add`.
fn operation_1(parts: &mut Parts<'_>) -> Result<rules::ops::ThingsAdd, Slip> {
    let mut value = rules::ops::ThingsAdd::new(parts.required::<rules::types::Thing>("body", "")?);
    value.dry = parts.optional::<bool>("query", "dry")?;
    value.limit = parts.optional::<rules::runtime::Integer>("query", "limit")?;
    Ok(value)
}
