// @generated from the case yaml_traps by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `yaml_traps`.

use specwright_tests::goldens::yaml_traps;
use yaml_traps::runtime as rt;

use std::sync::Arc;
use std::time::Duration;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}

fn item_1() { is_data::<yaml_traps::types::Country>(); }
fn item_2(value: &yaml_traps::types::Country) {
    match value {
        yaml_traps::types::Country::No => {}
        yaml_traps::types::Country::Se => {}
        yaml_traps::types::Country::Yes => {}
        yaml_traps::types::Country::On => {}
        yaml_traps::types::Country::Off => {}
        yaml_traps::types::Country::Null => {}
        yaml_traps::types::Country::Tilde => {}
        yaml_traps::types::Country::True => {}
        yaml_traps::types::Country::N1_10 => {}
        yaml_traps::types::Country::N0x1F => {}
        yaml_traps::types::Country::N1e3 => {}
        yaml_traps::types::Country::N012 => {}
        yaml_traps::types::Country::Empty => {}
        yaml_traps::types::Country::Space => {}
        yaml_traps::types::Country::Quoted => {}
        yaml_traps::types::Country::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_3(value: &yaml_traps::types::Country) -> &str { value.as_str() }
fn item_4() { is_data::<yaml_traps::types::Version>(); }
fn item_5(value: &yaml_traps::types::Version) {
    match value {
        yaml_traps::types::Version::N1_10 => {}
        yaml_traps::types::Version::N1_1 => {}
        yaml_traps::types::Version::N2 => {}
        yaml_traps::types::Version::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_6(value: &yaml_traps::types::Version) -> &str { value.as_str() }
fn item_7() { is_data::<yaml_traps::types::Level>(); }
fn item_8(value: &yaml_traps::types::Level) {
    match value {
        yaml_traps::types::Level::No => {}
        yaml_traps::types::Level::Yes => {}
        yaml_traps::types::Level::Off => {}
        yaml_traps::types::Level::Undocumented(other) => { let _: &rt::UndocumentedInt = other; }
        _ => {}
    }
}
fn item_9(value: &yaml_traps::types::Level) -> i64 { value.as_i64() }
fn item_10() { is_data::<yaml_traps::types::Thing>(); }
fn item_11() { is_checked::<yaml_traps::types::Thing, ()>(); }
fn item_12(value: &yaml_traps::types::Thing) {
    let _: &Option<bool> = &value.yes;
    let _: &Option<bool> = &value.no;
    let _: &Option<String> = &value.null;
    let _: &Option<yaml_traps::runtime::Integer> = &value.n1;
    let _: &Option<yaml_traps::runtime::Decimal> = &value.n1_10;
    let _: &Option<String> = &value.with_colon;
    let _: &Option<String> = &value.with_hash_hash;
    let _: &Option<String> = &value.question;
    let _: &Option<String> = &value.blanks;
    let _: &Option<yaml_traps::types::Country> = &value.country;
    let _: &Option<yaml_traps::types::Version> = &value.version;
    let _: &Option<yaml_traps::types::Level> = &value.level;
    let _: &Option<String> = &value.always;
    let _: &Option<bool> = &value.truly;
    let _: &Option<String> = &value.text;
    let _: &Option<String> = &value.pattern;
    let _: &yaml_traps::runtime::Extra = &value.extra;
}
fn item_13(a0: impl Into<String>) -> yaml_traps::Builder { yaml_traps::Client::builder(a0) }
fn item_14<M: rt::Mode>(this: &yaml_traps::Client<M>) -> yaml_traps::groups::Things<M> { yaml_traps::Client::<M>::things(this) }
fn item_15<M: rt::Mode>(this: &yaml_traps::Client<M>) -> yaml_traps::runtime::DriftReport { yaml_traps::Client::<M>::drift(this) }
fn item_16(this: yaml_traps::Builder, a0: yaml_traps::runtime::DriftMode) -> yaml_traps::Builder { yaml_traps::Builder::drift(this, a0) }
fn item_17(this: yaml_traps::Builder, a0: yaml_traps::runtime::Limits) -> yaml_traps::Builder { yaml_traps::Builder::limits(this, a0) }
fn item_18(this: yaml_traps::Builder, a0: impl Into<String>) -> yaml_traps::Builder { yaml_traps::Builder::user_agent(this, a0) }
fn item_19(this: yaml_traps::Builder, a0: impl AsRef<[u8]>) -> yaml_traps::Builder { yaml_traps::Builder::root_certificate(this, a0) }
fn item_20(this: yaml_traps::Builder, a0: Arc<dyn yaml_traps::runtime::Transport>) -> yaml_traps::Builder { yaml_traps::Builder::transport(this, a0) }
fn item_21(this: yaml_traps::Builder, a0: Arc<dyn yaml_traps::runtime::Timer>) -> yaml_traps::Builder { yaml_traps::Builder::timer(this, a0) }
fn item_22(this: yaml_traps::Builder) -> yaml_traps::Builder { yaml_traps::Builder::allow_plain_http(this) }
fn item_23(this: yaml_traps::Builder) -> Result<yaml_traps::Client, yaml_traps::runtime::BuildError> { yaml_traps::Builder::build(this) }
fn item_24<M: rt::Mode, O>(this: yaml_traps::Call<M, O>, a0: impl FnOnce(&mut yaml_traps::runtime::http::Request<yaml_traps::runtime::Bytes>) + Send + 'static) -> yaml_traps::Call<M, O> { yaml_traps::Call::<M, O>::edit(this, a0) }
fn item_25<M: rt::Mode, O>(this: yaml_traps::Call<M, O>, a0: Duration) -> yaml_traps::Call<M, O> { yaml_traps::Call::<M, O>::timeout(this, a0) }
fn item_26<M: rt::Mode, O>(this: yaml_traps::Call<M, O>, a0: yaml_traps::runtime::DriftMode) -> yaml_traps::Call<M, O> { yaml_traps::Call::<M, O>::drift(this, a0) }
fn item_27<M: rt::Mode, O>(this: yaml_traps::Call<M, O>) -> yaml_traps::Call<M, O> { yaml_traps::Call::<M, O>::unchecked(this) }
fn operation_of<M: rt::Mode, O>(call: yaml_traps::Call<M, O>) -> O { call.into_operation() }
async fn reply_of<O: rt::Operation<Documented = yaml_traps::Documented>>(call: yaml_traps::Call<rt::Async, O>) -> Result<rt::Reply<O::Output>, yaml_traps::Error> { call.reply().await }
async fn value_of<O: rt::Operation<Documented = yaml_traps::Documented>>(call: yaml_traps::Call<rt::Async, O>) -> Result<O::Output, yaml_traps::Error> { call.await }
fn item_28<M: rt::Mode>(this: &yaml_traps::groups::Things<M>, a0: impl Into<String>) -> yaml_traps::Call<M, yaml_traps::ops::ThingsGet> { yaml_traps::groups::Things::<M>::get(this, a0) }
fn item_29() { is_checked::<yaml_traps::ops::ThingsGet, ()>(); }
fn item_30(value: &yaml_traps::ops::ThingsGet) {
    let _: &String = &value.id;
}
fn item_31(a0: impl Into<String>) -> yaml_traps::ops::ThingsGet { yaml_traps::ops::ThingsGet::new(a0) }
fn item_32(value: <yaml_traps::ops::ThingsGet as rt::Operation>::Output) -> yaml_traps::types::Thing { value }
fn item_33(value: &yaml_traps::Documented) {
    match value {
        yaml_traps::Documented::Status(status) => { let _: &u16 = status; }
        _ => {}
    }
}
