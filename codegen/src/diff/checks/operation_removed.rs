//! An operation that only the base has.

use super::operation_added::words;
use super::words::code;
use crate::diff::change::{Part, Verdict};
use crate::diff::check::{Check, Covers, Edit};
use crate::diff::differ::{Differ, Spot};
use crate::model::Operation;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "operation-removed",
    manual: "The API no longer has an operation. Clients that call it fail, and code that calls it no longer compiles.",
    covers: &[Covers::only("an API", &["operations"], &[Edit::Removed])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, operation: &Operation) {
    let what = words(operation);
    let sentence = format!("The operation {} is gone: {}.", code(&operation.name.value), code(&what));
    cx.tell(&CHECK, spot, [Some(what), None], sentence)
        .everywhere(Part::Other.into(), [Verdict::Breaks, Verdict::Compatible]);
}
