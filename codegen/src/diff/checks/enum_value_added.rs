//! A value of an enum that only the head has.

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
    id: "enum-value-added",
    manual: "An enum has a value that it did not have. In an answer it is harmless: clients keep values that they do not know. In a request a newer client may send it to a service that does not know it.",
    covers: &[Covers::only("a type", &["enum"], &[Edit::Added]), Covers::only("a field", &["enum"], &[Edit::Added])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Enum, now: &Enum) {
    for value in values(old, now).new {
        let text = value.wire.value.json();
        let spot = part(spot, [None, Some(value)]);
        let behaviour =
            if old.closed && now.closed && is_refused(&spot) { Movement::Widened.refusing() } else { Verdict::None };
        let sentence = format!("The value {} is new.", code(&text));
        cx.tell(&CHECK, &spot, [None, Some(text)], sentence)
            .on_wire(Movement::Widened.wire(spot.parts, true))
            .behaves(behaviour);
    }
}
