//! Another HTTP method.

use super::words::{code, moved};
use crate::diff::change::{Part, Verdict};
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::model::Operation;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "method-changed",
    manual: "An operation is called with another HTTP method. Clients of the one revision do not reach services of the other.",
    covers: &[Covers::all("an operation", &["get", "post", "put", "patch", "delete", "head", "options"])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Operation, now: &Operation) {
    if old.verb == now.verb {
        return;
    }
    let (from, to) = (old.verb.wire(), now.verb.wire());
    let sentence = format!("The method of {} {}.", code(&now.name.value), moved(Some(from), Some(to)));
    cx.tell(&CHECK, spot, [Some(from.to_owned()), Some(to.to_owned())], sentence)
        .everywhere(Part::Other.into(), [Verdict::Breaks; 2]);
}
