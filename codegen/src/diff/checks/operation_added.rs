//! An operation that only the head has.

use super::words::code;
use crate::diff::change::{Part, Verdict};
use crate::diff::check::{Check, Covers, Edit};
use crate::diff::differ::{Differ, Spot};
use crate::model::Operation;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "operation-added",
    manual: "The API has an operation that it did not have. A newer client can call it and an older service does not have it.",
    covers: &[Covers::only("an API", &["operations"], &[Edit::Added])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, operation: &Operation) {
    let what = words(operation);
    let sentence = format!("The operation {} is new: {}.", code(&operation.name.value), code(&what));
    cx.tell(&CHECK, spot, [None, Some(what)], sentence)
        .everywhere(Part::Other.into(), [Verdict::Compatible, Verdict::Breaks]);
}

/// What is called.
pub(in crate::diff) fn words(operation: &Operation) -> String {
    format!("{} {}", operation.verb.wire(), operation.path.value)
}
