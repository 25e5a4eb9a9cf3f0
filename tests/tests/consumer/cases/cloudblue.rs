// @generated from the case cloudblue by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `cloudblue`.

use specwright_tests::goldens::cloudblue;
use cloudblue::runtime as rt;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn item_1() { is_data::<cloudblue::types::Domain>(); }
fn item_2(value: String) -> String { cloudblue::types::Domain(value).into_inner() }
fn item_3() { is_data::<cloudblue::types::PartnerOfRecord>(); }
fn item_4() { is_data::<cloudblue::types::Agreement>(); }
fn item_5(value: &cloudblue::types::Agreement) {
    let _: &String = &value.agreement_first_name;
    let _: &String = &value.agreement_last_name;
    let _: &String = &value.agreement_email_address;
    let _: &String = &value.agreement_phone_number;
}
fn item_6() { is_data::<cloudblue::types::CustomerDetails>(); }
fn item_7(value: &cloudblue::types::CustomerDetails) {
    let _: &String = &value.customer_organization_registration_number;
    let _: &String = &value.customer_first_name;
    let _: &String = &value.customer_middle_name;
    let _: &String = &value.customer_last_name;
    let _: &String = &value.customer_email_address;
    let _: &String = &value.customer_phone_number;
    let _: &String = &value.customer_company_name;
    let _: &String = &value.customer_address;
    let _: &String = &value.customer_state;
    let _: &String = &value.customer_postal_code;
    let _: &String = &value.customer_country;
}
fn item_8() { is_data::<cloudblue::types::NewCustomer>(); }
fn item_9(value: &cloudblue::types::NewCustomer) {
    let _: &cloudblue::types::Domain = &value.microsoft_domain;
    let _: &Option<cloudblue::types::NewCustomerSpecialQualifications> = &value.special_qualifications;
    let _: &Option<cloudblue::types::PartnerOfRecord> = &value.partner_on_record_attestation_accepted;
    let _: &Option<cloudblue::types::Agreement> = &value.agreement;
    let _: &cloudblue::runtime::Extra = &value.extra;
    let _: &cloudblue::runtime::Extra = &value.siblings;
}
fn item_10(a0: cloudblue::types::Domain) -> cloudblue::types::NewCustomer { cloudblue::types::NewCustomer::new(a0) }
fn item_11(this: cloudblue::types::NewCustomer, a0: cloudblue::types::NewCustomerSpecialQualifications) -> cloudblue::types::NewCustomer { cloudblue::types::NewCustomer::special_qualifications(this, a0) }
fn item_12(this: cloudblue::types::NewCustomer, a0: cloudblue::types::PartnerOfRecord) -> cloudblue::types::NewCustomer { cloudblue::types::NewCustomer::partner_on_record_attestation_accepted(this, a0) }
fn item_13(this: cloudblue::types::NewCustomer, a0: cloudblue::types::Agreement) -> cloudblue::types::NewCustomer { cloudblue::types::NewCustomer::agreement(this, a0) }
fn item_14(this: cloudblue::types::NewCustomer, a0: &str, a1: &(impl rt::WriteJson + ?Sized)) -> cloudblue::types::NewCustomer { cloudblue::types::NewCustomer::entry(this, a0, a1) }
fn item_15() { is_data::<cloudblue::types::NewCustomerFailedValidation>(); }
fn item_16(value: &cloudblue::types::NewCustomerFailedValidation) {
    let _: &cloudblue::types::Domain = &value.microsoft_domain;
    let _: &cloudblue::types::NewCustomerFailedValidationSpecialQualifications = &value.special_qualifications;
    let _: &cloudblue::types::PartnerOfRecord = &value.partner_on_record_attestation_accepted;
    let _: &cloudblue::types::Agreement = &value.agreement;
    let _: &cloudblue::types::CustomerDetails = &value.customer;
    let _: &cloudblue::runtime::Extra = &value.extra;
    let _: &cloudblue::runtime::Extra = &value.siblings;
}
fn item_17(a0: cloudblue::types::NewCustomerFailedValidationRequired) -> cloudblue::types::NewCustomerFailedValidation { cloudblue::types::NewCustomerFailedValidation::new(a0) }
fn item_18(this: cloudblue::types::NewCustomerFailedValidation, a0: &str, a1: &(impl rt::WriteJson + ?Sized)) -> cloudblue::types::NewCustomerFailedValidation { cloudblue::types::NewCustomerFailedValidation::entry(this, a0, a1) }
fn item_19(value: &cloudblue::types::NewCustomerFailedValidationRequired) {
    let _: &cloudblue::types::Domain = &value.microsoft_domain;
    let _: &cloudblue::types::NewCustomerFailedValidationSpecialQualifications = &value.special_qualifications;
    let _: &cloudblue::types::PartnerOfRecord = &value.partner_on_record_attestation_accepted;
    let _: &cloudblue::types::Agreement = &value.agreement;
    let _: &cloudblue::types::CustomerDetails = &value.customer;
}
fn item_20() { is_data::<cloudblue::types::ExistingCustomerAccepted>(); }
fn item_21(value: &cloudblue::types::ExistingCustomerAccepted) {
    let _: &cloudblue::types::Domain = &value.microsoft_domain;
    let _: &cloudblue::types::Agreement = &value.agreement;
    let _: &cloudblue::runtime::Extra = &value.extra;
    let _: &cloudblue::runtime::Extra = &value.siblings;
}
fn item_22(a0: cloudblue::types::Domain, a1: cloudblue::types::Agreement) -> cloudblue::types::ExistingCustomerAccepted { cloudblue::types::ExistingCustomerAccepted::new(a0, a1) }
fn item_23(this: cloudblue::types::ExistingCustomerAccepted, a0: &str, a1: &(impl rt::WriteJson + ?Sized)) -> cloudblue::types::ExistingCustomerAccepted { cloudblue::types::ExistingCustomerAccepted::entry(this, a0, a1) }
fn item_24() { is_data::<cloudblue::types::ExistingCustomerPending>(); }
fn item_25(value: &cloudblue::types::ExistingCustomerPending) {
    let _: &cloudblue::types::Domain = &value.microsoft_domain;
    let _: &cloudblue::runtime::Extra = &value.extra;
    let _: &cloudblue::runtime::Extra = &value.siblings;
}
fn item_26(a0: cloudblue::types::Domain) -> cloudblue::types::ExistingCustomerPending { cloudblue::types::ExistingCustomerPending::new(a0) }
fn item_27(this: cloudblue::types::ExistingCustomerPending, a0: &str, a1: &(impl rt::WriteJson + ?Sized)) -> cloudblue::types::ExistingCustomerPending { cloudblue::types::ExistingCustomerPending::entry(this, a0, a1) }
fn item_28() { is_data::<cloudblue::types::LegacyTransition>(); }
fn item_29(value: &cloudblue::types::LegacyTransition) {
    let _: &cloudblue::types::Domain = &value.microsoft_domain;
    let _: &cloudblue::runtime::Uuid = &value.legacy_subscription_id;
    let _: &cloudblue::runtime::Extra = &value.extra;
    let _: &cloudblue::runtime::Extra = &value.siblings;
}
fn item_30(a0: cloudblue::types::Domain, a1: cloudblue::runtime::Uuid) -> cloudblue::types::LegacyTransition { cloudblue::types::LegacyTransition::new(a0, a1) }
fn item_31(this: cloudblue::types::LegacyTransition, a0: &str, a1: &(impl rt::WriteJson + ?Sized)) -> cloudblue::types::LegacyTransition { cloudblue::types::LegacyTransition::entry(this, a0, a1) }
fn item_32() { is_data::<cloudblue::types::ImportSubscription>(); }
fn item_33(value: &cloudblue::types::ImportSubscription) {
    let _: &cloudblue::types::Domain = &value.microsoft_domain;
    let _: &cloudblue::runtime::Uuid = &value.subscription_id;
    let _: &cloudblue::runtime::Extra = &value.extra;
    let _: &cloudblue::runtime::Extra = &value.siblings;
}
fn item_34(a0: cloudblue::types::Domain, a1: cloudblue::runtime::Uuid) -> cloudblue::types::ImportSubscription { cloudblue::types::ImportSubscription::new(a0, a1) }
fn item_35(this: cloudblue::types::ImportSubscription, a0: &str, a1: &(impl rt::WriteJson + ?Sized)) -> cloudblue::types::ImportSubscription { cloudblue::types::ImportSubscription::entry(this, a0, a1) }
fn item_36() { is_data::<cloudblue::types::NewCustomerSpecialQualifications>(); }
fn item_37(value: &cloudblue::types::NewCustomerSpecialQualifications) {
    match value {
        cloudblue::types::NewCustomerSpecialQualifications::None => {}
        cloudblue::types::NewCustomerSpecialQualifications::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_38(value: &cloudblue::types::NewCustomerSpecialQualifications) -> &str { value.as_str() }
fn item_39() { is_data::<cloudblue::types::NewCustomerFailedValidationSpecialQualifications>(); }
fn item_40(value: &cloudblue::types::NewCustomerFailedValidationSpecialQualifications) {
    match value {
        cloudblue::types::NewCustomerFailedValidationSpecialQualifications::None => {}
        cloudblue::types::NewCustomerFailedValidationSpecialQualifications::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_41(value: &cloudblue::types::NewCustomerFailedValidationSpecialQualifications) -> &str { value.as_str() }
