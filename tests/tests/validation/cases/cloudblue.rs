// @generated from the case cloudblue by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `cloudblue`.

#[allow(unused_imports)] // Types may all know rules, or none of them.
use crate::verdict::{Checked as _, Unchecked as _};
use crate::verdict::{Of, Registry, Verdict};
use specwright_tests::goldens::cloudblue;

/// What this module decides on.
pub const REGISTRY: Registry = Registry {
    spec: "tests/cases/accept/cloudblue",
    types: &[
        "Domain",
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
    ],
    operations: &[
    ],
    verdict,
};

/// What is said of a value of that type, or of a call of that operation.
pub fn verdict(name: &str, json: &str, context: &str) -> Option<Verdict> {
    Some(match name {
        "Domain" => (&&Of::<cloudblue::types::Domain>::TYPE).verdict(json, context),
        "PartnerOfRecord" => (&&Of::<cloudblue::types::PartnerOfRecord>::TYPE).verdict(json, context),
        "Agreement" => (&&Of::<cloudblue::types::Agreement>::TYPE).verdict(json, context),
        "CustomerDetails" => (&&Of::<cloudblue::types::CustomerDetails>::TYPE).verdict(json, context),
        "NewCustomer" => (&&Of::<cloudblue::types::NewCustomer>::TYPE).verdict(json, context),
        "NewCustomerFailedValidation" => (&&Of::<cloudblue::types::NewCustomerFailedValidation>::TYPE).verdict(json, context),
        "ExistingCustomerAccepted" => (&&Of::<cloudblue::types::ExistingCustomerAccepted>::TYPE).verdict(json, context),
        "ExistingCustomerPending" => (&&Of::<cloudblue::types::ExistingCustomerPending>::TYPE).verdict(json, context),
        "LegacyTransition" => (&&Of::<cloudblue::types::LegacyTransition>::TYPE).verdict(json, context),
        "ImportSubscription" => (&&Of::<cloudblue::types::ImportSubscription>::TYPE).verdict(json, context),
        "NewCustomerSpecialQualifications" => (&&Of::<cloudblue::types::NewCustomerSpecialQualifications>::TYPE).verdict(json, context),
        "NewCustomerFailedValidationSpecialQualifications" => (&&Of::<cloudblue::types::NewCustomerFailedValidationSpecialQualifications>::TYPE).verdict(json, context),
        _ => return None,
    })
}
