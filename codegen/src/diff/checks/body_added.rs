//! A request body that only the head has.

use super::words::{code, owner};
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers, Edit};
use crate::diff::differ::{Differ, Spot};
use crate::model::Body;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "body-added",
    manual: "A request has a body that it did not have. One that is not optional breaks clients that do not send it yet.",
    covers: &[Covers::only("an operation", &["body"], &[Edit::Added])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, body: &Body) {
    let words = cx.head.words(&body.ty);
    let old = if body.optional { Verdict::Compatible } else { Verdict::Breaks };
    let sentence = format!("A request of {} has a body now: {}.", owner(&spot.node), code(&words));
    cx.tell(&CHECK, spot, [None, Some(words)], sentence).everywhere(spot.parts, [old, Verdict::CannotTell]);
}
