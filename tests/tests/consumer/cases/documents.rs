// @generated from the case documents by `cargo xtask regenerate`. Changes made here are lost.

//! Every public item of `documents`.

use specwright_tests::goldens::documents;
use documents::runtime as rt;

fn is_data<T: Clone + std::fmt::Debug + PartialEq + rt::ReadJson + rt::WriteJson + Send + Sync>() {}

fn is_checked<T: rt::Validate<Context = C>, C: Default>() {}

fn item_1() { is_data::<documents::types::Thing>(); }
fn item_2() { is_checked::<documents::types::Thing, ()>(); }
fn item_3(value: &documents::types::Thing) {
    let _: &Option<String> = &value.id;
    let _: &documents::runtime::Extra = &value.extra;
}
fn item_4() -> documents::types::Thing { documents::types::Thing::new() }
fn item_5(this: documents::types::Thing, a0: impl Into<String>) -> documents::types::Thing { documents::types::Thing::id(this, a0) }
fn item_6(this: documents::types::Thing, a0: &str, a1: impl Into<documents::runtime::Json>) -> documents::types::Thing { documents::types::Thing::member(this, a0, a1) }
