// @generated from specs/activeplatform by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `activeplatform`.

use activeplatform::runtime as rt;

use std::sync::Arc;
use std::time::Duration;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}

fn item_1() { is_data::<activeplatform::types::ResellerId>(); }
fn item_2() { is_checked::<activeplatform::types::ResellerId, activeplatform::Context>(); }
fn item_3(value: activeplatform::runtime::Integer) -> activeplatform::runtime::Integer { activeplatform::types::ResellerId(value).into_inner() }
fn item_4() { is_data::<activeplatform::types::PlanId>(); }
fn item_5() { is_checked::<activeplatform::types::PlanId, activeplatform::Context>(); }
fn item_6(value: activeplatform::runtime::Integer) -> activeplatform::runtime::Integer { activeplatform::types::PlanId(value).into_inner() }
fn item_7() { is_data::<activeplatform::types::AccountId>(); }
fn item_8() { is_checked::<activeplatform::types::AccountId, activeplatform::Context>(); }
fn item_9(value: activeplatform::runtime::Integer) -> activeplatform::runtime::Integer { activeplatform::types::AccountId(value).into_inner() }
fn item_10() { is_data::<activeplatform::types::ReservationScope>(); }
fn item_11() { is_checked::<activeplatform::types::ReservationScope, activeplatform::Context>(); }
fn item_12(value: &activeplatform::types::ReservationScope) {
    match value {
        activeplatform::types::ReservationScope::AllSubscriptions => {}
        activeplatform::types::ReservationScope::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_13(value: &activeplatform::types::ReservationScope) -> &str { value.as_str() }
fn item_14() { is_data::<activeplatform::types::AzureSubscriptionLabel>(); }
fn item_15() { is_checked::<activeplatform::types::AzureSubscriptionLabel, activeplatform::Context>(); }
fn item_16(value: String) -> String { activeplatform::types::AzureSubscriptionLabel(value).into_inner() }
fn item_17() { is_data::<activeplatform::types::CustomerDomain>(); }
fn item_18() { is_checked::<activeplatform::types::CustomerDomain, activeplatform::Context>(); }
fn item_19(value: String) -> String { activeplatform::types::CustomerDomain(value).into_inner() }
fn item_20() { is_data::<activeplatform::types::Validation>(); }
fn item_21() { is_checked::<activeplatform::types::Validation, activeplatform::Context>(); }
fn item_22(value: &activeplatform::types::Validation) {
    let _: &activeplatform::types::ValidationData = &value.data;
}
fn item_23() { is_data::<activeplatform::types::ValidationData>(); }
fn item_24() { is_checked::<activeplatform::types::ValidationData, activeplatform::Context>(); }
fn item_25(value: &activeplatform::types::ValidationData) {
    let _: &activeplatform::types::AccountId = &value.account_id;
    let _: &Vec<activeplatform::types::Attribute> = &value.attributes;
}
fn item_26() { is_data::<activeplatform::types::Attribute>(); }
fn item_27() { is_checked::<activeplatform::types::Attribute, activeplatform::Context>(); }
fn item_28(value: &activeplatform::types::Attribute) {
    match value {
        activeplatform::types::Attribute::ReservationScope(inner) => { let _: &activeplatform::types::ReservationScope = inner; }
        activeplatform::types::Attribute::AzureSubscriptions(inner) => { let _: &Vec<activeplatform::types::AzureSubscriptionLabel> = inner; }
        activeplatform::types::Attribute::NewCustomerDomain(inner) => { let _: &activeplatform::types::CustomerDomain = inner; }
        activeplatform::types::Attribute::Other { key, value } => { let _: (&String, &activeplatform::runtime::Json) = (key, value); }
        _ => {}
    }
}
fn item_29() { is_data::<activeplatform::types::ValidatedAttribute>(); }
fn item_30() { is_checked::<activeplatform::types::ValidatedAttribute, activeplatform::Context>(); }
fn item_31(value: &activeplatform::types::ValidatedAttribute) {
    let _: &Option<bool> = &value.microsoft_customer_agreement;
    let _: &Option<activeplatform::types::Attribute> = &value.attribute;
    let _: &activeplatform::runtime::Extra = &value.extra;
}
fn is_context<T: Clone + std::fmt::Debug + Default + PartialEq + Send + Sync>() {}
fn item_32() { is_context::<activeplatform::Context>(); }
fn item_33(value: &activeplatform::Context) {
    let _: &Option<String> = &value.existing_domain_key;
    let _: &Option<bool> = &value.account_has_domain;
}
fn item_34() -> activeplatform::Context { activeplatform::Context::new() }
fn item_35(this: activeplatform::Context, a0: impl Into<String>) -> activeplatform::Context { activeplatform::Context::existing_domain_key(this, a0) }
fn item_36(this: activeplatform::Context, a0: bool) -> activeplatform::Context { activeplatform::Context::account_has_domain(this, a0) }
fn item_37(a0: impl Into<activeplatform::runtime::Secret>, a1: impl Into<String>) -> activeplatform::Builder { activeplatform::Client::builder(a0, a1) }
fn item_38<M: rt::Mode>(this: &activeplatform::Client<M>) -> activeplatform::groups::Plans<M> { activeplatform::Client::<M>::plans(this) }
fn item_39<M: rt::Mode>(this: &activeplatform::Client<M>) -> activeplatform::runtime::DriftReport { activeplatform::Client::<M>::drift(this) }
fn item_40(this: activeplatform::Builder, a0: activeplatform::runtime::DriftMode) -> activeplatform::Builder { activeplatform::Builder::drift(this, a0) }
fn item_41(this: activeplatform::Builder, a0: activeplatform::runtime::Limits) -> activeplatform::Builder { activeplatform::Builder::limits(this, a0) }
fn item_42(this: activeplatform::Builder, a0: impl Into<String>) -> activeplatform::Builder { activeplatform::Builder::user_agent(this, a0) }
fn item_43(this: activeplatform::Builder, a0: impl AsRef<[u8]>) -> activeplatform::Builder { activeplatform::Builder::root_certificate(this, a0) }
fn item_44(this: activeplatform::Builder, a0: Arc<dyn activeplatform::runtime::Transport>) -> activeplatform::Builder { activeplatform::Builder::transport(this, a0) }
fn item_45(this: activeplatform::Builder, a0: Arc<dyn activeplatform::runtime::Timer>) -> activeplatform::Builder { activeplatform::Builder::timer(this, a0) }
fn item_46(this: activeplatform::Builder) -> activeplatform::Builder { activeplatform::Builder::allow_plain_http(this) }
fn item_47(this: activeplatform::Builder) -> Result<activeplatform::Client, activeplatform::runtime::BuildError> { activeplatform::Builder::build(this) }
fn item_48<M: rt::Mode, O>(this: activeplatform::Call<M, O>, a0: impl FnOnce(&mut activeplatform::runtime::http::Request<activeplatform::runtime::Bytes>) + Send + 'static) -> activeplatform::Call<M, O> { activeplatform::Call::<M, O>::edit(this, a0) }
fn item_49<M: rt::Mode, O>(this: activeplatform::Call<M, O>, a0: Duration) -> activeplatform::Call<M, O> { activeplatform::Call::<M, O>::timeout(this, a0) }
fn item_50<M: rt::Mode, O>(this: activeplatform::Call<M, O>, a0: activeplatform::runtime::DriftMode) -> activeplatform::Call<M, O> { activeplatform::Call::<M, O>::drift(this, a0) }
fn item_51<M: rt::Mode, O>(this: activeplatform::Call<M, O>) -> activeplatform::Call<M, O> { activeplatform::Call::<M, O>::unchecked(this) }
fn operation_of<M: rt::Mode, O>(call: activeplatform::Call<M, O>) -> O { call.into_operation() }
async fn reply_of<O: rt::Operation<Documented = activeplatform::Documented>>(call: activeplatform::Call<rt::Async, O>) -> Result<rt::Reply<O::Output>, activeplatform::Error> { call.reply().await }
async fn value_of<O: rt::Operation<Documented = activeplatform::Documented>>(call: activeplatform::Call<rt::Async, O>) -> Result<O::Output, activeplatform::Error> { call.await }
fn item_52<M: rt::Mode>(this: &activeplatform::groups::Plans<M>, a0: activeplatform::types::ResellerId, a1: activeplatform::types::PlanId, a2: activeplatform::types::Validation) -> activeplatform::Call<M, activeplatform::ops::PlansValidateAttributes> { activeplatform::groups::Plans::<M>::validate_attributes(this, a0, a1, a2) }
fn item_53() { is_checked::<activeplatform::ops::PlansValidateAttributes, ()>(); }
fn item_54(value: &activeplatform::ops::PlansValidateAttributes) {
    let _: &activeplatform::types::ResellerId = &value.reseller_id;
    let _: &activeplatform::types::PlanId = &value.plan_id;
    let _: &activeplatform::types::Validation = &value.body;
    let _: &activeplatform::Context = &value.context;
}
fn item_55(a0: activeplatform::types::ResellerId, a1: activeplatform::types::PlanId, a2: activeplatform::types::Validation) -> activeplatform::ops::PlansValidateAttributes { activeplatform::ops::PlansValidateAttributes::new(a0, a1, a2) }
fn item_56<M: rt::Mode>(this: activeplatform::Call<M, activeplatform::ops::PlansValidateAttributes>, a0: impl Into<String>) -> activeplatform::Call<M, activeplatform::ops::PlansValidateAttributes> { activeplatform::Call::<M, activeplatform::ops::PlansValidateAttributes>::existing_domain_key(this, a0) }
fn item_57<M: rt::Mode>(this: activeplatform::Call<M, activeplatform::ops::PlansValidateAttributes>, a0: bool) -> activeplatform::Call<M, activeplatform::ops::PlansValidateAttributes> { activeplatform::Call::<M, activeplatform::ops::PlansValidateAttributes>::account_has_domain(this, a0) }
fn item_58(value: <activeplatform::ops::PlansValidateAttributes as rt::Operation>::Output) -> Vec<activeplatform::types::ValidatedAttribute> { value }
fn item_59(value: &activeplatform::Documented) {
    match value {
        activeplatform::Documented::Json(inner) => { let _: &activeplatform::runtime::Json = inner; }
        activeplatform::Documented::Status(status) => { let _: &u16 = status; }
        _ => {}
    }
}
fn item_60(value: &activeplatform::Documented) -> Option<&activeplatform::runtime::Json> { value.json() }
fn known(value: &activeplatform::Documented) -> Vec<activeplatform::Known> { value.known() }
fn words(value: &activeplatform::Known) -> (&'static str, &'static str, &'static str, bool) { (value.id(), value.meaning(), value.remedy(), value.retryable()) }
fn item_61(value: &activeplatform::Known) {
    match value {
        activeplatform::Known::VendorFailure => {}
        activeplatform::Known::NothingToValidate => {}
        activeplatform::Known::TwoKindsOfDomain => {}
        activeplatform::Known::BadDomainEnding => {}
        activeplatform::Known::AccountHasDomain { domain } => { let _: &String = domain; }
        activeplatform::Known::AzureSubscriptionMissing => {}
        activeplatform::Known::NotAccountOwner => {}
        _ => {}
    }
}
