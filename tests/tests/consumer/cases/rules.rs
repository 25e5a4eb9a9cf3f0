// @generated from the case rules by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `rules`.

use specwright_tests::goldens::rules;
use rules::runtime as rt;

use std::sync::Arc;
use std::time::Duration;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}

fn item_1() { is_data::<rules::types::Part>(); }
fn item_2() { is_checked::<rules::types::Part, rules::Context>(); }
fn item_3(value: &rules::types::Part) {
    let _: &Option<String> = &value.id;
    let _: &Option<rules::runtime::Integer> = &value.count;
    let _: &rules::runtime::Extra = &value.extra;
}
fn item_4() -> rules::types::Part { rules::types::Part::new() }
fn item_5(this: rules::types::Part, a0: impl Into<String>) -> rules::types::Part { rules::types::Part::id(this, a0) }
fn item_6(this: rules::types::Part, a0: impl Into<rules::runtime::Integer>) -> rules::types::Part { rules::types::Part::count(this, a0) }
fn item_7(this: rules::types::Part, a0: &str, a1: impl Into<rules::runtime::Json>) -> rules::types::Part { rules::types::Part::member(this, a0, a1) }
fn item_8() { is_data::<rules::types::Thing>(); }
fn item_9() { is_checked::<rules::types::Thing, rules::Context>(); }
fn item_10(value: &rules::types::Thing) {
    let _: &rules::types::ThingKind = &value.kind;
    let _: &rules::runtime::Patch<String> = &value.name;
    let _: &Option<rules::runtime::Integer> = &value.count;
    let _: &Option<Vec<rules::types::Part>> = &value.parts;
    let _: &Option<rules::runtime::Uuid> = &value.key;
    let _: &Option<rules::runtime::Date> = &value.day;
    let _: &rules::runtime::Extra = &value.extra;
}
fn item_11(a0: rules::types::ThingKind) -> rules::types::Thing { rules::types::Thing::new(a0) }
fn item_12(this: rules::types::Thing, a0: impl Into<rules::runtime::Patch<String>>) -> rules::types::Thing { rules::types::Thing::name(this, a0) }
fn item_13(this: rules::types::Thing, a0: impl Into<rules::runtime::Integer>) -> rules::types::Thing { rules::types::Thing::count(this, a0) }
fn item_14(this: rules::types::Thing, a0: impl Into<Vec<rules::types::Part>>) -> rules::types::Thing { rules::types::Thing::parts(this, a0) }
fn item_15(this: rules::types::Thing, a0: rules::runtime::Uuid) -> rules::types::Thing { rules::types::Thing::key(this, a0) }
fn item_16(this: rules::types::Thing, a0: impl Into<rules::runtime::Date>) -> rules::types::Thing { rules::types::Thing::day(this, a0) }
fn item_17(this: rules::types::Thing, a0: &str, a1: impl Into<rules::runtime::Json>) -> rules::types::Thing { rules::types::Thing::member(this, a0, a1) }
fn item_18() { is_data::<rules::types::Word>(); }
fn item_19() { is_checked::<rules::types::Word, rules::Context>(); }
fn item_20(value: String) -> String { rules::types::Word(value).into_inner() }
fn item_21() { is_data::<rules::types::Told>(); }
fn item_22() { is_checked::<rules::types::Told, rules::Context>(); }
fn item_23(value: &rules::types::Told) {
    match value {
        rules::types::Told::Yes => {}
        rules::types::Told::No => {}
        rules::types::Told::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_24(value: &rules::types::Told) -> &str { value.as_str() }
fn item_25() { is_data::<rules::types::ContextType>(); }
fn item_26() { is_checked::<rules::types::ContextType, rules::Context>(); }
fn item_27(value: &rules::types::ContextType) {
    let _: &Option<String> = &value.default;
    let _: &Option<rules::runtime::Integer> = &value.clone;
    let _: &Option<rules::types::ContextKind> = &value.kind;
    let _: &Option<rules::runtime::Date> = &value.day;
    let _: &Option<rules::runtime::Timestamp> = &value.at;
    let _: &Option<rules::runtime::Json> = &value.any;
    let _: &rules::runtime::Extra = &value.extra;
}
fn item_28() -> rules::types::ContextType { rules::types::ContextType::new() }
fn item_29(this: rules::types::ContextType, a0: impl Into<String>) -> rules::types::ContextType { rules::types::ContextType::default(this, a0) }
fn item_30(this: rules::types::ContextType, a0: impl Into<rules::runtime::Integer>) -> rules::types::ContextType { rules::types::ContextType::clone(this, a0) }
fn item_31(this: rules::types::ContextType, a0: rules::types::ContextKind) -> rules::types::ContextType { rules::types::ContextType::kind(this, a0) }
fn item_32(this: rules::types::ContextType, a0: impl Into<rules::runtime::Date>) -> rules::types::ContextType { rules::types::ContextType::day(this, a0) }
fn item_33(this: rules::types::ContextType, a0: impl Into<rules::runtime::Timestamp>) -> rules::types::ContextType { rules::types::ContextType::at(this, a0) }
fn item_34(this: rules::types::ContextType, a0: impl Into<rules::runtime::Json>) -> rules::types::ContextType { rules::types::ContextType::any(this, a0) }
fn item_35(this: rules::types::ContextType, a0: &str, a1: impl Into<rules::runtime::Json>) -> rules::types::ContextType { rules::types::ContextType::member(this, a0, a1) }
fn item_36() { is_data::<rules::types::Contexts>(); }
fn item_37() { is_checked::<rules::types::Contexts, rules::Context>(); }
fn item_38(value: &rules::types::Contexts) {
    let _: &Option<Vec<rules::types::ContextType>> = &value.more;
    let _: &Option<Box<rules::types::Contexts>> = &value.tree;
    let _: &Option<rules::types::ContextType> = &value.inner;
    let _: &rules::runtime::Extra = &value.extra;
}
fn item_39() -> rules::types::Contexts { rules::types::Contexts::new() }
fn item_40(this: rules::types::Contexts, a0: impl Into<Vec<rules::types::ContextType>>) -> rules::types::Contexts { rules::types::Contexts::more(this, a0) }
fn item_41(this: rules::types::Contexts, a0: rules::types::Contexts) -> rules::types::Contexts { rules::types::Contexts::tree(this, a0) }
fn item_42(this: rules::types::Contexts, a0: rules::types::ContextType) -> rules::types::Contexts { rules::types::Contexts::inner(this, a0) }
fn item_43(this: rules::types::Contexts, a0: &str, a1: impl Into<rules::runtime::Json>) -> rules::types::Contexts { rules::types::Contexts::member(this, a0, a1) }
fn item_44() { is_data::<rules::types::ThingKind>(); }
fn item_45() { is_checked::<rules::types::ThingKind, rules::Context>(); }
fn item_46(value: &rules::types::ThingKind) {
    match value {
        rules::types::ThingKind::A => {}
        rules::types::ThingKind::B => {}
        rules::types::ThingKind::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_47(value: &rules::types::ThingKind) -> &str { value.as_str() }
fn item_48() { is_data::<rules::types::ContextKind>(); }
fn item_49() { is_checked::<rules::types::ContextKind, rules::Context>(); }
fn item_50(value: &rules::types::ContextKind) {
    match value {
        rules::types::ContextKind::A => {}
        rules::types::ContextKind::B => {}
        rules::types::ContextKind::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_51(value: &rules::types::ContextKind) -> &str { value.as_str() }
fn is_context<T: Clone + std::fmt::Debug + Default + PartialEq + Send + Sync>() {}
fn item_52() { is_context::<rules::Context>(); }
fn item_53(value: &rules::Context) {
    let _: &Option<rules::runtime::Integer> = &value.seats;
    let _: &Option<rules::runtime::Uuid> = &value.owner;
    let _: &Option<String> = &value.default;
    let _: &Option<rules::runtime::Integer> = &value.clone;
    let _: &Option<rules::runtime::Date> = &value.day;
    let _: &Option<rules::runtime::Timestamp> = &value.at;
    let _: &Option<rules::runtime::Decimal> = &value.amount;
    let _: &Option<rules::runtime::Json> = &value.any;
    let _: &Option<rules::types::Word> = &value.word;
    let _: &Option<rules::types::Told> = &value.told;
    let _: &Option<rules::runtime::Integer> = &value.most;
    let _: &Option<rules::runtime::Integer> = &value.timeout;
    let _: &Option<String> = &value.r#type;
    let _: &Option<rules::types::Word> = &value.context;
    let _: &Option<Vec<rules::types::Word>> = &value.words;
}
fn item_54() -> rules::Context { rules::Context::new() }
fn item_55(this: rules::Context, a0: impl Into<rules::runtime::Integer>) -> rules::Context { rules::Context::seats(this, a0) }
fn item_56(this: rules::Context, a0: rules::runtime::Uuid) -> rules::Context { rules::Context::owner(this, a0) }
fn item_57(this: rules::Context, a0: impl Into<String>) -> rules::Context { rules::Context::default_value(this, a0) }
fn item_58(this: rules::Context, a0: impl Into<rules::runtime::Integer>) -> rules::Context { rules::Context::clone_value(this, a0) }
fn item_59(this: rules::Context, a0: impl Into<rules::runtime::Date>) -> rules::Context { rules::Context::day(this, a0) }
fn item_60(this: rules::Context, a0: impl Into<rules::runtime::Timestamp>) -> rules::Context { rules::Context::at(this, a0) }
fn item_61(this: rules::Context, a0: impl Into<rules::runtime::Decimal>) -> rules::Context { rules::Context::amount(this, a0) }
fn item_62(this: rules::Context, a0: impl Into<rules::runtime::Json>) -> rules::Context { rules::Context::any(this, a0) }
fn item_63(this: rules::Context, a0: rules::types::Word) -> rules::Context { rules::Context::word(this, a0) }
fn item_64(this: rules::Context, a0: rules::types::Told) -> rules::Context { rules::Context::told(this, a0) }
fn item_65(this: rules::Context, a0: impl Into<rules::runtime::Integer>) -> rules::Context { rules::Context::most(this, a0) }
fn item_66(this: rules::Context, a0: impl Into<rules::runtime::Integer>) -> rules::Context { rules::Context::timeout(this, a0) }
fn item_67(this: rules::Context, a0: impl Into<String>) -> rules::Context { rules::Context::r#type(this, a0) }
fn item_68(this: rules::Context, a0: rules::types::Word) -> rules::Context { rules::Context::context(this, a0) }
fn item_69(this: rules::Context, a0: impl Into<Vec<rules::types::Word>>) -> rules::Context { rules::Context::words(this, a0) }
fn item_70(a0: impl Into<String>) -> rules::Builder { rules::Client::builder(a0) }
fn item_71<M: rt::Mode>(this: &rules::Client<M>) -> rules::groups::Things<M> { rules::Client::<M>::things(this) }
fn item_72<M: rt::Mode>(this: &rules::Client<M>) -> rules::groups::Contexts<M> { rules::Client::<M>::contexts(this) }
fn item_73<M: rt::Mode>(this: &rules::Client<M>) -> rules::runtime::DriftReport { rules::Client::<M>::drift(this) }
fn item_74(this: rules::Builder, a0: rules::runtime::DriftMode) -> rules::Builder { rules::Builder::drift(this, a0) }
fn item_75(this: rules::Builder, a0: rules::runtime::Limits) -> rules::Builder { rules::Builder::limits(this, a0) }
fn item_76(this: rules::Builder, a0: impl Into<String>) -> rules::Builder { rules::Builder::user_agent(this, a0) }
fn item_77(this: rules::Builder, a0: impl AsRef<[u8]>) -> rules::Builder { rules::Builder::root_certificate(this, a0) }
fn item_78(this: rules::Builder, a0: Arc<dyn rules::runtime::Transport>) -> rules::Builder { rules::Builder::transport(this, a0) }
fn item_79(this: rules::Builder, a0: Arc<dyn rules::runtime::Timer>) -> rules::Builder { rules::Builder::timer(this, a0) }
fn item_80(this: rules::Builder) -> rules::Builder { rules::Builder::allow_plain_http(this) }
fn item_81(this: rules::Builder) -> Result<rules::Client, rules::runtime::BuildError> { rules::Builder::build(this) }
fn item_82<M: rt::Mode, O>(this: rules::Call<M, O>, a0: impl FnOnce(&mut rules::runtime::http::Request<rules::runtime::Bytes>) + Send + 'static) -> rules::Call<M, O> { rules::Call::<M, O>::edit(this, a0) }
fn item_83<M: rt::Mode, O>(this: rules::Call<M, O>, a0: Duration) -> rules::Call<M, O> { rules::Call::<M, O>::timeout(this, a0) }
fn item_84<M: rt::Mode, O>(this: rules::Call<M, O>, a0: rules::runtime::DriftMode) -> rules::Call<M, O> { rules::Call::<M, O>::drift(this, a0) }
fn item_85<M: rt::Mode, O>(this: rules::Call<M, O>) -> rules::Call<M, O> { rules::Call::<M, O>::unchecked(this) }
fn operation_of<M: rt::Mode, O>(call: rules::Call<M, O>) -> O { call.into_operation() }
async fn reply_of<O: rt::Operation<Documented = rules::Documented>>(call: rules::Call<rt::Async, O>) -> Result<rt::Reply<O::Output>, rules::Error> { call.reply().await }
async fn value_of<O: rt::Operation<Documented = rules::Documented>>(call: rules::Call<rt::Async, O>) -> Result<O::Output, rules::Error> { call.await }
fn item_86<M: rt::Mode>(this: &rules::groups::Things<M>, a0: rules::types::Thing) -> rules::Call<M, rules::ops::ThingsAdd> { rules::groups::Things::<M>::add(this, a0) }
fn item_87<M: rt::Mode>(this: &rules::groups::Contexts<M>, a0: impl Into<String>, a1: rules::types::ContextType) -> rules::Call<M, rules::ops::ContextsPut> { rules::groups::Contexts::<M>::put(this, a0, a1) }
fn item_88<M: rt::Mode>(this: &rules::groups::Contexts<M>) -> rules::Call<M, rules::ops::ContextsGet> { rules::groups::Contexts::<M>::get(this) }
fn item_89<M: rt::Mode>(this: &rules::groups::Contexts<M>, a0: impl Into<rules::runtime::Map<Vec<rules::types::Contexts>>>) -> rules::Call<M, rules::ops::ContextsCheck> { rules::groups::Contexts::<M>::check(this, a0) }
fn item_90() { is_checked::<rules::ops::ThingsAdd, ()>(); }
fn item_91(value: &rules::ops::ThingsAdd) {
    let _: &Option<bool> = &value.dry;
    let _: &Option<rules::runtime::Integer> = &value.limit;
    let _: &rules::types::Thing = &value.body;
    let _: &rules::Context = &value.context;
}
fn item_92(a0: rules::types::Thing) -> rules::ops::ThingsAdd { rules::ops::ThingsAdd::new(a0) }
fn item_93<M: rt::Mode>(this: rules::Call<M, rules::ops::ThingsAdd>, a0: bool) -> rules::Call<M, rules::ops::ThingsAdd> { rules::Call::<M, rules::ops::ThingsAdd>::dry(this, a0) }
fn item_94<M: rt::Mode>(this: rules::Call<M, rules::ops::ThingsAdd>, a0: impl Into<rules::runtime::Integer>) -> rules::Call<M, rules::ops::ThingsAdd> { rules::Call::<M, rules::ops::ThingsAdd>::limit(this, a0) }
fn item_95<M: rt::Mode>(this: rules::Call<M, rules::ops::ThingsAdd>, a0: impl Into<rules::runtime::Integer>) -> rules::Call<M, rules::ops::ThingsAdd> { rules::Call::<M, rules::ops::ThingsAdd>::seats(this, a0) }
fn item_96<M: rt::Mode>(this: rules::Call<M, rules::ops::ThingsAdd>, a0: rules::runtime::Uuid) -> rules::Call<M, rules::ops::ThingsAdd> { rules::Call::<M, rules::ops::ThingsAdd>::owner(this, a0) }
fn item_97<M: rt::Mode>(this: rules::Call<M, rules::ops::ThingsAdd>, a0: impl Into<rules::runtime::Integer>) -> rules::Call<M, rules::ops::ThingsAdd> { rules::Call::<M, rules::ops::ThingsAdd>::most(this, a0) }
fn item_98(value: <rules::ops::ThingsAdd as rt::Operation>::Output) -> rules::types::Thing { value }
fn item_99() { is_checked::<rules::ops::ContextsPut, ()>(); }
fn item_100(value: &rules::ops::ContextsPut) {
    let _: &String = &value.context_parameter;
    let _: &Option<rules::runtime::Integer> = &value.most;
    let _: &Option<rules::runtime::Integer> = &value.timeout;
    let _: &Option<String> = &value.r#type;
    let _: &rules::types::ContextType = &value.body;
    let _: &rules::Context = &value.context;
}
fn item_101(a0: impl Into<String>, a1: rules::types::ContextType) -> rules::ops::ContextsPut { rules::ops::ContextsPut::new(a0, a1) }
fn item_102<M: rt::Mode>(this: rules::Call<M, rules::ops::ContextsPut>, a0: impl Into<rules::runtime::Integer>) -> rules::Call<M, rules::ops::ContextsPut> { rules::Call::<M, rules::ops::ContextsPut>::most(this, a0) }
fn item_103<M: rt::Mode>(this: rules::Call<M, rules::ops::ContextsPut>, a0: impl Into<rules::runtime::Integer>) -> rules::Call<M, rules::ops::ContextsPut> { rules::Call::<M, rules::ops::ContextsPut>::timeout_value(this, a0) }
fn item_104<M: rt::Mode>(this: rules::Call<M, rules::ops::ContextsPut>, a0: impl Into<String>) -> rules::Call<M, rules::ops::ContextsPut> { rules::Call::<M, rules::ops::ContextsPut>::r#type(this, a0) }
fn item_105<M: rt::Mode>(this: rules::Call<M, rules::ops::ContextsPut>, a0: impl Into<String>) -> rules::Call<M, rules::ops::ContextsPut> { rules::Call::<M, rules::ops::ContextsPut>::default(this, a0) }
fn item_106<M: rt::Mode>(this: rules::Call<M, rules::ops::ContextsPut>, a0: impl Into<rules::runtime::Integer>) -> rules::Call<M, rules::ops::ContextsPut> { rules::Call::<M, rules::ops::ContextsPut>::clone(this, a0) }
fn item_107<M: rt::Mode>(this: rules::Call<M, rules::ops::ContextsPut>, a0: impl Into<rules::runtime::Date>) -> rules::Call<M, rules::ops::ContextsPut> { rules::Call::<M, rules::ops::ContextsPut>::day(this, a0) }
fn item_108<M: rt::Mode>(this: rules::Call<M, rules::ops::ContextsPut>, a0: impl Into<rules::runtime::Timestamp>) -> rules::Call<M, rules::ops::ContextsPut> { rules::Call::<M, rules::ops::ContextsPut>::at(this, a0) }
fn item_109<M: rt::Mode>(this: rules::Call<M, rules::ops::ContextsPut>, a0: impl Into<rules::runtime::Decimal>) -> rules::Call<M, rules::ops::ContextsPut> { rules::Call::<M, rules::ops::ContextsPut>::amount(this, a0) }
fn item_110<M: rt::Mode>(this: rules::Call<M, rules::ops::ContextsPut>, a0: impl Into<rules::runtime::Json>) -> rules::Call<M, rules::ops::ContextsPut> { rules::Call::<M, rules::ops::ContextsPut>::any(this, a0) }
fn item_111<M: rt::Mode>(this: rules::Call<M, rules::ops::ContextsPut>, a0: rules::types::Word) -> rules::Call<M, rules::ops::ContextsPut> { rules::Call::<M, rules::ops::ContextsPut>::word(this, a0) }
fn item_112<M: rt::Mode>(this: rules::Call<M, rules::ops::ContextsPut>, a0: rules::types::Told) -> rules::Call<M, rules::ops::ContextsPut> { rules::Call::<M, rules::ops::ContextsPut>::told(this, a0) }
fn item_113<M: rt::Mode>(this: rules::Call<M, rules::ops::ContextsPut>, a0: impl Into<rules::runtime::Integer>) -> rules::Call<M, rules::ops::ContextsPut> { rules::Call::<M, rules::ops::ContextsPut>::most_context(this, a0) }
fn item_114<M: rt::Mode>(this: rules::Call<M, rules::ops::ContextsPut>, a0: impl Into<rules::runtime::Integer>) -> rules::Call<M, rules::ops::ContextsPut> { rules::Call::<M, rules::ops::ContextsPut>::timeout_context(this, a0) }
fn item_115<M: rt::Mode>(this: rules::Call<M, rules::ops::ContextsPut>, a0: impl Into<String>) -> rules::Call<M, rules::ops::ContextsPut> { rules::Call::<M, rules::ops::ContextsPut>::type_context(this, a0) }
fn item_116<M: rt::Mode>(this: rules::Call<M, rules::ops::ContextsPut>, a0: rules::types::Word) -> rules::Call<M, rules::ops::ContextsPut> { rules::Call::<M, rules::ops::ContextsPut>::context_context(this, a0) }
fn item_117<M: rt::Mode>(this: rules::Call<M, rules::ops::ContextsPut>, a0: impl Into<Vec<rules::types::Word>>) -> rules::Call<M, rules::ops::ContextsPut> { rules::Call::<M, rules::ops::ContextsPut>::words(this, a0) }
fn item_118(value: <rules::ops::ContextsPut as rt::Operation>::Output) -> rules::types::Contexts { value }
fn item_119() { is_checked::<rules::ops::ContextsGet, ()>(); }
fn item_120(value: &rules::ops::ContextsGet) {
    let _: &Option<rules::types::Word> = &value.x_word;
}
fn item_121() -> rules::ops::ContextsGet { rules::ops::ContextsGet::new() }
fn item_122<M: rt::Mode>(this: rules::Call<M, rules::ops::ContextsGet>, a0: rules::types::Word) -> rules::Call<M, rules::ops::ContextsGet> { rules::Call::<M, rules::ops::ContextsGet>::x_word(this, a0) }
fn item_123(value: <rules::ops::ContextsGet as rt::Operation>::Output) -> Vec<rules::types::Contexts> { value }
fn item_124() { is_checked::<rules::ops::ContextsCheck, ()>(); }
fn item_125(value: &rules::ops::ContextsCheck) {
    let _: &rules::runtime::Map<Vec<rules::types::Contexts>> = &value.body;
    let _: &rules::Context = &value.context;
}
fn item_126(a0: impl Into<rules::runtime::Map<Vec<rules::types::Contexts>>>) -> rules::ops::ContextsCheck { rules::ops::ContextsCheck::new(a0) }
fn item_127<M: rt::Mode>(this: rules::Call<M, rules::ops::ContextsCheck>, a0: impl Into<String>) -> rules::Call<M, rules::ops::ContextsCheck> { rules::Call::<M, rules::ops::ContextsCheck>::default(this, a0) }
fn item_128<M: rt::Mode>(this: rules::Call<M, rules::ops::ContextsCheck>, a0: impl Into<rules::runtime::Integer>) -> rules::Call<M, rules::ops::ContextsCheck> { rules::Call::<M, rules::ops::ContextsCheck>::clone(this, a0) }
fn item_129<M: rt::Mode>(this: rules::Call<M, rules::ops::ContextsCheck>, a0: impl Into<rules::runtime::Date>) -> rules::Call<M, rules::ops::ContextsCheck> { rules::Call::<M, rules::ops::ContextsCheck>::day(this, a0) }
fn item_130<M: rt::Mode>(this: rules::Call<M, rules::ops::ContextsCheck>, a0: impl Into<rules::runtime::Timestamp>) -> rules::Call<M, rules::ops::ContextsCheck> { rules::Call::<M, rules::ops::ContextsCheck>::at(this, a0) }
fn item_131<M: rt::Mode>(this: rules::Call<M, rules::ops::ContextsCheck>, a0: impl Into<rules::runtime::Decimal>) -> rules::Call<M, rules::ops::ContextsCheck> { rules::Call::<M, rules::ops::ContextsCheck>::amount(this, a0) }
fn item_132<M: rt::Mode>(this: rules::Call<M, rules::ops::ContextsCheck>, a0: impl Into<rules::runtime::Json>) -> rules::Call<M, rules::ops::ContextsCheck> { rules::Call::<M, rules::ops::ContextsCheck>::any(this, a0) }
fn item_133<M: rt::Mode>(this: rules::Call<M, rules::ops::ContextsCheck>, a0: rules::types::Word) -> rules::Call<M, rules::ops::ContextsCheck> { rules::Call::<M, rules::ops::ContextsCheck>::word(this, a0) }
fn item_134<M: rt::Mode>(this: rules::Call<M, rules::ops::ContextsCheck>, a0: rules::types::Told) -> rules::Call<M, rules::ops::ContextsCheck> { rules::Call::<M, rules::ops::ContextsCheck>::told(this, a0) }
fn item_135(value: <rules::ops::ContextsCheck as rt::Operation>::Output) { value }
fn item_136(value: &rules::Documented) {
    match value {
        rules::Documented::Status(status) => { let _: &u16 = status; }
        _ => {}
    }
}
