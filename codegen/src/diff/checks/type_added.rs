//! A named type that only the head has.

use super::words::code;
use crate::diff::check::{Check, Covers, Edit};
use crate::diff::differ::{Differ, Spot};
use crate::model::TypeDef;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "type-added",
    manual: "The crate has a type that it did not have. Where it is used is told at the places that use it.",
    covers: &[Covers::only("an API", &["types"], &[Edit::Added])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, def: &TypeDef) {
    let name = &def.name.value;
    cx.tell(&CHECK, spot, [None, Some(name.clone())], format!("The type {} is new.", code(name)));
}
