//! Another way to write a list into the query.

use super::words::{code, moved};
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::model::QueryParameter;
use crate::proof::is_list;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "join-changed",
    manual: "A list is written into the query in another way. A service that expects the one does not read the other.",
    covers: &[Covers::all("a field", &["join"])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &QueryParameter, now: &QueryParameter) {
    if old.join == now.join || !is_list(cx.base.api, &old.field.ty) || !is_list(cx.head.api, &now.field.ty) {
        return;
    }
    let (from, to) = (old.join.word(), now.join.word());
    let sentence = format!("How the list {} is written {}.", code(&now.field.name.value), moved(Some(from), Some(to)));
    cx.tell(&CHECK, spot, [Some(from.to_owned()), Some(to.to_owned())], sentence)
        .everywhere(spot.parts, [Verdict::Breaks; 2]);
}
