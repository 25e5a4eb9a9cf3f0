// @generated from the case cloudblue by `cargo xtask regenerate`. Changes made here are lost.

//! Decides on values of `cloudblue`.

use crate::verdict::{Registry, Verdict, checked};
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
        "Domain" => checked::<cloudblue::types::Domain>(json, context),
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
        _ => return None,
    })
}
