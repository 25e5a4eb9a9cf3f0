// @generated from the case cloudcockpit by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `cloudcockpit`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};
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
        "UpdateAgreement" => (&&Of::<cloudcockpit::types::UpdateAgreement>::TYPE).verdict(json, context),
        "agreements.update" => called(json, context, operation_1),
        _ => return None,
    })
}

/// A call of `agreements().update`.
fn operation_1(parts: &mut Parts<'_>) -> Result<cloudcockpit::ops::AgreementsUpdate, Slip> {
    Ok(cloudcockpit::ops::AgreementsUpdate::new(parts.required::<cloudcockpit::types::UpdateAgreement>("body", "")?))
}
