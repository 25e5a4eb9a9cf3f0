// @generated from the case yaml_traps by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `yaml_traps`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};
use specwright_tests::goldens::yaml_traps;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/accept/yaml_traps",
    types: &[
        "Country",
        "Version",
        "Level",
        "Thing",
    ],
    operations: &[
        "things.get",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Country" => (&&Of::<yaml_traps::types::Country>::TYPE).verdict(json, context),
        "Version" => (&&Of::<yaml_traps::types::Version>::TYPE).verdict(json, context),
        "Level" => (&&Of::<yaml_traps::types::Level>::TYPE).verdict(json, context),
        "Thing" => (&&Of::<yaml_traps::types::Thing>::TYPE).verdict(json, context),
        "things.get" => called(json, context, operation_1),
        _ => return None,
    })
}

/// A call of `things().get`.
fn operation_1(parts: &mut Parts<'_>) -> Result<yaml_traps::ops::ThingsGet, Slip> {
    Ok(yaml_traps::ops::ThingsGet::new(parts.required::<String>("path", "id")?))
}
