//! Other spellings that are read.

use super::words::{code, moved};
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::diff::movement::Movement;
use crate::model::Field;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "aliases-changed",
    manual: "The spellings that a client reads beside the documented name changed.",
    covers: &[Covers::all("a field", &["aliases"])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Field, now: &Field) {
    let names = |field: &Field| {
        let mut names: Vec<String> = field.aliases.iter().map(|alias| alias.value.clone()).collect();
        names.sort();
        names.dedup();
        names
    };
    let (before, after) = (names(old), names(now));
    // What was the name itself is told as a renaming.
    let went = before.iter().any(|name| !after.contains(name) && *name != now.name.value);
    let came = after.iter().any(|name| !before.contains(name) && *name != old.name.value);
    let Some(movement) = Movement::of(went, came) else { return };
    let texts = [before, after].map(|names| (!names.is_empty()).then(|| names.join(", ")));
    let sentence = format!(
        "What {} is read as beside its name {}.",
        code(&now.name.value),
        moved(texts[0].as_deref(), texts[1].as_deref())
    );
    let wire: Vec<_> = movement.wire(spot.parts, false).into_iter().filter(|wire| wire.location.is_read()).collect();
    let behaviour = if wire.is_empty() { Verdict::None } else { movement.refusing() };
    cx.tell(&CHECK, spot, texts, sentence).on_wire(wire).behaves(behaviour);
}
