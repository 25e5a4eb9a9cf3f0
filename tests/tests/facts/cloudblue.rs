//! CloudBlue: the six printed sets of activation parameters, each built with the generated types.

use cloudblue::runtime::{WriteJson, from_str, to_string};
use cloudblue::types::{
    Agreement, AgreementRequired, CustomerDetails, CustomerDetailsRequired, Domain, ExistingCustomerAccepted,
    ExistingCustomerAcceptedSpecialQualifications, ExistingCustomerPending,
    ExistingCustomerPendingSpecialQualifications, ImportSubscription, LegacyTransition,
    LegacyTransitionSpecialQualifications, NewCustomer, NewCustomerAgreement, NewCustomerFailedValidation,
    NewCustomerFailedValidationRequired, NewCustomerFailedValidationSpecialQualifications,
    NewCustomerSpecialQualifications, PartnerOfRecord,
};
use specwright_tests::tree::same;

fn domain() -> Domain {
    Domain::from("initial_domain.onmicrosoft.com")
}

fn agreement() -> Agreement {
    Agreement::new(AgreementRequired {
        agreement_first_name: "First Name".into(),
        agreement_last_name: "Last Name".into(),
        agreement_email_address: "sample@email.com".into(),
        agreement_phone_number: "12763333030".into(),
    })
}

/// Compares with entries in print; the order of a set has no meaning. The blank before the first printed key is a slip.
#[track_caller]
fn assert_set(set: &impl WriteJson, entries: &[(&str, &str)]) {
    let entries: Vec<String> =
        entries.iter().map(|(key, value)| format!(r#"{{"key": "{key}", "value": "{value}"}}"#)).collect();
    assert_entries(set, &entries);
}

#[track_caller]
fn assert_entries(set: &impl WriteJson, entries: &[String]) {
    let wanted = format!(r#"{{"activationParameters": [{}]}}"#, entries.join(", "));
    let written = to_string(set);
    assert!(same(&written, &wanted, &["activationParameters"]), "{written}\nis not\n{wanted}");
}

fn entry(key: &str, value: &str) -> String {
    format!(r#"{{"key": "{key}", "value": "{value}"}}"#)
}

fn agreed() -> Vec<String> {
    [
        ("agreement_first_name", "First Name"),
        ("agreement_last_name", "Last Name"),
        ("agreement_email_address", "sample@email.com"),
        ("agreement_phone_number", "12763333030"),
        ("mca_attestation_accepted", "YES"),
    ]
    .map(|(key, value)| entry(key, value))
    .to_vec()
}

const PARTNER_OF_RECORD: &str =
    r#"{"key": "partner_on_record_attestation_accepted", "structured_value": {"YES": true}}"#;

#[test]
fn a_new_customer() {
    let agreement = NewCustomerAgreement::new()
        .agreement_first_name("First Name")
        .agreement_last_name("Last Name")
        .agreement_email_address("sample@email.com")
        .agreement_phone_number("12763333030")
        .mca_attestation_accepted("YES");
    let set = NewCustomer::new(domain())
        .agreement(agreement)
        .special_qualifications(NewCustomerSpecialQualifications::None)
        .partner_on_record_attestation_accepted(PartnerOfRecord::new());
    let mut entries = agreed();
    entries.push(entry("microsoft_order_type", "new_customer"));
    entries.push(entry("microsoft_domain", "initial_domain.onmicrosoft.com"));
    entries.push(entry("special_qualifications", "None"));
    entries.push(PARTNER_OF_RECORD.into());
    assert_entries(&set, &entries);
}

/// Keys that are not needed may be deleted from the first set; nothing adds a consent to it.
#[test]
fn a_new_customer_with_some_of_the_keys_of_an_agreement() {
    let keys =
        [("microsoft_order_type", "new_customer"), ("microsoft_domain", "initial_domain.onmicrosoft.com")].into_iter();
    let entries: Vec<String> =
        keys.chain([("agreement_first_name", "First Name")]).map(|(key, value)| entry(key, value)).collect();
    let text = format!(r#"{{"activationParameters": [{}]}}"#, entries.join(", "));
    let set: NewCustomer = from_str(&text).unwrap();
    let agreement = NewCustomerAgreement::new().agreement_first_name("First Name");
    assert_eq!(set.agreement, Some(agreement.clone()));
    assert_entries(&NewCustomer::new(domain()).agreement(agreement), &entries);
    assert_entries(&set, &entries);
}

#[test]
fn a_customer_whose_details_were_refused() {
    let customer = CustomerDetails::new(CustomerDetailsRequired {
        customer_organization_registration_number: String::new(),
        customer_first_name: "First Name".into(),
        customer_middle_name: "Middle Name".into(),
        customer_last_name: "Last Name".into(),
        customer_email: "sample@email.com".into(),
        customer_company_name: "Customer Company Name".into(),
        customer_phone_number: "12763333030".into(),
        customer_country: "US".into(),
        customer_state: "VA".into(),
        customer_address: "14000 Verona Ln".into(),
        customer_postal_code: "20120-6342".into(),
    });
    let set = NewCustomerFailedValidation::new(NewCustomerFailedValidationRequired {
        microsoft_domain: domain(),
        special_qualifications: NewCustomerFailedValidationSpecialQualifications::None,
        partner_on_record_attestation_accepted: PartnerOfRecord::new(),
        customer,
        agreement: agreement(),
    });
    let mut entries = agreed();
    entries.extend(
        [
            ("microsoft_order_type", "new_customer"),
            ("microsoft_domain", "initial_domain.onmicrosoft.com"),
            ("customer_organization_registration_number", ""),
            ("customer_first_name", "First Name"),
            ("customer_middle_name", "Middle Name"),
            ("customer_last_name", "Last Name"),
            ("customer_email", "sample@email.com"),
            ("customer_company_name", "Customer Company Name"),
            ("customer_phone_number", "12763333030"),
            ("customer_country", "US"),
            ("customer_state", "VA"),
            ("customer_address", "14000 Verona Ln"),
            ("customer_postal_code", "20120-6342"),
            ("special_qualifications", "None"),
        ]
        .map(|(key, value)| entry(key, value)),
    );
    entries.push(PARTNER_OF_RECORD.into());
    assert_entries(&set, &entries);
}

#[test]
fn a_customer_who_accepted() {
    let set = ExistingCustomerAccepted::new(domain(), ExistingCustomerAcceptedSpecialQualifications::None);
    assert_set(
        &set,
        &[
            ("microsoft_order_type", "new_subscription"),
            ("microsoft_domain", "initial_domain.onmicrosoft.com"),
            ("special_qualifications", "None"),
        ],
    );
}

#[test]
fn a_customer_who_has_yet_to_accept() {
    let set = ExistingCustomerPending::new(domain(), ExistingCustomerPendingSpecialQualifications::None, agreement());
    let mut entries = agreed();
    entries.push(entry("microsoft_order_type", "new_subscription"));
    entries.push(entry("microsoft_domain", "initial_domain.onmicrosoft.com"));
    entries.push(entry("special_qualifications", "None"));
    assert_entries(&set, &entries);
}

#[test]
fn a_legacy_plan_in_transition() {
    let set = LegacyTransition::new(domain()).special_qualifications(LegacyTransitionSpecialQualifications::None);
    assert_set(
        &set,
        &[
            ("microsoft_order_type", "new_subscription"),
            ("microsoft_domain", "initial_domain.onmicrosoft.com"),
            ("special_qualifications", "None"),
            ("transition_azure_plan_confirmation", "YES"),
        ],
    );
}

#[test]
fn a_subscription_that_is_imported() {
    let id = "6a02fc17-68b2-4ca7-8891-350ccd89539c";
    let set = ImportSubscription::new(domain(), id.parse().unwrap());
    assert_set(
        &set,
        &[
            ("microsoft_order_type", "import_subscription"),
            ("microsoft_domain", "initial_domain.onmicrosoft.com"),
            ("import_microsoft_subscription_id", id),
        ],
    );
}

#[test]
fn a_parameter_nobody_wrote_down() {
    let id = "6a02fc17-68b2-4ca7-8891-350ccd89539c";
    let set = ImportSubscription::new(domain(), id.parse().unwrap()).entry("answer", "YES");
    let written = to_string(&set);
    assert!(written.contains(r#"{"key":"answer","value":"YES"}"#), "{written}");
    let again: ImportSubscription = cloudblue::runtime::from_str(&written).unwrap();
    assert_eq!(again, set);
}

/// Whoever keeps orders as JSON attests nothing that is not in them.
#[test]
fn consent_that_nobody_gave_is_not_put_in() {
    use cloudblue::runtime::{DecodeError, from_str};

    let set = |entries: &[String]| format!(r#"{{"activationParameters": [{}]}}"#, entries.join(", "));
    let order = |kind: &str| vec![entry("microsoft_order_type", kind), entry("microsoft_domain", "a.onmicrosoft.com")];
    let missing = |error: DecodeError| (error.path(), error.found().to_owned());
    let at = |key: &str| (format!("$.activationParameters.{key}"), "nothing".to_owned());

    let mut unsigned = order("new_customer");
    unsigned.extend(agreed().into_iter().take(4));
    let customer = from_str::<NewCustomer>(&set(&unsigned)).unwrap();
    assert_entries(&customer, &unsigned);

    let mut unsigned = order("new_subscription");
    unsigned.push(entry("special_qualifications", "None"));
    unsigned.extend(agreed().into_iter().take(4));
    let error = from_str::<ExistingCustomerPending>(&set(&unsigned)).unwrap_err();
    assert_eq!(missing(error), at("mca_attestation_accepted"));
    unsigned.push(r#"{"key": "mca_attestation_accepted"}"#.to_owned());
    assert!(from_str::<ExistingCustomerPending>(&set(&unsigned)).is_err(), "an entry without a value says nothing");

    let error = from_str::<PartnerOfRecord>("{}").unwrap_err();
    assert_eq!(missing(error), ("$.YES".to_owned(), "nothing".to_owned()));
    let error = from_str::<NewCustomer>(&set(&order("new_customer")[1..])).unwrap_err();
    assert_eq!(missing(error), at("microsoft_order_type"));
    let error = from_str::<LegacyTransition>(&set(&order("new_subscription"))).unwrap_err();
    assert!(error.path().starts_with("$.activationParameters.") && error.found() == "nothing", "{error}");
}
