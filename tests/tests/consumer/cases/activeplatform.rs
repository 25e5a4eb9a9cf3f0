// @generated from the case activeplatform by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `activeplatform`.

use specwright_tests::goldens::activeplatform;
use activeplatform::runtime as rt;

use std::sync::Arc;
use std::time::Duration;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}

fn item_1() { is_data::<activeplatform::types::Attribute>(); }
fn item_2() { is_checked::<activeplatform::types::Attribute, ()>(); }
fn item_3(value: &activeplatform::types::Attribute) {
    match value {
        activeplatform::types::Attribute::ReservationScope(inner) => { let _: &activeplatform::types::AttributeReservationScope = inner; }
        activeplatform::types::Attribute::AzureSubscriptions(inner) => { let _: &Vec<String> = inner; }
        activeplatform::types::Attribute::NewCustomerDomain(inner) => { let _: &String = inner; }
        activeplatform::types::Attribute::Other { key, value } => { let _: (&String, &activeplatform::runtime::Json) = (key, value); }
        _ => {}
    }
}
fn item_4() { is_data::<activeplatform::types::ValidatedAttribute>(); }
fn item_5() { is_checked::<activeplatform::types::ValidatedAttribute, ()>(); }
fn item_6(value: &activeplatform::types::ValidatedAttribute) {
    let _: &Option<bool> = &value.microsoft_customer_agreement;
    let _: &activeplatform::types::Attribute = &value.attribute;
    let _: &activeplatform::runtime::Extra = &value.extra;
}
fn item_7() { is_data::<activeplatform::types::Validation>(); }
fn item_8() { is_checked::<activeplatform::types::Validation, ()>(); }
fn item_9(value: &activeplatform::types::Validation) {
    let _: &activeplatform::types::ValidationData = &value.data;
}
fn item_10() { is_data::<activeplatform::types::ValidationData>(); }
fn item_11() { is_checked::<activeplatform::types::ValidationData, ()>(); }
fn item_12(value: &activeplatform::types::ValidationData) {
    let _: &activeplatform::runtime::Integer = &value.account_id;
    let _: &Vec<activeplatform::types::Attribute> = &value.attributes;
}
fn item_13() { is_data::<activeplatform::types::AttributeReservationScope>(); }
fn item_14() { is_checked::<activeplatform::types::AttributeReservationScope, ()>(); }
fn item_15(value: &activeplatform::types::AttributeReservationScope) {
    match value {
        activeplatform::types::AttributeReservationScope::AllSubscriptions => {}
        activeplatform::types::AttributeReservationScope::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_16(value: &activeplatform::types::AttributeReservationScope) -> &str { value.as_str() }
fn item_17(a0: impl Into<activeplatform::runtime::Secret>, a1: impl Into<String>) -> activeplatform::Builder { activeplatform::Client::builder(a0, a1) }
fn item_18<M: rt::Mode>(this: &activeplatform::Client<M>) -> activeplatform::groups::Plans<M> { activeplatform::Client::<M>::plans(this) }
fn item_19<M: rt::Mode>(this: &activeplatform::Client<M>) -> activeplatform::runtime::DriftReport { activeplatform::Client::<M>::drift(this) }
fn item_20(this: activeplatform::Builder, a0: activeplatform::runtime::DriftMode) -> activeplatform::Builder { activeplatform::Builder::drift(this, a0) }
fn item_21(this: activeplatform::Builder, a0: activeplatform::runtime::Limits) -> activeplatform::Builder { activeplatform::Builder::limits(this, a0) }
fn item_22(this: activeplatform::Builder, a0: impl Into<String>) -> activeplatform::Builder { activeplatform::Builder::user_agent(this, a0) }
fn item_23(this: activeplatform::Builder, a0: impl AsRef<[u8]>) -> activeplatform::Builder { activeplatform::Builder::root_certificate(this, a0) }
fn item_24(this: activeplatform::Builder, a0: Arc<dyn activeplatform::runtime::Transport>) -> activeplatform::Builder { activeplatform::Builder::transport(this, a0) }
fn item_25(this: activeplatform::Builder, a0: Arc<dyn activeplatform::runtime::Timer>) -> activeplatform::Builder { activeplatform::Builder::timer(this, a0) }
fn item_26(this: activeplatform::Builder) -> activeplatform::Builder { activeplatform::Builder::allow_plain_http(this) }
fn item_27(this: activeplatform::Builder) -> Result<activeplatform::Client, activeplatform::runtime::BuildError> { activeplatform::Builder::build(this) }
fn item_28<M: rt::Mode, O>(this: activeplatform::Call<M, O>, a0: impl FnOnce(&mut activeplatform::runtime::http::Request<activeplatform::runtime::Bytes>) + Send + 'static) -> activeplatform::Call<M, O> { activeplatform::Call::<M, O>::edit(this, a0) }
fn item_29<M: rt::Mode, O>(this: activeplatform::Call<M, O>, a0: Duration) -> activeplatform::Call<M, O> { activeplatform::Call::<M, O>::timeout(this, a0) }
fn item_30<M: rt::Mode, O>(this: activeplatform::Call<M, O>, a0: activeplatform::runtime::DriftMode) -> activeplatform::Call<M, O> { activeplatform::Call::<M, O>::drift(this, a0) }
fn item_31<M: rt::Mode, O>(this: activeplatform::Call<M, O>) -> activeplatform::Call<M, O> { activeplatform::Call::<M, O>::unchecked(this) }
fn operation_of<M: rt::Mode, O>(call: activeplatform::Call<M, O>) -> O { call.into_operation() }
async fn reply_of<O: rt::Operation<Documented = activeplatform::Documented>>(call: activeplatform::Call<rt::Async, O>) -> Result<rt::Reply<O::Output>, activeplatform::Error> { call.reply().await }
async fn value_of<O: rt::Operation<Documented = activeplatform::Documented>>(call: activeplatform::Call<rt::Async, O>) -> Result<O::Output, activeplatform::Error> { call.await }
fn item_32<M: rt::Mode>(this: &activeplatform::groups::Plans<M>, a0: impl Into<activeplatform::runtime::Integer>, a1: impl Into<activeplatform::runtime::Integer>, a2: activeplatform::types::Validation) -> activeplatform::Call<M, activeplatform::ops::PlansValidateAttributes> { activeplatform::groups::Plans::<M>::validate_attributes(this, a0, a1, a2) }
fn item_33() { is_checked::<activeplatform::ops::PlansValidateAttributes, ()>(); }
fn item_34(value: &activeplatform::ops::PlansValidateAttributes) {
    let _: &activeplatform::runtime::Integer = &value.reseller_id;
    let _: &activeplatform::runtime::Integer = &value.plan_id;
    let _: &activeplatform::types::Validation = &value.body;
}
fn item_35(a0: impl Into<activeplatform::runtime::Integer>, a1: impl Into<activeplatform::runtime::Integer>, a2: activeplatform::types::Validation) -> activeplatform::ops::PlansValidateAttributes { activeplatform::ops::PlansValidateAttributes::new(a0, a1, a2) }
fn item_36(value: <activeplatform::ops::PlansValidateAttributes as rt::Operation>::Output) -> Vec<activeplatform::types::ValidatedAttribute> { value }
fn item_37(value: &activeplatform::Documented) {
    match value {
        activeplatform::Documented::Json(inner) => { let _: &activeplatform::runtime::Json = inner; }
        activeplatform::Documented::Status(status) => { let _: &u16 = status; }
        _ => {}
    }
}
fn item_38(value: &activeplatform::Documented) -> Option<&activeplatform::runtime::Json> { value.json() }
fn known(value: &activeplatform::Documented) -> Vec<activeplatform::Known> { value.known() }
fn words(value: &activeplatform::Known) -> (&'static str, &'static str, &'static str, bool) { (value.id(), value.meaning(), value.remedy(), value.retryable()) }
fn item_39(value: &activeplatform::Known) {
    match value {
        activeplatform::Known::VendorFailure => {}
        activeplatform::Known::AccountHasDomain { domain } => { let _: &String = domain; }
        activeplatform::Known::NotAccountOwner => {}
        _ => {}
    }
}
