//! Another default.

use super::words::{code, moved};
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::diff::literal::is_equal;
use crate::model::Field;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "default-changed",
    manual: "What the service takes where a value is absent changed. Callers who leave it out get something else.",
    covers: &[Covers::all("a field", &["default"])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Field, now: &Field) {
    let text = |field: &Field| field.default.as_ref().map(|default| default.value.json());
    let (from, to) = (text(old), text(now));
    let is_same = match (&old.default, &now.default) {
        (Some(old), Some(now)) => is_equal(&old.value, &now.value),
        (old, now) => old.is_none() && now.is_none(),
    };
    if is_same {
        return;
    }
    let sentence = format!("The default of {} {}.", code(&now.name.value), moved(from.as_deref(), to.as_deref()));
    let behaviour = if from.is_none() { Verdict::Compatible } else { Verdict::Breaks };
    cx.tell(&CHECK, spot, [from, to], sentence).everywhere(spot.parts, [Verdict::Compatible; 2]).behaves(behaviour);
}
