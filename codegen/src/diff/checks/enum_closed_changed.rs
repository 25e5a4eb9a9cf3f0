//! Whether an enum has all values.

use super::enum_value::is_refused;
use super::evidence_changed;
use super::words::owner;
use crate::constraint::listed_evidence;
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::diff::movement::Movement;
use crate::diff::witness::unlisted;
use crate::model::Enum;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "enum-closed-changed",
    manual: "Whether the documentation says that an enum has no other values changed. Where it does, the client refuses to send another one.",
    covers: &[Covers::all("a type", &["closed"]), Covers::all("a field", &["closed"])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Enum, now: &Enum) {
    if old.closed == now.closed {
        if let (true, Some(base), Some(head)) = (now.closed, spot.base, spot.head) {
            let evidence = [base, head].map(|site| listed_evidence(site.metadata));
            evidence_changed::of_demand(
                cx,
                spot,
                &["closed", "enum"],
                evidence,
                &format!("That {} has no other values", owner(&spot.node)),
            );
        }
        return;
    }
    let (movement, word) = if now.closed {
        (Movement::Narrowed, "has no other values now")
    } else {
        (Movement::Widened, "may have other values now")
    };
    let behaviour = if is_refused(spot) { movement.refusing() } else { Verdict::None };
    let texts = [old, now].map(|set| Some(set.closed.to_string()));
    let witness = if now.closed { unlisted(now) } else { None };
    cx.tell(&CHECK, spot, texts, format!("The enum {word}."))
        .on_wire(movement.wire(spot.parts, true))
        .behaves(behaviour)
        .shown_by(witness);
}
