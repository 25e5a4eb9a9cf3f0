// @generated from the case versions by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `versions`.

use specwright_tests::goldens::versions;
use versions::runtime as rt;

use std::sync::Arc;
use std::time::Duration;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}

fn item_1() { is_data::<versions::types::Old>(); }
fn item_2(value: &versions::types::Old) {
    let _: &Option<String> = &value.id;
    let _: &Option<String> = &value.gone;
    let _: &versions::runtime::Extra = &value.extra;
}
fn item_3() { is_data::<versions::types::New>(); }
fn item_4(value: &versions::types::New) {
    let _: &Option<String> = &value.id;
    let _: &Option<String> = &value.fresh;
    let _: &versions::runtime::Extra = &value.extra;
}
fn item_5() -> versions::Builder { versions::Client::builder() }
fn item_6<M: rt::Mode>(this: &versions::Client<M>) -> versions::groups::Things<M> { versions::Client::<M>::things(this) }
fn item_7<M: rt::Mode>(this: &versions::Client<M>) -> versions::groups::V1<M> { versions::Client::<M>::v1(this) }
fn item_8<M: rt::Mode>(this: &versions::Client<M>) -> versions::runtime::DriftReport { versions::Client::<M>::drift(this) }
fn item_9(this: versions::Builder, a0: versions::ApiVersion) -> versions::Builder { versions::Builder::api_version(this, a0) }
fn item_10(this: versions::Builder, a0: impl Into<String>) -> versions::Builder { versions::Builder::base_url(this, a0) }
fn item_11(this: versions::Builder, a0: versions::runtime::DriftMode) -> versions::Builder { versions::Builder::drift(this, a0) }
fn item_12(this: versions::Builder, a0: versions::runtime::Limits) -> versions::Builder { versions::Builder::limits(this, a0) }
fn item_13(this: versions::Builder, a0: impl Into<String>) -> versions::Builder { versions::Builder::user_agent(this, a0) }
fn item_14(this: versions::Builder, a0: impl AsRef<[u8]>) -> versions::Builder { versions::Builder::root_certificate(this, a0) }
fn item_15(this: versions::Builder, a0: Arc<dyn versions::runtime::Transport>) -> versions::Builder { versions::Builder::transport(this, a0) }
fn item_16(this: versions::Builder, a0: Arc<dyn versions::runtime::Timer>) -> versions::Builder { versions::Builder::timer(this, a0) }
fn item_17(this: versions::Builder) -> versions::Builder { versions::Builder::allow_plain_http(this) }
fn item_18(this: versions::Builder) -> Result<versions::Client, versions::runtime::BuildError> { versions::Builder::build(this) }
fn item_19<M: rt::Mode, O>(this: versions::Call<M, O>, a0: impl FnOnce(&mut versions::runtime::http::Request<versions::runtime::Bytes>) + Send + 'static) -> versions::Call<M, O> { versions::Call::<M, O>::edit(this, a0) }
fn item_20<M: rt::Mode, O>(this: versions::Call<M, O>, a0: Duration) -> versions::Call<M, O> { versions::Call::<M, O>::timeout(this, a0) }
fn item_21<M: rt::Mode, O>(this: versions::Call<M, O>, a0: versions::runtime::DriftMode) -> versions::Call<M, O> { versions::Call::<M, O>::drift(this, a0) }
fn item_22<M: rt::Mode, O>(this: versions::Call<M, O>) -> versions::Call<M, O> { versions::Call::<M, O>::unchecked(this) }
fn operation_of<M: rt::Mode, O>(call: versions::Call<M, O>) -> O { call.into_operation() }
async fn reply_of<O: rt::Operation<Documented = versions::Documented>>(call: versions::Call<rt::Async, O>) -> Result<rt::Reply<O::Output>, versions::Error> { call.reply().await }
async fn value_of<O: rt::Operation<Documented = versions::Documented>>(call: versions::Call<rt::Async, O>) -> Result<O::Output, versions::Error> { call.await }
fn item_23(value: &versions::ApiVersion) {
    match value {
        versions::ApiVersion::V1 => {}
        versions::ApiVersion::V2 => {}
        _ => {}
    }
}
fn version(value: versions::ApiVersion) -> &'static str { value.as_str() }
fn item_24<M: rt::Mode>(this: &versions::groups::Things<M>) -> versions::Call<M, versions::ops::ThingsNew> { versions::groups::Things::<M>::new(this) }
fn item_25<M: rt::Mode>(this: &versions::groups::V1Things<M>) -> versions::Call<M, versions::ops::ThingsOld> { versions::groups::V1Things::<M>::old(this) }
fn item_26<M: rt::Mode>(this: &versions::groups::V1<M>) -> versions::groups::V1Things<M> { versions::groups::V1::<M>::things(this) }
fn item_27() { is_checked::<versions::ops::ThingsOld, ()>(); }
fn item_28() -> versions::ops::ThingsOld { versions::ops::ThingsOld::new() }
fn item_29(value: <versions::ops::ThingsOld as rt::Operation>::Output) -> versions::types::Old { value }
fn item_30() { is_checked::<versions::ops::ThingsNew, ()>(); }
fn item_31() -> versions::ops::ThingsNew { versions::ops::ThingsNew::new() }
fn item_32(value: <versions::ops::ThingsNew as rt::Operation>::Output) -> versions::types::New { value }
fn item_33(value: &versions::Documented) {
    match value {
        versions::Documented::Status(status) => { let _: &u16 = status; }
        _ => {}
    }
}
