// @generated from the case auth by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `auth`.

use specwright_tests::goldens::auth;
use auth::runtime as rt;

use std::sync::Arc;
use std::time::Duration;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}

fn item_1() { is_data::<auth::types::Problem>(); }
fn item_2(value: &auth::types::Problem) {
    let _: &Option<String> = &value.title;
    let _: &auth::runtime::Extra = &value.extra;
}
fn item_3(a0: auth::ClientRequired) -> auth::Builder { auth::Client::builder(a0) }
fn item_4<M: rt::Mode>(this: &auth::Client<M>) -> auth::groups::Things<M> { auth::Client::<M>::things(this) }
fn item_5<M: rt::Mode>(this: &auth::Client<M>) -> auth::runtime::DriftReport { auth::Client::<M>::drift(this) }
fn item_6(value: &auth::ClientRequired) {
    let _: &auth::runtime::Certificate = &value.certificate;
    let _: &auth::runtime::Secret = &value.key;
    let _: &String = &value.user_user;
    let _: &auth::runtime::Secret = &value.user_password;
    let _: &auth::runtime::Uuid = &value.x_tenant;
    let _: &String = &value.base_url;
}
fn item_7(this: auth::Builder, a0: impl Into<String>) -> auth::Builder { auth::Builder::x_locale(this, a0) }
fn item_8(this: auth::Builder, a0: auth::runtime::DriftMode) -> auth::Builder { auth::Builder::drift(this, a0) }
fn item_9(this: auth::Builder, a0: auth::runtime::Limits) -> auth::Builder { auth::Builder::limits(this, a0) }
fn item_10(this: auth::Builder, a0: impl Into<String>) -> auth::Builder { auth::Builder::user_agent(this, a0) }
fn item_11(this: auth::Builder, a0: impl AsRef<[u8]>) -> auth::Builder { auth::Builder::root_certificate(this, a0) }
fn item_12(this: auth::Builder, a0: Arc<dyn auth::runtime::Transport>) -> auth::Builder { auth::Builder::transport(this, a0) }
fn item_13(this: auth::Builder, a0: Arc<dyn auth::runtime::Timer>) -> auth::Builder { auth::Builder::timer(this, a0) }
fn item_14(this: auth::Builder) -> auth::Builder { auth::Builder::allow_plain_http(this) }
fn item_15(this: auth::Builder) -> Result<auth::Client, auth::runtime::BuildError> { auth::Builder::build(this) }
fn item_16<M: rt::Mode, O>(this: auth::Call<M, O>, a0: impl FnOnce(&mut auth::runtime::http::Request<auth::runtime::Bytes>) + Send + 'static) -> auth::Call<M, O> { auth::Call::<M, O>::edit(this, a0) }
fn item_17<M: rt::Mode, O>(this: auth::Call<M, O>, a0: Duration) -> auth::Call<M, O> { auth::Call::<M, O>::timeout(this, a0) }
fn item_18<M: rt::Mode, O>(this: auth::Call<M, O>, a0: auth::runtime::DriftMode) -> auth::Call<M, O> { auth::Call::<M, O>::drift(this, a0) }
fn item_19<M: rt::Mode, O>(this: auth::Call<M, O>) -> auth::Call<M, O> { auth::Call::<M, O>::unchecked(this) }
fn item_20<M: rt::Mode, O>(this: auth::Call<M, O>, a0: impl Into<auth::runtime::Secret>) -> auth::Call<M, O> { auth::Call::<M, O>::secret(this, a0) }
fn item_21<M: rt::Mode, O>(this: auth::Call<M, O>, a0: auth::runtime::Uuid) -> auth::Call<M, O> { auth::Call::<M, O>::x_request_id(this, a0) }
fn operation_of<M: rt::Mode, O>(call: auth::Call<M, O>) -> O { call.into_operation() }
async fn reply_of<O: rt::Operation<Documented = auth::Documented>>(call: auth::Call<rt::Async, O>) -> Result<rt::Reply<O::Output>, auth::Error> { call.reply().await }
async fn value_of<O: rt::Operation<Documented = auth::Documented>>(call: auth::Call<rt::Async, O>) -> Result<O::Output, auth::Error> { call.await }
fn item_22<M: rt::Mode>(this: &auth::groups::Things<M>) -> auth::Call<M, auth::ops::ThingsOwn> { auth::groups::Things::<M>::own(this) }
fn item_23<M: rt::Mode>(this: &auth::groups::Things<M>) -> auth::Call<M, auth::ops::ThingsOpen> { auth::groups::Things::<M>::open(this) }
fn item_24<M: rt::Mode>(this: &auth::groups::Things<M>) -> auth::Call<M, auth::ops::ThingsUnsaid> { auth::groups::Things::<M>::unsaid(this) }
fn item_25<M: rt::Mode>(this: &auth::groups::Things<M>) -> auth::Call<M, auth::ops::ThingsSame> { auth::groups::Things::<M>::same(this) }
fn item_26() { is_checked::<auth::ops::ThingsOwn, ()>(); }
fn item_27() -> auth::ops::ThingsOwn { auth::ops::ThingsOwn::new() }
fn item_28<M: rt::Mode>(this: auth::Call<M, auth::ops::ThingsOwn>, a0: impl Into<auth::runtime::Secret>) -> auth::Call<M, auth::ops::ThingsOwn> { auth::Call::<M, auth::ops::ThingsOwn>::token(this, a0) }
fn item_29(value: <auth::ops::ThingsOwn as rt::Operation>::Output) -> auth::runtime::Json { value }
fn item_30() { is_checked::<auth::ops::ThingsOpen, ()>(); }
fn item_31() -> auth::ops::ThingsOpen { auth::ops::ThingsOpen::new() }
fn item_32(value: <auth::ops::ThingsOpen as rt::Operation>::Output) -> auth::runtime::Json { value }
fn item_33() { is_checked::<auth::ops::ThingsUnsaid, ()>(); }
fn item_34() -> auth::ops::ThingsUnsaid { auth::ops::ThingsUnsaid::new() }
fn item_35(value: <auth::ops::ThingsUnsaid as rt::Operation>::Output) -> auth::runtime::Json { value }
fn item_36() { is_checked::<auth::ops::ThingsSame, ()>(); }
fn item_37() -> auth::ops::ThingsSame { auth::ops::ThingsSame::new() }
fn item_38(value: <auth::ops::ThingsSame as rt::Operation>::Output) { value }
fn item_39(value: &auth::Documented) {
    match value {
        auth::Documented::Problem(inner) => { let _: &auth::types::Problem = inner; }
        auth::Documented::Status(status) => { let _: &u16 = status; }
        _ => {}
    }
}
fn item_40(value: &auth::Documented) -> Option<&auth::types::Problem> { value.problem() }
fn known(value: &auth::Documented) -> Vec<auth::Known> { value.known() }
fn words(value: &auth::Known) -> (&'static str, &'static str, &'static str, bool) { (value.id(), value.meaning(), value.remedy(), value.retryable()) }
fn item_41(value: &auth::Known) {
    match value {
        auth::Known::Busy => {}
        auth::Known::Gone { thing_id, owner, reason } => { let _: &auth::runtime::Uuid = thing_id; let _: &String = owner; let _: &String = reason; }
        _ => {}
    }
}
