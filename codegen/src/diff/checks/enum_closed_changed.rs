//! Whether an enum has all values.

use super::enum_value::is_refused;
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::diff::movement::Movement;
use crate::model::Enum;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "enum-closed-changed",
    manual: "Whether the documentation says that an enum has no other values changed. Where it does, the client refuses to send another one.",
    covers: &[Covers::all("a type", &["closed"]), Covers::all("a field", &["closed"])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Enum, now: &Enum) {
    if old.closed == now.closed {
        return;
    }
    let (movement, word) = if now.closed {
        (Movement::Narrowed, "has no other values now")
    } else {
        (Movement::Widened, "may have other values now")
    };
    let behaviour = if is_refused(spot) { movement.refusing() } else { Verdict::None };
    let texts = [old, now].map(|set| Some(set.closed.to_string()));
    cx.tell(&CHECK, spot, texts, format!("The enum {word}."))
        .on_wire(movement.wire(spot.parts, true))
        .behaves(behaviour);
}
