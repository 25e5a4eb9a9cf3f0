// @generated from the case activeplatform by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `activeplatform`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};
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
        "Attribute" => (&&Of::<activeplatform::types::Attribute>::TYPE).verdict(json, context),
        "ValidatedAttribute" => (&&Of::<activeplatform::types::ValidatedAttribute>::TYPE).verdict(json, context),
        "Validation" => (&&Of::<activeplatform::types::Validation>::TYPE).verdict(json, context),
        "ValidationData" => (&&Of::<activeplatform::types::ValidationData>::TYPE).verdict(json, context),
        "AttributeReservationScope" => (&&Of::<activeplatform::types::AttributeReservationScope>::TYPE).verdict(json, context),
        "plans.validate_attributes" => called(json, context, operation_1),
        _ => return None,
    })
}

/// A call of `plans().validate_attributes`.
fn operation_1(parts: &mut Parts<'_>) -> Result<activeplatform::ops::PlansValidateAttributes, Slip> {
    Ok(activeplatform::ops::PlansValidateAttributes::new(parts.required::<activeplatform::runtime::Integer>("path", "reseller_id")?, parts.required::<activeplatform::runtime::Integer>("path", "plan_id")?, parts.required::<activeplatform::types::Validation>("body", "")?))
}
