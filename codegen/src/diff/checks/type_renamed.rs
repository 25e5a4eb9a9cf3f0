//! A named type that has another name.

use super::words::code;
use crate::diff::check::{Check, Covers, Edit};
use crate::diff::differ::{Differ, Spot};
use crate::diff::pairing::Likeness;
use crate::model::TypeDef;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "type-renamed",
    manual: "A type has another name. The name does not travel: only code that uses it is concerned.",
    covers: &[Covers::only("an API", &["types"], &[Edit::Changed])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &TypeDef, now: &TypeDef, likeness: Likeness) {
    let (from, to) = (&old.name.value, &now.name.value);
    let sentence = format!("The type {} is now called {}{}.", code(from), code(to), likeness.doubt());
    cx.tell(&CHECK, spot, [Some(from.clone()), Some(to.clone())], sentence);
}
