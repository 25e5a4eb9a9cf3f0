// @generated from specs/activeplatform by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `activeplatform`.

use crate::verdict::{Given, Parts, Registry, Slip, Variables, Verdict, called, checked};

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
        "ResellerId" => checked::<activeplatform::types::ResellerId>(json, context),
        "PlanId" => checked::<activeplatform::types::PlanId>(json, context),
        "AccountId" => checked::<activeplatform::types::AccountId>(json, context),
        "ReservationScope" => checked::<activeplatform::types::ReservationScope>(json, context),
        "AzureSubscriptionLabel" => checked::<activeplatform::types::AzureSubscriptionLabel>(json, context),
        "CustomerDomain" => checked::<activeplatform::types::CustomerDomain>(json, context),
        "Validation" => checked::<activeplatform::types::Validation>(json, context),
        "ValidationData" => checked::<activeplatform::types::ValidationData>(json, context),
        "Attribute" => checked::<activeplatform::types::Attribute>(json, context),
        "ValidatedAttribute" => checked::<activeplatform::types::ValidatedAttribute>(json, context),
        "plans.validate_attributes" => called(json, context, operation_1),
        _ => return None,
    })
}

impl Given for activeplatform::Context {
    fn given(mut variables: Variables) -> Result<Self, Slip> {
        let mut context = Self::default();
        context.existing_domain_key = variables.take::<String>("existing_domain_key")?;
        context.account_has_domain = variables.take::<bool>("account_has_domain")?;
        variables.done().map(|()| context)
    }
}

/// A call of `plans().validate_attributes`.
fn operation_1(parts: &mut Parts<'_>) -> Result<activeplatform::ops::PlansValidateAttributes, Slip> {
    parts.constant("header", "Accept", "application/vnd.api+json")?;
    let mut value = activeplatform::ops::PlansValidateAttributes::new(parts.required::<activeplatform::types::ResellerId>("path", "reseller_id")?, parts.required::<activeplatform::types::PlanId>("path", "plan_id")?, parts.required::<activeplatform::types::Validation>("body", "")?);
    value.context = parts.context()?;
    Ok(value)
}
