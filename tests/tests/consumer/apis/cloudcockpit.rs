// @generated from specs/cloudcockpit by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `cloudcockpit`.

use cloudcockpit::runtime as rt;

use std::sync::Arc;
use std::time::Duration;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}

fn item_1() { is_data::<cloudcockpit::types::TenantDomain>(); }
fn item_2() { is_checked::<cloudcockpit::types::TenantDomain, ()>(); }
fn item_3(value: String) -> String { cloudcockpit::types::TenantDomain(value).into_inner() }
fn item_4() { is_data::<cloudcockpit::types::CustomerId>(); }
fn item_5() { is_checked::<cloudcockpit::types::CustomerId, ()>(); }
fn item_6(value: cloudcockpit::runtime::Uuid) -> cloudcockpit::runtime::Uuid { cloudcockpit::types::CustomerId(value).into_inner() }
fn item_7() { is_data::<cloudcockpit::types::ProviderInstanceId>(); }
fn item_8() { is_checked::<cloudcockpit::types::ProviderInstanceId, ()>(); }
fn item_9(value: cloudcockpit::runtime::Uuid) -> cloudcockpit::runtime::Uuid { cloudcockpit::types::ProviderInstanceId(value).into_inner() }
fn item_10() { is_data::<cloudcockpit::types::CorrelationId>(); }
fn item_11() { is_checked::<cloudcockpit::types::CorrelationId, ()>(); }
fn item_12(value: cloudcockpit::runtime::Uuid) -> cloudcockpit::runtime::Uuid { cloudcockpit::types::CorrelationId(value).into_inner() }
fn item_13() { is_data::<cloudcockpit::types::UpdateAgreement>(); }
fn item_14() { is_checked::<cloudcockpit::types::UpdateAgreement, ()>(); }
fn item_15(value: &cloudcockpit::types::UpdateAgreement) {
    let _: &cloudcockpit::types::ProviderInstanceId = &value.provider_instance_id;
    let _: &cloudcockpit::runtime::Timestamp = &value.agreement_date;
    let _: &bool = &value.keep_primary_information;
    let _: &cloudcockpit::runtime::Patch<String> = &value.first_name;
    let _: &cloudcockpit::runtime::Patch<String> = &value.last_name;
    let _: &cloudcockpit::runtime::Patch<String> = &value.email;
    let _: &cloudcockpit::runtime::Patch<String> = &value.phone;
    let _: &cloudcockpit::runtime::Extra = &value.extra;
}
fn item_16(a0: cloudcockpit::types::ProviderInstanceId, a1: impl Into<cloudcockpit::runtime::Timestamp>, a2: bool) -> cloudcockpit::types::UpdateAgreement { cloudcockpit::types::UpdateAgreement::new(a0, a1, a2) }
fn item_17(this: cloudcockpit::types::UpdateAgreement, a0: impl Into<cloudcockpit::runtime::Patch<String>>) -> cloudcockpit::types::UpdateAgreement { cloudcockpit::types::UpdateAgreement::first_name(this, a0) }
fn item_18(this: cloudcockpit::types::UpdateAgreement, a0: impl Into<cloudcockpit::runtime::Patch<String>>) -> cloudcockpit::types::UpdateAgreement { cloudcockpit::types::UpdateAgreement::last_name(this, a0) }
fn item_19(this: cloudcockpit::types::UpdateAgreement, a0: impl Into<cloudcockpit::runtime::Patch<String>>) -> cloudcockpit::types::UpdateAgreement { cloudcockpit::types::UpdateAgreement::email(this, a0) }
fn item_20(this: cloudcockpit::types::UpdateAgreement, a0: impl Into<cloudcockpit::runtime::Patch<String>>) -> cloudcockpit::types::UpdateAgreement { cloudcockpit::types::UpdateAgreement::phone(this, a0) }
fn item_21(this: cloudcockpit::types::UpdateAgreement, a0: &str, a1: impl Into<cloudcockpit::runtime::Json>) -> cloudcockpit::types::UpdateAgreement { cloudcockpit::types::UpdateAgreement::member(this, a0, a1) }
fn item_22() { is_data::<cloudcockpit::types::ApiError>(); }
fn item_23(value: &cloudcockpit::types::ApiError) {
    let _: &Option<i32> = &value.status_code;
    let _: &Option<String> = &value.r#type;
    let _: &Option<String> = &value.description;
    let _: &Option<String> = &value.correlation_id;
    let _: &Option<Vec<cloudcockpit::types::PropertyError>> = &value.errors;
    let _: &cloudcockpit::runtime::Extra = &value.extra;
}
fn item_24() { is_data::<cloudcockpit::types::PropertyError>(); }
fn item_25(value: &cloudcockpit::types::PropertyError) {
    let _: &Option<String> = &value.property_name;
    let _: &Option<Vec<String>> = &value.description;
    let _: &cloudcockpit::runtime::Extra = &value.extra;
}
fn item_26(a0: impl Into<cloudcockpit::runtime::Secret>, a1: cloudcockpit::types::TenantDomain) -> cloudcockpit::Builder { cloudcockpit::Client::builder(a0, a1) }
fn item_27<M: rt::Mode>(this: &cloudcockpit::Client<M>) -> cloudcockpit::groups::MicrosoftAgreements<M> { cloudcockpit::Client::<M>::microsoft_agreements(this) }
fn item_28<M: rt::Mode>(this: &cloudcockpit::Client<M>) -> cloudcockpit::runtime::DriftReport { cloudcockpit::Client::<M>::drift(this) }
fn item_29(this: cloudcockpit::Builder, a0: impl Into<String>) -> cloudcockpit::Builder { cloudcockpit::Builder::base_url(this, a0) }
fn item_30(this: cloudcockpit::Builder, a0: cloudcockpit::runtime::DriftMode) -> cloudcockpit::Builder { cloudcockpit::Builder::drift(this, a0) }
fn item_31(this: cloudcockpit::Builder, a0: cloudcockpit::runtime::Limits) -> cloudcockpit::Builder { cloudcockpit::Builder::limits(this, a0) }
fn item_32(this: cloudcockpit::Builder, a0: impl Into<String>) -> cloudcockpit::Builder { cloudcockpit::Builder::user_agent(this, a0) }
fn item_33(this: cloudcockpit::Builder, a0: impl AsRef<[u8]>) -> cloudcockpit::Builder { cloudcockpit::Builder::root_certificate(this, a0) }
fn item_34(this: cloudcockpit::Builder, a0: Arc<dyn cloudcockpit::runtime::Transport>) -> cloudcockpit::Builder { cloudcockpit::Builder::transport(this, a0) }
fn item_35(this: cloudcockpit::Builder, a0: Arc<dyn cloudcockpit::runtime::Timer>) -> cloudcockpit::Builder { cloudcockpit::Builder::timer(this, a0) }
fn item_36(this: cloudcockpit::Builder) -> cloudcockpit::Builder { cloudcockpit::Builder::allow_plain_http(this) }
fn item_37(this: cloudcockpit::Builder) -> Result<cloudcockpit::Client, cloudcockpit::runtime::BuildError> { cloudcockpit::Builder::build(this) }
fn item_38<M: rt::Mode, O>(this: cloudcockpit::Call<M, O>, a0: impl FnOnce(&mut cloudcockpit::runtime::http::Request<cloudcockpit::runtime::Bytes>) + Send + 'static) -> cloudcockpit::Call<M, O> { cloudcockpit::Call::<M, O>::edit(this, a0) }
fn item_39<M: rt::Mode, O>(this: cloudcockpit::Call<M, O>, a0: Duration) -> cloudcockpit::Call<M, O> { cloudcockpit::Call::<M, O>::timeout(this, a0) }
fn item_40<M: rt::Mode, O>(this: cloudcockpit::Call<M, O>, a0: cloudcockpit::runtime::DriftMode) -> cloudcockpit::Call<M, O> { cloudcockpit::Call::<M, O>::drift(this, a0) }
fn item_41<M: rt::Mode, O>(this: cloudcockpit::Call<M, O>) -> cloudcockpit::Call<M, O> { cloudcockpit::Call::<M, O>::unchecked(this) }
fn operation_of<M: rt::Mode, O>(call: cloudcockpit::Call<M, O>) -> O { call.into_operation() }
async fn reply_of<O: rt::Operation<Documented = cloudcockpit::Documented>>(call: cloudcockpit::Call<rt::Async, O>) -> Result<rt::Reply<O::Output>, cloudcockpit::Error> { call.reply().await }
async fn value_of<O: rt::Operation<Documented = cloudcockpit::Documented>>(call: cloudcockpit::Call<rt::Async, O>) -> Result<O::Output, cloudcockpit::Error> { call.await }
fn item_42<M: rt::Mode>(this: &cloudcockpit::groups::MicrosoftAgreements<M>, a0: cloudcockpit::types::CustomerId, a1: cloudcockpit::types::UpdateAgreement) -> cloudcockpit::Call<M, cloudcockpit::ops::MicrosoftAgreementsUpdate> { cloudcockpit::groups::MicrosoftAgreements::<M>::update(this, a0, a1) }
fn item_43() { is_checked::<cloudcockpit::ops::MicrosoftAgreementsUpdate, ()>(); }
fn item_44(value: &cloudcockpit::ops::MicrosoftAgreementsUpdate) {
    let _: &cloudcockpit::types::CustomerId = &value.customer_id;
    let _: &Option<cloudcockpit::types::CorrelationId> = &value.x_correlation_id;
    let _: &cloudcockpit::types::UpdateAgreement = &value.body;
}
fn item_45(a0: cloudcockpit::types::CustomerId, a1: cloudcockpit::types::UpdateAgreement) -> cloudcockpit::ops::MicrosoftAgreementsUpdate { cloudcockpit::ops::MicrosoftAgreementsUpdate::new(a0, a1) }
fn item_46<M: rt::Mode>(this: cloudcockpit::Call<M, cloudcockpit::ops::MicrosoftAgreementsUpdate>, a0: cloudcockpit::types::CorrelationId) -> cloudcockpit::Call<M, cloudcockpit::ops::MicrosoftAgreementsUpdate> { cloudcockpit::Call::<M, cloudcockpit::ops::MicrosoftAgreementsUpdate>::x_correlation_id(this, a0) }
fn item_47(value: <cloudcockpit::ops::MicrosoftAgreementsUpdate as rt::Operation>::Output) { value }
fn item_48(value: &cloudcockpit::Documented) {
    match value {
        cloudcockpit::Documented::ApiError(inner) => { let _: &cloudcockpit::types::ApiError = inner; }
        cloudcockpit::Documented::Status(status) => { let _: &u16 = status; }
        _ => {}
    }
}
fn item_49(value: &cloudcockpit::Documented) -> Option<&cloudcockpit::types::ApiError> { value.api_error() }
