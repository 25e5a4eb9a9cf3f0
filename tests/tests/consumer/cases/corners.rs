// @generated from the case corners by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `corners`.

use specwright_tests::goldens::corners;
use corners::runtime as rt;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn item_1() { is_data::<corners::types::NullConst>(); }
fn item_2(value: corners::runtime::Json) -> corners::runtime::Json { corners::types::NullConst::from(value).0 }
fn item_3() { is_data::<corners::types::BigConst>(); }
fn item_4(value: corners::runtime::Integer) -> corners::runtime::Integer { corners::types::BigConst(value).into_inner() }
fn item_5() { is_data::<corners::types::FloatConst>(); }
fn item_6(value: corners::runtime::Decimal) -> corners::runtime::Decimal { corners::types::FloatConst(value).into_inner() }
fn item_7() { is_data::<corners::types::TextConst>(); }
fn item_8(value: String) -> String { corners::types::TextConst(value).into_inner() }
fn item_9() { is_data::<corners::types::ListConst>(); }
fn item_10(value: corners::runtime::Json) -> corners::runtime::Json { corners::types::ListConst::from(value).0 }
fn item_11() { is_data::<corners::types::ObjectConst>(); }
fn item_12(value: corners::runtime::Json) -> corners::runtime::Json { corners::types::ObjectConst::from(value).0 }
fn item_13() { is_data::<corners::types::NoFields>(); }
fn item_14(value: &corners::types::NoFields) {
    let _: &corners::runtime::Extra = &value.extra;
}
fn item_15() -> corners::types::NoFields { corners::types::NoFields::new() }
fn item_16(this: corners::types::NoFields, a0: &str, a1: impl Into<corners::runtime::Json>) -> corners::types::NoFields { corners::types::NoFields::member(this, a0, a1) }
fn item_17() { is_data::<corners::types::New>(); }
fn item_18(value: &corners::types::New) {
    let _: &Option<String> = &value.new;
    let _: &corners::runtime::Extra = &value.extra;
}
fn item_19() -> corners::types::New { corners::types::New::new() }
fn item_20(this: corners::types::New, a0: impl Into<String>) -> corners::types::New { corners::types::New::new_value(this, a0) }
fn item_21(this: corners::types::New, a0: &str, a1: impl Into<corners::runtime::Json>) -> corners::types::New { corners::types::New::member(this, a0, a1) }
fn item_22() { is_data::<corners::types::OnlyConst>(); }
fn item_23(value: &corners::types::OnlyConst) {
    let _: &Option<String> = &value.c;
    let _: &corners::runtime::Extra = &value.extra;
}
fn item_24() -> corners::types::OnlyConst { corners::types::OnlyConst::new() }
fn item_25(this: corners::types::OnlyConst, a0: impl Into<String>) -> corners::types::OnlyConst { corners::types::OnlyConst::c(this, a0) }
fn item_26(this: corners::types::OnlyConst, a0: &str, a1: impl Into<corners::runtime::Json>) -> corners::types::OnlyConst { corners::types::OnlyConst::member(this, a0, a1) }
fn item_27() { is_data::<corners::types::One>(); }
fn item_28(value: &corners::types::One) {
    match value {
        corners::types::One::Only => {}
    }
}
fn item_29(value: &corners::types::One) -> &'static str { value.as_str() }
fn item_30() { is_data::<corners::types::Odd>(); }
fn item_31(value: &corners::types::Odd) {
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
fn item_32(value: &corners::types::Odd) -> &str { value.as_str() }
fn item_33() { is_data::<corners::types::Outcome>(); }
fn item_34(value: &corners::types::Outcome) {
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
fn item_35(value: &corners::types::Outcome) -> &str { value.as_str() }
fn item_36() { is_data::<corners::types::ClosedOutcome>(); }
fn item_37(value: &corners::types::ClosedOutcome) {
    match value {
        corners::types::ClosedOutcome::Ok => {}
        corners::types::ClosedOutcome::Err => {}
        corners::types::ClosedOutcome::Error => {}
    }
}
fn item_38(value: &corners::types::ClosedOutcome) -> &'static str { value.as_str() }
fn item_39() { is_data::<corners::types::Group>(); }
fn item_40(value: &corners::types::Group) {
    let _: &Option<String> = &value.g1;
    let _: &Option<corners::runtime::Integer> = &value.g2;
    let _: &corners::runtime::Extra = &value.extra;
}
fn item_41() -> corners::types::Group { corners::types::Group::new() }
fn item_42(this: corners::types::Group, a0: impl Into<String>) -> corners::types::Group { corners::types::Group::g1(this, a0) }
fn item_43(this: corners::types::Group, a0: impl Into<corners::runtime::Integer>) -> corners::types::Group { corners::types::Group::g2(this, a0) }
fn item_44(this: corners::types::Group, a0: &str, a1: impl Into<corners::runtime::Json>) -> corners::types::Group { corners::types::Group::member(this, a0, a1) }
fn item_45() { is_data::<corners::types::PairsOfGroup>(); }
fn item_46(value: &corners::types::PairsOfGroup) {
    let _: &Option<corners::types::Group> = &value.a;
    let _: &corners::runtime::Extra = &value.extra;
    let _: &corners::runtime::Extra = &value.siblings;
}
fn item_47() -> corners::types::PairsOfGroup { corners::types::PairsOfGroup::new() }
fn item_48(this: corners::types::PairsOfGroup, a0: corners::types::Group) -> corners::types::PairsOfGroup { corners::types::PairsOfGroup::a(this, a0) }
fn item_49(this: corners::types::PairsOfGroup, a0: &str, a1: &(impl rt::WriteJson + ?Sized)) -> corners::types::PairsOfGroup { corners::types::PairsOfGroup::entry(this, a0, a1) }
fn item_50() { is_data::<corners::types::Choice>(); }
fn item_51(value: &corners::types::Choice) {
    match value {
        corners::types::Choice::One(inner) => { let _: &corners::types::One = inner; }
        corners::types::Choice::Two(inner) => { let _: &Vec<corners::types::Choice> = inner; }
        corners::types::Choice::Three(inner) => { let _: &corners::types::NoFields = inner; }
        corners::types::Choice::Four(inner) => { let _: &corners::runtime::Map<corners::types::Choice> = inner; }
        corners::types::Choice::Other { key, value } => { let _: (&String, &String) = (key, value); }
        _ => {}
    }
}
fn item_52() { is_data::<corners::types::Many>(); }
fn item_53(value: &corners::types::Many) {
    let _: &String = &value.own;
    let _: &corners::types::Group = &value.group;
    let _: &Option<corners::types::Choice> = &value.choice;
}
fn item_54(a0: impl Into<String>, a1: corners::types::Group) -> corners::types::Many { corners::types::Many::new(a0, a1) }
fn item_55(this: corners::types::Many, a0: corners::types::Choice) -> corners::types::Many { corners::types::Many::choice(this, a0) }
fn item_56() { is_data::<corners::types::Whole>(); }
fn item_57(value: &corners::types::Whole) {
    let _: &corners::types::Many = &value.many;
    let _: &corners::runtime::Extra = &value.extra;
}
fn item_58(a0: corners::types::Many) -> corners::types::Whole { corners::types::Whole::new(a0) }
fn item_59(this: corners::types::Whole, a0: &str, a1: impl Into<corners::runtime::Json>) -> corners::types::Whole { corners::types::Whole::member(this, a0, a1) }
fn item_60() { is_data::<corners::types::Union>(); }
fn item_61(value: &corners::types::Union) {
    match value {
        corners::types::Union::A(inner) => { let _: &corners::types::UnionA = inner; }
        corners::types::Union::B(inner) => { let _: &corners::types::UnionB = inner; }
        corners::types::Union::Undocumented { tag, json } => { let _: (&Option<String>, &rt::Json) = (tag, json); }
        _ => {}
    }
}
fn item_62() { is_data::<corners::types::UnionA>(); }
fn item_63(value: &corners::types::UnionA) {
    let _: &String = &value.x;
    let _: &Option<Box<corners::types::Union>> = &value.u;
    let _: &corners::runtime::Extra = &value.extra;
}
fn item_64(a0: impl Into<String>) -> corners::types::UnionA { corners::types::UnionA::new(a0) }
fn item_65(this: corners::types::UnionA, a0: corners::types::Union) -> corners::types::UnionA { corners::types::UnionA::u(this, a0) }
fn item_66(this: corners::types::UnionA, a0: &str, a1: impl Into<corners::runtime::Json>) -> corners::types::UnionA { corners::types::UnionA::member(this, a0, a1) }
fn item_67() { is_data::<corners::types::UnionB>(); }
fn item_68(value: &corners::types::UnionB) {
    let _: &Vec<corners::types::Union> = &value.us;
    let _: &Option<corners::runtime::Map<corners::types::Union>> = &value.m;
    let _: &corners::runtime::Extra = &value.extra;
}
fn item_69(a0: impl Into<Vec<corners::types::Union>>) -> corners::types::UnionB { corners::types::UnionB::new(a0) }
fn item_70(this: corners::types::UnionB, a0: impl Into<corners::runtime::Map<corners::types::Union>>) -> corners::types::UnionB { corners::types::UnionB::m(this, a0) }
fn item_71(this: corners::types::UnionB, a0: &str, a1: impl Into<corners::runtime::Json>) -> corners::types::UnionB { corners::types::UnionB::member(this, a0, a1) }
fn item_72() { is_data::<corners::types::Part>(); }
fn item_73(value: &corners::types::Part) {
    let _: &Option<Box<corners::types::Whose>> = &value.again;
}
fn item_74() -> corners::types::Part { corners::types::Part::new() }
fn item_75(this: corners::types::Part, a0: corners::types::Whose) -> corners::types::Part { corners::types::Part::again(this, a0) }
fn item_76() { is_data::<corners::types::Whose>(); }
fn item_77(value: &corners::types::Whose) {
    let _: &Option<Box<corners::types::Part>> = &value.p;
    let _: &corners::runtime::Extra = &value.extra;
}
fn item_78() -> corners::types::Whose { corners::types::Whose::new() }
fn item_79(this: corners::types::Whose, a0: corners::types::Part) -> corners::types::Whose { corners::types::Whose::p(this, a0) }
fn item_80(this: corners::types::Whose, a0: &str, a1: impl Into<corners::runtime::Json>) -> corners::types::Whose { corners::types::Whose::member(this, a0, a1) }
fn item_81() { is_data::<corners::types::Kinds2>(); }
fn item_82(value: &corners::types::Kinds2) {
    match value {
        corners::types::Kinds2::Uuid(inner) => { let _: &corners::runtime::Uuid = inner; }
        corners::types::Kinds2::Integer(inner) => { let _: &corners::runtime::Integer = inner; }
        corners::types::Kinds2::Undocumented(json) => { let _: &rt::Json = json; }
        _ => {}
    }
}
fn item_83() { is_data::<corners::types::Kinds>(); }
fn item_84(value: &corners::types::Kinds) {
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
fn item_85() { is_data::<corners::types::Chain>(); }
fn item_86(value: corners::types::Link) -> corners::types::Link { corners::types::Chain::from(value).0 }
fn item_87() { is_data::<corners::types::Link>(); }
fn item_88(value: corners::types::Group) -> corners::types::Group { corners::types::Link::from(value).0 }
fn item_89() { is_data::<corners::types::Everything>(); }
fn item_90(value: &corners::types::Everything) {
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
fn item_91() -> corners::types::Everything { corners::types::Everything::new() }
fn item_92(this: corners::types::Everything, a0: corners::types::BigConst) -> corners::types::Everything { corners::types::Everything::b(this, a0) }
fn item_93(this: corners::types::Everything, a0: corners::types::FloatConst) -> corners::types::Everything { corners::types::Everything::c(this, a0) }
fn item_94(this: corners::types::Everything, a0: corners::types::TextConst) -> corners::types::Everything { corners::types::Everything::d(this, a0) }
fn item_95(this: corners::types::Everything, a0: corners::types::ListConst) -> corners::types::Everything { corners::types::Everything::e(this, a0) }
fn item_96(this: corners::types::Everything, a0: corners::types::ObjectConst) -> corners::types::Everything { corners::types::Everything::f(this, a0) }
fn item_97(this: corners::types::Everything, a0: impl Into<Vec<corners::types::NullConst>>) -> corners::types::Everything { corners::types::Everything::g(this, a0) }
fn item_98(this: corners::types::Everything, a0: impl Into<corners::runtime::Map<Option<corners::types::OnlyConst>>>) -> corners::types::Everything { corners::types::Everything::h(this, a0) }
fn item_99(this: corners::types::Everything, a0: corners::types::One) -> corners::types::Everything { corners::types::Everything::i(this, a0) }
fn item_100(this: corners::types::Everything, a0: corners::types::Odd) -> corners::types::Everything { corners::types::Everything::j(this, a0) }
fn item_101(this: corners::types::Everything, a0: corners::types::PairsOfGroup) -> corners::types::Everything { corners::types::Everything::k(this, a0) }
fn item_102(this: corners::types::Everything, a0: corners::types::Whole) -> corners::types::Everything { corners::types::Everything::l(this, a0) }
fn item_103(this: corners::types::Everything, a0: impl Into<Vec<corners::types::Union>>) -> corners::types::Everything { corners::types::Everything::m(this, a0) }
fn item_104(this: corners::types::Everything, a0: corners::types::Whose) -> corners::types::Everything { corners::types::Everything::n(this, a0) }
fn item_105(this: corners::types::Everything, a0: impl Into<corners::types::Kinds>) -> corners::types::Everything { corners::types::Everything::o(this, a0) }
fn item_106(this: corners::types::Everything, a0: corners::types::Chain) -> corners::types::Everything { corners::types::Everything::p(this, a0) }
fn item_107(this: corners::types::Everything, a0: corners::types::Group) -> corners::types::Everything { corners::types::Everything::q(this, a0) }
fn item_108(this: corners::types::Everything, a0: impl Into<corners::runtime::Map<corners::runtime::Map<Vec<corners::types::Everything>>>>) -> corners::types::Everything { corners::types::Everything::r(this, a0) }
fn item_109(this: corners::types::Everything, a0: corners::types::Outcome) -> corners::types::Everything { corners::types::Everything::s(this, a0) }
fn item_110(this: corners::types::Everything, a0: corners::types::ClosedOutcome) -> corners::types::Everything { corners::types::Everything::t(this, a0) }
fn item_111(this: corners::types::Everything, a0: corners::types::New) -> corners::types::Everything { corners::types::Everything::u(this, a0) }
fn item_112(this: corners::types::Everything, a0: &str, a1: impl Into<corners::runtime::Json>) -> corners::types::Everything { corners::types::Everything::member(this, a0, a1) }
fn item_113(a0: impl Into<corners::runtime::Secret>) -> corners::Builder { corners::Client::builder(a0) }
fn item_114<M: rt::Mode>(this: &corners::Client<M>) -> corners::groups::Everything<M> { corners::Client::<M>::everything(this) }
fn item_115<M: rt::Mode>(this: &corners::Client<M>) -> corners::groups::Corners<M> { corners::Client::<M>::corners(this) }
fn item_116<M: rt::Mode>(this: &corners::Client<M>) -> corners::groups::Into<M> { corners::Client::<M>::into_group(this) }
fn item_117<M: rt::Mode>(this: &corners::Client<M>) -> corners::groups::MGroup<M> { corners::Client::<M>::m(this) }
fn item_118<M: rt::Mode>(this: &corners::Client<M>) -> corners::groups::Versions<M> { corners::Client::<M>::versions(this) }
fn item_119<M: rt::Mode>(this: &corners::Client<M>) -> corners::groups::V1<M> { corners::Client::<M>::v1(this) }
fn item_120<M: rt::Mode>(this: &corners::Client<M>) -> corners::runtime::DriftReport { corners::Client::<M>::drift(this) }
fn item_121(this: corners::Builder, a0: corners::runtime::Certificate) -> corners::Builder { corners::Builder::cert(this, a0) }
fn item_122(this: corners::Builder, a0: corners::ApiVersion) -> corners::Builder { corners::Builder::api_version(this, a0) }
fn item_123(this: corners::Builder, a0: impl Into<String>) -> corners::Builder { corners::Builder::base_url(this, a0) }
fn item_124(this: corners::Builder, a0: corners::runtime::DriftMode) -> corners::Builder { corners::Builder::drift(this, a0) }
fn item_125(this: corners::Builder, a0: corners::runtime::Limits) -> corners::Builder { corners::Builder::limits(this, a0) }
fn item_126(this: corners::Builder, a0: impl Into<String>) -> corners::Builder { corners::Builder::user_agent(this, a0) }
fn item_127(this: corners::Builder, a0: impl ::core::convert::AsRef<[u8]>) -> corners::Builder { corners::Builder::root_certificate(this, a0) }
fn item_128(this: corners::Builder, a0: ::std::sync::Arc<dyn rt::Transport>) -> corners::Builder { corners::Builder::transport(this, a0) }
fn item_129(this: corners::Builder, a0: ::std::sync::Arc<dyn rt::Timer>) -> corners::Builder { corners::Builder::timer(this, a0) }
fn item_130(this: corners::Builder) -> corners::Builder { corners::Builder::allow_plain_http(this) }
fn item_131(this: corners::Builder) -> Result<corners::Client, corners::runtime::BuildError> { corners::Builder::build(this) }
fn item_132<M: rt::Mode, O>(this: corners::Call<M, O>, a0: impl ::core::ops::FnOnce(&mut rt::http::Request<rt::Bytes>) + ::core::marker::Send + 'static) -> corners::Call<M, O> { corners::Call::<M, O>::edit(this, a0) }
fn item_133<M: rt::Mode, O>(this: corners::Call<M, O>, a0: ::core::time::Duration) -> corners::Call<M, O> { corners::Call::<M, O>::timeout(this, a0) }
fn item_134<M: rt::Mode, O>(this: corners::Call<M, O>, a0: corners::runtime::DriftMode) -> corners::Call<M, O> { corners::Call::<M, O>::drift(this, a0) }
fn item_135<M: rt::Mode, O>(this: corners::Call<M, O>) -> corners::Call<M, O> { corners::Call::<M, O>::unchecked(this) }
fn item_136<M: rt::Mode, O>(this: corners::Call<M, O>, a0: impl Into<String>, a1: impl Into<corners::runtime::Secret>) -> corners::Call<M, O> { corners::Call::<M, O>::user(this, a0, a1) }
fn item_137<M: rt::Mode, O>(this: corners::Call<M, O>, a0: impl Into<corners::runtime::Secret>) -> corners::Call<M, O> { corners::Call::<M, O>::new_auth(this, a0) }
fn operation_of<M: rt::Mode, O>(call: corners::Call<M, O>) -> O { call.into_operation() }
async fn reply_of<O: rt::Operation<Documented = corners::Documented>>(call: corners::Call<rt::Async, O>) -> Result<rt::Reply<O::Output>, corners::Error> { call.reply().await }
async fn value_of<O: rt::Operation<Documented = corners::Documented>>(call: corners::Call<rt::Async, O>) -> Result<O::Output, corners::Error> { call.await }
fn item_138(value: &corners::ApiVersion) {
    match value {
        corners::ApiVersion::V1 => {}
        corners::ApiVersion::V1_1 => {}
        corners::ApiVersion::V2 => {}
        _ => {}
    }
}
fn version(value: corners::ApiVersion) -> &'static str { value.as_str() }
fn item_139<M: rt::Mode>(this: &corners::groups::Everything<M>, a0: corners::types::Everything) -> corners::Call<M, corners::ops::EverythingPut> { corners::groups::Everything::<M>::put(this, a0) }
fn item_140<M: rt::Mode>(this: &corners::groups::CornersCorners<M>, a0: corners::types::One) -> corners::Call<M, corners::ops::CornersCornersGet> { corners::groups::CornersCorners::<M>::get(this, a0) }
fn item_141<M: rt::Mode>(this: &corners::groups::Corners<M>) -> corners::groups::CornersCorners<M> { corners::groups::Corners::<M>::corners(this) }
fn item_142<M: rt::Mode>(this: &corners::groups::Corners<M>, a0: impl Into<corners::types::Kinds2>) -> corners::Call<M, corners::ops::CornersGet> { corners::groups::Corners::<M>::get(this, a0) }
fn item_143<M: rt::Mode>(this: &corners::groups::Corners<M>, a0: corners::types::NullConst) -> corners::Call<M, corners::ops::CornersConstant> { corners::groups::Corners::<M>::constant(this, a0) }
fn item_144<M: rt::Mode>(this: &corners::groups::Corners<M>) -> corners::Call<M, corners::ops::CornersList> { corners::groups::Corners::<M>::list(this) }
fn item_145<M: rt::Mode>(this: &corners::groups::Corners<M>, a0: corners::types::Union) -> corners::Call<M, corners::ops::CornersUnion> { corners::groups::Corners::<M>::r#union(this, a0) }
fn item_146<M: rt::Mode>(this: &corners::groups::Into<M>) -> corners::Call<M, corners::ops::IntoTryInto> { corners::groups::Into::<M>::try_into_operation(this) }
fn item_147<M: rt::Mode>(this: &corners::groups::MGroup<M>) -> corners::Call<M, corners::ops::MGet> { corners::groups::MGroup::<M>::get(this) }
fn item_148<M: rt::Mode>(this: &corners::groups::Versions<M>) -> corners::Call<M, corners::ops::VersionsNew> { corners::groups::Versions::<M>::new(this) }
fn item_149<M: rt::Mode>(this: &corners::groups::V1Versions<M>) -> corners::Call<M, corners::ops::VersionsOld> { corners::groups::V1Versions::<M>::old(this) }
fn item_150<M: rt::Mode>(this: &corners::groups::V1<M>) -> corners::groups::V1Versions<M> { corners::groups::V1::<M>::versions(this) }
fn item_151(value: &corners::ops::EverythingPut) {
    let _: &corners::types::Everything = &value.body;
}
fn item_152(a0: corners::types::Everything) -> corners::ops::EverythingPut { corners::ops::EverythingPut::new(a0) }
fn item_153(value: <corners::ops::EverythingPut as rt::Operation>::Output) -> Option<corners::types::Everything> { value }
fn item_154(value: &corners::ops::CornersGet) {
    let _: &corners::types::Kinds2 = &value.id;
    let _: &Option<corners::runtime::Integer> = &value.self_;
    let _: &Option<String> = &value.new;
    let _: &Option<String> = &value.new_value;
}
fn item_155(a0: impl Into<corners::types::Kinds2>) -> corners::ops::CornersGet { corners::ops::CornersGet::new(a0) }
fn item_156<M: rt::Mode>(this: corners::Call<M, corners::ops::CornersGet>, a0: impl Into<corners::runtime::Integer>) -> corners::Call<M, corners::ops::CornersGet> { corners::Call::<M, corners::ops::CornersGet>::self_(this, a0) }
fn item_157<M: rt::Mode>(this: corners::Call<M, corners::ops::CornersGet>, a0: impl Into<String>) -> corners::Call<M, corners::ops::CornersGet> { corners::Call::<M, corners::ops::CornersGet>::new_value(this, a0) }
fn item_158<M: rt::Mode>(this: corners::Call<M, corners::ops::CornersGet>, a0: impl Into<String>) -> corners::Call<M, corners::ops::CornersGet> { corners::Call::<M, corners::ops::CornersGet>::new_value_value(this, a0) }
fn item_159(value: <corners::ops::CornersGet as rt::Operation>::Output) -> Vec<Option<corners::types::Group>> { value }
fn item_160(value: &corners::ops::CornersCornersGet) {
    let _: &corners::types::One = &value.id;
}
fn item_161(a0: corners::types::One) -> corners::ops::CornersCornersGet { corners::ops::CornersCornersGet::new(a0) }
fn item_162(value: <corners::ops::CornersCornersGet as rt::Operation>::Output) -> corners::runtime::Map<String> { value }
fn item_163() -> corners::ops::IntoTryInto { corners::ops::IntoTryInto::new() }
fn item_164(value: <corners::ops::IntoTryInto as rt::Operation>::Output) { value }
fn item_165() -> corners::ops::MGet { corners::ops::MGet::new() }
fn item_166(value: <corners::ops::MGet as rt::Operation>::Output) { value }
fn item_167(value: &corners::ops::CornersConstant) {
    let _: &corners::types::NullConst = &value.body;
}
fn item_168(a0: corners::types::NullConst) -> corners::ops::CornersConstant { corners::ops::CornersConstant::new(a0) }
fn item_169(value: <corners::ops::CornersConstant as rt::Operation>::Output) -> corners::types::NullConst { value }
fn item_170(value: &corners::ops::CornersList) {
    let _: &Option<Vec<corners::runtime::Integer>> = &value.body;
}
fn item_171() -> corners::ops::CornersList { corners::ops::CornersList::new() }
fn item_172<M: rt::Mode>(this: corners::Call<M, corners::ops::CornersList>, a0: impl Into<Vec<corners::runtime::Integer>>) -> corners::Call<M, corners::ops::CornersList> { corners::Call::<M, corners::ops::CornersList>::body(this, a0) }
fn item_173(value: <corners::ops::CornersList as rt::Operation>::Output) -> Option<Vec<String>> { value }
fn item_174(value: &corners::ops::CornersUnion) {
    let _: &corners::types::Union = &value.body;
}
fn item_175(a0: corners::types::Union) -> corners::ops::CornersUnion { corners::ops::CornersUnion::new(a0) }
fn item_176(value: <corners::ops::CornersUnion as rt::Operation>::Output) -> corners::types::Union { value }
fn item_177() -> corners::ops::VersionsOld { corners::ops::VersionsOld::new() }
fn item_178(value: <corners::ops::VersionsOld as rt::Operation>::Output) -> corners::types::Group { value }
fn item_179() -> corners::ops::VersionsNew { corners::ops::VersionsNew::new() }
fn item_180(value: <corners::ops::VersionsNew as rt::Operation>::Output) -> corners::types::Choice { value }
fn item_181(value: &corners::Documented) {
    match value {
        corners::Documented::Group(inner) => { let _: &corners::types::Group = inner; }
        corners::Documented::Everything(inner) => { let _: &corners::types::Everything = inner; }
        corners::Documented::Json(inner) => { let _: &corners::runtime::Json = inner; }
        corners::Documented::Status(status) => { let _: &u16 = status; }
        _ => {}
    }
}
fn item_182(value: &corners::Documented) -> Option<&corners::types::Group> { value.group() }
fn item_183(value: &corners::Documented) -> Option<&corners::types::Everything> { value.everything() }
fn item_184(value: &corners::Documented) -> Option<&corners::runtime::Json> { value.json() }
