// @generated from the case evidence by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `evidence`.

use specwright_tests::goldens::evidence;
use evidence::runtime as rt;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}

fn item_1() { is_data::<evidence::types::Thing>(); }
fn item_2() { is_checked::<evidence::types::Thing, ()>(); }
fn item_3(value: &evidence::types::Thing) {
    let _: &Option<String> = &value.id;
    let _: &Option<evidence::runtime::Integer> = &value.count;
    let _: &Option<evidence::types::ThingKind> = &value.kind;
    let _: &Option<String> = &value.note;
    let _: &Option<evidence::types::Group> = &value.group;
    let _: &evidence::runtime::Extra = &value.extra;
}
fn item_4() -> evidence::types::Thing { evidence::types::Thing::new() }
fn item_5(this: evidence::types::Thing, a0: impl Into<String>) -> evidence::types::Thing { evidence::types::Thing::id(this, a0) }
fn item_6(this: evidence::types::Thing, a0: impl Into<evidence::runtime::Integer>) -> evidence::types::Thing { evidence::types::Thing::count(this, a0) }
fn item_7(this: evidence::types::Thing, a0: evidence::types::ThingKind) -> evidence::types::Thing { evidence::types::Thing::kind(this, a0) }
fn item_8(this: evidence::types::Thing, a0: impl Into<String>) -> evidence::types::Thing { evidence::types::Thing::note(this, a0) }
fn item_9(this: evidence::types::Thing, a0: evidence::types::Group) -> evidence::types::Thing { evidence::types::Thing::group(this, a0) }
fn item_10(this: evidence::types::Thing, a0: &str, a1: impl Into<evidence::runtime::Json>) -> evidence::types::Thing { evidence::types::Thing::member(this, a0, a1) }
fn item_11() { is_data::<evidence::types::Group>(); }
fn item_12() { is_checked::<evidence::types::Group, ()>(); }
fn item_13(value: &evidence::types::Group) {
    let _: &Option<String> = &value.group_id;
}
fn item_14() -> evidence::types::Group { evidence::types::Group::new() }
fn item_15(this: evidence::types::Group, a0: impl Into<String>) -> evidence::types::Group { evidence::types::Group::group_id(this, a0) }
fn item_16() { is_data::<evidence::types::Bare>(); }
fn item_17() { is_checked::<evidence::types::Bare, ()>(); }
fn item_18(value: &evidence::types::Bare) {
    let _: &Option<evidence::types::Group> = &value.group;
    let _: &evidence::runtime::Extra = &value.extra;
}
fn item_19() -> evidence::types::Bare { evidence::types::Bare::new() }
fn item_20(this: evidence::types::Bare, a0: evidence::types::Group) -> evidence::types::Bare { evidence::types::Bare::group(this, a0) }
fn item_21(this: evidence::types::Bare, a0: &str, a1: impl Into<evidence::runtime::Json>) -> evidence::types::Bare { evidence::types::Bare::member(this, a0, a1) }
fn item_22() { is_data::<evidence::types::ThingKind>(); }
fn item_23() { is_checked::<evidence::types::ThingKind, ()>(); }
fn item_24(value: &evidence::types::ThingKind) {
    match value {
        evidence::types::ThingKind::A => {}
        evidence::types::ThingKind::B => {}
        evidence::types::ThingKind::Undocumented(other) => { let _: &rt::UndocumentedText = other; }
        _ => {}
    }
}
fn item_25(value: &evidence::types::ThingKind) -> &str { value.as_str() }
