// @generated from the case cloudblue by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `cloudblue`.

use specwright_tests::goldens::cloudblue;
use cloudblue::runtime as rt;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}

fn item_1() { is_data::<cloudblue::types::Domain>(); }
fn item_2() { is_checked::<cloudblue::types::Domain, ()>(); }
fn item_3(value: String) -> String { cloudblue::types::Domain(value).into_inner() }
fn item_4() { is_data::<cloudblue::types::PartnerOfRecord>(); }
fn item_5() { is_checked::<cloudblue::types::PartnerOfRecord, ()>(); }
fn item_6() { is_data::<cloudblue::types::Agreement>(); }
fn item_7() { is_checked::<cloudblue::types::Agreement, ()>(); }
fn item_8(value: &cloudblue::types::Agreement) {
    let _: &String = &value.agreement_first_name;
    let _: &String = &value.agreement_last_name;
    let _: &String = &value.agreement_email_address;
    let _: &String = &value.agreement_phone_number;
}
fn item_9() { is_data::<cloudblue::types::CustomerDetails>(); }
fn item_10() { is_checked::<cloudblue::types::CustomerDetails, ()>(); }
fn item_11(value: &cloudblue::types::CustomerDetails) {
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
fn item_12() { is_data::<cloudblue::types::NewCustomer>(); }
fn item_13() { is_checked::<cloudblue::types::NewCustomer, ()>(); }
fn item_14(value: &cloudblue::types::NewCustomer) {
    let _: &cloudblue::types::Domain = &value.microsoft_domain;
    let _: &Option<cloudblue::types::NewCustomerSpecialQualifications> = &value.special_qualifications;
    let _: &Option<cloudblue::types::PartnerOfRecord> = &value.partner_on_record_attestation_accepted;
    let _: &Option<cloudblue::types::Agreement> = &value.agreement;
    let _: &cloudblue::runtime::Extra = &value.extra;
    let _: &cloudblue::runtime::Extra = &value.siblings;
}
fn item_15(a0: cloudblue::types::Domain) -> cloudblue::types::NewCustomer { cloudblue::types::NewCustomer::new(a0) }
fn item_16(this: cloudblue::types::NewCustomer, a0: cloudblue::types::NewCustomerSpecialQualifications) -> cloudblue::types::NewCustomer { cloudblue::types::NewCustomer::special_qualifications(this, a0) }
fn item_17(this: cloudblue::types::NewCustomer, a0: cloudblue::types::PartnerOfRecord) -> cloudblue::types::NewCustomer { cloudblue::types::NewCustomer::partner_on_record_attestation_accepted(this, a0) }
fn item_18(this: cloudblue::types::NewCustomer, a0: cloudblue::types::Agreement) -> cloudblue::types::NewCustomer { cloudblue::types::NewCustomer::agreement(this, a0) }
fn item_19(this: cloudblue::types::NewCustomer, a0: &str, a1: &(impl cloudblue::runtime::WriteJson + ?Sized)) -> cloudblue::types::NewCustomer { cloudblue::types::NewCustomer::entry(this, a0, a1) }
fn item_20() { is_data::<cloudblue::types::NewCustomerFailedValidation>(); }
fn item_21() { is_checked::<cloudblue::types::NewCustomerFailedValidation, ()>(); }
fn item_22(value: &cloudblue::types::NewCustomerFailedValidation) {
    let _: &cloudblue::types::Domain = &value.microsoft_domain;
    let _: &cloudblue::types::NewCustomerFailedValidationSpecialQualifications = &value.special_qualifications;
    let _: &cloudblue::types::PartnerOfRecord = &value.partner_on_record_attestation_accepted;
    let _: &cloudblue::types::Agreement = &value.agreement;
    let _: &cloudblue::types::CustomerDetails = &value.customer;
    let _: &cloudblue::runtime::Extra = &value.extra;
    let _: &cloudblue::runtime::Extra = &value.siblings;
}
fn item_23(a0: cloudblue::types::NewCustomerFailedValidationRequired) -> cloudblue::types::NewCustomerFailedValidation { cloudblue::types::NewCustomerFailedValidation::new(a0) }
fn item_24(this: cloudblue::types::NewCustomerFailedValidation, a0: &str, a1: &(impl cloudblue::runtime::WriteJson + ?Sized)) -> cloudblue::types::NewCustomerFailedValidation { cloudblue::types::NewCustomerFailedValidation::entry(this, a0, a1) }
fn item_25(value: &cloudblue::types::NewCustomerFailedValidationRequired) {
    let _: &cloudblue::types::Domain = &value.microsoft_domain;
    let _: &cloudblue::types::NewCustomerFailedValidationSpecialQualifications = &value.special_qualifications;
    let _: &cloudblue::types::PartnerOfRecord = &value.partner_on_record_attestation_accepted;
    let _: &cloudblue::types::Agreement = &value.agreement;
    let _: &cloudblue::types::CustomerDetails = &value.customer;
}
fn item_26() { is_data::<cloudblue::types::ExistingCustomerAccepted>(); }
fn item_27() { is_checked::<cloudblue::types::ExistingCustomerAccepted, ()>(); }
fn item_28(value: &cloudblue::types::ExistingCustomerAccepted) {
    let _: &cloudblue::types::Domain = &value.microsoft_domain;
    let _: &cloudblue::types::Agreement = &value.agreement;
    let _: &cloudblue::runtime::Extra = &value.extra;
    let _: &cloudblue::runtime::Extra = &value.siblings;
}
fn item_29(a0: cloudblue::types::Domain, a1: cloudblue::types::Agreement) -> cloudblue::types::ExistingCustomerAccepted { cloudblue::types::ExistingCustomerAccepted::new(a0, a1) }
fn item_30(this: cloudblue::types::ExistingCustomerAccepted, a0: &str, a1: &(impl cloudblue::runtime::WriteJson + ?Sized)) -> cloudblue::types::ExistingCustomerAccepted { cloudblue::types::ExistingCustomerAccepted::entry(this, a0, a1) }
fn item_31() { is_data::<cloudblue::types::ExistingCustomerPending>(); }
fn item_32() { is_checked::<cloudblue::types::ExistingCustomerPending, ()>(); }
fn item_33(value: &cloudblue::types::ExistingCustomerPending) {
    let _: &cloudblue::types::Domain = &value.microsoft_domain;
    let _: &cloudblue::runtime::Extra = &value.extra;
    let _: &cloudblue::runtime::Extra = &value.siblings;
}
fn item_34(a0: cloudblue::types::Domain) -> cloudblue::types::ExistingCustomerPending { cloudblue::types::ExistingCustomerPending::new(a0) }
fn item_35(this: cloudblue::types::ExistingCustomerPending, a0: &str, a1: &(impl cloudblue::runtime::WriteJson + ?Sized)) -> cloudblue::types::ExistingCustomerPending { cloudblue::types::ExistingCustomerPending::entry(this, a0, a1) }
fn item_36() { is_data::<cloudblue::types::LegacyTransition>(); }
fn item_37() { is_checked::<cloudblue::types::LegacyTransition, ()>(); }
fn item_38(value: &cloudblue::types::LegacyTransition) {
    let _: &cloudblue::types::Domain = &value.microsoft_domain;
    let _: &cloudblue::runtime::Uuid = &value.legacy_subscription_id;
    let _: &cloudblue::runtime::Extra = &value.extra;
    let _: &cloudblue::runtime::Extra = &value.siblings;
}
fn item_39(a0: cloudblue::types::Domain, a1: cloudblue::runtime::Uuid) -> cloudblue::types::LegacyTransition { cloudblue::types::LegacyTransition::new(a0, a1) }
fn item_40(this: cloudblue::types::LegacyTransition, a0: &str, a1: &(impl cloudblue::runtime::WriteJson + ?Sized)) -> cloudblue::types::LegacyTransition { cloudblue::types::LegacyTransition::entry(this, a0, a1) }
fn item_41() { is_data::<cloudblue::types::ImportSubscription>(); }
fn item_42() { is_checked::<cloudblue::types::ImportSubscription, ()>(); }
fn item_43(value: &cloudblue::types::ImportSubscription) {
    let _: &cloudblue::types::Domain = &value.microsoft_domain;
    let _: &cloudblue::runtime::Uuid = &value.subscription_id;
    let _: &cloudblue::runtime::Extra = &value.extra;
    let _: &cloudblue::runtime::Extra = &value.siblings;
}
fn item_44(a0: cloudblue::types::Domain, a1: cloudblue::runtime::Uuid) -> cloudblue::types::ImportSubscription { cloudblue::types::ImportSubscription::new(a0, a1) }
fn item_45(this: cloudblue::types::ImportSubscription, a0: &str, a1: &(impl cloudblue::runtime::WriteJson + ?Sized)) -> cloudblue::types::ImportSubscription { cloudblue::types::ImportSubscription::entry(this, a0, a1) }
fn item_46() { is_data::<cloudblue::types::NewCustomerSpecialQualifications>(); }
fn item_47() { is_checked::<cloudblue::types::NewCustomerSpecialQualifications, ()>(); }
fn item_48(value: &cloudblue::types::NewCustomerSpecialQualifications) {
    match value {
        cloudblue::types::NewCustomerSpecialQualifications::None => {}
        cloudblue::types::NewCustomerSpecialQualifications::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_49(value: &cloudblue::types::NewCustomerSpecialQualifications) -> &str { value.as_str() }
fn item_50() { is_data::<cloudblue::types::NewCustomerFailedValidationSpecialQualifications>(); }
fn item_51() { is_checked::<cloudblue::types::NewCustomerFailedValidationSpecialQualifications, ()>(); }
fn item_52(value: &cloudblue::types::NewCustomerFailedValidationSpecialQualifications) {
    match value {
        cloudblue::types::NewCustomerFailedValidationSpecialQualifications::None => {}
        cloudblue::types::NewCustomerFailedValidationSpecialQualifications::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_53(value: &cloudblue::types::NewCustomerFailedValidationSpecialQualifications) -> &str { value.as_str() }
