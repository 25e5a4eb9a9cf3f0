//! A request body that only the base has.

use super::words::{code, owner};
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers, Edit};
use crate::diff::differ::{Differ, Spot};
use crate::model::Body;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "body-removed",
    manual: "A request no longer has a body. Older clients still send it, which a service may ignore or refuse.",
    covers: &[Covers::only("an operation", &["body"], &[Edit::Removed])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, body: &Body) {
    let words = cx.base.words(&body.ty);
    let new = if body.optional { Verdict::Compatible } else { Verdict::Breaks };
    let sentence = format!("A request of {} no longer has a body; it was {}.", owner(&spot.node), code(&words));
    cx.tell(&CHECK, spot, [Some(words), None], sentence).everywhere(spot.parts, [Verdict::CannotTell, new]);
}
