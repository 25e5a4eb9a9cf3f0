//! A named type that only the head has.

use super::words::code;
use crate::diff::check::{Check, Covers, Edit};
use crate::diff::differ::{Differ, Spot};
use crate::model::TypeDef;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "type-added",
    manual: "The crate has a type that it did not have. What it changes is told at the places that use it; if they said the same before, so does the sentence, and the contract did not change.",
    covers: &[Covers::only("an API", &["types"], &[Edit::Added])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, def: &TypeDef) {
    let name = &def.name.value;
    cx.tell(&CHECK, spot, [None, Some(name.clone())], format!("The type {} is new.", code(name)));
}

/// That what the type says was written where it is used.
pub(in crate::diff) fn in_place(name: &str) -> String {
    format!(
        "The type {} is new: it says what the places that use it said before, and the contract is the same.",
        code(name)
    )
}
