// @generated from the case cloudcockpit by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `cloudcockpit`.

use specwright_tests::goldens::cloudcockpit;
use cloudcockpit::runtime as rt;

use std::sync::Arc;
use std::time::Duration;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}

fn item_1() { is_data::<cloudcockpit::types::UpdateAgreement>(); }
fn item_2() { is_checked::<cloudcockpit::types::UpdateAgreement, ()>(); }
fn item_3(value: &cloudcockpit::types::UpdateAgreement) {
    let _: &cloudcockpit::runtime::Uuid = &value.provider_instance_id;
    let _: &cloudcockpit::runtime::Timestamp = &value.agreement_date;
    let _: &bool = &value.keep_primary_information;
    let _: &cloudcockpit::runtime::Patch<String> = &value.first_name;
    let _: &cloudcockpit::runtime::Patch<String> = &value.last_name;
    let _: &cloudcockpit::runtime::Patch<String> = &value.email;
    let _: &cloudcockpit::runtime::Patch<String> = &value.phone;
    let _: &cloudcockpit::runtime::Extra = &value.extra;
}
fn item_4(a0: cloudcockpit::runtime::Uuid, a1: impl Into<cloudcockpit::runtime::Timestamp>, a2: bool) -> cloudcockpit::types::UpdateAgreement { cloudcockpit::types::UpdateAgreement::new(a0, a1, a2) }
fn item_5(this: cloudcockpit::types::UpdateAgreement, a0: impl Into<cloudcockpit::runtime::Patch<String>>) -> cloudcockpit::types::UpdateAgreement { cloudcockpit::types::UpdateAgreement::first_name(this, a0) }
fn item_6(this: cloudcockpit::types::UpdateAgreement, a0: impl Into<cloudcockpit::runtime::Patch<String>>) -> cloudcockpit::types::UpdateAgreement { cloudcockpit::types::UpdateAgreement::last_name(this, a0) }
fn item_7(this: cloudcockpit::types::UpdateAgreement, a0: impl Into<cloudcockpit::runtime::Patch<String>>) -> cloudcockpit::types::UpdateAgreement { cloudcockpit::types::UpdateAgreement::email(this, a0) }
fn item_8(this: cloudcockpit::types::UpdateAgreement, a0: impl Into<cloudcockpit::runtime::Patch<String>>) -> cloudcockpit::types::UpdateAgreement { cloudcockpit::types::UpdateAgreement::phone(this, a0) }
fn item_9(this: cloudcockpit::types::UpdateAgreement, a0: &str, a1: impl Into<cloudcockpit::runtime::Json>) -> cloudcockpit::types::UpdateAgreement { cloudcockpit::types::UpdateAgreement::member(this, a0, a1) }
fn item_10(a0: impl Into<cloudcockpit::runtime::Secret>, a1: impl Into<String>) -> cloudcockpit::Builder { cloudcockpit::Client::builder(a0, a1) }
fn item_11<M: rt::Mode>(this: &cloudcockpit::Client<M>) -> cloudcockpit::groups::Agreements<M> { cloudcockpit::Client::<M>::agreements(this) }
fn item_12<M: rt::Mode>(this: &cloudcockpit::Client<M>) -> cloudcockpit::runtime::DriftReport { cloudcockpit::Client::<M>::drift(this) }
fn item_13(this: cloudcockpit::Builder, a0: impl Into<String>) -> cloudcockpit::Builder { cloudcockpit::Builder::base_url(this, a0) }
fn item_14(this: cloudcockpit::Builder, a0: cloudcockpit::runtime::DriftMode) -> cloudcockpit::Builder { cloudcockpit::Builder::drift(this, a0) }
fn item_15(this: cloudcockpit::Builder, a0: cloudcockpit::runtime::Limits) -> cloudcockpit::Builder { cloudcockpit::Builder::limits(this, a0) }
fn item_16(this: cloudcockpit::Builder, a0: impl Into<String>) -> cloudcockpit::Builder { cloudcockpit::Builder::user_agent(this, a0) }
fn item_17(this: cloudcockpit::Builder, a0: impl AsRef<[u8]>) -> cloudcockpit::Builder { cloudcockpit::Builder::root_certificate(this, a0) }
fn item_18(this: cloudcockpit::Builder, a0: Arc<dyn cloudcockpit::runtime::Transport>) -> cloudcockpit::Builder { cloudcockpit::Builder::transport(this, a0) }
fn item_19(this: cloudcockpit::Builder, a0: Arc<dyn cloudcockpit::runtime::Timer>) -> cloudcockpit::Builder { cloudcockpit::Builder::timer(this, a0) }
fn item_20(this: cloudcockpit::Builder) -> cloudcockpit::Builder { cloudcockpit::Builder::allow_plain_http(this) }
fn item_21(this: cloudcockpit::Builder) -> Result<cloudcockpit::Client, cloudcockpit::runtime::BuildError> { cloudcockpit::Builder::build(this) }
fn item_22<M: rt::Mode, O>(this: cloudcockpit::Call<M, O>, a0: impl FnOnce(&mut cloudcockpit::runtime::http::Request<cloudcockpit::runtime::Bytes>) + Send + 'static) -> cloudcockpit::Call<M, O> { cloudcockpit::Call::<M, O>::edit(this, a0) }
fn item_23<M: rt::Mode, O>(this: cloudcockpit::Call<M, O>, a0: Duration) -> cloudcockpit::Call<M, O> { cloudcockpit::Call::<M, O>::timeout(this, a0) }
fn item_24<M: rt::Mode, O>(this: cloudcockpit::Call<M, O>, a0: cloudcockpit::runtime::DriftMode) -> cloudcockpit::Call<M, O> { cloudcockpit::Call::<M, O>::drift(this, a0) }
fn item_25<M: rt::Mode, O>(this: cloudcockpit::Call<M, O>) -> cloudcockpit::Call<M, O> { cloudcockpit::Call::<M, O>::unchecked(this) }
fn operation_of<M: rt::Mode, O>(call: cloudcockpit::Call<M, O>) -> O { call.into_operation() }
async fn reply_of<O: rt::Operation<Documented = cloudcockpit::Documented>>(call: cloudcockpit::Call<rt::Async, O>) -> Result<rt::Reply<O::Output>, cloudcockpit::Error> { call.reply().await }
async fn value_of<O: rt::Operation<Documented = cloudcockpit::Documented>>(call: cloudcockpit::Call<rt::Async, O>) -> Result<O::Output, cloudcockpit::Error> { call.await }
fn item_26<M: rt::Mode>(this: &cloudcockpit::groups::Agreements<M>, a0: cloudcockpit::types::UpdateAgreement) -> cloudcockpit::Call<M, cloudcockpit::ops::AgreementsUpdate> { cloudcockpit::groups::Agreements::<M>::update(this, a0) }
fn item_27() { is_checked::<cloudcockpit::ops::AgreementsUpdate, ()>(); }
fn item_28(value: &cloudcockpit::ops::AgreementsUpdate) {
    let _: &cloudcockpit::types::UpdateAgreement = &value.body;
}
fn item_29(a0: cloudcockpit::types::UpdateAgreement) -> cloudcockpit::ops::AgreementsUpdate { cloudcockpit::ops::AgreementsUpdate::new(a0) }
fn item_30(value: <cloudcockpit::ops::AgreementsUpdate as rt::Operation>::Output) { value }
fn item_31(value: &cloudcockpit::Documented) {
    match value {
        cloudcockpit::Documented::Status(status) => { let _: &u16 = status; }
        _ => {}
    }
}
