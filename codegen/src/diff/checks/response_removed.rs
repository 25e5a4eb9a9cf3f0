//! A response that only the base has.

use super::response_added::body;
use super::words::{code, owner};
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers, Edit};
use crate::diff::differ::{Differ, Spot};
use crate::model::Response;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "response-removed",
    manual: "An operation, or the API, no longer documents a response. A success with a status that is no longer documented is an error for newer clients.",
    covers: &[
        Covers::only("an operation", &["responses"], &[Edit::Removed]),
        Covers::only("an API", &["responses"], &[Edit::Removed]),
    ],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, response: &Response) {
    let words = body(cx.base.api, response);
    let status = response.status.value.to_string();
    let new = if response.status.value.is_success() { Verdict::Breaks } else { Verdict::Compatible };
    let sentence = format!("The response {} of {} is gone; it was {}.", code(&status), owner(&spot.node), code(&words));
    cx.tell(&CHECK, spot, [Some(words), None], sentence).everywhere(spot.parts, [Verdict::Compatible, new]);
}
