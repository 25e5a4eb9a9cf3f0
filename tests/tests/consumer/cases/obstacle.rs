// @generated from the case obstacle by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `obstacle`.

use specwright_tests::goldens::obstacle;
use obstacle::runtime as rt;

use std::sync::Arc;
use std::time::Duration;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}

fn item_1() { is_data::<obstacle::types::Result>(); }
fn item_2() { is_checked::<obstacle::types::Result, ()>(); }
fn item_3(value: &obstacle::types::Result) {
    let _: &Option<String> = &value.ok;
    let _: &Option<String> = &value.err;
    let _: &obstacle::runtime::Extra = &value.extra;
}
fn item_4() -> obstacle::types::Result { obstacle::types::Result::new() }
fn item_5(this: obstacle::types::Result, a0: impl Into<String>) -> obstacle::types::Result { obstacle::types::Result::ok(this, a0) }
fn item_6(this: obstacle::types::Result, a0: impl Into<String>) -> obstacle::types::Result { obstacle::types::Result::err(this, a0) }
fn item_7(this: obstacle::types::Result, a0: &str, a1: impl Into<obstacle::runtime::Json>) -> obstacle::types::Result { obstacle::types::Result::member(this, a0, a1) }
fn item_8() { is_data::<obstacle::types::Option>(); }
fn item_9() { is_checked::<obstacle::types::Option, ()>(); }
fn item_10(value: &obstacle::types::Option) {
    let _: &Option<String> = &value.some;
    let _: &Option<String> = &value.none;
    let _: &obstacle::runtime::Extra = &value.extra;
}
fn item_11() -> obstacle::types::Option { obstacle::types::Option::new() }
fn item_12(this: obstacle::types::Option, a0: impl Into<String>) -> obstacle::types::Option { obstacle::types::Option::some(this, a0) }
fn item_13(this: obstacle::types::Option, a0: impl Into<String>) -> obstacle::types::Option { obstacle::types::Option::none(this, a0) }
fn item_14(this: obstacle::types::Option, a0: &str, a1: impl Into<obstacle::runtime::Json>) -> obstacle::types::Option { obstacle::types::Option::member(this, a0, a1) }
fn item_15() { is_data::<obstacle::types::String>(); }
fn item_16() { is_checked::<obstacle::types::String, ()>(); }
fn item_17(value: &obstacle::types::String) {
    let _: &Option<obstacle::runtime::Integer> = &value.len;
    let _: &obstacle::runtime::Extra = &value.extra;
}
fn item_18() -> obstacle::types::String { obstacle::types::String::new() }
fn item_19(this: obstacle::types::String, a0: impl Into<obstacle::runtime::Integer>) -> obstacle::types::String { obstacle::types::String::len(this, a0) }
fn item_20(this: obstacle::types::String, a0: &str, a1: impl Into<obstacle::runtime::Json>) -> obstacle::types::String { obstacle::types::String::member(this, a0, a1) }
fn item_21() { is_data::<obstacle::types::Vec>(); }
fn item_22() { is_checked::<obstacle::types::Vec, ()>(); }
fn item_23(value: &obstacle::types::Vec) {
    let _: &Option<Vec<obstacle::types::Result>> = &value.items;
    let _: &obstacle::runtime::Extra = &value.extra;
}
fn item_24() -> obstacle::types::Vec { obstacle::types::Vec::new() }
fn item_25(this: obstacle::types::Vec, a0: impl Into<Vec<obstacle::types::Result>>) -> obstacle::types::Vec { obstacle::types::Vec::items(this, a0) }
fn item_26(this: obstacle::types::Vec, a0: &str, a1: impl Into<obstacle::runtime::Json>) -> obstacle::types::Vec { obstacle::types::Vec::member(this, a0, a1) }
fn item_27() { is_data::<obstacle::types::Box>(); }
fn item_28() { is_checked::<obstacle::types::Box, ()>(); }
fn item_29(value: &obstacle::types::Box) {
    let _: &Option<Box<obstacle::types::Box>> = &value.inner;
    let _: &obstacle::runtime::Extra = &value.extra;
}
fn item_30() -> obstacle::types::Box { obstacle::types::Box::new() }
fn item_31(this: obstacle::types::Box, a0: obstacle::types::Box) -> obstacle::types::Box { obstacle::types::Box::inner(this, a0) }
fn item_32(this: obstacle::types::Box, a0: &str, a1: impl Into<obstacle::runtime::Json>) -> obstacle::types::Box { obstacle::types::Box::member(this, a0, a1) }
fn item_33() { is_data::<obstacle::types::ClientType>(); }
fn item_34() { is_checked::<obstacle::types::ClientType, ()>(); }
fn item_35(value: &obstacle::types::ClientType) {
    let _: &Option<String> = &value.new;
    let _: &Option<String> = &value.build;
    let _: &Option<String> = &value.clone;
    let _: &obstacle::runtime::Extra = &value.extra;
}
fn item_36() -> obstacle::types::ClientType { obstacle::types::ClientType::new() }
fn item_37(this: obstacle::types::ClientType, a0: impl Into<String>) -> obstacle::types::ClientType { obstacle::types::ClientType::new_value(this, a0) }
fn item_38(this: obstacle::types::ClientType, a0: impl Into<String>) -> obstacle::types::ClientType { obstacle::types::ClientType::build(this, a0) }
fn item_39(this: obstacle::types::ClientType, a0: impl Into<String>) -> obstacle::types::ClientType { obstacle::types::ClientType::clone(this, a0) }
fn item_40(this: obstacle::types::ClientType, a0: &str, a1: impl Into<obstacle::runtime::Json>) -> obstacle::types::ClientType { obstacle::types::ClientType::member(this, a0, a1) }
fn item_41() { is_data::<obstacle::types::ErrorType>(); }
fn item_42() { is_checked::<obstacle::types::ErrorType, ()>(); }
fn item_43(value: &obstacle::types::ErrorType) {
    match value {
        obstacle::types::ErrorType::Error => {}
        obstacle::types::ErrorType::Other => {}
        obstacle::types::ErrorType::Unknown => {}
        obstacle::types::ErrorType::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_44(value: &obstacle::types::ErrorType) -> &str { value.as_str() }
fn item_45() { is_data::<obstacle::types::Self_>(); }
fn item_46() { is_checked::<obstacle::types::Self_, ()>(); }
fn item_47(value: &obstacle::types::Self_) {
    let _: &Option<String> = &value.self_;
    let _: &Option<String> = &value.crate_;
    let _: &Option<String> = &value.super_;
    let _: &obstacle::runtime::Extra = &value.extra;
}
fn item_48() -> obstacle::types::Self_ { obstacle::types::Self_::new() }
fn item_49(this: obstacle::types::Self_, a0: impl Into<String>) -> obstacle::types::Self_ { obstacle::types::Self_::self_(this, a0) }
fn item_50(this: obstacle::types::Self_, a0: impl Into<String>) -> obstacle::types::Self_ { obstacle::types::Self_::crate_(this, a0) }
fn item_51(this: obstacle::types::Self_, a0: impl Into<String>) -> obstacle::types::Self_ { obstacle::types::Self_::super_(this, a0) }
fn item_52(this: obstacle::types::Self_, a0: &str, a1: impl Into<obstacle::runtime::Json>) -> obstacle::types::Self_ { obstacle::types::Self_::member(this, a0, a1) }
fn item_53() { is_data::<obstacle::types::Selves>(); }
fn item_54() { is_checked::<obstacle::types::Selves, ()>(); }
fn item_55(value: &obstacle::types::Selves) {
    let _: &Option<String> = &value.self_;
    let _: &obstacle::runtime::Extra = &value.extra;
}
fn item_56() -> obstacle::types::Selves { obstacle::types::Selves::new() }
fn item_57(this: obstacle::types::Selves, a0: impl Into<String>) -> obstacle::types::Selves { obstacle::types::Selves::self_(this, a0) }
fn item_58(this: obstacle::types::Selves, a0: &str, a1: impl Into<obstacle::runtime::Json>) -> obstacle::types::Selves { obstacle::types::Selves::member(this, a0, a1) }
fn item_59() { is_data::<obstacle::types::Default>(); }
fn item_60() { is_checked::<obstacle::types::Default, ()>(); }
fn item_61(value: &obstacle::types::Default) {
    let _: &Option<String> = &value.default;
    let _: &obstacle::runtime::Extra = &value.extra;
}
fn item_62() -> obstacle::types::Default { obstacle::types::Default::new() }
fn item_63(this: obstacle::types::Default, a0: impl Into<String>) -> obstacle::types::Default { obstacle::types::Default::default(this, a0) }
fn item_64(this: obstacle::types::Default, a0: &str, a1: impl Into<obstacle::runtime::Json>) -> obstacle::types::Default { obstacle::types::Default::member(this, a0, a1) }
fn item_65() { is_data::<obstacle::types::Value>(); }
fn item_66() { is_checked::<obstacle::types::Value, ()>(); }
fn item_67(value: obstacle::runtime::Json) -> obstacle::runtime::Json { obstacle::types::Value::from(value).0 }
fn item_68() { is_data::<obstacle::types::Json>(); }
fn item_69() { is_checked::<obstacle::types::Json, ()>(); }
fn item_70(value: Vec<obstacle::types::Value>) -> Vec<obstacle::types::Value> { obstacle::types::Json::from(value).0 }
fn item_71() { is_data::<obstacle::types::U8>(); }
fn item_72() { is_checked::<obstacle::types::U8, ()>(); }
fn item_73(value: obstacle::runtime::Integer) -> obstacle::runtime::Integer { obstacle::types::U8(value).into_inner() }
fn item_74() { is_data::<obstacle::types::Str>(); }
fn item_75() { is_checked::<obstacle::types::Str, ()>(); }
fn item_76(value: String) -> String { obstacle::types::Str(value).into_inner() }
fn item_77() { is_data::<obstacle::types::DashEd>(); }
fn item_78() { is_checked::<obstacle::types::DashEd, ()>(); }
fn item_79(value: &obstacle::types::DashEd) {
    let _: &Option<String> = &value.id;
    let _: &obstacle::runtime::Extra = &value.extra;
}
fn item_80() -> obstacle::types::DashEd { obstacle::types::DashEd::new() }
fn item_81(this: obstacle::types::DashEd, a0: impl Into<String>) -> obstacle::types::DashEd { obstacle::types::DashEd::id(this, a0) }
fn item_82(this: obstacle::types::DashEd, a0: &str, a1: impl Into<obstacle::runtime::Json>) -> obstacle::types::DashEd { obstacle::types::DashEd::member(this, a0, a1) }
fn item_83() { is_data::<obstacle::types::HttpServer2>(); }
fn item_84() { is_checked::<obstacle::types::HttpServer2, ()>(); }
fn item_85(value: &obstacle::types::HttpServer2) {
    let _: &Option<String> = &value.url_path;
    let _: &obstacle::runtime::Extra = &value.extra;
}
fn item_86() -> obstacle::types::HttpServer2 { obstacle::types::HttpServer2::new() }
fn item_87(this: obstacle::types::HttpServer2, a0: impl Into<String>) -> obstacle::types::HttpServer2 { obstacle::types::HttpServer2::url_path(this, a0) }
fn item_88(this: obstacle::types::HttpServer2, a0: &str, a1: impl Into<obstacle::runtime::Json>) -> obstacle::types::HttpServer2 { obstacle::types::HttpServer2::member(this, a0, a1) }
fn item_89() { is_data::<obstacle::types::Keywords>(); }
fn item_90() { is_checked::<obstacle::types::Keywords, ()>(); }
fn item_91(value: &obstacle::types::Keywords) {
    let _: &Option<String> = &value.r#as;
    let _: &Option<String> = &value.r#async;
    let _: &Option<String> = &value.r#await;
    let _: &Option<String> = &value.r#break;
    let _: &Option<String> = &value.r#const;
    let _: &Option<String> = &value.r#dyn;
    let _: &Option<String> = &value.r#else;
    let _: &Option<String> = &value.r#enum;
    let _: &Option<String> = &value.r#false;
    let _: &Option<String> = &value.r#fn;
    let _: &Option<String> = &value.r#for;
    let _: &Option<String> = &value.r#gen;
    let _: &Option<String> = &value.r#impl;
    let _: &Option<String> = &value.r#in;
    let _: &Option<String> = &value.r#let;
    let _: &Option<String> = &value.r#loop;
    let _: &Option<String> = &value.r#match;
    let _: &Option<String> = &value.r#mod;
    let _: &Option<String> = &value.r#move;
    let _: &Option<String> = &value.r#mut;
    let _: &Option<String> = &value.r#pub;
    let _: &Option<String> = &value.r#ref;
    let _: &Option<String> = &value.r#return;
    let _: &Option<String> = &value.r#static;
    let _: &Option<String> = &value.r#struct;
    let _: &Option<String> = &value.r#trait;
    let _: &Option<String> = &value.r#try;
    let _: &Option<String> = &value.r#type;
    let _: &Option<String> = &value.r#union;
    let _: &Option<String> = &value.r#unsafe;
    let _: &Option<String> = &value.r#use;
    let _: &Option<String> = &value.r#where;
    let _: &Option<String> = &value.r#while;
    let _: &Option<String> = &value.r#yield;
    let _: &Option<String> = &value.r#abstract;
    let _: &Option<String> = &value.r#box;
    let _: &Option<String> = &value.r#macro;
    let _: &Option<String> = &value.underscore;
    let _: &obstacle::runtime::Extra = &value.extra;
}
fn item_92() -> obstacle::types::Keywords { obstacle::types::Keywords::new() }
fn item_93(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#as(this, a0) }
fn item_94(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#async(this, a0) }
fn item_95(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#await(this, a0) }
fn item_96(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#break(this, a0) }
fn item_97(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#const(this, a0) }
fn item_98(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#dyn(this, a0) }
fn item_99(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#else(this, a0) }
fn item_100(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#enum(this, a0) }
fn item_101(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#false(this, a0) }
fn item_102(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#fn(this, a0) }
fn item_103(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#for(this, a0) }
fn item_104(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#gen(this, a0) }
fn item_105(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#impl(this, a0) }
fn item_106(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#in(this, a0) }
fn item_107(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#let(this, a0) }
fn item_108(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#loop(this, a0) }
fn item_109(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#match(this, a0) }
fn item_110(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#mod(this, a0) }
fn item_111(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#move(this, a0) }
fn item_112(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#mut(this, a0) }
fn item_113(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#pub(this, a0) }
fn item_114(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#ref(this, a0) }
fn item_115(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#return(this, a0) }
fn item_116(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#static(this, a0) }
fn item_117(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#struct(this, a0) }
fn item_118(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#trait(this, a0) }
fn item_119(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#try(this, a0) }
fn item_120(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#type(this, a0) }
fn item_121(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#union(this, a0) }
fn item_122(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#unsafe(this, a0) }
fn item_123(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#use(this, a0) }
fn item_124(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#where(this, a0) }
fn item_125(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#while(this, a0) }
fn item_126(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#yield(this, a0) }
fn item_127(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#abstract(this, a0) }
fn item_128(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#box(this, a0) }
fn item_129(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::r#macro(this, a0) }
fn item_130(this: obstacle::types::Keywords, a0: impl Into<String>) -> obstacle::types::Keywords { obstacle::types::Keywords::underscore(this, a0) }
fn item_131(this: obstacle::types::Keywords, a0: &str, a1: impl Into<obstacle::runtime::Json>) -> obstacle::types::Keywords { obstacle::types::Keywords::member(this, a0, a1) }
fn item_132() { is_data::<obstacle::types::Fields>(); }
fn item_133() { is_checked::<obstacle::types::Fields, ()>(); }
fn item_134(value: &obstacle::types::Fields) {
    let _: &Option<String> = &value.n1st;
    let _: &Option<String> = &value.n2;
    let _: &Option<String> = &value.odata_context;
    let _: &Option<String> = &value.dollar;
    let _: &Option<String> = &value.plus_1;
    let _: &Option<String> = &value.n1;
    let _: &Option<String> = &value.star_star_star;
    let _: &Option<String> = &value.groesse;
    let _: &Option<String> = &value.u540d_u524d;
    let _: &Option<String> = &value.u1f600;
    let _: &Option<String> = &value.extra_member;
    let _: &Option<String> = &value.builder;
    let _: &Option<String> = &value.to_string;
    let _: &Option<String> = &value.a_b_c;
    let _: &Option<String> = &value.a_b;
    let _: &Option<String> = &value.c_d;
    let _: &Option<String> = &value.e_f;
    let _: &Option<String> = &value.less_script_greater;
    let _: &Option<String> = &value.star;
    let _: &Option<String> = &value.u202e_right;
    let _: &Option<String> = &value.tab_name;
    let _: &obstacle::runtime::Extra = &value.extra;
}
fn item_135() -> obstacle::types::Fields { obstacle::types::Fields::new() }
fn item_136(this: obstacle::types::Fields, a0: impl Into<String>) -> obstacle::types::Fields { obstacle::types::Fields::n1st(this, a0) }
fn item_137(this: obstacle::types::Fields, a0: impl Into<String>) -> obstacle::types::Fields { obstacle::types::Fields::n2(this, a0) }
fn item_138(this: obstacle::types::Fields, a0: impl Into<String>) -> obstacle::types::Fields { obstacle::types::Fields::odata_context(this, a0) }
fn item_139(this: obstacle::types::Fields, a0: impl Into<String>) -> obstacle::types::Fields { obstacle::types::Fields::dollar(this, a0) }
fn item_140(this: obstacle::types::Fields, a0: impl Into<String>) -> obstacle::types::Fields { obstacle::types::Fields::plus_1(this, a0) }
fn item_141(this: obstacle::types::Fields, a0: impl Into<String>) -> obstacle::types::Fields { obstacle::types::Fields::n1(this, a0) }
fn item_142(this: obstacle::types::Fields, a0: impl Into<String>) -> obstacle::types::Fields { obstacle::types::Fields::star_star_star(this, a0) }
fn item_143(this: obstacle::types::Fields, a0: impl Into<String>) -> obstacle::types::Fields { obstacle::types::Fields::groesse(this, a0) }
fn item_144(this: obstacle::types::Fields, a0: impl Into<String>) -> obstacle::types::Fields { obstacle::types::Fields::u540d_u524d(this, a0) }
fn item_145(this: obstacle::types::Fields, a0: impl Into<String>) -> obstacle::types::Fields { obstacle::types::Fields::u1f600(this, a0) }
fn item_146(this: obstacle::types::Fields, a0: impl Into<String>) -> obstacle::types::Fields { obstacle::types::Fields::extra_member(this, a0) }
fn item_147(this: obstacle::types::Fields, a0: impl Into<String>) -> obstacle::types::Fields { obstacle::types::Fields::builder(this, a0) }
fn item_148(this: obstacle::types::Fields, a0: impl Into<String>) -> obstacle::types::Fields { obstacle::types::Fields::to_string(this, a0) }
fn item_149(this: obstacle::types::Fields, a0: impl Into<String>) -> obstacle::types::Fields { obstacle::types::Fields::a_b_c(this, a0) }
fn item_150(this: obstacle::types::Fields, a0: impl Into<String>) -> obstacle::types::Fields { obstacle::types::Fields::a_b(this, a0) }
fn item_151(this: obstacle::types::Fields, a0: impl Into<String>) -> obstacle::types::Fields { obstacle::types::Fields::c_d(this, a0) }
fn item_152(this: obstacle::types::Fields, a0: impl Into<String>) -> obstacle::types::Fields { obstacle::types::Fields::e_f(this, a0) }
fn item_153(this: obstacle::types::Fields, a0: impl Into<String>) -> obstacle::types::Fields { obstacle::types::Fields::less_script_greater(this, a0) }
fn item_154(this: obstacle::types::Fields, a0: impl Into<String>) -> obstacle::types::Fields { obstacle::types::Fields::star(this, a0) }
fn item_155(this: obstacle::types::Fields, a0: impl Into<String>) -> obstacle::types::Fields { obstacle::types::Fields::u202e_right(this, a0) }
fn item_156(this: obstacle::types::Fields, a0: impl Into<String>) -> obstacle::types::Fields { obstacle::types::Fields::tab_name(this, a0) }
fn item_157(this: obstacle::types::Fields, a0: &str, a1: impl Into<obstacle::runtime::Json>) -> obstacle::types::Fields { obstacle::types::Fields::member(this, a0, a1) }
fn item_158() { is_data::<obstacle::types::Cases>(); }
fn item_159() { is_checked::<obstacle::types::Cases, ()>(); }
fn item_160(value: &obstacle::types::Cases) {
    let _: &Option<String> = &value.id;
    let _: &Option<String> = &value.user_name;
    let _: &Option<String> = &value.e_tag;
    let _: &obstacle::runtime::Extra = &value.extra;
}
fn item_161() -> obstacle::types::Cases { obstacle::types::Cases::new() }
fn item_162(this: obstacle::types::Cases, a0: impl Into<String>) -> obstacle::types::Cases { obstacle::types::Cases::id(this, a0) }
fn item_163(this: obstacle::types::Cases, a0: impl Into<String>) -> obstacle::types::Cases { obstacle::types::Cases::user_name(this, a0) }
fn item_164(this: obstacle::types::Cases, a0: impl Into<String>) -> obstacle::types::Cases { obstacle::types::Cases::e_tag(this, a0) }
fn item_165(this: obstacle::types::Cases, a0: &str, a1: impl Into<obstacle::runtime::Json>) -> obstacle::types::Cases { obstacle::types::Cases::member(this, a0, a1) }
fn item_166() { is_data::<obstacle::types::Casing>(); }
fn item_167() { is_checked::<obstacle::types::Casing, ()>(); }
fn item_168(value: &obstacle::types::Casing) {
    let _: &Option<String> = &value.id;
    let _: &Option<String> = &value.user_name;
    let _: &Option<String> = &value.etag;
    let _: &obstacle::runtime::Extra = &value.extra;
}
fn item_169() -> obstacle::types::Casing { obstacle::types::Casing::new() }
fn item_170(this: obstacle::types::Casing, a0: impl Into<String>) -> obstacle::types::Casing { obstacle::types::Casing::id(this, a0) }
fn item_171(this: obstacle::types::Casing, a0: impl Into<String>) -> obstacle::types::Casing { obstacle::types::Casing::user_name(this, a0) }
fn item_172(this: obstacle::types::Casing, a0: impl Into<String>) -> obstacle::types::Casing { obstacle::types::Casing::etag(this, a0) }
fn item_173(this: obstacle::types::Casing, a0: &str, a1: impl Into<obstacle::runtime::Json>) -> obstacle::types::Casing { obstacle::types::Casing::member(this, a0, a1) }
fn item_174() { is_data::<obstacle::types::Values>(); }
fn item_175() { is_checked::<obstacle::types::Values, ()>(); }
fn item_176(value: &obstacle::types::Values) {
    let _: &Option<obstacle::types::ValuesText> = &value.text;
    let _: &Option<obstacle::types::ValuesNumber> = &value.number;
    let _: &Option<Vec<obstacle::types::ValuesMixed>> = &value.mixed;
    let _: &obstacle::runtime::Extra = &value.extra;
}
fn item_177() -> obstacle::types::Values { obstacle::types::Values::new() }
fn item_178(this: obstacle::types::Values, a0: obstacle::types::ValuesText) -> obstacle::types::Values { obstacle::types::Values::text(this, a0) }
fn item_179(this: obstacle::types::Values, a0: obstacle::types::ValuesNumber) -> obstacle::types::Values { obstacle::types::Values::number(this, a0) }
fn item_180(this: obstacle::types::Values, a0: impl Into<Vec<obstacle::types::ValuesMixed>>) -> obstacle::types::Values { obstacle::types::Values::mixed(this, a0) }
fn item_181(this: obstacle::types::Values, a0: &str, a1: impl Into<obstacle::runtime::Json>) -> obstacle::types::Values { obstacle::types::Values::member(this, a0, a1) }
fn item_182() { is_data::<obstacle::types::Unions>(); }
fn item_183() { is_checked::<obstacle::types::Unions, ()>(); }
fn item_184(value: &obstacle::types::Unions) {
    match value {
        obstacle::types::Unions::Self_(inner) => { let _: &obstacle::types::Selves = inner; }
        obstacle::types::Unions::Crate(inner) => { let _: &obstacle::types::DashEd = inner; }
        obstacle::types::Unions::Empty(inner) => { let _: &obstacle::types::HttpServer2 = inner; }
        obstacle::types::Unions::N1(inner) => { let _: &obstacle::types::Default = inner; }
        obstacle::types::Unions::Undocumented { tag, json } => { let _: (&Option<String>, &rt::Json) = (tag, json); }
        _ => {}
    }
}
fn item_185() { is_data::<obstacle::types::Choices>(); }
fn item_186() { is_checked::<obstacle::types::Choices, ()>(); }
fn item_187(value: &obstacle::types::Choices) {
    match value {
        obstacle::types::Choices::Self_(inner) => { let _: &String = inner; }
        obstacle::types::Choices::Crate(inner) => { let _: &obstacle::runtime::Integer = inner; }
        obstacle::types::Choices::Empty(inner) => { let _: &bool = inner; }
        obstacle::types::Choices::N1(inner) => { let _: &obstacle::runtime::Json = inner; }
        obstacle::types::Choices::Other { key, value } => { let _: (&String, &obstacle::runtime::Json) = (key, value); }
        _ => {}
    }
}
fn item_188() { is_data::<obstacle::types::All>(); }
fn item_189() { is_checked::<obstacle::types::All, ()>(); }
fn item_190(value: &obstacle::types::All) {
    let _: &Option<obstacle::types::Result> = &value.result;
    let _: &Option<obstacle::types::Option> = &value.option;
    let _: &Option<obstacle::types::String> = &value.string;
    let _: &Option<obstacle::types::Vec> = &value.vec;
    let _: &Option<obstacle::types::Box> = &value.r#box;
    let _: &Option<obstacle::types::ClientType> = &value.client;
    let _: &Option<obstacle::types::ErrorType> = &value.error;
    let _: &Option<obstacle::types::Self_> = &value.self_;
    let _: &Option<obstacle::types::Default> = &value.default;
    let _: &Option<obstacle::types::Json> = &value.json;
    let _: &Option<obstacle::types::U8> = &value.u8;
    let _: &Option<obstacle::types::Str> = &value.str;
    let _: &Option<obstacle::types::Keywords> = &value.keywords;
    let _: &Option<obstacle::types::Fields> = &value.fields;
    let _: &Option<obstacle::types::Cases> = &value.cases;
    let _: &Option<obstacle::types::Casing> = &value.casing;
    let _: &Option<obstacle::types::Values> = &value.values;
    let _: &Option<obstacle::types::Unions> = &value.unions;
    let _: &Option<obstacle::types::Choices> = &value.choices;
    let _: &obstacle::runtime::Extra = &value.extra;
}
fn item_191() -> obstacle::types::All { obstacle::types::All::new() }
fn item_192(this: obstacle::types::All, a0: obstacle::types::Result) -> obstacle::types::All { obstacle::types::All::result(this, a0) }
fn item_193(this: obstacle::types::All, a0: obstacle::types::Option) -> obstacle::types::All { obstacle::types::All::option(this, a0) }
fn item_194(this: obstacle::types::All, a0: obstacle::types::String) -> obstacle::types::All { obstacle::types::All::string(this, a0) }
fn item_195(this: obstacle::types::All, a0: obstacle::types::Vec) -> obstacle::types::All { obstacle::types::All::vec(this, a0) }
fn item_196(this: obstacle::types::All, a0: obstacle::types::Box) -> obstacle::types::All { obstacle::types::All::r#box(this, a0) }
fn item_197(this: obstacle::types::All, a0: obstacle::types::ClientType) -> obstacle::types::All { obstacle::types::All::client(this, a0) }
fn item_198(this: obstacle::types::All, a0: obstacle::types::ErrorType) -> obstacle::types::All { obstacle::types::All::error(this, a0) }
fn item_199(this: obstacle::types::All, a0: obstacle::types::Self_) -> obstacle::types::All { obstacle::types::All::self_(this, a0) }
fn item_200(this: obstacle::types::All, a0: obstacle::types::Default) -> obstacle::types::All { obstacle::types::All::default(this, a0) }
fn item_201(this: obstacle::types::All, a0: impl Into<obstacle::types::Json>) -> obstacle::types::All { obstacle::types::All::json(this, a0) }
fn item_202(this: obstacle::types::All, a0: obstacle::types::U8) -> obstacle::types::All { obstacle::types::All::u8(this, a0) }
fn item_203(this: obstacle::types::All, a0: obstacle::types::Str) -> obstacle::types::All { obstacle::types::All::str(this, a0) }
fn item_204(this: obstacle::types::All, a0: obstacle::types::Keywords) -> obstacle::types::All { obstacle::types::All::keywords(this, a0) }
fn item_205(this: obstacle::types::All, a0: obstacle::types::Fields) -> obstacle::types::All { obstacle::types::All::fields(this, a0) }
fn item_206(this: obstacle::types::All, a0: obstacle::types::Cases) -> obstacle::types::All { obstacle::types::All::cases(this, a0) }
fn item_207(this: obstacle::types::All, a0: obstacle::types::Casing) -> obstacle::types::All { obstacle::types::All::casing(this, a0) }
fn item_208(this: obstacle::types::All, a0: obstacle::types::Values) -> obstacle::types::All { obstacle::types::All::values(this, a0) }
fn item_209(this: obstacle::types::All, a0: obstacle::types::Unions) -> obstacle::types::All { obstacle::types::All::unions(this, a0) }
fn item_210(this: obstacle::types::All, a0: obstacle::types::Choices) -> obstacle::types::All { obstacle::types::All::choices(this, a0) }
fn item_211(this: obstacle::types::All, a0: &str, a1: impl Into<obstacle::runtime::Json>) -> obstacle::types::All { obstacle::types::All::member(this, a0, a1) }
fn item_212() { is_data::<obstacle::types::ValuesText>(); }
fn item_213() { is_checked::<obstacle::types::ValuesText, ()>(); }
fn item_214(value: &obstacle::types::ValuesText) {
    match value {
        obstacle::types::ValuesText::Empty => {}
        obstacle::types::ValuesText::A => {}
        obstacle::types::ValuesText::B => {}
        obstacle::types::ValuesText::C => {}
        obstacle::types::ValuesText::DD => {}
        obstacle::types::ValuesText::EE => {}
        obstacle::types::ValuesText::N1 => {}
        obstacle::types::ValuesText::Plus => {}
        obstacle::types::ValuesText::Minus => {}
        obstacle::types::ValuesText::Self_ => {}
        obstacle::types::ValuesText::Crate => {}
        obstacle::types::ValuesText::Unknown => {}
        obstacle::types::ValuesText::Other => {}
        obstacle::types::ValuesText::Vec => {}
        obstacle::types::ValuesText::Groesse => {}
        obstacle::types::ValuesText::U540dU524d => {}
        obstacle::types::ValuesText::U1f600 => {}
        obstacle::types::ValuesText::StarStarStar => {}
        obstacle::types::ValuesText::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_215(value: &obstacle::types::ValuesText) -> &str { value.as_str() }
fn item_216() { is_data::<obstacle::types::ValuesNumber>(); }
fn item_217() { is_checked::<obstacle::types::ValuesNumber, ()>(); }
fn item_218(value: &obstacle::types::ValuesNumber) {
    match value {
        obstacle::types::ValuesNumber::Plus => {}
        obstacle::types::ValuesNumber::Self_ => {}
        obstacle::types::ValuesNumber::Crate => {}
        obstacle::types::ValuesNumber::N3rd => {}
        obstacle::types::ValuesNumber::StarStarStar => {}
        obstacle::types::ValuesNumber::None => {}
        obstacle::types::ValuesNumber::Groesse => {}
        obstacle::types::ValuesNumber::Undocumented(other) => { let _: &rt::UndocumentedInt = other; }
        _ => {}
    }
}
fn item_219(value: &obstacle::types::ValuesNumber) -> i64 { value.as_i64() }
fn item_220() { is_data::<obstacle::types::ValuesMixed>(); }
fn item_221() { is_checked::<obstacle::types::ValuesMixed, ()>(); }
fn item_222(value: &obstacle::types::ValuesMixed) {
    match value {
        obstacle::types::ValuesMixed::Open => {}
        obstacle::types::ValuesMixed::DarkBlue => {}
        obstacle::types::ValuesMixed::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_223(value: &obstacle::types::ValuesMixed) -> &str { value.as_str() }
fn item_224(a0: impl Into<obstacle::runtime::Secret>, a1: impl Into<String>, a2: impl Into<String>) -> obstacle::Builder { obstacle::Client::builder(a0, a1, a2) }
fn item_225<M: rt::Mode>(this: &obstacle::Client<M>) -> obstacle::groups::Self_<M> { obstacle::Client::<M>::self_(this) }
fn item_226<M: rt::Mode>(this: &obstacle::Client<M>) -> obstacle::groups::Type<M> { obstacle::Client::<M>::r#type(this) }
fn item_227<M: rt::Mode>(this: &obstacle::Client<M>) -> obstacle::groups::Client<M> { obstacle::Client::<M>::client(this) }
fn item_228<M: rt::Mode>(this: &obstacle::Client<M>) -> obstacle::groups::Errors<M> { obstacle::Client::<M>::errors(this) }
fn item_229<M: rt::Mode>(this: &obstacle::Client<M>) -> obstacle::groups::Drift<M> { obstacle::Client::<M>::drift_group(this) }
fn item_230<M: rt::Mode>(this: &obstacle::Client<M>) -> obstacle::runtime::DriftReport { obstacle::Client::<M>::drift(this) }
fn item_231(this: obstacle::Builder, a0: impl Into<String>) -> obstacle::Builder { obstacle::Builder::drift_header(this, a0) }
fn item_232(this: obstacle::Builder, a0: obstacle::runtime::DriftMode) -> obstacle::Builder { obstacle::Builder::drift(this, a0) }
fn item_233(this: obstacle::Builder, a0: obstacle::runtime::Limits) -> obstacle::Builder { obstacle::Builder::limits(this, a0) }
fn item_234(this: obstacle::Builder, a0: impl Into<String>) -> obstacle::Builder { obstacle::Builder::user_agent(this, a0) }
fn item_235(this: obstacle::Builder, a0: impl AsRef<[u8]>) -> obstacle::Builder { obstacle::Builder::root_certificate(this, a0) }
fn item_236(this: obstacle::Builder, a0: Arc<dyn obstacle::runtime::Transport>) -> obstacle::Builder { obstacle::Builder::transport(this, a0) }
fn item_237(this: obstacle::Builder, a0: Arc<dyn obstacle::runtime::Timer>) -> obstacle::Builder { obstacle::Builder::timer(this, a0) }
fn item_238(this: obstacle::Builder) -> obstacle::Builder { obstacle::Builder::allow_plain_http(this) }
fn item_239(this: obstacle::Builder) -> Result<obstacle::Client, obstacle::runtime::BuildError> { obstacle::Builder::build(this) }
fn item_240<M: rt::Mode, O>(this: obstacle::Call<M, O>, a0: impl FnOnce(&mut obstacle::runtime::http::Request<obstacle::runtime::Bytes>) + Send + 'static) -> obstacle::Call<M, O> { obstacle::Call::<M, O>::edit(this, a0) }
fn item_241<M: rt::Mode, O>(this: obstacle::Call<M, O>, a0: Duration) -> obstacle::Call<M, O> { obstacle::Call::<M, O>::timeout(this, a0) }
fn item_242<M: rt::Mode, O>(this: obstacle::Call<M, O>, a0: obstacle::runtime::DriftMode) -> obstacle::Call<M, O> { obstacle::Call::<M, O>::drift(this, a0) }
fn item_243<M: rt::Mode, O>(this: obstacle::Call<M, O>) -> obstacle::Call<M, O> { obstacle::Call::<M, O>::unchecked(this) }
fn item_244<M: rt::Mode, O>(this: obstacle::Call<M, O>, a0: impl Into<obstacle::runtime::Secret>) -> obstacle::Call<M, O> { obstacle::Call::<M, O>::r#type(this, a0) }
fn item_245<M: rt::Mode, O>(this: obstacle::Call<M, O>, a0: impl Into<String>) -> obstacle::Call<M, O> { obstacle::Call::<M, O>::x_super(this, a0) }
fn operation_of<M: rt::Mode, O>(call: obstacle::Call<M, O>) -> O { call.into_operation() }
async fn reply_of<O: rt::Operation<Documented = obstacle::Documented>>(call: obstacle::Call<rt::Async, O>) -> Result<rt::Reply<O::Output>, obstacle::Error> { call.reply().await }
async fn value_of<O: rt::Operation<Documented = obstacle::Documented>>(call: obstacle::Call<rt::Async, O>) -> Result<O::Output, obstacle::Error> { call.await }
fn item_246<M: rt::Mode>(this: &obstacle::groups::Self_<M>, a0: obstacle::types::All) -> obstacle::Call<M, obstacle::ops::SelfNew> { obstacle::groups::Self_::<M>::new(this, a0) }
fn item_247<M: rt::Mode>(this: &obstacle::groups::Self_<M>, a0: impl Into<String>, a1: impl Into<String>) -> obstacle::Call<M, obstacle::ops::SelfSelf> { obstacle::groups::Self_::<M>::self_(this, a0, a1) }
fn item_248<M: rt::Mode>(this: &obstacle::groups::TypeFn<M>) -> obstacle::Call<M, obstacle::ops::TypeFnMatch> { obstacle::groups::TypeFn::<M>::r#match(this) }
fn item_249<M: rt::Mode>(this: &obstacle::groups::Type<M>) -> obstacle::groups::TypeFn<M> { obstacle::groups::Type::<M>::r#fn(this) }
fn item_250<M: rt::Mode>(this: &obstacle::groups::Client<M>) -> obstacle::Call<M, obstacle::ops::ClientClient> { obstacle::groups::Client::<M>::client(this) }
fn item_251<M: rt::Mode>(this: &obstacle::groups::Errors<M>) -> obstacle::Call<M, obstacle::ops::ErrorsError> { obstacle::groups::Errors::<M>::error(this) }
fn item_252<M: rt::Mode>(this: &obstacle::groups::Drift<M>) -> obstacle::Call<M, obstacle::ops::DriftDrift> { obstacle::groups::Drift::<M>::drift(this) }
fn item_253() { is_checked::<obstacle::ops::SelfNew, ()>(); }
fn item_254(value: &obstacle::ops::SelfNew) {
    let _: &obstacle::types::All = &value.body;
}
fn item_255(a0: obstacle::types::All) -> obstacle::ops::SelfNew { obstacle::ops::SelfNew::new(a0) }
fn item_256(value: <obstacle::ops::SelfNew as rt::Operation>::Output) -> obstacle::types::All { value }
fn item_257() { is_checked::<obstacle::ops::SelfSelf, ()>(); }
fn item_258(value: &obstacle::ops::SelfSelf) {
    let _: &String = &value.self_;
    let _: &String = &value.r#type;
    let _: &Option<String> = &value.r#fn;
    let _: &Option<String> = &value.self2;
    let _: &Option<String> = &value.body;
    let _: &Option<String> = &value.headers;
    let _: &Option<String> = &value.x_impl;
}
fn item_259(a0: impl Into<String>, a1: impl Into<String>) -> obstacle::ops::SelfSelf { obstacle::ops::SelfSelf::new(a0, a1) }
fn item_260<M: rt::Mode>(this: obstacle::Call<M, obstacle::ops::SelfSelf>, a0: impl Into<String>) -> obstacle::Call<M, obstacle::ops::SelfSelf> { obstacle::Call::<M, obstacle::ops::SelfSelf>::r#fn(this, a0) }
fn item_261<M: rt::Mode>(this: obstacle::Call<M, obstacle::ops::SelfSelf>, a0: impl Into<String>) -> obstacle::Call<M, obstacle::ops::SelfSelf> { obstacle::Call::<M, obstacle::ops::SelfSelf>::self2(this, a0) }
fn item_262<M: rt::Mode>(this: obstacle::Call<M, obstacle::ops::SelfSelf>, a0: impl Into<String>) -> obstacle::Call<M, obstacle::ops::SelfSelf> { obstacle::Call::<M, obstacle::ops::SelfSelf>::body(this, a0) }
fn item_263<M: rt::Mode>(this: obstacle::Call<M, obstacle::ops::SelfSelf>, a0: impl Into<String>) -> obstacle::Call<M, obstacle::ops::SelfSelf> { obstacle::Call::<M, obstacle::ops::SelfSelf>::headers(this, a0) }
fn item_264<M: rt::Mode>(this: obstacle::Call<M, obstacle::ops::SelfSelf>, a0: impl Into<String>) -> obstacle::Call<M, obstacle::ops::SelfSelf> { obstacle::Call::<M, obstacle::ops::SelfSelf>::x_impl(this, a0) }
fn item_265(value: <obstacle::ops::SelfSelf as rt::Operation>::Output) -> obstacle::types::All { value }
fn item_266() { is_checked::<obstacle::ops::TypeFnMatch, ()>(); }
fn item_267() -> obstacle::ops::TypeFnMatch { obstacle::ops::TypeFnMatch::new() }
fn item_268(value: <obstacle::ops::TypeFnMatch as rt::Operation>::Output) { value }
fn item_269() { is_checked::<obstacle::ops::ClientClient, ()>(); }
fn item_270() -> obstacle::ops::ClientClient { obstacle::ops::ClientClient::new() }
fn item_271(value: <obstacle::ops::ClientClient as rt::Operation>::Output) -> obstacle::types::ClientType { value }
fn item_272() { is_checked::<obstacle::ops::ErrorsError, ()>(); }
fn item_273() -> obstacle::ops::ErrorsError { obstacle::ops::ErrorsError::new() }
fn item_274(value: <obstacle::ops::ErrorsError as rt::Operation>::Output) -> obstacle::types::ErrorType { value }
fn item_275() { is_checked::<obstacle::ops::DriftDrift, ()>(); }
fn item_276(value: &obstacle::ops::DriftDrift) {
    let _: &Option<String> = &value.drift;
}
fn item_277() -> obstacle::ops::DriftDrift { obstacle::ops::DriftDrift::new() }
fn item_278<M: rt::Mode>(this: obstacle::Call<M, obstacle::ops::DriftDrift>, a0: impl Into<String>) -> obstacle::Call<M, obstacle::ops::DriftDrift> { obstacle::Call::<M, obstacle::ops::DriftDrift>::drift_value(this, a0) }
fn item_279(value: <obstacle::ops::DriftDrift as rt::Operation>::Output) -> obstacle::types::Keywords { value }
fn item_280(value: &obstacle::Documented) {
    match value {
        obstacle::Documented::ErrorType(inner) => { let _: &obstacle::types::ErrorType = inner; }
        obstacle::Documented::Status(status) => { let _: &u16 = status; }
        _ => {}
    }
}
fn item_281(value: &obstacle::Documented) -> Option<&obstacle::types::ErrorType> { value.error_type() }
