//! Another path.

use super::words::{code, moved};
use crate::diff::change::{Part, Verdict};
use crate::diff::check::{Check, Covers, Edit};
use crate::diff::differ::{Differ, Spot};
use crate::diff::pairing::plain_path;
use crate::model::Operation;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "path-changed",
    manual: "An operation has another path. Clients of the one revision do not reach services of the other. The names of its parameters do not count: they do not travel.",
    covers: &[Covers::only(
        "an operation",
        &["get", "post", "put", "patch", "delete", "head", "options"],
        &[Edit::Changed],
    )],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Operation, now: &Operation) {
    if plain_path(old) == plain_path(now) {
        return;
    }
    let (from, to) = (&old.path.value, &now.path.value);
    let sentence = format!("The path of {} {}.", code(&now.name.value), moved(Some(from), Some(to)));
    let spot = spot.at(Some(old.path.span), Some(now.path.span));
    cx.tell(&CHECK, &spot, [Some(from.clone()), Some(to.clone())], sentence)
        .everywhere(Part::Other.into(), [Verdict::Breaks; 2]);
}
