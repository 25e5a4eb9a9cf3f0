// @generated from the case paging by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `paging`.

use specwright_tests::goldens::paging;
use paging::runtime as rt;

use std::sync::Arc;
use std::time::Duration;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}

fn item_1() { is_data::<paging::types::Thing>(); }
fn item_2() { is_checked::<paging::types::Thing, ()>(); }
fn item_3(value: &paging::types::Thing) {
    let _: &Option<String> = &value.id;
    let _: &Option<paging::types::ThingState> = &value.state;
    let _: &Option<paging::runtime::Timestamp> = &value.until;
    let _: &paging::runtime::Extra = &value.extra;
}
fn item_4() { is_data::<paging::types::Page>(); }
fn item_5() { is_checked::<paging::types::Page, ()>(); }
fn item_6(value: &paging::types::Page) {
    let _: &Vec<paging::types::Thing> = &value.items;
    let _: &Option<bool> = &value.more;
    let _: &Option<paging::runtime::Integer> = &value.total;
    let _: &Option<String> = &value.next;
    let _: &paging::runtime::Extra = &value.extra;
}
fn item_7() { is_data::<paging::types::ThingState>(); }
fn item_8(value: &paging::types::ThingState) {
    match value {
        paging::types::ThingState::Open => {}
        paging::types::ThingState::Done => {}
        paging::types::ThingState::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_9(value: &paging::types::ThingState) -> &str { value.as_str() }
fn item_10(a0: impl Into<String>) -> paging::Builder { paging::Client::builder(a0) }
fn item_11<M: rt::Mode>(this: &paging::Client<M>) -> paging::groups::Things<M> { paging::Client::<M>::things(this) }
fn item_12<M: rt::Mode>(this: &paging::Client<M>) -> paging::runtime::DriftReport { paging::Client::<M>::drift(this) }
fn item_13(this: paging::Builder, a0: paging::runtime::DriftMode) -> paging::Builder { paging::Builder::drift(this, a0) }
fn item_14(this: paging::Builder, a0: paging::runtime::Limits) -> paging::Builder { paging::Builder::limits(this, a0) }
fn item_15(this: paging::Builder, a0: impl Into<String>) -> paging::Builder { paging::Builder::user_agent(this, a0) }
fn item_16(this: paging::Builder, a0: impl AsRef<[u8]>) -> paging::Builder { paging::Builder::root_certificate(this, a0) }
fn item_17(this: paging::Builder, a0: Arc<dyn paging::runtime::Transport>) -> paging::Builder { paging::Builder::transport(this, a0) }
fn item_18(this: paging::Builder, a0: Arc<dyn paging::runtime::Timer>) -> paging::Builder { paging::Builder::timer(this, a0) }
fn item_19(this: paging::Builder) -> paging::Builder { paging::Builder::allow_plain_http(this) }
fn item_20(this: paging::Builder) -> Result<paging::Client, paging::runtime::BuildError> { paging::Builder::build(this) }
fn item_21<M: rt::Mode, O>(this: paging::Call<M, O>, a0: impl FnOnce(&mut paging::runtime::http::Request<paging::runtime::Bytes>) + Send + 'static) -> paging::Call<M, O> { paging::Call::<M, O>::edit(this, a0) }
fn item_22<M: rt::Mode, O>(this: paging::Call<M, O>, a0: Duration) -> paging::Call<M, O> { paging::Call::<M, O>::timeout(this, a0) }
fn item_23<M: rt::Mode, O>(this: paging::Call<M, O>, a0: paging::runtime::DriftMode) -> paging::Call<M, O> { paging::Call::<M, O>::drift(this, a0) }
fn item_24<M: rt::Mode, O>(this: paging::Call<M, O>) -> paging::Call<M, O> { paging::Call::<M, O>::unchecked(this) }
fn operation_of<M: rt::Mode, O>(call: paging::Call<M, O>) -> O { call.into_operation() }
async fn reply_of<O: rt::Operation<Documented = paging::Documented>>(call: paging::Call<rt::Async, O>) -> Result<rt::Reply<O::Output>, paging::Error> { call.reply().await }
async fn value_of<O: rt::Operation<Documented = paging::Documented>>(call: paging::Call<rt::Async, O>) -> Result<O::Output, paging::Error> { call.await }
fn item_25<M: rt::Mode>(this: &paging::groups::Things<M>) -> paging::Call<M, paging::ops::ThingsByPage> { paging::groups::Things::<M>::by_page(this) }
fn item_26<M: rt::Mode>(this: &paging::groups::Things<M>) -> paging::Call<M, paging::ops::ThingsByOffset> { paging::groups::Things::<M>::by_offset(this) }
fn item_27<M: rt::Mode>(this: &paging::groups::Things<M>) -> paging::Call<M, paging::ops::ThingsByCursor> { paging::groups::Things::<M>::by_cursor(this) }
fn item_28<M: rt::Mode>(this: &paging::groups::Things<M>) -> paging::Call<M, paging::ops::ThingsGet> { paging::groups::Things::<M>::get(this) }
fn item_29() { is_checked::<paging::ops::ThingsByPage, ()>(); }
fn item_30(value: &paging::ops::ThingsByPage) {
    let _: &Option<paging::runtime::Integer> = &value.page;
    let _: &Option<paging::runtime::Integer> = &value.size;
}
fn item_31() -> paging::ops::ThingsByPage { paging::ops::ThingsByPage::new() }
fn item_32<M: rt::Mode>(this: paging::Call<M, paging::ops::ThingsByPage>, a0: impl Into<paging::runtime::Integer>) -> paging::Call<M, paging::ops::ThingsByPage> { paging::Call::<M, paging::ops::ThingsByPage>::page(this, a0) }
fn item_33<M: rt::Mode>(this: paging::Call<M, paging::ops::ThingsByPage>, a0: impl Into<paging::runtime::Integer>) -> paging::Call<M, paging::ops::ThingsByPage> { paging::Call::<M, paging::ops::ThingsByPage>::size(this, a0) }
fn item_34(value: <paging::ops::ThingsByPage as rt::Operation>::Output) -> paging::types::Page { value }
fn item_35() { is_checked::<paging::ops::ThingsByOffset, ()>(); }
fn item_36(value: &paging::ops::ThingsByOffset) {
    let _: &Option<paging::runtime::Integer> = &value.offset;
    let _: &Option<paging::runtime::Integer> = &value.limit;
}
fn item_37() -> paging::ops::ThingsByOffset { paging::ops::ThingsByOffset::new() }
fn item_38<M: rt::Mode>(this: paging::Call<M, paging::ops::ThingsByOffset>, a0: impl Into<paging::runtime::Integer>) -> paging::Call<M, paging::ops::ThingsByOffset> { paging::Call::<M, paging::ops::ThingsByOffset>::offset(this, a0) }
fn item_39<M: rt::Mode>(this: paging::Call<M, paging::ops::ThingsByOffset>, a0: impl Into<paging::runtime::Integer>) -> paging::Call<M, paging::ops::ThingsByOffset> { paging::Call::<M, paging::ops::ThingsByOffset>::limit(this, a0) }
fn item_40(value: <paging::ops::ThingsByOffset as rt::Operation>::Output) -> paging::types::Page { value }
fn item_41() { is_checked::<paging::ops::ThingsByCursor, ()>(); }
fn item_42(value: &paging::ops::ThingsByCursor) {
    let _: &Option<String> = &value.cursor;
}
fn item_43() -> paging::ops::ThingsByCursor { paging::ops::ThingsByCursor::new() }
fn item_44<M: rt::Mode>(this: paging::Call<M, paging::ops::ThingsByCursor>, a0: impl Into<String>) -> paging::Call<M, paging::ops::ThingsByCursor> { paging::Call::<M, paging::ops::ThingsByCursor>::cursor(this, a0) }
fn item_45(value: <paging::ops::ThingsByCursor as rt::Operation>::Output) -> paging::types::Page { value }
fn item_46() { is_checked::<paging::ops::ThingsGet, ()>(); }
fn item_47() -> paging::ops::ThingsGet { paging::ops::ThingsGet::new() }
fn item_48(value: <paging::ops::ThingsGet as rt::Operation>::Output) -> paging::types::Thing { value }
fn item_49(value: &paging::Documented) {
    match value {
        paging::Documented::Status(status) => { let _: &u16 = status; }
        _ => {}
    }
}
