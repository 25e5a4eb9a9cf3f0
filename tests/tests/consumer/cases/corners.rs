// @generated from the case corners by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `corners`.

use specwright_tests::goldens::corners;
use corners::runtime as rt;

use std::sync::Arc;
use std::time::Duration;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}

fn item_1() { is_data::<corners::types::NullConst>(); }
fn item_2() { is_checked::<corners::types::NullConst, ()>(); }
fn item_3(value: corners::runtime::Json) -> corners::runtime::Json { corners::types::NullConst::from(value).0 }
fn item_4() { is_data::<corners::types::BigConst>(); }
fn item_5() { is_checked::<corners::types::BigConst, ()>(); }
fn item_6(value: corners::runtime::Integer) -> corners::runtime::Integer { corners::types::BigConst(value).into_inner() }
fn item_7() { is_data::<corners::types::FloatConst>(); }
fn item_8() { is_checked::<corners::types::FloatConst, ()>(); }
fn item_9(value: corners::runtime::Decimal) -> corners::runtime::Decimal { corners::types::FloatConst(value).into_inner() }
fn item_10() { is_data::<corners::types::TextConst>(); }
fn item_11() { is_checked::<corners::types::TextConst, ()>(); }
fn item_12(value: String) -> String { corners::types::TextConst(value).into_inner() }
fn item_13() { is_data::<corners::types::ListConst>(); }
fn item_14() { is_checked::<corners::types::ListConst, ()>(); }
fn item_15(value: corners::runtime::Json) -> corners::runtime::Json { corners::types::ListConst::from(value).0 }
fn item_16() { is_data::<corners::types::ObjectConst>(); }
fn item_17() { is_checked::<corners::types::ObjectConst, ()>(); }
fn item_18(value: corners::runtime::Json) -> corners::runtime::Json { corners::types::ObjectConst::from(value).0 }
fn item_19() { is_data::<corners::types::NoFields>(); }
fn item_20() { is_checked::<corners::types::NoFields, ()>(); }
fn item_21(value: &corners::types::NoFields) {
    let _: &corners::runtime::Extra = &value.extra;
}
fn item_22() -> corners::types::NoFields { corners::types::NoFields::new() }
fn item_23(this: corners::types::NoFields, a0: &str, a1: impl Into<corners::runtime::Json>) -> corners::types::NoFields { corners::types::NoFields::member(this, a0, a1) }
fn item_24() { is_data::<corners::types::New>(); }
fn item_25() { is_checked::<corners::types::New, ()>(); }
fn item_26(value: &corners::types::New) {
    let _: &Option<String> = &value.new;
    let _: &corners::runtime::Extra = &value.extra;
}
fn item_27() -> corners::types::New { corners::types::New::new() }
fn item_28(this: corners::types::New, a0: impl Into<String>) -> corners::types::New { corners::types::New::new_value(this, a0) }
fn item_29(this: corners::types::New, a0: &str, a1: impl Into<corners::runtime::Json>) -> corners::types::New { corners::types::New::member(this, a0, a1) }
fn item_30() { is_data::<corners::types::OnlyConst>(); }
fn item_31() { is_checked::<corners::types::OnlyConst, ()>(); }
fn item_32(value: &corners::types::OnlyConst) {
    let _: &Option<String> = &value.c;
    let _: &corners::runtime::Extra = &value.extra;
}
fn item_33() -> corners::types::OnlyConst { corners::types::OnlyConst::new() }
fn item_34(this: corners::types::OnlyConst, a0: impl Into<String>) -> corners::types::OnlyConst { corners::types::OnlyConst::c(this, a0) }
fn item_35(this: corners::types::OnlyConst, a0: &str, a1: impl Into<corners::runtime::Json>) -> corners::types::OnlyConst { corners::types::OnlyConst::member(this, a0, a1) }
fn item_36() { is_data::<corners::types::One>(); }
fn item_37() { is_checked::<corners::types::One, ()>(); }
fn item_38(value: &corners::types::One) {
    match value {
        corners::types::One::Only => {}
    }
}
fn item_39(value: &corners::types::One) -> &'static str { value.as_str() }
fn item_40() { is_data::<corners::types::Odd>(); }
fn item_41() { is_checked::<corners::types::Odd, ()>(); }
fn item_42(value: &corners::types::Odd) {
    match value {
        corners::types::Odd::Space => {}
        corners::types::Odd::Empty => {}
        corners::types::Odd::U1 => {}
        corners::types::Odd::U202e => {}
        corners::types::Odd::X => {}
        corners::types::Odd::Brace => {}
        corners::types::Odd::AB => {}
        corners::types::Odd::ABNot => {}
        corners::types::Odd::Null => {}
        corners::types::Odd::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_43(value: &corners::types::Odd) -> &str { value.as_str() }
fn item_44() { is_data::<corners::types::Outcome>(); }
fn item_45() { is_checked::<corners::types::Outcome, ()>(); }
fn item_46(value: &corners::types::Outcome) {
    match value {
        corners::types::Outcome::Ok => {}
        corners::types::Outcome::Err => {}
        corners::types::Outcome::Some => {}
        corners::types::Outcome::None => {}
        corners::types::Outcome::Error => {}
        corners::types::Outcome::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_47(value: &corners::types::Outcome) -> &str { value.as_str() }
fn item_48() { is_data::<corners::types::ClosedOutcome>(); }
fn item_49() { is_checked::<corners::types::ClosedOutcome, ()>(); }
fn item_50(value: &corners::types::ClosedOutcome) {
    match value {
        corners::types::ClosedOutcome::Ok => {}
        corners::types::ClosedOutcome::Err => {}
        corners::types::ClosedOutcome::Error => {}
    }
}
fn item_51(value: &corners::types::ClosedOutcome) -> &'static str { value.as_str() }
fn item_52() { is_data::<corners::types::Group>(); }
fn item_53() { is_checked::<corners::types::Group, ()>(); }
fn item_54(value: &corners::types::Group) {
    let _: &Option<String> = &value.g1;
    let _: &Option<corners::runtime::Integer> = &value.g2;
    let _: &corners::runtime::Extra = &value.extra;
}
fn item_55() -> corners::types::Group { corners::types::Group::new() }
fn item_56(this: corners::types::Group, a0: impl Into<String>) -> corners::types::Group { corners::types::Group::g1(this, a0) }
fn item_57(this: corners::types::Group, a0: impl Into<corners::runtime::Integer>) -> corners::types::Group { corners::types::Group::g2(this, a0) }
fn item_58(this: corners::types::Group, a0: &str, a1: impl Into<corners::runtime::Json>) -> corners::types::Group { corners::types::Group::member(this, a0, a1) }
fn item_59() { is_data::<corners::types::PairsOfGroup>(); }
fn item_60() { is_checked::<corners::types::PairsOfGroup, ()>(); }
fn item_61(value: &corners::types::PairsOfGroup) {
    let _: &Option<corners::types::Group> = &value.a;
    let _: &corners::runtime::Extra = &value.extra;
    let _: &corners::runtime::Extra = &value.siblings;
}
fn item_62() -> corners::types::PairsOfGroup { corners::types::PairsOfGroup::new() }
fn item_63(this: corners::types::PairsOfGroup, a0: corners::types::Group) -> corners::types::PairsOfGroup { corners::types::PairsOfGroup::a(this, a0) }
fn item_64(this: corners::types::PairsOfGroup, a0: &str, a1: &(impl corners::runtime::WriteJson + ?Sized)) -> corners::types::PairsOfGroup { corners::types::PairsOfGroup::entry(this, a0, a1) }
fn item_65() { is_data::<corners::types::Choice>(); }
fn item_66() { is_checked::<corners::types::Choice, ()>(); }
fn item_67(value: &corners::types::Choice) {
    match value {
        corners::types::Choice::One(inner) => { let _: &corners::types::One = inner; }
        corners::types::Choice::Two(inner) => { let _: &Vec<corners::types::Choice> = inner; }
        corners::types::Choice::Three(inner) => { let _: &corners::types::NoFields = inner; }
        corners::types::Choice::Four(inner) => { let _: &corners::runtime::Map<corners::types::Choice> = inner; }
        corners::types::Choice::Other { key, value } => { let _: (&String, &String) = (key, value); }
        _ => {}
    }
}
fn item_68() { is_data::<corners::types::Many>(); }
fn item_69() { is_checked::<corners::types::Many, ()>(); }
fn item_70(value: &corners::types::Many) {
    let _: &String = &value.own;
    let _: &corners::types::Group = &value.group;
    let _: &Option<corners::types::Choice> = &value.choice;
}
fn item_71(a0: impl Into<String>, a1: corners::types::Group) -> corners::types::Many { corners::types::Many::new(a0, a1) }
fn item_72(this: corners::types::Many, a0: corners::types::Choice) -> corners::types::Many { corners::types::Many::choice(this, a0) }
fn item_73() { is_data::<corners::types::Whole>(); }
fn item_74() { is_checked::<corners::types::Whole, ()>(); }
fn item_75(value: &corners::types::Whole) {
    let _: &corners::types::Many = &value.many;
    let _: &corners::runtime::Extra = &value.extra;
}
fn item_76(a0: corners::types::Many) -> corners::types::Whole { corners::types::Whole::new(a0) }
fn item_77(this: corners::types::Whole, a0: &str, a1: impl Into<corners::runtime::Json>) -> corners::types::Whole { corners::types::Whole::member(this, a0, a1) }
fn item_78() { is_data::<corners::types::Union>(); }
fn item_79() { is_checked::<corners::types::Union, ()>(); }
fn item_80(value: &corners::types::Union) {
    match value {
        corners::types::Union::A(inner) => { let _: &corners::types::UnionA = inner; }
        corners::types::Union::B(inner) => { let _: &corners::types::UnionB = inner; }
        corners::types::Union::Undocumented { tag, json } => { let _: (&Option<String>, &rt::Json) = (tag, json); }
        _ => {}
    }
}
fn item_81() { is_data::<corners::types::UnionA>(); }
fn item_82() { is_checked::<corners::types::UnionA, ()>(); }
fn item_83(value: &corners::types::UnionA) {
    let _: &String = &value.x;
    let _: &Option<Box<corners::types::Union>> = &value.u;
    let _: &corners::runtime::Extra = &value.extra;
}
fn item_84(a0: impl Into<String>) -> corners::types::UnionA { corners::types::UnionA::new(a0) }
fn item_85(this: corners::types::UnionA, a0: corners::types::Union) -> corners::types::UnionA { corners::types::UnionA::u(this, a0) }
fn item_86(this: corners::types::UnionA, a0: &str, a1: impl Into<corners::runtime::Json>) -> corners::types::UnionA { corners::types::UnionA::member(this, a0, a1) }
fn item_87() { is_data::<corners::types::UnionB>(); }
fn item_88() { is_checked::<corners::types::UnionB, ()>(); }
fn item_89(value: &corners::types::UnionB) {
    let _: &Vec<corners::types::Union> = &value.us;
    let _: &Option<corners::runtime::Map<corners::types::Union>> = &value.m;
    let _: &corners::runtime::Extra = &value.extra;
}
fn item_90(a0: impl Into<Vec<corners::types::Union>>) -> corners::types::UnionB { corners::types::UnionB::new(a0) }
fn item_91(this: corners::types::UnionB, a0: impl Into<corners::runtime::Map<corners::types::Union>>) -> corners::types::UnionB { corners::types::UnionB::m(this, a0) }
fn item_92(this: corners::types::UnionB, a0: &str, a1: impl Into<corners::runtime::Json>) -> corners::types::UnionB { corners::types::UnionB::member(this, a0, a1) }
fn item_93() { is_data::<corners::types::Part>(); }
fn item_94() { is_checked::<corners::types::Part, ()>(); }
fn item_95(value: &corners::types::Part) {
    let _: &Option<Box<corners::types::Whose>> = &value.again;
}
fn item_96() -> corners::types::Part { corners::types::Part::new() }
fn item_97(this: corners::types::Part, a0: corners::types::Whose) -> corners::types::Part { corners::types::Part::again(this, a0) }
fn item_98() { is_data::<corners::types::Whose>(); }
fn item_99() { is_checked::<corners::types::Whose, ()>(); }
fn item_100(value: &corners::types::Whose) {
    let _: &Option<Box<corners::types::Part>> = &value.p;
    let _: &corners::runtime::Extra = &value.extra;
}
fn item_101() -> corners::types::Whose { corners::types::Whose::new() }
fn item_102(this: corners::types::Whose, a0: corners::types::Part) -> corners::types::Whose { corners::types::Whose::p(this, a0) }
fn item_103(this: corners::types::Whose, a0: &str, a1: impl Into<corners::runtime::Json>) -> corners::types::Whose { corners::types::Whose::member(this, a0, a1) }
fn item_104() { is_data::<corners::types::Kinds2>(); }
fn item_105() { is_checked::<corners::types::Kinds2, ()>(); }
fn item_106(value: &corners::types::Kinds2) {
    match value {
        corners::types::Kinds2::Uuid(inner) => { let _: &corners::runtime::Uuid = inner; }
        corners::types::Kinds2::Integer(inner) => { let _: &corners::runtime::Integer = inner; }
        corners::types::Kinds2::Undocumented(json) => { let _: &rt::Json = json; }
        _ => {}
    }
}
fn item_107() { is_data::<corners::types::Kinds>(); }
fn item_108() { is_checked::<corners::types::Kinds, ()>(); }
fn item_109(value: &corners::types::Kinds) {
    match value {
        corners::types::Kinds::String(inner) => { let _: &String = inner; }
        corners::types::Kinds::Integer(inner) => { let _: &corners::runtime::Integer = inner; }
        corners::types::Kinds::Boolean(inner) => { let _: &bool = inner; }
        corners::types::Kinds::List(inner) => { let _: &Vec<String> = inner; }
        corners::types::Kinds::Group(inner) => { let _: &corners::types::Group = inner; }
        corners::types::Kinds::Undocumented(json) => { let _: &rt::Json = json; }
        _ => {}
    }
}
fn item_110() { is_data::<corners::types::Chain>(); }
fn item_111() { is_checked::<corners::types::Chain, ()>(); }
fn item_112(value: corners::types::Link) -> corners::types::Link { corners::types::Chain::from(value).0 }
fn item_113() { is_data::<corners::types::Link>(); }
fn item_114() { is_checked::<corners::types::Link, ()>(); }
fn item_115(value: corners::types::Group) -> corners::types::Group { corners::types::Link::from(value).0 }
fn item_116() { is_data::<corners::types::Everything>(); }
fn item_117() { is_checked::<corners::types::Everything, ()>(); }
fn item_118(value: &corners::types::Everything) {
    let _: &Option<corners::types::BigConst> = &value.b;
    let _: &Option<corners::types::FloatConst> = &value.c;
    let _: &Option<corners::types::TextConst> = &value.d;
    let _: &Option<corners::types::ListConst> = &value.e;
    let _: &Option<corners::types::ObjectConst> = &value.f;
    let _: &Option<Vec<corners::types::NullConst>> = &value.g;
    let _: &Option<corners::runtime::Map<Option<corners::types::OnlyConst>>> = &value.h;
    let _: &Option<corners::types::One> = &value.i;
    let _: &Option<corners::types::Odd> = &value.j;
    let _: &Option<corners::types::PairsOfGroup> = &value.k;
    let _: &Option<corners::types::Whole> = &value.l;
    let _: &Option<Vec<corners::types::Union>> = &value.m;
    let _: &Option<corners::types::Whose> = &value.n;
    let _: &Option<corners::types::Kinds> = &value.o;
    let _: &Option<corners::types::Chain> = &value.p;
    let _: &Option<corners::types::Group> = &value.q;
    let _: &Option<corners::runtime::Map<corners::runtime::Map<Vec<corners::types::Everything>>>> = &value.r;
    let _: &Option<corners::types::Outcome> = &value.s;
    let _: &Option<corners::types::ClosedOutcome> = &value.t;
    let _: &Option<corners::types::New> = &value.u;
    let _: &corners::runtime::Extra = &value.extra;
}
fn item_119() -> corners::types::Everything { corners::types::Everything::new() }
fn item_120(this: corners::types::Everything, a0: corners::types::BigConst) -> corners::types::Everything { corners::types::Everything::b(this, a0) }
fn item_121(this: corners::types::Everything, a0: corners::types::FloatConst) -> corners::types::Everything { corners::types::Everything::c(this, a0) }
fn item_122(this: corners::types::Everything, a0: corners::types::TextConst) -> corners::types::Everything { corners::types::Everything::d(this, a0) }
fn item_123(this: corners::types::Everything, a0: corners::types::ListConst) -> corners::types::Everything { corners::types::Everything::e(this, a0) }
fn item_124(this: corners::types::Everything, a0: corners::types::ObjectConst) -> corners::types::Everything { corners::types::Everything::f(this, a0) }
fn item_125(this: corners::types::Everything, a0: impl Into<Vec<corners::types::NullConst>>) -> corners::types::Everything { corners::types::Everything::g(this, a0) }
fn item_126(this: corners::types::Everything, a0: impl Into<corners::runtime::Map<Option<corners::types::OnlyConst>>>) -> corners::types::Everything { corners::types::Everything::h(this, a0) }
fn item_127(this: corners::types::Everything, a0: corners::types::One) -> corners::types::Everything { corners::types::Everything::i(this, a0) }
fn item_128(this: corners::types::Everything, a0: corners::types::Odd) -> corners::types::Everything { corners::types::Everything::j(this, a0) }
fn item_129(this: corners::types::Everything, a0: corners::types::PairsOfGroup) -> corners::types::Everything { corners::types::Everything::k(this, a0) }
fn item_130(this: corners::types::Everything, a0: corners::types::Whole) -> corners::types::Everything { corners::types::Everything::l(this, a0) }
fn item_131(this: corners::types::Everything, a0: impl Into<Vec<corners::types::Union>>) -> corners::types::Everything { corners::types::Everything::m(this, a0) }
fn item_132(this: corners::types::Everything, a0: corners::types::Whose) -> corners::types::Everything { corners::types::Everything::n(this, a0) }
fn item_133(this: corners::types::Everything, a0: impl Into<corners::types::Kinds>) -> corners::types::Everything { corners::types::Everything::o(this, a0) }
fn item_134(this: corners::types::Everything, a0: corners::types::Chain) -> corners::types::Everything { corners::types::Everything::p(this, a0) }
fn item_135(this: corners::types::Everything, a0: corners::types::Group) -> corners::types::Everything { corners::types::Everything::q(this, a0) }
fn item_136(this: corners::types::Everything, a0: impl Into<corners::runtime::Map<corners::runtime::Map<Vec<corners::types::Everything>>>>) -> corners::types::Everything { corners::types::Everything::r(this, a0) }
fn item_137(this: corners::types::Everything, a0: corners::types::Outcome) -> corners::types::Everything { corners::types::Everything::s(this, a0) }
fn item_138(this: corners::types::Everything, a0: corners::types::ClosedOutcome) -> corners::types::Everything { corners::types::Everything::t(this, a0) }
fn item_139(this: corners::types::Everything, a0: corners::types::New) -> corners::types::Everything { corners::types::Everything::u(this, a0) }
fn item_140(this: corners::types::Everything, a0: &str, a1: impl Into<corners::runtime::Json>) -> corners::types::Everything { corners::types::Everything::member(this, a0, a1) }
fn item_141(a0: impl Into<corners::runtime::Secret>) -> corners::Builder { corners::Client::builder(a0) }
fn item_142<M: rt::Mode>(this: &corners::Client<M>) -> corners::groups::Everything<M> { corners::Client::<M>::everything(this) }
fn item_143<M: rt::Mode>(this: &corners::Client<M>) -> corners::groups::Corners<M> { corners::Client::<M>::corners(this) }
fn item_144<M: rt::Mode>(this: &corners::Client<M>) -> corners::groups::Into<M> { corners::Client::<M>::into_group(this) }
fn item_145<M: rt::Mode>(this: &corners::Client<M>) -> corners::groups::MGroup<M> { corners::Client::<M>::m(this) }
fn item_146<M: rt::Mode>(this: &corners::Client<M>) -> corners::groups::Versions<M> { corners::Client::<M>::versions(this) }
fn item_147<M: rt::Mode>(this: &corners::Client<M>) -> corners::groups::V1<M> { corners::Client::<M>::v1(this) }
fn item_148<M: rt::Mode>(this: &corners::Client<M>) -> corners::runtime::DriftReport { corners::Client::<M>::drift(this) }
fn item_149(this: corners::Builder, a0: corners::runtime::Certificate) -> corners::Builder { corners::Builder::cert(this, a0) }
fn item_150(this: corners::Builder, a0: corners::ApiVersion) -> corners::Builder { corners::Builder::api_version(this, a0) }
fn item_151(this: corners::Builder, a0: impl Into<String>) -> corners::Builder { corners::Builder::base_url(this, a0) }
fn item_152(this: corners::Builder, a0: corners::runtime::DriftMode) -> corners::Builder { corners::Builder::drift(this, a0) }
fn item_153(this: corners::Builder, a0: corners::runtime::Limits) -> corners::Builder { corners::Builder::limits(this, a0) }
fn item_154(this: corners::Builder, a0: impl Into<String>) -> corners::Builder { corners::Builder::user_agent(this, a0) }
fn item_155(this: corners::Builder, a0: impl AsRef<[u8]>) -> corners::Builder { corners::Builder::root_certificate(this, a0) }
fn item_156(this: corners::Builder, a0: Arc<dyn corners::runtime::Transport>) -> corners::Builder { corners::Builder::transport(this, a0) }
fn item_157(this: corners::Builder, a0: Arc<dyn corners::runtime::Timer>) -> corners::Builder { corners::Builder::timer(this, a0) }
fn item_158(this: corners::Builder) -> corners::Builder { corners::Builder::allow_plain_http(this) }
fn item_159(this: corners::Builder) -> Result<corners::Client, corners::runtime::BuildError> { corners::Builder::build(this) }
fn item_160<M: rt::Mode, O>(this: corners::Call<M, O>, a0: impl FnOnce(&mut corners::runtime::http::Request<corners::runtime::Bytes>) + Send + 'static) -> corners::Call<M, O> { corners::Call::<M, O>::edit(this, a0) }
fn item_161<M: rt::Mode, O>(this: corners::Call<M, O>, a0: Duration) -> corners::Call<M, O> { corners::Call::<M, O>::timeout(this, a0) }
fn item_162<M: rt::Mode, O>(this: corners::Call<M, O>, a0: corners::runtime::DriftMode) -> corners::Call<M, O> { corners::Call::<M, O>::drift(this, a0) }
fn item_163<M: rt::Mode, O>(this: corners::Call<M, O>) -> corners::Call<M, O> { corners::Call::<M, O>::unchecked(this) }
fn item_164<M: rt::Mode, O>(this: corners::Call<M, O>, a0: impl Into<String>, a1: impl Into<corners::runtime::Secret>) -> corners::Call<M, O> { corners::Call::<M, O>::user(this, a0, a1) }
fn item_165<M: rt::Mode, O>(this: corners::Call<M, O>, a0: impl Into<corners::runtime::Secret>) -> corners::Call<M, O> { corners::Call::<M, O>::new_auth(this, a0) }
fn operation_of<M: rt::Mode, O>(call: corners::Call<M, O>) -> O { call.into_operation() }
async fn reply_of<O: rt::Operation<Documented = corners::Documented>>(call: corners::Call<rt::Async, O>) -> Result<rt::Reply<O::Output>, corners::Error> { call.reply().await }
async fn value_of<O: rt::Operation<Documented = corners::Documented>>(call: corners::Call<rt::Async, O>) -> Result<O::Output, corners::Error> { call.await }
fn item_166(value: &corners::ApiVersion) {
    match value {
        corners::ApiVersion::V1 => {}
        corners::ApiVersion::V1_1 => {}
        corners::ApiVersion::V2 => {}
        _ => {}
    }
}
fn version(value: corners::ApiVersion) -> &'static str { value.as_str() }
fn item_167<M: rt::Mode>(this: &corners::groups::Everything<M>, a0: corners::types::Everything) -> corners::Call<M, corners::ops::EverythingPut> { corners::groups::Everything::<M>::put(this, a0) }
fn item_168<M: rt::Mode>(this: &corners::groups::CornersCorners<M>, a0: corners::types::One) -> corners::Call<M, corners::ops::CornersCornersGet> { corners::groups::CornersCorners::<M>::get(this, a0) }
fn item_169<M: rt::Mode>(this: &corners::groups::Corners<M>) -> corners::groups::CornersCorners<M> { corners::groups::Corners::<M>::corners(this) }
fn item_170<M: rt::Mode>(this: &corners::groups::Corners<M>, a0: impl Into<corners::types::Kinds2>) -> corners::Call<M, corners::ops::CornersGet> { corners::groups::Corners::<M>::get(this, a0) }
fn item_171<M: rt::Mode>(this: &corners::groups::Corners<M>, a0: corners::types::NullConst) -> corners::Call<M, corners::ops::CornersConstant> { corners::groups::Corners::<M>::constant(this, a0) }
fn item_172<M: rt::Mode>(this: &corners::groups::Corners<M>) -> corners::Call<M, corners::ops::CornersList> { corners::groups::Corners::<M>::list(this) }
fn item_173<M: rt::Mode>(this: &corners::groups::Corners<M>, a0: corners::types::Union) -> corners::Call<M, corners::ops::CornersUnion> { corners::groups::Corners::<M>::r#union(this, a0) }
fn item_174<M: rt::Mode>(this: &corners::groups::Into<M>) -> corners::Call<M, corners::ops::IntoTryInto> { corners::groups::Into::<M>::try_into_operation(this) }
fn item_175<M: rt::Mode>(this: &corners::groups::MGroup<M>) -> corners::Call<M, corners::ops::MGet> { corners::groups::MGroup::<M>::get(this) }
fn item_176<M: rt::Mode>(this: &corners::groups::Versions<M>) -> corners::Call<M, corners::ops::VersionsNew> { corners::groups::Versions::<M>::new(this) }
fn item_177<M: rt::Mode>(this: &corners::groups::V1Versions<M>) -> corners::Call<M, corners::ops::VersionsOld> { corners::groups::V1Versions::<M>::old(this) }
fn item_178<M: rt::Mode>(this: &corners::groups::V1<M>) -> corners::groups::V1Versions<M> { corners::groups::V1::<M>::versions(this) }
fn item_179() { is_checked::<corners::ops::EverythingPut, ()>(); }
fn item_180(value: &corners::ops::EverythingPut) {
    let _: &corners::types::Everything = &value.body;
}
fn item_181(a0: corners::types::Everything) -> corners::ops::EverythingPut { corners::ops::EverythingPut::new(a0) }
fn item_182(value: <corners::ops::EverythingPut as rt::Operation>::Output) -> Option<corners::types::Everything> { value }
fn item_183() { is_checked::<corners::ops::CornersGet, ()>(); }
fn item_184(value: &corners::ops::CornersGet) {
    let _: &corners::types::Kinds2 = &value.id;
    let _: &Option<corners::runtime::Integer> = &value.self_;
    let _: &Option<String> = &value.new;
    let _: &Option<String> = &value.new_value;
}
fn item_185(a0: impl Into<corners::types::Kinds2>) -> corners::ops::CornersGet { corners::ops::CornersGet::new(a0) }
fn item_186<M: rt::Mode>(this: corners::Call<M, corners::ops::CornersGet>, a0: impl Into<corners::runtime::Integer>) -> corners::Call<M, corners::ops::CornersGet> { corners::Call::<M, corners::ops::CornersGet>::self_(this, a0) }
fn item_187<M: rt::Mode>(this: corners::Call<M, corners::ops::CornersGet>, a0: impl Into<String>) -> corners::Call<M, corners::ops::CornersGet> { corners::Call::<M, corners::ops::CornersGet>::new_value(this, a0) }
fn item_188<M: rt::Mode>(this: corners::Call<M, corners::ops::CornersGet>, a0: impl Into<String>) -> corners::Call<M, corners::ops::CornersGet> { corners::Call::<M, corners::ops::CornersGet>::new_value_value(this, a0) }
fn item_189(value: <corners::ops::CornersGet as rt::Operation>::Output) -> Vec<Option<corners::types::Group>> { value }
fn item_190() { is_checked::<corners::ops::CornersCornersGet, ()>(); }
fn item_191(value: &corners::ops::CornersCornersGet) {
    let _: &corners::types::One = &value.id;
}
fn item_192(a0: corners::types::One) -> corners::ops::CornersCornersGet { corners::ops::CornersCornersGet::new(a0) }
fn item_193(value: <corners::ops::CornersCornersGet as rt::Operation>::Output) -> corners::runtime::Map<String> { value }
fn item_194() { is_checked::<corners::ops::IntoTryInto, ()>(); }
fn item_195() -> corners::ops::IntoTryInto { corners::ops::IntoTryInto::new() }
fn item_196(value: <corners::ops::IntoTryInto as rt::Operation>::Output) { value }
fn item_197() { is_checked::<corners::ops::MGet, ()>(); }
fn item_198() -> corners::ops::MGet { corners::ops::MGet::new() }
fn item_199(value: <corners::ops::MGet as rt::Operation>::Output) { value }
fn item_200() { is_checked::<corners::ops::CornersConstant, ()>(); }
fn item_201(value: &corners::ops::CornersConstant) {
    let _: &corners::types::NullConst = &value.body;
}
fn item_202(a0: corners::types::NullConst) -> corners::ops::CornersConstant { corners::ops::CornersConstant::new(a0) }
fn item_203(value: <corners::ops::CornersConstant as rt::Operation>::Output) -> corners::types::NullConst { value }
fn item_204() { is_checked::<corners::ops::CornersList, ()>(); }
fn item_205(value: &corners::ops::CornersList) {
    let _: &Option<Vec<corners::runtime::Integer>> = &value.body;
}
fn item_206() -> corners::ops::CornersList { corners::ops::CornersList::new() }
fn item_207<M: rt::Mode>(this: corners::Call<M, corners::ops::CornersList>, a0: impl Into<Vec<corners::runtime::Integer>>) -> corners::Call<M, corners::ops::CornersList> { corners::Call::<M, corners::ops::CornersList>::body(this, a0) }
fn item_208(value: <corners::ops::CornersList as rt::Operation>::Output) -> Option<Vec<String>> { value }
fn item_209() { is_checked::<corners::ops::CornersUnion, ()>(); }
fn item_210(value: &corners::ops::CornersUnion) {
    let _: &corners::types::Union = &value.body;
}
fn item_211(a0: corners::types::Union) -> corners::ops::CornersUnion { corners::ops::CornersUnion::new(a0) }
fn item_212(value: <corners::ops::CornersUnion as rt::Operation>::Output) -> corners::types::Union { value }
fn item_213() { is_checked::<corners::ops::VersionsOld, ()>(); }
fn item_214() -> corners::ops::VersionsOld { corners::ops::VersionsOld::new() }
fn item_215(value: <corners::ops::VersionsOld as rt::Operation>::Output) -> corners::types::Group { value }
fn item_216() { is_checked::<corners::ops::VersionsNew, ()>(); }
fn item_217() -> corners::ops::VersionsNew { corners::ops::VersionsNew::new() }
fn item_218(value: <corners::ops::VersionsNew as rt::Operation>::Output) -> corners::types::Choice { value }
fn item_219(value: &corners::Documented) {
    match value {
        corners::Documented::Group(inner) => { let _: &corners::types::Group = inner; }
        corners::Documented::Everything(inner) => { let _: &corners::types::Everything = inner; }
        corners::Documented::Json(inner) => { let _: &corners::runtime::Json = inner; }
        corners::Documented::Status(status) => { let _: &u16 = status; }
        _ => {}
    }
}
fn item_220(value: &corners::Documented) -> Option<&corners::types::Group> { value.group() }
fn item_221(value: &corners::Documented) -> Option<&corners::types::Everything> { value.everything() }
fn item_222(value: &corners::Documented) -> Option<&corners::runtime::Json> { value.json() }
