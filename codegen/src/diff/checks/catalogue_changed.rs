//! The catalogue in which the texts of a response are looked up.

use super::words::{code, moved, owner};
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::model::{Api, Response};

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "catalogue-changed",
    manual: "The texts of an error response are looked up in another catalogue, or no longer: `Known` errors become others.",
    covers: &[Covers::all("a response", &["errors"])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Response, now: &Response) {
    let name =
        |api: &Api, it: &Response| it.catalogue.and_then(|at| api.catalogues.get(at)).map(|it| it.name.value.clone());
    let (from, to) = (name(cx.base.api, old), name(cx.head.api, now));
    if from == to {
        return;
    }
    let status = code(&now.status.value.to_string());
    let sentence = format!(
        "The catalogue for the texts of the response {status} of {} {}.",
        owner(&spot.node),
        moved(from.as_deref(), to.as_deref())
    );
    let behaviour = if from.is_none() { Verdict::Compatible } else { Verdict::Breaks };
    cx.tell(&CHECK, spot, [from, to], sentence).everywhere(spot.parts, [Verdict::Compatible; 2]).behaves(behaviour);
}
