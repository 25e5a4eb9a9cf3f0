//! Another slot of a pair.

use super::words::{code, moved};
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::model::Field;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "slot-changed",
    manual: "A member of a `pairs` type stands under another entry member. Each side looks for it where the other does not write it.",
    covers: &[Covers::all("a field", &["slot"])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Field, now: &Field) {
    let text = |field: &Field| field.slot.as_ref().map(|slot| slot.value.clone());
    let (from, to) = (text(old), text(now));
    if from == to {
        return;
    }
    let sentence = format!("The slot of {} {}.", code(&now.name.value), moved(from.as_deref(), to.as_deref()));
    cx.tell(&CHECK, spot, [from, to], sentence).everywhere(spot.parts, [Verdict::Breaks; 2]);
}
