// @generated from specs/cloudblue by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `cloudblue`.

use cloudblue::runtime as rt;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}

fn item_1() { is_data::<cloudblue::types::Domain>(); }
fn item_2() { is_checked::<cloudblue::types::Domain, cloudblue::Context>(); }
fn item_3(value: String) -> String { cloudblue::types::Domain(value).into_inner() }
fn item_4() { is_data::<cloudblue::types::MicrosoftSubscriptionId>(); }
fn item_5() { is_checked::<cloudblue::types::MicrosoftSubscriptionId, cloudblue::Context>(); }
fn item_6(value: cloudblue::runtime::Uuid) -> cloudblue::runtime::Uuid { cloudblue::types::MicrosoftSubscriptionId(value).into_inner() }
fn item_7() { is_data::<cloudblue::types::PartnerOfRecord>(); }
fn item_8() { is_checked::<cloudblue::types::PartnerOfRecord, cloudblue::Context>(); }
fn item_9() { is_data::<cloudblue::types::Agreement>(); }
fn item_10() { is_checked::<cloudblue::types::Agreement, cloudblue::Context>(); }
fn item_11(value: &cloudblue::types::Agreement) {
    let _: &String = &value.agreement_first_name;
    let _: &String = &value.agreement_last_name;
    let _: &String = &value.agreement_email_address;
    let _: &String = &value.agreement_phone_number;
}
fn item_12() { is_data::<cloudblue::types::CustomerDetails>(); }
fn item_13() { is_checked::<cloudblue::types::CustomerDetails, cloudblue::Context>(); }
fn item_14(value: &cloudblue::types::CustomerDetails) {
    let _: &String = &value.customer_organization_registration_number;
    let _: &String = &value.customer_first_name;
    let _: &String = &value.customer_middle_name;
    let _: &String = &value.customer_last_name;
    let _: &String = &value.customer_email;
    let _: &String = &value.customer_company_name;
    let _: &String = &value.customer_phone_number;
    let _: &String = &value.customer_country;
    let _: &String = &value.customer_state;
    let _: &String = &value.customer_address;
    let _: &String = &value.customer_postal_code;
}
fn item_15() { is_data::<cloudblue::types::NewCustomer>(); }
fn item_16() { is_checked::<cloudblue::types::NewCustomer, cloudblue::Context>(); }
fn item_17(value: &cloudblue::types::NewCustomer) {
    let _: &cloudblue::types::Domain = &value.microsoft_domain;
    let _: &Option<cloudblue::types::NewCustomerSpecialQualifications> = &value.special_qualifications;
    let _: &Option<cloudblue::types::PartnerOfRecord> = &value.partner_on_record_attestation_accepted;
    let _: &Option<cloudblue::types::Agreement> = &value.agreement;
    let _: &cloudblue::runtime::Extra = &value.extra;
    let _: &cloudblue::runtime::Extra = &value.siblings;
}
fn item_18(a0: cloudblue::types::Domain) -> cloudblue::types::NewCustomer { cloudblue::types::NewCustomer::new(a0) }
fn item_19(this: cloudblue::types::NewCustomer, a0: cloudblue::types::NewCustomerSpecialQualifications) -> cloudblue::types::NewCustomer { cloudblue::types::NewCustomer::special_qualifications(this, a0) }
fn item_20(this: cloudblue::types::NewCustomer, a0: cloudblue::types::PartnerOfRecord) -> cloudblue::types::NewCustomer { cloudblue::types::NewCustomer::partner_on_record_attestation_accepted(this, a0) }
fn item_21(this: cloudblue::types::NewCustomer, a0: cloudblue::types::Agreement) -> cloudblue::types::NewCustomer { cloudblue::types::NewCustomer::agreement(this, a0) }
fn item_22(this: cloudblue::types::NewCustomer, a0: &str, a1: &(impl cloudblue::runtime::WriteJson + ?Sized)) -> cloudblue::types::NewCustomer { cloudblue::types::NewCustomer::entry(this, a0, a1) }
fn item_23() { is_data::<cloudblue::types::NewCustomerFailedValidation>(); }
fn item_24() { is_checked::<cloudblue::types::NewCustomerFailedValidation, cloudblue::Context>(); }
fn item_25(value: &cloudblue::types::NewCustomerFailedValidation) {
    let _: &cloudblue::types::Domain = &value.microsoft_domain;
    let _: &cloudblue::types::NewCustomerFailedValidationSpecialQualifications = &value.special_qualifications;
    let _: &cloudblue::types::PartnerOfRecord = &value.partner_on_record_attestation_accepted;
    let _: &cloudblue::types::CustomerDetails = &value.customer;
    let _: &cloudblue::types::Agreement = &value.agreement;
    let _: &cloudblue::runtime::Extra = &value.extra;
    let _: &cloudblue::runtime::Extra = &value.siblings;
}
fn item_26(a0: cloudblue::types::NewCustomerFailedValidationRequired) -> cloudblue::types::NewCustomerFailedValidation { cloudblue::types::NewCustomerFailedValidation::new(a0) }
fn item_27(this: cloudblue::types::NewCustomerFailedValidation, a0: &str, a1: &(impl cloudblue::runtime::WriteJson + ?Sized)) -> cloudblue::types::NewCustomerFailedValidation { cloudblue::types::NewCustomerFailedValidation::entry(this, a0, a1) }
fn item_28(value: &cloudblue::types::NewCustomerFailedValidationRequired) {
    let _: &cloudblue::types::Domain = &value.microsoft_domain;
    let _: &cloudblue::types::NewCustomerFailedValidationSpecialQualifications = &value.special_qualifications;
    let _: &cloudblue::types::PartnerOfRecord = &value.partner_on_record_attestation_accepted;
    let _: &cloudblue::types::CustomerDetails = &value.customer;
    let _: &cloudblue::types::Agreement = &value.agreement;
}
fn item_29() { is_data::<cloudblue::types::ExistingCustomerAccepted>(); }
fn item_30() { is_checked::<cloudblue::types::ExistingCustomerAccepted, cloudblue::Context>(); }
fn item_31(value: &cloudblue::types::ExistingCustomerAccepted) {
    let _: &cloudblue::types::Domain = &value.microsoft_domain;
    let _: &cloudblue::types::ExistingCustomerAcceptedSpecialQualifications = &value.special_qualifications;
    let _: &cloudblue::runtime::Extra = &value.extra;
    let _: &cloudblue::runtime::Extra = &value.siblings;
}
fn item_32(a0: cloudblue::types::Domain, a1: cloudblue::types::ExistingCustomerAcceptedSpecialQualifications) -> cloudblue::types::ExistingCustomerAccepted { cloudblue::types::ExistingCustomerAccepted::new(a0, a1) }
fn item_33(this: cloudblue::types::ExistingCustomerAccepted, a0: &str, a1: &(impl cloudblue::runtime::WriteJson + ?Sized)) -> cloudblue::types::ExistingCustomerAccepted { cloudblue::types::ExistingCustomerAccepted::entry(this, a0, a1) }
fn item_34() { is_data::<cloudblue::types::ExistingCustomerPending>(); }
fn item_35() { is_checked::<cloudblue::types::ExistingCustomerPending, cloudblue::Context>(); }
fn item_36(value: &cloudblue::types::ExistingCustomerPending) {
    let _: &cloudblue::types::Domain = &value.microsoft_domain;
    let _: &cloudblue::types::ExistingCustomerPendingSpecialQualifications = &value.special_qualifications;
    let _: &cloudblue::types::Agreement = &value.agreement;
    let _: &cloudblue::runtime::Extra = &value.extra;
    let _: &cloudblue::runtime::Extra = &value.siblings;
}
fn item_37(a0: cloudblue::types::Domain, a1: cloudblue::types::ExistingCustomerPendingSpecialQualifications, a2: cloudblue::types::Agreement) -> cloudblue::types::ExistingCustomerPending { cloudblue::types::ExistingCustomerPending::new(a0, a1, a2) }
fn item_38(this: cloudblue::types::ExistingCustomerPending, a0: &str, a1: &(impl cloudblue::runtime::WriteJson + ?Sized)) -> cloudblue::types::ExistingCustomerPending { cloudblue::types::ExistingCustomerPending::entry(this, a0, a1) }
fn item_39() { is_data::<cloudblue::types::LegacyTransition>(); }
fn item_40() { is_checked::<cloudblue::types::LegacyTransition, cloudblue::Context>(); }
fn item_41(value: &cloudblue::types::LegacyTransition) {
    let _: &cloudblue::types::Domain = &value.microsoft_domain;
    let _: &Option<cloudblue::types::LegacyTransitionSpecialQualifications> = &value.special_qualifications;
    let _: &cloudblue::runtime::Extra = &value.extra;
    let _: &cloudblue::runtime::Extra = &value.siblings;
}
fn item_42(a0: cloudblue::types::Domain) -> cloudblue::types::LegacyTransition { cloudblue::types::LegacyTransition::new(a0) }
fn item_43(this: cloudblue::types::LegacyTransition, a0: cloudblue::types::LegacyTransitionSpecialQualifications) -> cloudblue::types::LegacyTransition { cloudblue::types::LegacyTransition::special_qualifications(this, a0) }
fn item_44(this: cloudblue::types::LegacyTransition, a0: &str, a1: &(impl cloudblue::runtime::WriteJson + ?Sized)) -> cloudblue::types::LegacyTransition { cloudblue::types::LegacyTransition::entry(this, a0, a1) }
fn item_45() { is_data::<cloudblue::types::ImportSubscription>(); }
fn item_46() { is_checked::<cloudblue::types::ImportSubscription, cloudblue::Context>(); }
fn item_47(value: &cloudblue::types::ImportSubscription) {
    let _: &cloudblue::types::Domain = &value.microsoft_domain;
    let _: &cloudblue::types::MicrosoftSubscriptionId = &value.import_microsoft_subscription_id;
    let _: &cloudblue::runtime::Extra = &value.extra;
    let _: &cloudblue::runtime::Extra = &value.siblings;
}
fn item_48(a0: cloudblue::types::Domain, a1: cloudblue::types::MicrosoftSubscriptionId) -> cloudblue::types::ImportSubscription { cloudblue::types::ImportSubscription::new(a0, a1) }
fn item_49(this: cloudblue::types::ImportSubscription, a0: &str, a1: &(impl cloudblue::runtime::WriteJson + ?Sized)) -> cloudblue::types::ImportSubscription { cloudblue::types::ImportSubscription::entry(this, a0, a1) }
fn item_50() { is_data::<cloudblue::types::NewCustomerSpecialQualifications>(); }
fn item_51() { is_checked::<cloudblue::types::NewCustomerSpecialQualifications, cloudblue::Context>(); }
fn item_52(value: &cloudblue::types::NewCustomerSpecialQualifications) {
    match value {
        cloudblue::types::NewCustomerSpecialQualifications::None => {}
        cloudblue::types::NewCustomerSpecialQualifications::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_53(value: &cloudblue::types::NewCustomerSpecialQualifications) -> &str { value.as_str() }
fn item_54() { is_data::<cloudblue::types::NewCustomerFailedValidationSpecialQualifications>(); }
fn item_55() { is_checked::<cloudblue::types::NewCustomerFailedValidationSpecialQualifications, cloudblue::Context>(); }
fn item_56(value: &cloudblue::types::NewCustomerFailedValidationSpecialQualifications) {
    match value {
        cloudblue::types::NewCustomerFailedValidationSpecialQualifications::None => {}
        cloudblue::types::NewCustomerFailedValidationSpecialQualifications::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_57(value: &cloudblue::types::NewCustomerFailedValidationSpecialQualifications) -> &str { value.as_str() }
fn item_58() { is_data::<cloudblue::types::ExistingCustomerAcceptedSpecialQualifications>(); }
fn item_59() { is_checked::<cloudblue::types::ExistingCustomerAcceptedSpecialQualifications, cloudblue::Context>(); }
fn item_60(value: &cloudblue::types::ExistingCustomerAcceptedSpecialQualifications) {
    match value {
        cloudblue::types::ExistingCustomerAcceptedSpecialQualifications::None => {}
        cloudblue::types::ExistingCustomerAcceptedSpecialQualifications::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_61(value: &cloudblue::types::ExistingCustomerAcceptedSpecialQualifications) -> &str { value.as_str() }
fn item_62() { is_data::<cloudblue::types::ExistingCustomerPendingSpecialQualifications>(); }
fn item_63() { is_checked::<cloudblue::types::ExistingCustomerPendingSpecialQualifications, cloudblue::Context>(); }
fn item_64(value: &cloudblue::types::ExistingCustomerPendingSpecialQualifications) {
    match value {
        cloudblue::types::ExistingCustomerPendingSpecialQualifications::None => {}
        cloudblue::types::ExistingCustomerPendingSpecialQualifications::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_65(value: &cloudblue::types::ExistingCustomerPendingSpecialQualifications) -> &str { value.as_str() }
fn item_66() { is_data::<cloudblue::types::LegacyTransitionSpecialQualifications>(); }
fn item_67() { is_checked::<cloudblue::types::LegacyTransitionSpecialQualifications, cloudblue::Context>(); }
fn item_68(value: &cloudblue::types::LegacyTransitionSpecialQualifications) {
    match value {
        cloudblue::types::LegacyTransitionSpecialQualifications::None => {}
        cloudblue::types::LegacyTransitionSpecialQualifications::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_69(value: &cloudblue::types::LegacyTransitionSpecialQualifications) -> &str { value.as_str() }
fn is_context<T: Clone + std::fmt::Debug + Default + PartialEq + Send + Sync>() {}
fn item_70() { is_context::<cloudblue::Context>(); }
fn item_71(value: &cloudblue::Context) {
    let _: &Option<bool> = &value.details_refused;
    let _: &Option<bool> = &value.has_azure_plan;
    let _: &Option<bool> = &value.agreement_accepted;
    let _: &Option<cloudblue::runtime::Integer> = &value.legacy_subscriptions;
}
fn item_72() -> cloudblue::Context { cloudblue::Context::new() }
fn item_73(this: cloudblue::Context, a0: bool) -> cloudblue::Context { cloudblue::Context::details_refused(this, a0) }
fn item_74(this: cloudblue::Context, a0: bool) -> cloudblue::Context { cloudblue::Context::has_azure_plan(this, a0) }
fn item_75(this: cloudblue::Context, a0: bool) -> cloudblue::Context { cloudblue::Context::agreement_accepted(this, a0) }
fn item_76(this: cloudblue::Context, a0: impl Into<cloudblue::runtime::Integer>) -> cloudblue::Context { cloudblue::Context::legacy_subscriptions(this, a0) }
