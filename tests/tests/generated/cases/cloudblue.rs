// @generated from the case cloudblue by `cargo xtask regenerate`. Changes made here are lost.

//! Every operation of `cloudblue` called over HTTP, every type and printed payload read and written back.

use crate::payload::{each_form_survives};
use specwright_tests::goldens::cloudblue;

/// Members with lists of key and value entries, whose order has no meaning.
const PAIRS: &[&str] = &["activationParameters"];

#[test]
fn type_domain() {
    each_form_survives::<cloudblue::types::Domain>(PAIRS, &[
        r#""example.onmicrosoft.com""#,
    ], &[]);
}

#[test]
fn type_partner_of_record() {
    each_form_survives::<cloudblue::types::PartnerOfRecord>(PAIRS, &[
        r#"{"YES": true}"#,
    ], &[]);
}

#[test]
fn type_agreement() {
    each_form_survives::<cloudblue::types::Agreement>(PAIRS, &[
        r#"{"agreement_first_name": "agreement_first_name 1 \"ü\\\n😀", "agreement_last_name": "agreement_last_name 2", "agreement_email_address": "agreement_email_address 3", "agreement_phone_number": "agreement_phone_number 4", "mca_attestation_accepted": "YES"}"#,
        r#"{"agreement_first_name": "agreement_first_name 5", "agreement_last_name": "agreement_last_name 6", "agreement_email_address": "agreement_email_address 7", "agreement_phone_number": "agreement_phone_number 8", "mca_attestation_accepted": "YES"}"#,
    ], &[
        r#"{"agreement_first_name": "agreement_first_name 9", "agreement_last_name": "agreement_last_name 10", "agreement_email_address": "agreement_email_address 11", "agreement_phone_number": "agreement_phone_number 12", "mca_attestation_accepted": "YES"}"#,
    ]);
}

#[test]
fn type_customer_details() {
    each_form_survives::<cloudblue::types::CustomerDetails>(PAIRS, &[
        r#"{"customer_organization_registration_number": "customer_organization_registration_number 1 \"ü\\\n😀", "customer_first_name": "customer_first_name 2", "customer_middle_name": "customer_middle_name 3", "customer_last_name": "customer_last_name 4", "customer_email_address": "customer_email_address 5", "customer_phone_number": "customer_phone_number 6", "customer_company_name": "customer_company_name 7", "customer_address": "customer_address 8", "customer_state": "customer_state 9", "customer_postal_code": "customer_postal_code 10", "customer_country": "SE"}"#,
        r#"{"customer_organization_registration_number": "customer_organization_registration_number 12", "customer_first_name": "customer_first_name 13", "customer_middle_name": "customer_middle_name 14", "customer_last_name": "customer_last_name 15", "customer_email_address": "customer_email_address 16", "customer_phone_number": "customer_phone_number 17", "customer_company_name": "customer_company_name 18", "customer_address": "customer_address 19", "customer_state": "customer_state 20", "customer_postal_code": "customer_postal_code 21", "customer_country": "SE"}"#,
    ], &[
        r#"{"customer_organization_registration_number": "customer_organization_registration_number 23", "customer_first_name": "customer_first_name 24", "customer_middle_name": "customer_middle_name 25", "customer_last_name": "customer_last_name 26", "customer_email_address": "customer_email_address 27", "customer_phone_number": "customer_phone_number 28", "customer_company_name": "customer_company_name 29", "customer_address": "customer_address 30", "customer_state": "customer_state 31", "customer_postal_code": "customer_postal_code 32", "customer_country": "SE"}"#,
    ]);
}

#[test]
fn type_new_customer() {
    each_form_survives::<cloudblue::types::NewCustomer>(PAIRS, &[
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "new_customer"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "special_qualifications", "value": "None"}, {"key": "partner_on_record_attestation_accepted", "structured_value": {"YES": true}}, {"key": "agreement_first_name", "value": "agreement_first_name 2"}, {"key": "agreement_last_name", "value": "agreement_last_name 3"}, {"key": "agreement_email_address", "value": "agreement_email_address 4"}, {"key": "agreement_phone_number", "value": "agreement_phone_number 5"}, {"key": "mca_attestation_accepted", "value": "YES"}]}"#,
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "new_customer"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}]}"#,
    ], &[
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "new_customer"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "special_qualifications", "value": "None"}, {"key": "partner_on_record_attestation_accepted", "structured_value": {"YES": true}}, {"key": "agreement_first_name", "value": "agreement_first_name 8"}, {"key": "agreement_last_name", "value": "agreement_last_name 9"}, {"key": "agreement_email_address", "value": "agreement_email_address 10"}, {"key": "agreement_phone_number", "value": "agreement_phone_number 11"}, {"key": "mca_attestation_accepted", "value": "YES"}]}"#,
    ]);
}

#[test]
fn type_new_customer_failed_validation() {
    each_form_survives::<cloudblue::types::NewCustomerFailedValidation>(PAIRS, &[
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "new_customer"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "special_qualifications", "value": "None"}, {"key": "partner_on_record_attestation_accepted", "structured_value": {"YES": true}}, {"key": "agreement_first_name", "value": "agreement_first_name 2"}, {"key": "agreement_last_name", "value": "agreement_last_name 3"}, {"key": "agreement_email_address", "value": "agreement_email_address 4"}, {"key": "agreement_phone_number", "value": "agreement_phone_number 5"}, {"key": "mca_attestation_accepted", "value": "YES"}, {"key": "customer_organization_registration_number", "value": "customer_organization_registration_number 6"}, {"key": "customer_first_name", "value": "customer_first_name 7"}, {"key": "customer_middle_name", "value": "customer_middle_name 8"}, {"key": "customer_last_name", "value": "customer_last_name 9"}, {"key": "customer_email_address", "value": "customer_email_address 10"}, {"key": "customer_phone_number", "value": "customer_phone_number 11"}, {"key": "customer_company_name", "value": "customer_company_name 12"}, {"key": "customer_address", "value": "customer_address 13"}, {"key": "customer_state", "value": "customer_state 14"}, {"key": "customer_postal_code", "value": "customer_postal_code 15"}, {"key": "customer_country", "value": "SE"}]}"#,
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "new_customer"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "special_qualifications", "value": "None"}, {"key": "partner_on_record_attestation_accepted", "structured_value": {"YES": true}}, {"key": "agreement_first_name", "value": "agreement_first_name 18"}, {"key": "agreement_last_name", "value": "agreement_last_name 19"}, {"key": "agreement_email_address", "value": "agreement_email_address 20"}, {"key": "agreement_phone_number", "value": "agreement_phone_number 21"}, {"key": "mca_attestation_accepted", "value": "YES"}, {"key": "customer_organization_registration_number", "value": "customer_organization_registration_number 22"}, {"key": "customer_first_name", "value": "customer_first_name 23"}, {"key": "customer_middle_name", "value": "customer_middle_name 24"}, {"key": "customer_last_name", "value": "customer_last_name 25"}, {"key": "customer_email_address", "value": "customer_email_address 26"}, {"key": "customer_phone_number", "value": "customer_phone_number 27"}, {"key": "customer_company_name", "value": "customer_company_name 28"}, {"key": "customer_address", "value": "customer_address 29"}, {"key": "customer_state", "value": "customer_state 30"}, {"key": "customer_postal_code", "value": "customer_postal_code 31"}, {"key": "customer_country", "value": "SE"}]}"#,
    ], &[
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "new_customer"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "special_qualifications", "value": "None"}, {"key": "partner_on_record_attestation_accepted", "structured_value": {"YES": true}}, {"key": "agreement_first_name", "value": "agreement_first_name 34"}, {"key": "agreement_last_name", "value": "agreement_last_name 35"}, {"key": "agreement_email_address", "value": "agreement_email_address 36"}, {"key": "agreement_phone_number", "value": "agreement_phone_number 37"}, {"key": "mca_attestation_accepted", "value": "YES"}, {"key": "customer_organization_registration_number", "value": "customer_organization_registration_number 38"}, {"key": "customer_first_name", "value": "customer_first_name 39"}, {"key": "customer_middle_name", "value": "customer_middle_name 40"}, {"key": "customer_last_name", "value": "customer_last_name 41"}, {"key": "customer_email_address", "value": "customer_email_address 42"}, {"key": "customer_phone_number", "value": "customer_phone_number 43"}, {"key": "customer_company_name", "value": "customer_company_name 44"}, {"key": "customer_address", "value": "customer_address 45"}, {"key": "customer_state", "value": "customer_state 46"}, {"key": "customer_postal_code", "value": "customer_postal_code 47"}, {"key": "customer_country", "value": "SE"}]}"#,
    ]);
}

#[test]
fn type_existing_customer_accepted() {
    each_form_survives::<cloudblue::types::ExistingCustomerAccepted>(PAIRS, &[
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "new_subscription"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "agreement_first_name", "value": "agreement_first_name 2"}, {"key": "agreement_last_name", "value": "agreement_last_name 3"}, {"key": "agreement_email_address", "value": "agreement_email_address 4"}, {"key": "agreement_phone_number", "value": "agreement_phone_number 5"}, {"key": "mca_attestation_accepted", "value": "YES"}]}"#,
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "new_subscription"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "agreement_first_name", "value": "agreement_first_name 7"}, {"key": "agreement_last_name", "value": "agreement_last_name 8"}, {"key": "agreement_email_address", "value": "agreement_email_address 9"}, {"key": "agreement_phone_number", "value": "agreement_phone_number 10"}, {"key": "mca_attestation_accepted", "value": "YES"}]}"#,
    ], &[
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "new_subscription"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "agreement_first_name", "value": "agreement_first_name 12"}, {"key": "agreement_last_name", "value": "agreement_last_name 13"}, {"key": "agreement_email_address", "value": "agreement_email_address 14"}, {"key": "agreement_phone_number", "value": "agreement_phone_number 15"}, {"key": "mca_attestation_accepted", "value": "YES"}]}"#,
    ]);
}

#[test]
fn type_existing_customer_pending() {
    each_form_survives::<cloudblue::types::ExistingCustomerPending>(PAIRS, &[
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "new_subscription"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}]}"#,
    ], &[]);
}

#[test]
fn type_legacy_transition() {
    each_form_survives::<cloudblue::types::LegacyTransition>(PAIRS, &[
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "new_subscription"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "legacy_subscription_id", "value": "00000002-0000-4000-8000-00000000abcd"}]}"#,
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "new_subscription"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "legacy_subscription_id", "value": "00000004-0000-4000-8000-00000000abcd"}]}"#,
    ], &[
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "new_subscription"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "legacy_subscription_id", "value": "00000006-0000-4000-8000-00000000abcd"}]}"#,
    ]);
}

#[test]
fn type_import_subscription() {
    each_form_survives::<cloudblue::types::ImportSubscription>(PAIRS, &[
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "import_subscription"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "subscription_id", "value": "00000002-0000-4000-8000-00000000abcd"}]}"#,
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "import_subscription"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "subscription_id", "value": "00000004-0000-4000-8000-00000000abcd"}]}"#,
    ], &[
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "import_subscription"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "subscription_id", "value": "00000006-0000-4000-8000-00000000abcd"}]}"#,
    ]);
}

#[test]
fn type_new_customer_special_qualifications() {
    each_form_survives::<cloudblue::types::NewCustomerSpecialQualifications>(PAIRS, &[
        r#""None""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}

#[test]
fn type_new_customer_failed_validation_special_qualifications() {
    each_form_survives::<cloudblue::types::NewCustomerFailedValidationSpecialQualifications>(PAIRS, &[
        r#""None""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}
