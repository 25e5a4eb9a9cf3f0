//! A named type that only the base has.

use super::words::code;
use crate::diff::check::{Check, Covers, Edit};
use crate::diff::differ::{Differ, Spot};
use crate::model::TypeDef;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "type-removed",
    manual: "The crate no longer has a type. Code that names it no longer compiles. What stands in its place is told where it was used; if that says the same, so does the sentence, and the contract did not change.",
    covers: &[Covers::only("an API", &["types"], &[Edit::Removed])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, def: &TypeDef) {
    let name = &def.name.value;
    cx.tell(&CHECK, spot, [Some(name.clone()), None], format!("The type {} is gone.", code(name)));
}

/// That what the type said is written where it was used.
pub(in crate::diff) fn in_place(name: &str) -> String {
    format!("The type {} is gone: the places that used it say what it said, and the contract is the same.", code(name))
}
