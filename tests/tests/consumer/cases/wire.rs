// @generated from the case wire by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `wire`.

use specwright_tests::goldens::wire;
use wire::runtime as rt;

use std::sync::Arc;
use std::time::Duration;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}

fn item_1() { is_data::<wire::types::Colour>(); }
fn item_2() { is_checked::<wire::types::Colour, ()>(); }
fn item_3(value: &wire::types::Colour) {
    match value {
        wire::types::Colour::Red => {}
        wire::types::Colour::DarkBlue => {}
        wire::types::Colour::AB => {}
        wire::types::Colour::N50Percent => {}
        wire::types::Colour::AAndBEqualC => {}
        wire::types::Colour::E => {}
        wire::types::Colour::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_4(value: &wire::types::Colour) -> &str { value.as_str() }
fn item_5() { is_data::<wire::types::Number>(); }
fn item_6() { is_checked::<wire::types::Number, ()>(); }
fn item_7(value: &wire::types::Number) {
    match value {
        wire::types::Number::None => {}
        wire::types::Number::One => {}
        wire::types::Number::Undocumented(other) => { let _: &rt::UndocumentedInt = other; }
        _ => {}
    }
}
fn item_8(value: &wire::types::Number) -> i64 { value.as_i64() }
fn item_9() { is_data::<wire::types::Day>(); }
fn item_10() { is_checked::<wire::types::Day, ()>(); }
fn item_11(value: wire::runtime::Date) -> wire::runtime::Date { wire::types::Day(value).into_inner() }
fn item_12() { is_data::<wire::types::Big>(); }
fn item_13() { is_checked::<wire::types::Big, ()>(); }
fn item_14(value: &wire::types::Big) {
    let _: &Option<wire::runtime::Integer> = &value.number;
    let _: &Option<wire::runtime::Decimal> = &value.exact;
    let _: &Option<i32> = &value.small;
    let _: &Option<i64> = &value.wide;
    let _: &Option<wire::runtime::Decimal> = &value.any;
    let _: &wire::runtime::Extra = &value.extra;
}
fn item_15() -> wire::types::Big { wire::types::Big::new() }
fn item_16(this: wire::types::Big, a0: impl Into<wire::runtime::Integer>) -> wire::types::Big { wire::types::Big::number(this, a0) }
fn item_17(this: wire::types::Big, a0: impl Into<wire::runtime::Decimal>) -> wire::types::Big { wire::types::Big::exact(this, a0) }
fn item_18(this: wire::types::Big, a0: i32) -> wire::types::Big { wire::types::Big::small(this, a0) }
fn item_19(this: wire::types::Big, a0: i64) -> wire::types::Big { wire::types::Big::wide(this, a0) }
fn item_20(this: wire::types::Big, a0: impl Into<wire::runtime::Decimal>) -> wire::types::Big { wire::types::Big::any(this, a0) }
fn item_21(this: wire::types::Big, a0: &str, a1: impl Into<wire::runtime::Json>) -> wire::types::Big { wire::types::Big::member(this, a0, a1) }
fn item_22() { is_data::<wire::types::Times>(); }
fn item_23() { is_checked::<wire::types::Times, ()>(); }
fn item_24(value: &wire::types::Times) {
    let _: &Option<wire::runtime::Timestamp> = &value.at;
    let _: &Option<wire::runtime::Date> = &value.day;
    let _: &wire::runtime::Patch<wire::runtime::Timestamp> = &value.maybe;
    let _: &wire::runtime::Extra = &value.extra;
}
fn item_25() -> wire::types::Times { wire::types::Times::new() }
fn item_26(this: wire::types::Times, a0: impl Into<wire::runtime::Timestamp>) -> wire::types::Times { wire::types::Times::at(this, a0) }
fn item_27(this: wire::types::Times, a0: impl Into<wire::runtime::Date>) -> wire::types::Times { wire::types::Times::day(this, a0) }
fn item_28(this: wire::types::Times, a0: impl Into<wire::runtime::Patch<wire::runtime::Timestamp>>) -> wire::types::Times { wire::types::Times::maybe(this, a0) }
fn item_29(this: wire::types::Times, a0: &str, a1: impl Into<wire::runtime::Json>) -> wire::types::Times { wire::types::Times::member(this, a0, a1) }
fn item_30() { is_data::<wire::types::Loose>(); }
fn item_31() { is_checked::<wire::types::Loose, ()>(); }
fn item_32(value: &wire::types::Loose) {
    let _: &Option<Vec<String>> = &value.list;
    let _: &Option<Vec<Option<String>>> = &value.nulls;
    let _: &Option<Vec<String>> = &value.never;
    let _: &Option<String> = &value.text;
    let _: &Option<wire::types::Big> = &value.object;
    let _: &wire::runtime::Extra = &value.extra;
}
fn item_33() -> wire::types::Loose { wire::types::Loose::new() }
fn item_34(this: wire::types::Loose, a0: impl Into<Vec<String>>) -> wire::types::Loose { wire::types::Loose::list(this, a0) }
fn item_35(this: wire::types::Loose, a0: impl Into<Vec<Option<String>>>) -> wire::types::Loose { wire::types::Loose::nulls(this, a0) }
fn item_36(this: wire::types::Loose, a0: impl Into<Vec<String>>) -> wire::types::Loose { wire::types::Loose::never(this, a0) }
fn item_37(this: wire::types::Loose, a0: impl Into<String>) -> wire::types::Loose { wire::types::Loose::text(this, a0) }
fn item_38(this: wire::types::Loose, a0: wire::types::Big) -> wire::types::Loose { wire::types::Loose::object(this, a0) }
fn item_39(this: wire::types::Loose, a0: &str, a1: impl Into<wire::runtime::Json>) -> wire::types::Loose { wire::types::Loose::member(this, a0, a1) }
fn item_40() { is_data::<wire::types::Nested>(); }
fn item_41() { is_checked::<wire::types::Nested, ()>(); }
fn item_42(value: &wire::types::Nested) {
    let _: &Option<Box<wire::types::Nested>> = &value.nested;
    let _: &Option<Vec<wire::types::Nested>> = &value.list;
    let _: &Option<wire::runtime::Json> = &value.any;
    let _: &wire::runtime::Extra = &value.extra;
}
fn item_43() -> wire::types::Nested { wire::types::Nested::new() }
fn item_44(this: wire::types::Nested, a0: wire::types::Nested) -> wire::types::Nested { wire::types::Nested::nested(this, a0) }
fn item_45(this: wire::types::Nested, a0: impl Into<Vec<wire::types::Nested>>) -> wire::types::Nested { wire::types::Nested::list(this, a0) }
fn item_46(this: wire::types::Nested, a0: impl Into<wire::runtime::Json>) -> wire::types::Nested { wire::types::Nested::any(this, a0) }
fn item_47(this: wire::types::Nested, a0: &str, a1: impl Into<wire::runtime::Json>) -> wire::types::Nested { wire::types::Nested::member(this, a0, a1) }
fn item_48() { is_data::<wire::types::ThingsQueryInline>(); }
fn item_49() { is_checked::<wire::types::ThingsQueryInline, ()>(); }
fn item_50(value: &wire::types::ThingsQueryInline) {
    match value {
        wire::types::ThingsQueryInline::A => {}
        wire::types::ThingsQueryInline::B => {}
        wire::types::ThingsQueryInline::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_51(value: &wire::types::ThingsQueryInline) -> &str { value.as_str() }
fn item_52() -> wire::Builder { wire::Client::builder() }
fn item_53<M: rt::Mode>(this: &wire::Client<M>) -> wire::groups::Things<M> { wire::Client::<M>::things(this) }
fn item_54<M: rt::Mode>(this: &wire::Client<M>) -> wire::runtime::DriftReport { wire::Client::<M>::drift(this) }
fn item_55(this: wire::Builder, a0: impl Into<String>) -> wire::Builder { wire::Builder::base_url(this, a0) }
fn item_56(this: wire::Builder, a0: wire::runtime::DriftMode) -> wire::Builder { wire::Builder::drift(this, a0) }
fn item_57(this: wire::Builder, a0: wire::runtime::Limits) -> wire::Builder { wire::Builder::limits(this, a0) }
fn item_58(this: wire::Builder, a0: impl Into<String>) -> wire::Builder { wire::Builder::user_agent(this, a0) }
fn item_59(this: wire::Builder, a0: impl AsRef<[u8]>) -> wire::Builder { wire::Builder::root_certificate(this, a0) }
fn item_60(this: wire::Builder, a0: Arc<dyn wire::runtime::Transport>) -> wire::Builder { wire::Builder::transport(this, a0) }
fn item_61(this: wire::Builder, a0: Arc<dyn wire::runtime::Timer>) -> wire::Builder { wire::Builder::timer(this, a0) }
fn item_62(this: wire::Builder) -> wire::Builder { wire::Builder::allow_plain_http(this) }
fn item_63(this: wire::Builder) -> Result<wire::Client, wire::runtime::BuildError> { wire::Builder::build(this) }
fn item_64<M: rt::Mode, O>(this: wire::Call<M, O>, a0: impl FnOnce(&mut wire::runtime::http::Request<wire::runtime::Bytes>) + Send + 'static) -> wire::Call<M, O> { wire::Call::<M, O>::edit(this, a0) }
fn item_65<M: rt::Mode, O>(this: wire::Call<M, O>, a0: Duration) -> wire::Call<M, O> { wire::Call::<M, O>::timeout(this, a0) }
fn item_66<M: rt::Mode, O>(this: wire::Call<M, O>, a0: wire::runtime::DriftMode) -> wire::Call<M, O> { wire::Call::<M, O>::drift(this, a0) }
fn item_67<M: rt::Mode, O>(this: wire::Call<M, O>) -> wire::Call<M, O> { wire::Call::<M, O>::unchecked(this) }
fn operation_of<M: rt::Mode, O>(call: wire::Call<M, O>) -> O { call.into_operation() }
async fn reply_of<O: rt::Operation<Documented = wire::Documented>>(call: wire::Call<rt::Async, O>) -> Result<rt::Reply<O::Output>, wire::Error> { call.reply().await }
async fn value_of<O: rt::Operation<Documented = wire::Documented>>(call: wire::Call<rt::Async, O>) -> Result<O::Output, wire::Error> { call.await }
fn item_68<M: rt::Mode>(this: &wire::groups::Things<M>) -> wire::Call<M, wire::ops::ThingsEmpty> { wire::groups::Things::<M>::empty(this) }
fn item_69<M: rt::Mode>(this: &wire::groups::Things<M>) -> wire::Call<M, wire::ops::ThingsHead> { wire::groups::Things::<M>::head(this) }
fn item_70<M: rt::Mode>(this: &wire::groups::Things<M>) -> wire::Call<M, wire::ops::ThingsOptions> { wire::groups::Things::<M>::options(this) }
fn item_71<M: rt::Mode>(this: &wire::groups::Things<M>) -> wire::Call<M, wire::ops::ThingsMaybe> { wire::groups::Things::<M>::maybe(this) }
fn item_72<M: rt::Mode>(this: &wire::groups::Things<M>, a0: wire::types::Big) -> wire::Call<M, wire::ops::ThingsVendor> { wire::groups::Things::<M>::vendor(this, a0) }
fn item_73<M: rt::Mode>(this: &wire::groups::Things<M>) -> wire::Call<M, wire::ops::ThingsHtml> { wire::groups::Things::<M>::html(this) }
fn item_74<M: rt::Mode>(this: &wire::groups::Things<M>) -> wire::Call<M, wire::ops::ThingsOnlyOptional> { wire::groups::Things::<M>::only_optional(this) }
fn item_75<M: rt::Mode>(this: &wire::groups::Things<M>, a0: wire::ops::ThingsPathRequired) -> wire::Call<M, wire::ops::ThingsPath> { wire::groups::Things::<M>::path(this, a0) }
fn item_76<M: rt::Mode>(this: &wire::groups::Things<M>, a0: wire::types::Colour) -> wire::Call<M, wire::ops::ThingsQuery> { wire::groups::Things::<M>::query(this, a0) }
fn item_77<M: rt::Mode>(this: &wire::groups::Things<M>, a0: wire::types::Colour) -> wire::Call<M, wire::ops::ThingsHeaders> { wire::groups::Things::<M>::headers(this, a0) }
fn item_78<M: rt::Mode>(this: &wire::groups::Things<M>, a0: wire::types::Big) -> wire::Call<M, wire::ops::ThingsBig> { wire::groups::Things::<M>::big(this, a0) }
fn item_79<M: rt::Mode>(this: &wire::groups::Things<M>, a0: wire::types::Times) -> wire::Call<M, wire::ops::ThingsTimes> { wire::groups::Things::<M>::times(this, a0) }
fn item_80<M: rt::Mode>(this: &wire::groups::Things<M>, a0: wire::types::Loose) -> wire::Call<M, wire::ops::ThingsLoose> { wire::groups::Things::<M>::loose(this, a0) }
fn item_81<M: rt::Mode>(this: &wire::groups::Things<M>, a0: wire::types::Nested) -> wire::Call<M, wire::ops::ThingsNested> { wire::groups::Things::<M>::nested(this, a0) }
fn item_82<M: rt::Mode>(this: &wire::groups::Things<M>, a0: impl Into<String>) -> wire::Call<M, wire::ops::ThingsText> { wire::groups::Things::<M>::text(this, a0) }
fn item_83<M: rt::Mode>(this: &wire::groups::Things<M>) -> wire::Call<M, wire::ops::ThingsOptionalBody> { wire::groups::Things::<M>::optional_body(this) }
fn item_84() { is_checked::<wire::ops::ThingsEmpty, ()>(); }
fn item_85() -> wire::ops::ThingsEmpty { wire::ops::ThingsEmpty::new() }
fn item_86(value: <wire::ops::ThingsEmpty as rt::Operation>::Output) { value }
fn item_87() { is_checked::<wire::ops::ThingsHead, ()>(); }
fn item_88() -> wire::ops::ThingsHead { wire::ops::ThingsHead::new() }
fn item_89(value: <wire::ops::ThingsHead as rt::Operation>::Output) { value }
fn item_90() { is_checked::<wire::ops::ThingsOptions, ()>(); }
fn item_91() -> wire::ops::ThingsOptions { wire::ops::ThingsOptions::new() }
fn item_92(value: <wire::ops::ThingsOptions as rt::Operation>::Output) { value }
fn item_93() { is_checked::<wire::ops::ThingsMaybe, ()>(); }
fn item_94() -> wire::ops::ThingsMaybe { wire::ops::ThingsMaybe::new() }
fn item_95(value: <wire::ops::ThingsMaybe as rt::Operation>::Output) -> Option<wire::types::Big> { value }
fn item_96() { is_checked::<wire::ops::ThingsVendor, ()>(); }
fn item_97(value: &wire::ops::ThingsVendor) {
    let _: &wire::types::Big = &value.body;
}
fn item_98(a0: wire::types::Big) -> wire::ops::ThingsVendor { wire::ops::ThingsVendor::new(a0) }
fn item_99(value: <wire::ops::ThingsVendor as rt::Operation>::Output) -> wire::types::Big { value }
fn item_100() { is_checked::<wire::ops::ThingsHtml, ()>(); }
fn item_101() -> wire::ops::ThingsHtml { wire::ops::ThingsHtml::new() }
fn item_102(value: <wire::ops::ThingsHtml as rt::Operation>::Output) -> wire::types::Big { value }
fn item_103() { is_checked::<wire::ops::ThingsOnlyOptional, ()>(); }
fn item_104(value: &wire::ops::ThingsOnlyOptional) {
    let _: &Option<String> = &value.a;
    let _: &Option<wire::runtime::Integer> = &value.b;
}
fn item_105() -> wire::ops::ThingsOnlyOptional { wire::ops::ThingsOnlyOptional::new() }
fn item_106<M: rt::Mode>(this: wire::Call<M, wire::ops::ThingsOnlyOptional>, a0: impl Into<String>) -> wire::Call<M, wire::ops::ThingsOnlyOptional> { wire::Call::<M, wire::ops::ThingsOnlyOptional>::a(this, a0) }
fn item_107<M: rt::Mode>(this: wire::Call<M, wire::ops::ThingsOnlyOptional>, a0: impl Into<wire::runtime::Integer>) -> wire::Call<M, wire::ops::ThingsOnlyOptional> { wire::Call::<M, wire::ops::ThingsOnlyOptional>::b(this, a0) }
fn item_108(value: <wire::ops::ThingsOnlyOptional as rt::Operation>::Output) -> wire::types::Big { value }
fn item_109() { is_checked::<wire::ops::ThingsPath, ()>(); }
fn item_110(value: &wire::ops::ThingsPath) {
    let _: &String = &value.text;
    let _: &wire::types::Colour = &value.colour;
    let _: &wire::types::Number = &value.number;
    let _: &wire::types::Day = &value.day;
    let _: &bool = &value.flag;
    let _: &wire::runtime::Uuid = &value.id;
}
fn item_111(a0: wire::ops::ThingsPathRequired) -> wire::ops::ThingsPath { wire::ops::ThingsPath::new(a0) }
fn item_112(value: &wire::ops::ThingsPathRequired) {
    let _: &String = &value.text;
    let _: &wire::types::Colour = &value.colour;
    let _: &wire::types::Number = &value.number;
    let _: &wire::types::Day = &value.day;
    let _: &bool = &value.flag;
    let _: &wire::runtime::Uuid = &value.id;
}
fn item_113(value: <wire::ops::ThingsPath as rt::Operation>::Output) -> wire::types::Big { value }
fn item_114() { is_checked::<wire::ops::ThingsQuery, ()>(); }
fn item_115(value: &wire::ops::ThingsQuery) {
    let _: &wire::types::Colour = &value.colour;
    let _: &Option<wire::runtime::Date> = &value.day;
    let _: &Option<wire::runtime::Timestamp> = &value.at;
    let _: &Option<wire::runtime::Decimal> = &value.exact;
    let _: &Option<wire::runtime::Integer> = &value.big;
    let _: &Option<bool> = &value.flag;
    let _: &Option<String> = &value.nullable;
    let _: &Option<Vec<wire::types::Colour>> = &value.comma;
    let _: &Option<Vec<wire::runtime::Date>> = &value.repeat;
    let _: &Option<Vec<wire::runtime::Integer>> = &value.space;
    let _: &Option<Vec<String>> = &value.pipe;
    let _: &Option<Vec<wire::runtime::Uuid>> = &value.brackets;
    let _: &Option<Vec<wire::types::ThingsQueryInline>> = &value.inline;
}
fn item_116(a0: wire::types::Colour) -> wire::ops::ThingsQuery { wire::ops::ThingsQuery::new(a0) }
fn item_117<M: rt::Mode>(this: wire::Call<M, wire::ops::ThingsQuery>, a0: impl Into<wire::runtime::Date>) -> wire::Call<M, wire::ops::ThingsQuery> { wire::Call::<M, wire::ops::ThingsQuery>::day(this, a0) }
fn item_118<M: rt::Mode>(this: wire::Call<M, wire::ops::ThingsQuery>, a0: impl Into<wire::runtime::Timestamp>) -> wire::Call<M, wire::ops::ThingsQuery> { wire::Call::<M, wire::ops::ThingsQuery>::at(this, a0) }
fn item_119<M: rt::Mode>(this: wire::Call<M, wire::ops::ThingsQuery>, a0: impl Into<wire::runtime::Decimal>) -> wire::Call<M, wire::ops::ThingsQuery> { wire::Call::<M, wire::ops::ThingsQuery>::exact(this, a0) }
fn item_120<M: rt::Mode>(this: wire::Call<M, wire::ops::ThingsQuery>, a0: impl Into<wire::runtime::Integer>) -> wire::Call<M, wire::ops::ThingsQuery> { wire::Call::<M, wire::ops::ThingsQuery>::big(this, a0) }
fn item_121<M: rt::Mode>(this: wire::Call<M, wire::ops::ThingsQuery>, a0: bool) -> wire::Call<M, wire::ops::ThingsQuery> { wire::Call::<M, wire::ops::ThingsQuery>::flag(this, a0) }
fn item_122<M: rt::Mode>(this: wire::Call<M, wire::ops::ThingsQuery>, a0: impl Into<String>) -> wire::Call<M, wire::ops::ThingsQuery> { wire::Call::<M, wire::ops::ThingsQuery>::nullable(this, a0) }
fn item_123<M: rt::Mode>(this: wire::Call<M, wire::ops::ThingsQuery>, a0: impl Into<Vec<wire::types::Colour>>) -> wire::Call<M, wire::ops::ThingsQuery> { wire::Call::<M, wire::ops::ThingsQuery>::comma(this, a0) }
fn item_124<M: rt::Mode>(this: wire::Call<M, wire::ops::ThingsQuery>, a0: impl Into<Vec<wire::runtime::Date>>) -> wire::Call<M, wire::ops::ThingsQuery> { wire::Call::<M, wire::ops::ThingsQuery>::repeat(this, a0) }
fn item_125<M: rt::Mode>(this: wire::Call<M, wire::ops::ThingsQuery>, a0: impl Into<Vec<wire::runtime::Integer>>) -> wire::Call<M, wire::ops::ThingsQuery> { wire::Call::<M, wire::ops::ThingsQuery>::space(this, a0) }
fn item_126<M: rt::Mode>(this: wire::Call<M, wire::ops::ThingsQuery>, a0: impl Into<Vec<String>>) -> wire::Call<M, wire::ops::ThingsQuery> { wire::Call::<M, wire::ops::ThingsQuery>::pipe(this, a0) }
fn item_127<M: rt::Mode>(this: wire::Call<M, wire::ops::ThingsQuery>, a0: impl Into<Vec<wire::runtime::Uuid>>) -> wire::Call<M, wire::ops::ThingsQuery> { wire::Call::<M, wire::ops::ThingsQuery>::brackets(this, a0) }
fn item_128<M: rt::Mode>(this: wire::Call<M, wire::ops::ThingsQuery>, a0: impl Into<Vec<wire::types::ThingsQueryInline>>) -> wire::Call<M, wire::ops::ThingsQuery> { wire::Call::<M, wire::ops::ThingsQuery>::inline(this, a0) }
fn item_129(value: <wire::ops::ThingsQuery as rt::Operation>::Output) -> wire::types::Big { value }
fn item_130() { is_checked::<wire::ops::ThingsHeaders, ()>(); }
fn item_131(value: &wire::ops::ThingsHeaders) {
    let _: &wire::types::Colour = &value.x_colour;
    let _: &Option<wire::types::Day> = &value.x_day;
    let _: &Option<wire::runtime::Timestamp> = &value.x_at;
    let _: &Option<wire::types::Number> = &value.x_number;
    let _: &Option<String> = &value.x_text;
}
fn item_132(a0: wire::types::Colour) -> wire::ops::ThingsHeaders { wire::ops::ThingsHeaders::new(a0) }
fn item_133<M: rt::Mode>(this: wire::Call<M, wire::ops::ThingsHeaders>, a0: wire::types::Day) -> wire::Call<M, wire::ops::ThingsHeaders> { wire::Call::<M, wire::ops::ThingsHeaders>::x_day(this, a0) }
fn item_134<M: rt::Mode>(this: wire::Call<M, wire::ops::ThingsHeaders>, a0: impl Into<wire::runtime::Timestamp>) -> wire::Call<M, wire::ops::ThingsHeaders> { wire::Call::<M, wire::ops::ThingsHeaders>::x_at(this, a0) }
fn item_135<M: rt::Mode>(this: wire::Call<M, wire::ops::ThingsHeaders>, a0: wire::types::Number) -> wire::Call<M, wire::ops::ThingsHeaders> { wire::Call::<M, wire::ops::ThingsHeaders>::x_number(this, a0) }
fn item_136<M: rt::Mode>(this: wire::Call<M, wire::ops::ThingsHeaders>, a0: impl Into<String>) -> wire::Call<M, wire::ops::ThingsHeaders> { wire::Call::<M, wire::ops::ThingsHeaders>::x_text(this, a0) }
fn item_137(value: <wire::ops::ThingsHeaders as rt::Operation>::Output) -> wire::types::Big { value }
fn item_138() { is_checked::<wire::ops::ThingsBig, ()>(); }
fn item_139(value: &wire::ops::ThingsBig) {
    let _: &wire::types::Big = &value.body;
}
fn item_140(a0: wire::types::Big) -> wire::ops::ThingsBig { wire::ops::ThingsBig::new(a0) }
fn item_141(value: <wire::ops::ThingsBig as rt::Operation>::Output) -> wire::types::Big { value }
fn item_142() { is_checked::<wire::ops::ThingsTimes, ()>(); }
fn item_143(value: &wire::ops::ThingsTimes) {
    let _: &wire::types::Times = &value.body;
}
fn item_144(a0: wire::types::Times) -> wire::ops::ThingsTimes { wire::ops::ThingsTimes::new(a0) }
fn item_145(value: <wire::ops::ThingsTimes as rt::Operation>::Output) -> wire::types::Times { value }
fn item_146() { is_checked::<wire::ops::ThingsLoose, ()>(); }
fn item_147(value: &wire::ops::ThingsLoose) {
    let _: &wire::types::Loose = &value.body;
}
fn item_148(a0: wire::types::Loose) -> wire::ops::ThingsLoose { wire::ops::ThingsLoose::new(a0) }
fn item_149(value: <wire::ops::ThingsLoose as rt::Operation>::Output) -> wire::types::Loose { value }
fn item_150() { is_checked::<wire::ops::ThingsNested, ()>(); }
fn item_151(value: &wire::ops::ThingsNested) {
    let _: &wire::types::Nested = &value.body;
}
fn item_152(a0: wire::types::Nested) -> wire::ops::ThingsNested { wire::ops::ThingsNested::new(a0) }
fn item_153(value: <wire::ops::ThingsNested as rt::Operation>::Output) -> wire::types::Nested { value }
fn item_154() { is_checked::<wire::ops::ThingsText, ()>(); }
fn item_155(value: &wire::ops::ThingsText) {
    let _: &String = &value.body;
}
fn item_156(a0: impl Into<String>) -> wire::ops::ThingsText { wire::ops::ThingsText::new(a0) }
fn item_157(value: <wire::ops::ThingsText as rt::Operation>::Output) -> String { value }
fn item_158() { is_checked::<wire::ops::ThingsOptionalBody, ()>(); }
fn item_159(value: &wire::ops::ThingsOptionalBody) {
    let _: &Option<wire::types::Big> = &value.body;
}
fn item_160() -> wire::ops::ThingsOptionalBody { wire::ops::ThingsOptionalBody::new() }
fn item_161<M: rt::Mode>(this: wire::Call<M, wire::ops::ThingsOptionalBody>, a0: wire::types::Big) -> wire::Call<M, wire::ops::ThingsOptionalBody> { wire::Call::<M, wire::ops::ThingsOptionalBody>::body(this, a0) }
fn item_162(value: <wire::ops::ThingsOptionalBody as rt::Operation>::Output) { value }
fn item_163(value: &wire::Documented) {
    match value {
        wire::Documented::Status(status) => { let _: &u16 = status; }
        _ => {}
    }
}
