// @generated from the case constraints by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `constraints`.

use specwright_tests::goldens::constraints;
use constraints::runtime as rt;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}

fn item_1() { is_data::<constraints::types::Text>(); }
fn item_2() { is_checked::<constraints::types::Text, ()>(); }
fn item_3(value: String) -> String { constraints::types::Text(value).into_inner() }
fn item_4() { is_data::<constraints::types::Part>(); }
fn item_5() { is_checked::<constraints::types::Part, ()>(); }
fn item_6(value: &constraints::types::Part) {
    let _: &Option<String> = &value.id;
    let _: &Option<String> = &value.name;
    let _: &constraints::runtime::Extra = &value.extra;
}
fn item_7() -> constraints::types::Part { constraints::types::Part::new() }
fn item_8(this: constraints::types::Part, a0: impl Into<String>) -> constraints::types::Part { constraints::types::Part::id(this, a0) }
fn item_9(this: constraints::types::Part, a0: impl Into<String>) -> constraints::types::Part { constraints::types::Part::name(this, a0) }
fn item_10(this: constraints::types::Part, a0: &str, a1: impl Into<constraints::runtime::Json>) -> constraints::types::Part { constraints::types::Part::member(this, a0, a1) }
fn item_11() { is_data::<constraints::types::Parts>(); }
fn item_12() { is_checked::<constraints::types::Parts, ()>(); }
fn item_13(value: Vec<constraints::types::Part>) -> Vec<constraints::types::Part> { constraints::types::Parts::from(value).0 }
fn item_14() { is_data::<constraints::types::Names>(); }
fn item_15() { is_checked::<constraints::types::Names, ()>(); }
fn item_16(value: Vec<String>) -> Vec<String> { constraints::types::Names::from(value).0 }
fn item_17() { is_data::<constraints::types::Sizes>(); }
fn item_18() { is_checked::<constraints::types::Sizes, ()>(); }
fn item_19(value: constraints::runtime::Map<constraints::runtime::Integer>) -> constraints::runtime::Map<constraints::runtime::Integer> { constraints::types::Sizes::from(value).0 }
fn item_20() { is_data::<constraints::types::Share>(); }
fn item_21() { is_checked::<constraints::types::Share, ()>(); }
fn item_22(value: constraints::runtime::Decimal) -> constraints::runtime::Decimal { constraints::types::Share(value).into_inner() }
fn item_23() { is_data::<constraints::types::Inner>(); }
fn item_24() { is_checked::<constraints::types::Inner, ()>(); }
fn item_25(value: constraints::runtime::Decimal) -> constraints::runtime::Decimal { constraints::types::Inner(value).into_inner() }
fn item_26() { is_data::<constraints::types::Coded>(); }
fn item_27() { is_checked::<constraints::types::Coded, ()>(); }
fn item_28(value: &constraints::types::Coded) {
    match value {
        constraints::types::Coded::De => {}
        constraints::types::Coded::Fr => {}
    }
}
fn item_29(value: &constraints::types::Coded) -> &'static str { value.as_str() }
fn item_30() { is_data::<constraints::types::Thing>(); }
fn item_31() { is_checked::<constraints::types::Thing, ()>(); }
fn item_32(value: &constraints::types::Thing) {
    let _: &Option<constraints::types::Text> = &value.text;
    let _: &Option<constraints::types::Parts> = &value.parts;
    let _: &Option<constraints::types::Names> = &value.names;
    let _: &Option<constraints::types::Sizes> = &value.sizes;
    let _: &Option<constraints::types::Coded> = &value.coded;
    let _: &Option<constraints::runtime::Decimal> = &value.price;
    let _: &Option<String> = &value.mail;
    let _: &Option<Vec<constraints::runtime::Integer>> = &value.both;
    let _: &Option<Vec<Vec<String>>> = &value.inner;
    let _: &Option<constraints::runtime::Map<String>> = &value.words;
    let _: &Option<Vec<constraints::types::Part>> = &value.own;
    let _: &Option<constraints::types::ThingStrict> = &value.strict;
    let _: &Option<constraints::types::Share> = &value.share;
    let _: &Option<constraints::types::Inner> = &value.between;
    let _: &constraints::runtime::Extra = &value.extra;
}
fn item_33() -> constraints::types::Thing { constraints::types::Thing::new() }
fn item_34(this: constraints::types::Thing, a0: constraints::types::Text) -> constraints::types::Thing { constraints::types::Thing::text(this, a0) }
fn item_35(this: constraints::types::Thing, a0: impl Into<constraints::types::Parts>) -> constraints::types::Thing { constraints::types::Thing::parts(this, a0) }
fn item_36(this: constraints::types::Thing, a0: impl Into<constraints::types::Names>) -> constraints::types::Thing { constraints::types::Thing::names(this, a0) }
fn item_37(this: constraints::types::Thing, a0: impl Into<constraints::types::Sizes>) -> constraints::types::Thing { constraints::types::Thing::sizes(this, a0) }
fn item_38(this: constraints::types::Thing, a0: constraints::types::Coded) -> constraints::types::Thing { constraints::types::Thing::coded(this, a0) }
fn item_39(this: constraints::types::Thing, a0: impl Into<constraints::runtime::Decimal>) -> constraints::types::Thing { constraints::types::Thing::price(this, a0) }
fn item_40(this: constraints::types::Thing, a0: impl Into<String>) -> constraints::types::Thing { constraints::types::Thing::mail(this, a0) }
fn item_41(this: constraints::types::Thing, a0: impl Into<Vec<constraints::runtime::Integer>>) -> constraints::types::Thing { constraints::types::Thing::both(this, a0) }
fn item_42(this: constraints::types::Thing, a0: impl Into<Vec<Vec<String>>>) -> constraints::types::Thing { constraints::types::Thing::inner(this, a0) }
fn item_43(this: constraints::types::Thing, a0: impl Into<constraints::runtime::Map<String>>) -> constraints::types::Thing { constraints::types::Thing::words(this, a0) }
fn item_44(this: constraints::types::Thing, a0: impl Into<Vec<constraints::types::Part>>) -> constraints::types::Thing { constraints::types::Thing::own(this, a0) }
fn item_45(this: constraints::types::Thing, a0: constraints::types::ThingStrict) -> constraints::types::Thing { constraints::types::Thing::strict(this, a0) }
fn item_46(this: constraints::types::Thing, a0: constraints::types::Share) -> constraints::types::Thing { constraints::types::Thing::share(this, a0) }
fn item_47(this: constraints::types::Thing, a0: constraints::types::Inner) -> constraints::types::Thing { constraints::types::Thing::between(this, a0) }
fn item_48(this: constraints::types::Thing, a0: &str, a1: impl Into<constraints::runtime::Json>) -> constraints::types::Thing { constraints::types::Thing::member(this, a0, a1) }
fn item_49() { is_data::<constraints::types::ThingStrict>(); }
fn item_50() { is_checked::<constraints::types::ThingStrict, ()>(); }
fn item_51(value: &constraints::types::ThingStrict) {
    match value {
        constraints::types::ThingStrict::A => {}
        constraints::types::ThingStrict::B => {}
    }
}
fn item_52(value: &constraints::types::ThingStrict) -> &'static str { value.as_str() }
