// @generated from specs/cloudblue by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `cloudblue`.

use crate::verdict::{Given, Registry, Slip, Variables, Verdict, checked};

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "specs/cloudblue",
    types: &[
        "Domain",
        "MicrosoftSubscriptionId",
        "PartnerOfRecord",
        "Agreement",
        "CustomerDetails",
        "NewCustomer",
        "NewCustomerFailedValidation",
        "ExistingCustomerAccepted",
        "ExistingCustomerPending",
        "LegacyTransition",
        "ImportSubscription",
        "NewCustomerSpecialQualifications",
        "NewCustomerFailedValidationSpecialQualifications",
        "ExistingCustomerAcceptedSpecialQualifications",
        "ExistingCustomerPendingSpecialQualifications",
        "LegacyTransitionSpecialQualifications",
    ],
    operations: &[
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Domain" => checked::<cloudblue::types::Domain>(json, context),
        "MicrosoftSubscriptionId" => checked::<cloudblue::types::MicrosoftSubscriptionId>(json, context),
        "PartnerOfRecord" => checked::<cloudblue::types::PartnerOfRecord>(json, context),
        "Agreement" => checked::<cloudblue::types::Agreement>(json, context),
        "CustomerDetails" => checked::<cloudblue::types::CustomerDetails>(json, context),
        "NewCustomer" => checked::<cloudblue::types::NewCustomer>(json, context),
        "NewCustomerFailedValidation" => checked::<cloudblue::types::NewCustomerFailedValidation>(json, context),
        "ExistingCustomerAccepted" => checked::<cloudblue::types::ExistingCustomerAccepted>(json, context),
        "ExistingCustomerPending" => checked::<cloudblue::types::ExistingCustomerPending>(json, context),
        "LegacyTransition" => checked::<cloudblue::types::LegacyTransition>(json, context),
        "ImportSubscription" => checked::<cloudblue::types::ImportSubscription>(json, context),
        "NewCustomerSpecialQualifications" => checked::<cloudblue::types::NewCustomerSpecialQualifications>(json, context),
        "NewCustomerFailedValidationSpecialQualifications" => checked::<cloudblue::types::NewCustomerFailedValidationSpecialQualifications>(json, context),
        "ExistingCustomerAcceptedSpecialQualifications" => checked::<cloudblue::types::ExistingCustomerAcceptedSpecialQualifications>(json, context),
        "ExistingCustomerPendingSpecialQualifications" => checked::<cloudblue::types::ExistingCustomerPendingSpecialQualifications>(json, context),
        "LegacyTransitionSpecialQualifications" => checked::<cloudblue::types::LegacyTransitionSpecialQualifications>(json, context),
        _ => return None,
    })
}

impl Given for cloudblue::Context {
    fn given(mut variables: Variables) -> Result<Self, Slip> {
        let mut context = Self::default();
        context.details_refused = variables.take::<bool>("details_refused")?;
        context.has_azure_plan = variables.take::<bool>("has_azure_plan")?;
        context.agreement_accepted = variables.take::<bool>("agreement_accepted")?;
        context.legacy_subscriptions = variables.take::<cloudblue::runtime::Integer>("legacy_subscriptions")?;
        variables.done().map(|()| context)
    }
}
