//! Whether a request body may be left out.

use super::words::owner;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::diff::movement::Movement;
use crate::model::Body;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "body-optional-changed",
    manual: "Whether a request body may be left out changed. If it is required now, clients that leave it out fail.",
    covers: &[Covers::all("a body", &["optional"])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Body, now: &Body) {
    if old.optional == now.optional {
        return;
    }
    let (movement, word) =
        if now.optional { (Movement::Widened, "may be left out now") } else { (Movement::Narrowed, "is required now") };
    let texts = [old, now].map(|body| Some(body.optional.to_string()));
    cx.tell(&CHECK, spot, texts, format!("The request body of {} {word}.", owner(&spot.node)))
        .on_wire(movement.wire(spot.parts, false));
}
