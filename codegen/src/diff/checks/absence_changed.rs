//! Whether a response says that the thing is not there.

use super::words::{code, owner};
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::model::Response;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "absence-changed",
    manual: "Whether a response means that the thing is not there changed: `Ok(None)` for the caller, or an error.",
    covers: &[Covers::all("a response", &["means"])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Response, now: &Response) {
    if old.means_absent == now.means_absent {
        return;
    }
    let texts = [old, now].map(|it| it.means_absent.then(|| "absent".to_owned()));
    let status = code(&now.status.value.to_string());
    let word = if now.means_absent { "means that there is nothing now" } else { "is an error now" };
    cx.tell(&CHECK, spot, texts, format!("The response {status} of {} {word}.", owner(&spot.node)))
        .everywhere(spot.parts, [Verdict::Compatible; 2])
        .behaves(Verdict::Breaks);
}
