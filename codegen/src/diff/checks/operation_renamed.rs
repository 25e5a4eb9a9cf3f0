//! An operation that has another name.

use super::words::code;
use crate::diff::check::{Check, Covers, Edit};
use crate::diff::differ::{Differ, Spot};
use crate::diff::pairing::Likeness;
use crate::model::Operation;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "operation-renamed",
    manual: "An operation has another name. It is the same request, so nothing changes on the wire; code that calls it by its old name no longer compiles.",
    covers: &[Covers::only("an API", &["operations"], &[Edit::Changed])],
};

pub(in crate::diff) fn look(
    cx: &mut Differ<'_>,
    spot: &Spot<'_>,
    old: &Operation,
    now: &Operation,
    likeness: Likeness,
) {
    let (from, to) = (&old.name.value, &now.name.value);
    let sentence = format!("The operation {} is now called {}{}.", code(from), code(to), likeness.doubt());
    cx.tell(&CHECK, spot, [Some(from.clone()), Some(to.clone())], sentence);
}
