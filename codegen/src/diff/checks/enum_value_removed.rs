//! A value of an enum that only the base has.

use super::enum_value::{is_refused, part};
use super::words::code;
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers, Edit};
use crate::diff::differ::{Differ, Spot};
use crate::diff::movement::Movement;
use crate::diff::pairing::values;
use crate::model::Enum;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "enum-value-removed",
    manual: "An enum no longer has a value. Clients that still send it may be refused. In an answer nothing is lost.",
    covers: &[
        Covers::only("a type", &["enum"], &[Edit::Removed]),
        Covers::only("a field", &["enum"], &[Edit::Removed]),
    ],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Enum, now: &Enum) {
    for value in values(old, now).gone {
        let text = value.wire.value.json();
        let spot = part(spot, [Some(value), None]);
        let behaviour =
            if old.closed && now.closed && is_refused(&spot) { Movement::Narrowed.refusing() } else { Verdict::None };
        let sentence = format!("The value {} is gone.", code(&text));
        let witness = now.closed.then(|| text.clone());
        cx.tell(&CHECK, &spot, [Some(text), None], sentence)
            .on_wire(Movement::Narrowed.wire(spot.parts, true))
            .behaves(behaviour)
            .shown_by(witness);
    }
}
