// @generated from the case rules by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `rules`.

use specwright_tests::goldens::rules;
use rules::runtime as rt;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn item_1() { is_data::<rules::types::Part>(); }
fn item_2(value: &rules::types::Part) {
    let _: &Option<String> = &value.id;
    let _: &Option<rules::runtime::Integer> = &value.count;
    let _: &rules::runtime::Extra = &value.extra;
}
fn item_3() -> rules::types::Part { rules::types::Part::new() }
fn item_4(this: rules::types::Part, a0: impl Into<String>) -> rules::types::Part { rules::types::Part::id(this, a0) }
fn item_5(this: rules::types::Part, a0: impl Into<rules::runtime::Integer>) -> rules::types::Part { rules::types::Part::count(this, a0) }
fn item_6(this: rules::types::Part, a0: &str, a1: impl Into<rules::runtime::Json>) -> rules::types::Part { rules::types::Part::member(this, a0, a1) }
fn item_7() { is_data::<rules::types::Thing>(); }
fn item_8(value: &rules::types::Thing) {
    let _: &rules::types::ThingKind = &value.kind;
    let _: &rules::runtime::Patch<String> = &value.name;
    let _: &Option<rules::runtime::Integer> = &value.count;
    let _: &Option<Vec<rules::types::Part>> = &value.parts;
    let _: &Option<rules::runtime::Uuid> = &value.key;
    let _: &Option<rules::runtime::Date> = &value.day;
    let _: &rules::runtime::Extra = &value.extra;
}
fn item_9(a0: rules::types::ThingKind) -> rules::types::Thing { rules::types::Thing::new(a0) }
fn item_10(this: rules::types::Thing, a0: impl Into<rules::runtime::Patch<String>>) -> rules::types::Thing { rules::types::Thing::name(this, a0) }
fn item_11(this: rules::types::Thing, a0: impl Into<rules::runtime::Integer>) -> rules::types::Thing { rules::types::Thing::count(this, a0) }
fn item_12(this: rules::types::Thing, a0: impl Into<Vec<rules::types::Part>>) -> rules::types::Thing { rules::types::Thing::parts(this, a0) }
fn item_13(this: rules::types::Thing, a0: rules::runtime::Uuid) -> rules::types::Thing { rules::types::Thing::key(this, a0) }
fn item_14(this: rules::types::Thing, a0: impl Into<rules::runtime::Date>) -> rules::types::Thing { rules::types::Thing::day(this, a0) }
fn item_15(this: rules::types::Thing, a0: &str, a1: impl Into<rules::runtime::Json>) -> rules::types::Thing { rules::types::Thing::member(this, a0, a1) }
fn item_16() { is_data::<rules::types::ThingKind>(); }
fn item_17(value: &rules::types::ThingKind) {
    match value {
        rules::types::ThingKind::A => {}
        rules::types::ThingKind::B => {}
        rules::types::ThingKind::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_18(value: &rules::types::ThingKind) -> &str { value.as_str() }
fn item_19(a0: impl Into<String>) -> rules::Builder { rules::Client::builder(a0) }
fn item_20<M: rt::Mode>(this: &rules::Client<M>) -> rules::groups::Things<M> { rules::Client::<M>::things(this) }
fn item_21<M: rt::Mode>(this: &rules::Client<M>) -> rules::runtime::DriftReport { rules::Client::<M>::drift(this) }
fn item_22(this: rules::Builder, a0: rules::runtime::DriftMode) -> rules::Builder { rules::Builder::drift(this, a0) }
fn item_23(this: rules::Builder, a0: rules::runtime::Limits) -> rules::Builder { rules::Builder::limits(this, a0) }
fn item_24(this: rules::Builder, a0: impl Into<String>) -> rules::Builder { rules::Builder::user_agent(this, a0) }
fn item_25(this: rules::Builder, a0: impl ::core::convert::AsRef<[u8]>) -> rules::Builder { rules::Builder::root_certificate(this, a0) }
fn item_26(this: rules::Builder, a0: ::std::sync::Arc<dyn rt::Transport>) -> rules::Builder { rules::Builder::transport(this, a0) }
fn item_27(this: rules::Builder, a0: ::std::sync::Arc<dyn rt::Timer>) -> rules::Builder { rules::Builder::timer(this, a0) }
fn item_28(this: rules::Builder) -> rules::Builder { rules::Builder::allow_plain_http(this) }
fn item_29(this: rules::Builder) -> Result<rules::Client, rules::runtime::BuildError> { rules::Builder::build(this) }
fn item_30<M: rt::Mode, O>(this: rules::Call<M, O>, a0: impl ::core::ops::FnOnce(&mut rt::http::Request<rt::Bytes>) + ::core::marker::Send + 'static) -> rules::Call<M, O> { rules::Call::<M, O>::edit(this, a0) }
fn item_31<M: rt::Mode, O>(this: rules::Call<M, O>, a0: ::core::time::Duration) -> rules::Call<M, O> { rules::Call::<M, O>::timeout(this, a0) }
fn item_32<M: rt::Mode, O>(this: rules::Call<M, O>, a0: rules::runtime::DriftMode) -> rules::Call<M, O> { rules::Call::<M, O>::drift(this, a0) }
fn item_33<M: rt::Mode, O>(this: rules::Call<M, O>) -> rules::Call<M, O> { rules::Call::<M, O>::unchecked(this) }
fn operation_of<M: rt::Mode, O>(call: rules::Call<M, O>) -> O { call.into_operation() }
async fn reply_of<O: rt::Operation<Documented = rules::Documented>>(call: rules::Call<rt::Async, O>) -> Result<rt::Reply<O::Output>, rules::Error> { call.reply().await }
async fn value_of<O: rt::Operation<Documented = rules::Documented>>(call: rules::Call<rt::Async, O>) -> Result<O::Output, rules::Error> { call.await }
fn item_34<M: rt::Mode>(this: &rules::groups::Things<M>, a0: rules::types::Thing) -> rules::Call<M, rules::ops::ThingsAdd> { rules::groups::Things::<M>::add(this, a0) }
fn item_35(value: &rules::ops::ThingsAdd) {
    let _: &Option<bool> = &value.dry;
    let _: &Option<rules::runtime::Integer> = &value.limit;
    let _: &rules::types::Thing = &value.body;
}
fn item_36(a0: rules::types::Thing) -> rules::ops::ThingsAdd { rules::ops::ThingsAdd::new(a0) }
fn item_37<M: rt::Mode>(this: rules::Call<M, rules::ops::ThingsAdd>, a0: bool) -> rules::Call<M, rules::ops::ThingsAdd> { rules::Call::<M, rules::ops::ThingsAdd>::dry(this, a0) }
fn item_38<M: rt::Mode>(this: rules::Call<M, rules::ops::ThingsAdd>, a0: impl Into<rules::runtime::Integer>) -> rules::Call<M, rules::ops::ThingsAdd> { rules::Call::<M, rules::ops::ThingsAdd>::limit(this, a0) }
fn item_39(value: <rules::ops::ThingsAdd as rt::Operation>::Output) -> rules::types::Thing { value }
fn item_40(value: &rules::Documented) {
    match value {
        rules::Documented::Status(status) => { let _: &u16 = status; }
        _ => {}
    }
}
