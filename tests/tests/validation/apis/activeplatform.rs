// @generated from specs/activeplatform by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `activeplatform`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Parts, Registry, Slip, Verdict, called};

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "specs/activeplatform",
    types: &[
        "ResellerId",
        "PlanId",
        "AccountId",
        "ReservationScope",
        "AzureSubscriptionLabel",
        "CustomerDomain",
        "Validation",
        "ValidationData",
        "Attribute",
        "ValidatedAttribute",
    ],
    operations: &[
        "plans.validate_attributes",
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "ResellerId" => (&&Of::<activeplatform::types::ResellerId>::TYPE).verdict(json, context),
        "PlanId" => (&&Of::<activeplatform::types::PlanId>::TYPE).verdict(json, context),
        "AccountId" => (&&Of::<activeplatform::types::AccountId>::TYPE).verdict(json, context),
        "ReservationScope" => (&&Of::<activeplatform::types::ReservationScope>::TYPE).verdict(json, context),
        "AzureSubscriptionLabel" => (&&Of::<activeplatform::types::AzureSubscriptionLabel>::TYPE).verdict(json, context),
        "CustomerDomain" => (&&Of::<activeplatform::types::CustomerDomain>::TYPE).verdict(json, context),
        "Validation" => (&&Of::<activeplatform::types::Validation>::TYPE).verdict(json, context),
        "ValidationData" => (&&Of::<activeplatform::types::ValidationData>::TYPE).verdict(json, context),
        "Attribute" => (&&Of::<activeplatform::types::Attribute>::TYPE).verdict(json, context),
        "ValidatedAttribute" => (&&Of::<activeplatform::types::ValidatedAttribute>::TYPE).verdict(json, context),
        "plans.validate_attributes" => called(json, context, operation_1),
        _ => return None,
    })
}

/// A call of `plans().validate_attributes`.
fn operation_1(parts: &mut Parts<'_>) -> Result<activeplatform::ops::PlansValidateAttributes, Slip> {
    parts.constant("header", "Accept", "application/vnd.api+json")?;
    Ok(activeplatform::ops::PlansValidateAttributes::new(parts.required::<activeplatform::types::ResellerId>("path", "reseller_id")?, parts.required::<activeplatform::types::PlanId>("path", "plan_id")?, parts.required::<activeplatform::types::Validation>("body", "")?))
}
