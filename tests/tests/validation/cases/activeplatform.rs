// @generated from the case activeplatform by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `activeplatform`.

use crate::verdict::{Parts, Registry, Slip, Verdict, called, checked};
use specwright_tests::goldens::activeplatform;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/accept/activeplatform",
    types: &[
        "Attribute",
        "ValidatedAttribute",
        "Validation",
        "ValidationData",
        "AttributeReservationScope",
    ],
    operations: &[
        "plans.validate_attributes",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Attribute" => checked::<activeplatform::types::Attribute>(json, context),
        "ValidatedAttribute" => checked::<activeplatform::types::ValidatedAttribute>(json, context),
        "Validation" => checked::<activeplatform::types::Validation>(json, context),
        "ValidationData" => checked::<activeplatform::types::ValidationData>(json, context),
        "AttributeReservationScope" => checked::<activeplatform::types::AttributeReservationScope>(json, context),
        "plans.validate_attributes" => called(json, context, operation_1),
        _ => return None,
    })
}

/// A call of `plans().validate_attributes`.
fn operation_1(parts: &mut Parts<'_>) -> Result<activeplatform::ops::PlansValidateAttributes, Slip> {
    Ok(activeplatform::ops::PlansValidateAttributes::new(parts.required::<activeplatform::runtime::Integer>("path", "reseller_id")?, parts.required::<activeplatform::runtime::Integer>("path", "plan_id")?, parts.required::<activeplatform::types::Validation>("body", "")?))
}
