// @generated from the case yaml_traps by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `yaml_traps`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked, read};
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
        "Country" => read::<yaml_traps::types::Country>(json, context),
        "Version" => read::<yaml_traps::types::Version>(json, context),
        "Level" => read::<yaml_traps::types::Level>(json, context),
        "Thing" => checked::<yaml_traps::types::Thing>(json, context),
        "things.get" => called(json, context, operation_1),
        _ => return None,
    })
}

/// A call of `things().get`.
fn operation_1(parts: &mut Parts<'_>) -> Result<yaml_traps::ops::ThingsGet, Slip> {
    Ok(yaml_traps::ops::ThingsGet::new(parts.required::<String>("path", "id")?))
}
