// @generated from the case types by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `types`.

use specwright_tests::goldens::types;
use types::runtime as rt;

use std::sync::Arc;
use std::time::Duration;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}

fn item_1() { is_data::<types::types::Node>(); }
fn item_2() { is_checked::<types::types::Node, ()>(); }
fn item_3(value: &types::types::Node) {
    let _: &Option<Box<types::types::Node>> = &value.next;
    let _: &types::runtime::Patch<Box<types::types::Node>> = &value.parent;
    let _: &types::runtime::Extra = &value.extra;
}
fn item_4() -> types::types::Node { types::types::Node::new() }
fn item_5(this: types::types::Node, a0: types::types::Node) -> types::types::Node { types::types::Node::next(this, a0) }
fn item_6(this: types::types::Node, a0: impl Into<types::runtime::Patch<Box<types::types::Node>>>) -> types::types::Node { types::types::Node::parent(this, a0) }
fn item_7(this: types::types::Node, a0: &str, a1: impl Into<types::runtime::Json>) -> types::types::Node { types::types::Node::member(this, a0, a1) }
fn item_8() { is_data::<types::types::Tree>(); }
fn item_9() { is_checked::<types::types::Tree, ()>(); }
fn item_10(value: &types::types::Tree) {
    let _: &Vec<types::types::Tree> = &value.children;
    let _: &Option<types::runtime::Map<types::types::Tree>> = &value.by_name;
    let _: &types::runtime::Extra = &value.extra;
}
fn item_11(a0: impl Into<Vec<types::types::Tree>>) -> types::types::Tree { types::types::Tree::new(a0) }
fn item_12(this: types::types::Tree, a0: impl Into<types::runtime::Map<types::types::Tree>>) -> types::types::Tree { types::types::Tree::by_name(this, a0) }
fn item_13(this: types::types::Tree, a0: &str, a1: impl Into<types::runtime::Json>) -> types::types::Tree { types::types::Tree::member(this, a0, a1) }
fn item_14() { is_data::<types::types::Left>(); }
fn item_15(value: &types::types::Left) {
    let _: &Option<Box<types::types::Right>> = &value.right;
    let _: &types::runtime::Extra = &value.extra;
}
fn item_16() { is_data::<types::types::Patch>(); }
fn item_17() { is_checked::<types::types::Patch, ()>(); }
fn item_18(value: &types::types::Patch) {
    let _: &types::runtime::Patch<String> = &value.name;
    let _: &Option<String> = &value.note;
    let _: &types::runtime::Patch<types::runtime::Integer> = &value.count;
    let _: &types::runtime::Patch<types::types::Node> = &value.node;
    let _: &types::runtime::Patch<types::types::Kind> = &value.kind;
    let _: &types::runtime::Patch<Vec<String>> = &value.tags;
    let _: &types::runtime::Extra = &value.extra;
}
fn item_19() -> types::types::Patch { types::types::Patch::new() }
fn item_20(this: types::types::Patch, a0: impl Into<types::runtime::Patch<String>>) -> types::types::Patch { types::types::Patch::name(this, a0) }
fn item_21(this: types::types::Patch, a0: impl Into<String>) -> types::types::Patch { types::types::Patch::note(this, a0) }
fn item_22(this: types::types::Patch, a0: impl Into<types::runtime::Patch<types::runtime::Integer>>) -> types::types::Patch { types::types::Patch::count(this, a0) }
fn item_23(this: types::types::Patch, a0: impl Into<types::runtime::Patch<types::types::Node>>) -> types::types::Patch { types::types::Patch::node(this, a0) }
fn item_24(this: types::types::Patch, a0: impl Into<types::runtime::Patch<types::types::Kind>>) -> types::types::Patch { types::types::Patch::kind(this, a0) }
fn item_25(this: types::types::Patch, a0: impl Into<types::runtime::Patch<Vec<String>>>) -> types::types::Patch { types::types::Patch::tags(this, a0) }
fn item_26(this: types::types::Patch, a0: &str, a1: impl Into<types::runtime::Json>) -> types::types::Patch { types::types::Patch::member(this, a0, a1) }
fn item_27() { is_data::<types::types::Kind>(); }
fn item_28() { is_checked::<types::types::Kind, ()>(); }
fn item_29(value: &types::types::Kind) {
    match value {
        types::types::Kind::Only => {}
        types::types::Kind::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_30(value: &types::types::Kind) -> &str { value.as_str() }
fn item_31() { is_data::<types::types::Only>(); }
fn item_32() { is_checked::<types::types::Only, ()>(); }
fn item_33(value: &types::types::Only) {
    match value {
        types::types::Only::Only => {}
        types::types::Only::Undocumented(other) => { let _: &rt::UndocumentedInt = other; }
        _ => {}
    }
}
fn item_34(value: &types::types::Only) -> i64 { value.as_i64() }
fn item_35() { is_data::<types::types::Empty>(); }
fn item_36() { is_checked::<types::types::Empty, ()>(); }
fn item_37(value: &types::types::Empty) {
    let _: &types::runtime::Extra = &value.extra;
}
fn item_38() -> types::types::Empty { types::types::Empty::new() }
fn item_39(this: types::types::Empty, a0: &str, a1: impl Into<types::runtime::Json>) -> types::types::Empty { types::types::Empty::member(this, a0, a1) }
fn item_40() { is_data::<types::types::Lists>(); }
fn item_41() { is_checked::<types::types::Lists, ()>(); }
fn item_42(value: &types::types::Lists) {
    let _: &Option<types::runtime::Map<Vec<String>>> = &value.by_name;
    let _: &Option<Vec<Vec<types::runtime::Integer>>> = &value.nested;
    let _: &Option<Vec<types::runtime::Map<types::types::Empty>>> = &value.maps;
    let _: &types::runtime::Extra = &value.extra;
}
fn item_43() -> types::types::Lists { types::types::Lists::new() }
fn item_44(this: types::types::Lists, a0: impl Into<types::runtime::Map<Vec<String>>>) -> types::types::Lists { types::types::Lists::by_name(this, a0) }
fn item_45(this: types::types::Lists, a0: impl Into<Vec<Vec<types::runtime::Integer>>>) -> types::types::Lists { types::types::Lists::nested(this, a0) }
fn item_46(this: types::types::Lists, a0: impl Into<Vec<types::runtime::Map<types::types::Empty>>>) -> types::types::Lists { types::types::Lists::maps(this, a0) }
fn item_47(this: types::types::Lists, a0: &str, a1: impl Into<types::runtime::Json>) -> types::types::Lists { types::types::Lists::member(this, a0, a1) }
fn item_48() { is_data::<types::types::Defaulted>(); }
fn item_49() { is_checked::<types::types::Defaulted, ()>(); }
fn item_50(value: &types::types::Defaulted) {
    let _: &types::runtime::Integer = &value.size;
    let _: &types::types::Kind = &value.kind;
    let _: &Vec<String> = &value.tags;
    let _: &types::runtime::Extra = &value.extra;
}
fn item_51(a0: impl Into<types::runtime::Integer>, a1: types::types::Kind, a2: impl Into<Vec<String>>) -> types::types::Defaulted { types::types::Defaulted::new(a0, a1, a2) }
fn item_52(this: types::types::Defaulted, a0: &str, a1: impl Into<types::runtime::Json>) -> types::types::Defaulted { types::types::Defaulted::member(this, a0, a1) }
fn item_53() { is_data::<types::types::Card>(); }
fn item_54() { is_checked::<types::types::Card, ()>(); }
fn item_55(value: &types::types::Card) {
    let _: &String = &value.number;
    let _: &Option<types::types::Kind> = &value.kind;
    let _: &types::runtime::Extra = &value.extra;
}
fn item_56(a0: impl Into<String>) -> types::types::Card { types::types::Card::new(a0) }
fn item_57(this: types::types::Card, a0: types::types::Kind) -> types::types::Card { types::types::Card::kind(this, a0) }
fn item_58(this: types::types::Card, a0: &str, a1: impl Into<types::runtime::Json>) -> types::types::Card { types::types::Card::member(this, a0, a1) }
fn item_59() { is_data::<types::types::Bank>(); }
fn item_60() { is_checked::<types::types::Bank, ()>(); }
fn item_61(value: &types::types::Bank) {
    let _: &String = &value.iban;
    let _: &types::runtime::Extra = &value.extra;
}
fn item_62(a0: impl Into<String>) -> types::types::Bank { types::types::Bank::new(a0) }
fn item_63(this: types::types::Bank, a0: &str, a1: impl Into<types::runtime::Json>) -> types::types::Bank { types::types::Bank::member(this, a0, a1) }
fn item_64() { is_data::<types::types::Payment>(); }
fn item_65() { is_checked::<types::types::Payment, ()>(); }
fn item_66(value: &types::types::Payment) {
    match value {
        types::types::Payment::Card(inner) => { let _: &types::types::Card = inner; }
        types::types::Payment::Bank(inner) => { let _: &types::types::Bank = inner; }
        types::types::Payment::Undocumented { tag, json } => { let _: (&Option<String>, &rt::Json) = (tag, json); }
        _ => {}
    }
}
fn item_67() { is_data::<types::types::Payments>(); }
fn item_68(value: Vec<types::types::Payment>) -> Vec<types::types::Payment> { types::types::Payments::from(value).0 }
fn item_69() { is_data::<types::types::Thing>(); }
fn item_70(value: &types::types::Thing) {
    let _: &Option<String> = &value.id;
    let _: &Option<types::types::Payment> = &value.payment;
    let _: &Option<types::types::ThingEither> = &value.either;
    let _: &Option<types::types::ThingMaybe> = &value.maybe;
    let _: &types::runtime::Extra = &value.extra;
}
fn item_71() { is_data::<types::types::ThingRequest>(); }
fn item_72() { is_checked::<types::types::ThingRequest, ()>(); }
fn item_73(value: &types::types::ThingRequest) {
    let _: &Option<String> = &value.id;
    let _: &types::runtime::Extra = &value.extra;
}
fn item_74() -> types::types::ThingRequest { types::types::ThingRequest::new() }
fn item_75(this: types::types::ThingRequest, a0: impl Into<String>) -> types::types::ThingRequest { types::types::ThingRequest::id(this, a0) }
fn item_76(this: types::types::ThingRequest, a0: &str, a1: impl Into<types::runtime::Json>) -> types::types::ThingRequest { types::types::ThingRequest::member(this, a0, a1) }
fn item_77() { is_data::<types::types::Twin>(); }
fn item_78(value: &types::types::Twin) {
    let _: &Option<String> = &value.id;
    let _: &Option<types::types::Payment> = &value.payment;
    let _: &types::runtime::Extra = &value.extra;
}
fn item_79() { is_data::<types::types::Alias>(); }
fn item_80(value: types::types::Thing) -> types::types::Thing { types::types::Alias::from(value).0 }
fn item_81() { is_data::<types::types::Ids>(); }
fn item_82() { is_checked::<types::types::Ids, ()>(); }
fn item_83(value: Vec<types::types::Id>) -> Vec<types::types::Id> { types::types::Ids::from(value).0 }
fn item_84() { is_data::<types::types::Id>(); }
fn item_85() { is_checked::<types::types::Id, ()>(); }
fn item_86(value: types::runtime::Uuid) -> types::runtime::Uuid { types::types::Id(value).into_inner() }
fn item_87() { is_data::<types::types::Fixed>(); }
fn item_88() { is_checked::<types::types::Fixed, ()>(); }
fn item_89(value: String) -> String { types::types::Fixed(value).into_inner() }
fn item_90() { is_data::<types::types::Kinds>(); }
fn item_91() { is_checked::<types::types::Kinds, ()>(); }
fn item_92(value: types::runtime::Map<types::types::Kind>) -> types::runtime::Map<types::types::Kind> { types::types::Kinds::from(value).0 }
fn item_93() { is_data::<types::types::Right>(); }
fn item_94(value: &types::types::Right) {
    let _: &Option<Box<types::types::Left>> = &value.left;
    let _: &types::runtime::Extra = &value.extra;
}
fn item_95() { is_data::<types::types::Odds>(); }
fn item_96() { is_checked::<types::types::Odds, ()>(); }
fn item_97(value: &types::types::Odds) {
    let _: &Option<types::types::Ids> = &value.ids;
    let _: &Option<types::types::Fixed> = &value.fixed;
    let _: &Option<types::types::Only> = &value.only;
    let _: &Option<types::types::Kinds> = &value.kinds;
    let _: &types::runtime::Extra = &value.extra;
}
fn item_98() -> types::types::Odds { types::types::Odds::new() }
fn item_99(this: types::types::Odds, a0: impl Into<types::types::Ids>) -> types::types::Odds { types::types::Odds::ids(this, a0) }
fn item_100(this: types::types::Odds, a0: types::types::Fixed) -> types::types::Odds { types::types::Odds::fixed(this, a0) }
fn item_101(this: types::types::Odds, a0: types::types::Only) -> types::types::Odds { types::types::Odds::only(this, a0) }
fn item_102(this: types::types::Odds, a0: impl Into<types::types::Kinds>) -> types::types::Odds { types::types::Odds::kinds(this, a0) }
fn item_103(this: types::types::Odds, a0: &str, a1: impl Into<types::runtime::Json>) -> types::types::Odds { types::types::Odds::member(this, a0, a1) }
fn item_104() { is_data::<types::types::ThingEither>(); }
fn item_105(value: &types::types::ThingEither) {
    match value {
        types::types::ThingEither::String(inner) => { let _: &String = inner; }
        types::types::ThingEither::Integer(inner) => { let _: &types::runtime::Integer = inner; }
        types::types::ThingEither::List(inner) => { let _: &Vec<String> = inner; }
        types::types::ThingEither::Undocumented(json) => { let _: &rt::Json = json; }
        _ => {}
    }
}
fn item_106() { is_data::<types::types::ThingMaybe>(); }
fn item_107(value: &types::types::ThingMaybe) {
    match value {
        types::types::ThingMaybe::Uuid(inner) => { let _: &types::runtime::Uuid = inner; }
        types::types::ThingMaybe::Integer(inner) => { let _: &types::runtime::Integer = inner; }
        types::types::ThingMaybe::Undocumented(json) => { let _: &rt::Json = json; }
        _ => {}
    }
}
fn item_108(a0: impl Into<String>) -> types::Builder { types::Client::builder(a0) }
fn item_109<M: rt::Mode>(this: &types::Client<M>) -> types::groups::Nodes<M> { types::Client::<M>::nodes(this) }
fn item_110<M: rt::Mode>(this: &types::Client<M>) -> types::groups::Trees<M> { types::Client::<M>::trees(this) }
fn item_111<M: rt::Mode>(this: &types::Client<M>) -> types::groups::Lefts<M> { types::Client::<M>::lefts(this) }
fn item_112<M: rt::Mode>(this: &types::Client<M>) -> types::groups::Things<M> { types::Client::<M>::things(this) }
fn item_113<M: rt::Mode>(this: &types::Client<M>) -> types::groups::Payments<M> { types::Client::<M>::payments(this) }
fn item_114<M: rt::Mode>(this: &types::Client<M>) -> types::groups::Empties<M> { types::Client::<M>::empties(this) }
fn item_115<M: rt::Mode>(this: &types::Client<M>) -> types::groups::Lists<M> { types::Client::<M>::lists(this) }
fn item_116<M: rt::Mode>(this: &types::Client<M>) -> types::groups::Defaults<M> { types::Client::<M>::defaults(this) }
fn item_117<M: rt::Mode>(this: &types::Client<M>) -> types::groups::Odds<M> { types::Client::<M>::odds(this) }
fn item_118<M: rt::Mode>(this: &types::Client<M>) -> types::runtime::DriftReport { types::Client::<M>::drift(this) }
fn item_119(this: types::Builder, a0: types::runtime::DriftMode) -> types::Builder { types::Builder::drift(this, a0) }
fn item_120(this: types::Builder, a0: types::runtime::Limits) -> types::Builder { types::Builder::limits(this, a0) }
fn item_121(this: types::Builder, a0: impl Into<String>) -> types::Builder { types::Builder::user_agent(this, a0) }
fn item_122(this: types::Builder, a0: impl AsRef<[u8]>) -> types::Builder { types::Builder::root_certificate(this, a0) }
fn item_123(this: types::Builder, a0: Arc<dyn types::runtime::Transport>) -> types::Builder { types::Builder::transport(this, a0) }
fn item_124(this: types::Builder, a0: Arc<dyn types::runtime::Timer>) -> types::Builder { types::Builder::timer(this, a0) }
fn item_125(this: types::Builder) -> types::Builder { types::Builder::allow_plain_http(this) }
fn item_126(this: types::Builder) -> Result<types::Client, types::runtime::BuildError> { types::Builder::build(this) }
fn item_127<M: rt::Mode, O>(this: types::Call<M, O>, a0: impl FnOnce(&mut types::runtime::http::Request<types::runtime::Bytes>) + Send + 'static) -> types::Call<M, O> { types::Call::<M, O>::edit(this, a0) }
fn item_128<M: rt::Mode, O>(this: types::Call<M, O>, a0: Duration) -> types::Call<M, O> { types::Call::<M, O>::timeout(this, a0) }
fn item_129<M: rt::Mode, O>(this: types::Call<M, O>, a0: types::runtime::DriftMode) -> types::Call<M, O> { types::Call::<M, O>::drift(this, a0) }
fn item_130<M: rt::Mode, O>(this: types::Call<M, O>) -> types::Call<M, O> { types::Call::<M, O>::unchecked(this) }
fn operation_of<M: rt::Mode, O>(call: types::Call<M, O>) -> O { call.into_operation() }
async fn reply_of<O: rt::Operation<Documented = types::Documented>>(call: types::Call<rt::Async, O>) -> Result<rt::Reply<O::Output>, types::Error> { call.reply().await }
async fn value_of<O: rt::Operation<Documented = types::Documented>>(call: types::Call<rt::Async, O>) -> Result<O::Output, types::Error> { call.await }
fn item_131<M: rt::Mode>(this: &types::groups::Nodes<M>) -> types::Call<M, types::ops::NodesGet> { types::groups::Nodes::<M>::get(this) }
fn item_132<M: rt::Mode>(this: &types::groups::Trees<M>, a0: types::types::Tree) -> types::Call<M, types::ops::TreesPut> { types::groups::Trees::<M>::put(this, a0) }
fn item_133<M: rt::Mode>(this: &types::groups::Lefts<M>) -> types::Call<M, types::ops::LeftsGet> { types::groups::Lefts::<M>::get(this) }
fn item_134<M: rt::Mode>(this: &types::groups::Things<M>, a0: types::types::Patch) -> types::Call<M, types::ops::ThingsPatch> { types::groups::Things::<M>::patch(this, a0) }
fn item_135<M: rt::Mode>(this: &types::groups::Things<M>, a0: types::types::ThingRequest) -> types::Call<M, types::ops::ThingsAdd> { types::groups::Things::<M>::add(this, a0) }
fn item_136<M: rt::Mode>(this: &types::groups::Payments<M>, a0: types::types::Payment) -> types::Call<M, types::ops::PaymentsAdd> { types::groups::Payments::<M>::add(this, a0) }
fn item_137<M: rt::Mode>(this: &types::groups::Empties<M>, a0: types::types::Empty) -> types::Call<M, types::ops::EmptiesPut> { types::groups::Empties::<M>::put(this, a0) }
fn item_138<M: rt::Mode>(this: &types::groups::Lists<M>, a0: types::types::Lists) -> types::Call<M, types::ops::ListsPut> { types::groups::Lists::<M>::put(this, a0) }
fn item_139<M: rt::Mode>(this: &types::groups::Defaults<M>, a0: types::types::Defaulted) -> types::Call<M, types::ops::DefaultsPut> { types::groups::Defaults::<M>::put(this, a0) }
fn item_140<M: rt::Mode>(this: &types::groups::Odds<M>, a0: types::types::Odds) -> types::Call<M, types::ops::OddsPut> { types::groups::Odds::<M>::put(this, a0) }
fn item_141() { is_checked::<types::ops::NodesGet, ()>(); }
fn item_142() -> types::ops::NodesGet { types::ops::NodesGet::new() }
fn item_143(value: <types::ops::NodesGet as rt::Operation>::Output) -> types::types::Node { value }
fn item_144() { is_checked::<types::ops::TreesPut, ()>(); }
fn item_145(value: &types::ops::TreesPut) {
    let _: &types::types::Tree = &value.body;
}
fn item_146(a0: types::types::Tree) -> types::ops::TreesPut { types::ops::TreesPut::new(a0) }
fn item_147(value: <types::ops::TreesPut as rt::Operation>::Output) -> types::types::Tree { value }
fn item_148() { is_checked::<types::ops::LeftsGet, ()>(); }
fn item_149() -> types::ops::LeftsGet { types::ops::LeftsGet::new() }
fn item_150(value: <types::ops::LeftsGet as rt::Operation>::Output) -> types::types::Left { value }
fn item_151() { is_checked::<types::ops::ThingsPatch, ()>(); }
fn item_152(value: &types::ops::ThingsPatch) {
    let _: &types::types::Patch = &value.body;
}
fn item_153(a0: types::types::Patch) -> types::ops::ThingsPatch { types::ops::ThingsPatch::new(a0) }
fn item_154(value: <types::ops::ThingsPatch as rt::Operation>::Output) -> types::types::Thing { value }
fn item_155() { is_checked::<types::ops::ThingsAdd, ()>(); }
fn item_156(value: &types::ops::ThingsAdd) {
    let _: &types::types::ThingRequest = &value.body;
}
fn item_157(a0: types::types::ThingRequest) -> types::ops::ThingsAdd { types::ops::ThingsAdd::new(a0) }
fn item_158(value: <types::ops::ThingsAdd as rt::Operation>::Output) -> types::types::Alias { value }
fn item_159() { is_checked::<types::ops::PaymentsAdd, ()>(); }
fn item_160(value: &types::ops::PaymentsAdd) {
    let _: &types::types::Payment = &value.body;
}
fn item_161(a0: types::types::Payment) -> types::ops::PaymentsAdd { types::ops::PaymentsAdd::new(a0) }
fn item_162(value: <types::ops::PaymentsAdd as rt::Operation>::Output) -> types::types::Payments { value }
fn item_163() { is_checked::<types::ops::EmptiesPut, ()>(); }
fn item_164(value: &types::ops::EmptiesPut) {
    let _: &types::types::Empty = &value.body;
}
fn item_165(a0: types::types::Empty) -> types::ops::EmptiesPut { types::ops::EmptiesPut::new(a0) }
fn item_166(value: <types::ops::EmptiesPut as rt::Operation>::Output) -> types::types::Empty { value }
fn item_167() { is_checked::<types::ops::ListsPut, ()>(); }
fn item_168(value: &types::ops::ListsPut) {
    let _: &types::types::Lists = &value.body;
}
fn item_169(a0: types::types::Lists) -> types::ops::ListsPut { types::ops::ListsPut::new(a0) }
fn item_170(value: <types::ops::ListsPut as rt::Operation>::Output) -> types::types::Lists { value }
fn item_171() { is_checked::<types::ops::DefaultsPut, ()>(); }
fn item_172(value: &types::ops::DefaultsPut) {
    let _: &types::types::Defaulted = &value.body;
}
fn item_173(a0: types::types::Defaulted) -> types::ops::DefaultsPut { types::ops::DefaultsPut::new(a0) }
fn item_174(value: <types::ops::DefaultsPut as rt::Operation>::Output) -> types::types::Defaulted { value }
fn item_175() { is_checked::<types::ops::OddsPut, ()>(); }
fn item_176(value: &types::ops::OddsPut) {
    let _: &types::types::Odds = &value.body;
}
fn item_177(a0: types::types::Odds) -> types::ops::OddsPut { types::ops::OddsPut::new(a0) }
fn item_178(value: <types::ops::OddsPut as rt::Operation>::Output) -> Option<types::types::Odds> { value }
fn item_179(value: &types::Documented) {
    match value {
        types::Documented::Twin(inner) => { let _: &types::types::Twin = inner; }
        types::Documented::Status(status) => { let _: &u16 = status; }
        _ => {}
    }
}
fn item_180(value: &types::Documented) -> Option<&types::types::Twin> { value.twin() }
