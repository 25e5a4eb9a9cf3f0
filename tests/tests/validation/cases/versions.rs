// @generated from the case versions by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `versions`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, read};
use specwright_tests::goldens::versions;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/accept/versions",
    types: &[
        "Old",
        "New",
    ],
    operations: &[
        "things.old",
        "things.new",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Old" => read::<versions::types::Old>(json, context),
        "New" => read::<versions::types::New>(json, context),
        "things.old" => called(json, context, operation_1),
        "things.new" => called(json, context, operation_2),
        _ => return None,
    })
}

/// A call of `v1().things().old`.
fn operation_1(_: &mut Parts<'_>) -> Result<versions::ops::ThingsOld, Slip> {
    Ok(versions::ops::ThingsOld::new())
}

/// A call of `things().new`.
fn operation_2(_: &mut Parts<'_>) -> Result<versions::ops::ThingsNew, Slip> {
    Ok(versions::ops::ThingsNew::new())
}
