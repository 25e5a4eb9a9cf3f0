// @generated from the case examples by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `examples`.

use specwright_tests::goldens::examples;
use examples::runtime as rt;

use std::sync::Arc;
use std::time::Duration;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}

fn item_1() { is_data::<examples::types::Thing>(); }
fn item_2() { is_checked::<examples::types::Thing, ()>(); }
fn item_3(value: &examples::types::Thing) {
    let _: &String = &value.id;
    let _: &Option<examples::runtime::Integer> = &value.count;
    let _: &examples::runtime::Extra = &value.extra;
}
fn item_4(a0: impl Into<String>) -> examples::types::Thing { examples::types::Thing::new(a0) }
fn item_5(this: examples::types::Thing, a0: impl Into<examples::runtime::Integer>) -> examples::types::Thing { examples::types::Thing::count(this, a0) }
fn item_6(this: examples::types::Thing, a0: &str, a1: impl Into<examples::runtime::Json>) -> examples::types::Thing { examples::types::Thing::member(this, a0, a1) }
fn item_7(a0: impl Into<String>) -> examples::Builder { examples::Client::builder(a0) }
fn item_8<M: rt::Mode>(this: &examples::Client<M>) -> examples::groups::Things<M> { examples::Client::<M>::things(this) }
fn item_9<M: rt::Mode>(this: &examples::Client<M>) -> examples::runtime::DriftReport { examples::Client::<M>::drift(this) }
fn item_10(this: examples::Builder, a0: examples::runtime::DriftMode) -> examples::Builder { examples::Builder::drift(this, a0) }
fn item_11(this: examples::Builder, a0: examples::runtime::Limits) -> examples::Builder { examples::Builder::limits(this, a0) }
fn item_12(this: examples::Builder, a0: impl Into<String>) -> examples::Builder { examples::Builder::user_agent(this, a0) }
fn item_13(this: examples::Builder, a0: impl AsRef<[u8]>) -> examples::Builder { examples::Builder::root_certificate(this, a0) }
fn item_14(this: examples::Builder, a0: Arc<dyn examples::runtime::Transport>) -> examples::Builder { examples::Builder::transport(this, a0) }
fn item_15(this: examples::Builder, a0: Arc<dyn examples::runtime::Timer>) -> examples::Builder { examples::Builder::timer(this, a0) }
fn item_16(this: examples::Builder) -> examples::Builder { examples::Builder::allow_plain_http(this) }
fn item_17(this: examples::Builder) -> Result<examples::Client, examples::runtime::BuildError> { examples::Builder::build(this) }
fn item_18<M: rt::Mode, O>(this: examples::Call<M, O>, a0: impl FnOnce(&mut examples::runtime::http::Request<examples::runtime::Bytes>) + Send + 'static) -> examples::Call<M, O> { examples::Call::<M, O>::edit(this, a0) }
fn item_19<M: rt::Mode, O>(this: examples::Call<M, O>, a0: Duration) -> examples::Call<M, O> { examples::Call::<M, O>::timeout(this, a0) }
fn item_20<M: rt::Mode, O>(this: examples::Call<M, O>, a0: examples::runtime::DriftMode) -> examples::Call<M, O> { examples::Call::<M, O>::drift(this, a0) }
fn item_21<M: rt::Mode, O>(this: examples::Call<M, O>) -> examples::Call<M, O> { examples::Call::<M, O>::unchecked(this) }
fn operation_of<M: rt::Mode, O>(call: examples::Call<M, O>) -> O { call.into_operation() }
async fn reply_of<O: rt::Operation<Documented = examples::Documented>>(call: examples::Call<rt::Async, O>) -> Result<rt::Reply<O::Output>, examples::Error> { call.reply().await }
async fn value_of<O: rt::Operation<Documented = examples::Documented>>(call: examples::Call<rt::Async, O>) -> Result<O::Output, examples::Error> { call.await }
fn item_22<M: rt::Mode>(this: &examples::groups::Things<M>, a0: examples::types::Thing) -> examples::Call<M, examples::ops::ThingsAdd> { examples::groups::Things::<M>::add(this, a0) }
fn item_23() { is_checked::<examples::ops::ThingsAdd, ()>(); }
fn item_24(value: &examples::ops::ThingsAdd) {
    let _: &examples::types::Thing = &value.body;
}
fn item_25(a0: examples::types::Thing) -> examples::ops::ThingsAdd { examples::ops::ThingsAdd::new(a0) }
fn item_26(value: <examples::ops::ThingsAdd as rt::Operation>::Output) -> examples::types::Thing { value }
fn item_27(value: &examples::Documented) {
    match value {
        examples::Documented::Status(status) => { let _: &u16 = status; }
        _ => {}
    }
}
