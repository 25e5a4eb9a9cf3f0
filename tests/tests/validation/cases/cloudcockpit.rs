// @generated from the case cloudcockpit by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `cloudcockpit`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked};
use specwright_tests::goldens::cloudcockpit;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/accept/cloudcockpit",
    types: &[
        "UpdateAgreement",
    ],
    operations: &[
        "agreements.update",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "UpdateAgreement" => checked::<cloudcockpit::types::UpdateAgreement>(json, context),
        "agreements.update" => called(json, context, operation_1),
        _ => return None,
    })
}

/// A call of `agreements().update`.
fn operation_1(parts: &mut Parts<'_>) -> Result<cloudcockpit::ops::AgreementsUpdate, Slip> {
    Ok(cloudcockpit::ops::AgreementsUpdate::new(parts.required::<cloudcockpit::types::UpdateAgreement>("body", "")?))
}
