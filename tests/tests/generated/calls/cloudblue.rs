// @generated from specs/cloudblue by `cargo xtask regenerate`. Changes made here are lost.

//! Every operation of `cloudblue` called over HTTP, every type and printed payload read and written back.

use crate::payload::{Printed, each_form_survives};

/// Members with lists of key and value entries, whose order has no meaning.
const PAIRS: &[&str] = &["activationParameters"];

#[test]
fn type_domain() {
    each_form_survives::<cloudblue::types::Domain>(PAIRS, &[
        r#""example.onmicrosoft.com""#,
    ], &[]);
}

#[test]
fn type_microsoft_subscription_id() {
    each_form_survives::<cloudblue::types::MicrosoftSubscriptionId>(PAIRS, &[
        r#""00000001-0000-4000-8000-00000000abcd""#,
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
        r#"{"customer_organization_registration_number": "customer_organization_registration_number 1 \"ü\\\n😀", "customer_first_name": "customer_first_name 2", "customer_middle_name": "customer_middle_name 3", "customer_last_name": "customer_last_name 4", "customer_email": "customer_email 5", "customer_company_name": "customer_company_name 6", "customer_phone_number": "customer_phone_number 7", "customer_country": "customer_country 8", "customer_state": "customer_state 9", "customer_address": "customer_address 10", "customer_postal_code": "customer_postal_code 11"}"#,
        r#"{"customer_organization_registration_number": "customer_organization_registration_number 12", "customer_first_name": "customer_first_name 13", "customer_middle_name": "customer_middle_name 14", "customer_last_name": "customer_last_name 15", "customer_email": "customer_email 16", "customer_company_name": "customer_company_name 17", "customer_phone_number": "customer_phone_number 18", "customer_country": "customer_country 19", "customer_state": "customer_state 20", "customer_address": "customer_address 21", "customer_postal_code": "customer_postal_code 22"}"#,
    ], &[
        r#"{"customer_organization_registration_number": "customer_organization_registration_number 23", "customer_first_name": "customer_first_name 24", "customer_middle_name": "customer_middle_name 25", "customer_last_name": "customer_last_name 26", "customer_email": "customer_email 27", "customer_company_name": "customer_company_name 28", "customer_phone_number": "customer_phone_number 29", "customer_country": "customer_country 30", "customer_state": "customer_state 31", "customer_address": "customer_address 32", "customer_postal_code": "customer_postal_code 33"}"#,
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
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "new_customer"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "special_qualifications", "value": "None"}, {"key": "partner_on_record_attestation_accepted", "structured_value": {"YES": true}}, {"key": "customer_organization_registration_number", "value": "customer_organization_registration_number 2"}, {"key": "customer_first_name", "value": "customer_first_name 3"}, {"key": "customer_middle_name", "value": "customer_middle_name 4"}, {"key": "customer_last_name", "value": "customer_last_name 5"}, {"key": "customer_email", "value": "customer_email 6"}, {"key": "customer_company_name", "value": "customer_company_name 7"}, {"key": "customer_phone_number", "value": "customer_phone_number 8"}, {"key": "customer_country", "value": "customer_country 9"}, {"key": "customer_state", "value": "customer_state 10"}, {"key": "customer_address", "value": "customer_address 11"}, {"key": "customer_postal_code", "value": "customer_postal_code 12"}, {"key": "agreement_first_name", "value": "agreement_first_name 13"}, {"key": "agreement_last_name", "value": "agreement_last_name 14"}, {"key": "agreement_email_address", "value": "agreement_email_address 15"}, {"key": "agreement_phone_number", "value": "agreement_phone_number 16"}, {"key": "mca_attestation_accepted", "value": "YES"}]}"#,
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "new_customer"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "special_qualifications", "value": "None"}, {"key": "partner_on_record_attestation_accepted", "structured_value": {"YES": true}}, {"key": "customer_organization_registration_number", "value": "customer_organization_registration_number 18"}, {"key": "customer_first_name", "value": "customer_first_name 19"}, {"key": "customer_middle_name", "value": "customer_middle_name 20"}, {"key": "customer_last_name", "value": "customer_last_name 21"}, {"key": "customer_email", "value": "customer_email 22"}, {"key": "customer_company_name", "value": "customer_company_name 23"}, {"key": "customer_phone_number", "value": "customer_phone_number 24"}, {"key": "customer_country", "value": "customer_country 25"}, {"key": "customer_state", "value": "customer_state 26"}, {"key": "customer_address", "value": "customer_address 27"}, {"key": "customer_postal_code", "value": "customer_postal_code 28"}, {"key": "agreement_first_name", "value": "agreement_first_name 29"}, {"key": "agreement_last_name", "value": "agreement_last_name 30"}, {"key": "agreement_email_address", "value": "agreement_email_address 31"}, {"key": "agreement_phone_number", "value": "agreement_phone_number 32"}, {"key": "mca_attestation_accepted", "value": "YES"}]}"#,
    ], &[
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "new_customer"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "special_qualifications", "value": "None"}, {"key": "partner_on_record_attestation_accepted", "structured_value": {"YES": true}}, {"key": "customer_organization_registration_number", "value": "customer_organization_registration_number 34"}, {"key": "customer_first_name", "value": "customer_first_name 35"}, {"key": "customer_middle_name", "value": "customer_middle_name 36"}, {"key": "customer_last_name", "value": "customer_last_name 37"}, {"key": "customer_email", "value": "customer_email 38"}, {"key": "customer_company_name", "value": "customer_company_name 39"}, {"key": "customer_phone_number", "value": "customer_phone_number 40"}, {"key": "customer_country", "value": "customer_country 41"}, {"key": "customer_state", "value": "customer_state 42"}, {"key": "customer_address", "value": "customer_address 43"}, {"key": "customer_postal_code", "value": "customer_postal_code 44"}, {"key": "agreement_first_name", "value": "agreement_first_name 45"}, {"key": "agreement_last_name", "value": "agreement_last_name 46"}, {"key": "agreement_email_address", "value": "agreement_email_address 47"}, {"key": "agreement_phone_number", "value": "agreement_phone_number 48"}, {"key": "mca_attestation_accepted", "value": "YES"}]}"#,
    ]);
}

#[test]
fn type_existing_customer_accepted() {
    each_form_survives::<cloudblue::types::ExistingCustomerAccepted>(PAIRS, &[
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "new_subscription"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "special_qualifications", "value": "None"}]}"#,
    ], &[]);
}

#[test]
fn type_existing_customer_pending() {
    each_form_survives::<cloudblue::types::ExistingCustomerPending>(PAIRS, &[
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "new_subscription"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "special_qualifications", "value": "None"}, {"key": "agreement_first_name", "value": "agreement_first_name 2"}, {"key": "agreement_last_name", "value": "agreement_last_name 3"}, {"key": "agreement_email_address", "value": "agreement_email_address 4"}, {"key": "agreement_phone_number", "value": "agreement_phone_number 5"}, {"key": "mca_attestation_accepted", "value": "YES"}]}"#,
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "new_subscription"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "special_qualifications", "value": "None"}, {"key": "agreement_first_name", "value": "agreement_first_name 7"}, {"key": "agreement_last_name", "value": "agreement_last_name 8"}, {"key": "agreement_email_address", "value": "agreement_email_address 9"}, {"key": "agreement_phone_number", "value": "agreement_phone_number 10"}, {"key": "mca_attestation_accepted", "value": "YES"}]}"#,
    ], &[
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "new_subscription"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "special_qualifications", "value": "None"}, {"key": "agreement_first_name", "value": "agreement_first_name 12"}, {"key": "agreement_last_name", "value": "agreement_last_name 13"}, {"key": "agreement_email_address", "value": "agreement_email_address 14"}, {"key": "agreement_phone_number", "value": "agreement_phone_number 15"}, {"key": "mca_attestation_accepted", "value": "YES"}]}"#,
    ]);
}

#[test]
fn type_legacy_transition() {
    each_form_survives::<cloudblue::types::LegacyTransition>(PAIRS, &[
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "new_subscription"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "special_qualifications", "value": "None"}, {"key": "transition_azure_plan_confirmation", "value": "YES"}]}"#,
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "new_subscription"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "transition_azure_plan_confirmation", "value": "YES"}]}"#,
    ], &[]);
}

#[test]
fn type_import_subscription() {
    each_form_survives::<cloudblue::types::ImportSubscription>(PAIRS, &[
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "import_subscription"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "import_microsoft_subscription_id", "value": "00000002-0000-4000-8000-00000000abcd"}]}"#,
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "import_subscription"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "import_microsoft_subscription_id", "value": "00000004-0000-4000-8000-00000000abcd"}]}"#,
    ], &[
        r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "import_subscription"}, {"key": "microsoft_domain", "value": "example.onmicrosoft.com"}, {"key": "import_microsoft_subscription_id", "value": "00000006-0000-4000-8000-00000000abcd"}]}"#,
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

#[test]
fn type_existing_customer_accepted_special_qualifications() {
    each_form_survives::<cloudblue::types::ExistingCustomerAcceptedSpecialQualifications>(PAIRS, &[
        r#""None""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}

#[test]
fn type_existing_customer_pending_special_qualifications() {
    each_form_survives::<cloudblue::types::ExistingCustomerPendingSpecialQualifications>(PAIRS, &[
        r#""None""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}

#[test]
fn type_legacy_transition_special_qualifications() {
    each_form_survives::<cloudblue::types::LegacyTransitionSpecialQualifications>(PAIRS, &[
        r#""None""#,
    ], &[
        r#""a value that nobody wrote down""#,
    ]);
}

#[test]
fn example_new_customer_new_tenant() {
    Printed {
        body: r#"{"activationParameters": [
  {"key": " microsoft_order_type", "value": "new_customer"},
  {"key": "microsoft_domain", "value": "initial_domain.onmicrosoft.com"},
  {"key": "agreement_first_name", "value": "First Name"},
  {"key": "agreement_last_name", "value": "Last Name"},
  {"key": "agreement_email_address", "value": "sample@email.com"},
  {"key": "agreement_phone_number", "value": "12763333030"},
  {"key": "mca_attestation_accepted", "value": "YES"},
  {"key": "special_qualifications", "value": "None"},
  {"key": "partner_on_record_attestation_accepted", "structured_value": {"YES": true}}
]}
"#,
        breaks: &["blank-in-key"],
        mended: Some(r#"{"activationParameters": [
  {"key": "microsoft_order_type", "value": "new_customer"},
  {"key": "microsoft_domain", "value": "initial_domain.onmicrosoft.com"},
  {"key": "agreement_first_name", "value": "First Name"},
  {"key": "agreement_last_name", "value": "Last Name"},
  {"key": "agreement_email_address", "value": "sample@email.com"},
  {"key": "agreement_phone_number", "value": "12763333030"},
  {"key": "mca_attestation_accepted", "value": "YES"},
  {"key": "special_qualifications", "value": "None"},
  {"key": "partner_on_record_attestation_accepted", "structured_value": {"YES": true}}
]}
"#),
    }
    .check::<cloudblue::types::NewCustomer>(PAIRS);
}

#[test]
fn example_new_customer_failed_validation_rejected_details() {
    Printed {
        body: r#"{"activationParameters": [
  {"key": " microsoft_order_type", "value": "new_customer"},
  {"key": "microsoft_domain", "value": "initial_domain.onmicrosoft.com"},
  {"key": "customer_organization_registration_number", "value": ""},
  {"key": "customer_first_name", "value": "First Name"},
  {"key": "customer_middle_name", "value": "Middle Name"},
  {"key": "customer_last_name", "value": "Last Name"},
  {"key": "customer_email", "value": "sample@email.com"},
  {"key": "customer_company_name", "value": "Customer Company Name"},
  {"key": "customer_phone_number", "value": "12763333030"},
  {"key": "customer_country", "value": "US"},
  {"key": "customer_state", "value": "VA"},
  {"key": "customer_address", "value": "14000 Verona Ln"},
  {"key": "customer_postal_code", "value": "20120-6342"},
  {"key": "agreement_first_name", "value": "First Name"},
  {"key": "agreement_last_name", "value": "Last Name"},
  {"key": "agreement_email_address", "value": "sample@email.com"},
  {"key": "agreement_phone_number", "value": "12763333030"},
  {"key": "mca_attestation_accepted", "value": "YES"},
  {"key": "special_qualifications", "value": "None"},
  {"key": "partner_on_record_attestation_accepted", "structured_value": {"YES": true}}
]}
"#,
        breaks: &["blank-in-key"],
        mended: Some(r#"{"activationParameters": [
  {"key": "microsoft_order_type", "value": "new_customer"},
  {"key": "microsoft_domain", "value": "initial_domain.onmicrosoft.com"},
  {"key": "customer_organization_registration_number", "value": ""},
  {"key": "customer_first_name", "value": "First Name"},
  {"key": "customer_middle_name", "value": "Middle Name"},
  {"key": "customer_last_name", "value": "Last Name"},
  {"key": "customer_email", "value": "sample@email.com"},
  {"key": "customer_company_name", "value": "Customer Company Name"},
  {"key": "customer_phone_number", "value": "12763333030"},
  {"key": "customer_country", "value": "US"},
  {"key": "customer_state", "value": "VA"},
  {"key": "customer_address", "value": "14000 Verona Ln"},
  {"key": "customer_postal_code", "value": "20120-6342"},
  {"key": "agreement_first_name", "value": "First Name"},
  {"key": "agreement_last_name", "value": "Last Name"},
  {"key": "agreement_email_address", "value": "sample@email.com"},
  {"key": "agreement_phone_number", "value": "12763333030"},
  {"key": "mca_attestation_accepted", "value": "YES"},
  {"key": "special_qualifications", "value": "None"},
  {"key": "partner_on_record_attestation_accepted", "structured_value": {"YES": true}}
]}
"#),
    }
    .check::<cloudblue::types::NewCustomerFailedValidation>(PAIRS);
}

#[test]
fn example_existing_customer_accepted_agreement_accepted() {
    Printed {
        body: r#"{"activationParameters": [
  {"key": " microsoft_order_type", "value": "new_subscription"},
  {"key": "microsoft_domain", "value": "initial_domain.onmicrosoft.com"},
  {"key": "special_qualifications", "value": "None"}
]}
"#,
        breaks: &["blank-in-key"],
        mended: Some(r#"{"activationParameters": [
  {"key": "microsoft_order_type", "value": "new_subscription"},
  {"key": "microsoft_domain", "value": "initial_domain.onmicrosoft.com"},
  {"key": "special_qualifications", "value": "None"}
]}
"#),
    }
    .check::<cloudblue::types::ExistingCustomerAccepted>(PAIRS);
}

#[test]
fn example_existing_customer_pending_agreement_pending() {
    Printed {
        body: r#"{"activationParameters": [
  {"key": " microsoft_order_type", "value": "new_subscription"},
  {"key": "microsoft_domain", "value": "initial_domain.onmicrosoft.com"},
  {"key": "agreement_first_name", "value": "First Name"},
  {"key": "agreement_last_name", "value": "Last Name"},
  {"key": "agreement_email_address", "value": "sample@email.com"},
  {"key": "agreement_phone_number", "value": "12763333030"},
  {"key": "mca_attestation_accepted", "value": "YES"},
  {"key": "special_qualifications", "value": "None"}
]}
"#,
        breaks: &["blank-in-key"],
        mended: Some(r#"{"activationParameters": [
  {"key": "microsoft_order_type", "value": "new_subscription"},
  {"key": "microsoft_domain", "value": "initial_domain.onmicrosoft.com"},
  {"key": "agreement_first_name", "value": "First Name"},
  {"key": "agreement_last_name", "value": "Last Name"},
  {"key": "agreement_email_address", "value": "sample@email.com"},
  {"key": "agreement_phone_number", "value": "12763333030"},
  {"key": "mca_attestation_accepted", "value": "YES"},
  {"key": "special_qualifications", "value": "None"}
]}
"#),
    }
    .check::<cloudblue::types::ExistingCustomerPending>(PAIRS);
}

#[test]
fn example_legacy_transition_legacy_plan() {
    Printed {
        body: r#"{"activationParameters": [
  {"key": " microsoft_order_type", "value": "new_subscription"},
  {"key": "microsoft_domain", "value": "initial_domain.onmicrosoft.com"},
  {"key": "special_qualifications", "value": "None"},
  {"key": "transition_azure_plan_confirmation", "value": "YES"}
]}
"#,
        breaks: &["blank-in-key"],
        mended: Some(r#"{"activationParameters": [
  {"key": "microsoft_order_type", "value": "new_subscription"},
  {"key": "microsoft_domain", "value": "initial_domain.onmicrosoft.com"},
  {"key": "special_qualifications", "value": "None"},
  {"key": "transition_azure_plan_confirmation", "value": "YES"}
]}
"#),
    }
    .check::<cloudblue::types::LegacyTransition>(PAIRS);
}

#[test]
fn example_import_subscription_import() {
    Printed {
        body: r#"{"activationParameters": [
  {"key": " microsoft_order_type", "value": "import_subscription"},
  {"key": "microsoft_domain", "value": "initial_domain.onmicrosoft.com"},
  {"key": "import_microsoft_subscription_id", "value": "6a02fc17-68b2-4ca7-8891-350ccd89539c"}
]}
"#,
        breaks: &["blank-in-key"],
        mended: Some(r#"{"activationParameters": [
  {"key": "microsoft_order_type", "value": "import_subscription"},
  {"key": "microsoft_domain", "value": "initial_domain.onmicrosoft.com"},
  {"key": "import_microsoft_subscription_id", "value": "6a02fc17-68b2-4ca7-8891-350ccd89539c"}
]}
"#),
    }
    .check::<cloudblue::types::ImportSubscription>(PAIRS);
}
