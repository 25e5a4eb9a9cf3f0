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
    let (before, after) = (names(old), names(now));
    // What was the name itself is told as a renaming.
    let went = before.iter().any(|name| !after.contains(name) && *name != now.name.value);
    let came = after.iter().any(|name| !before.contains(name) && *name != old.name.value);
    let Some(movement) = Movement::of(went, came) else { return };
    let texts = [old, now].map(words);
    let sentence = format!(
        "What {} is read as beside its name {}.",
        code(&now.name.value),
        moved(texts[0].as_deref(), texts[1].as_deref())
    );
    let wire: Vec<_> = movement.wire(spot.parts, false).into_iter().filter(|wire| wire.location.is_read()).collect();
    let behaviour = if wire.is_empty() { Verdict::None } else { movement.refusing() };
    cx.tell(&CHECK, spot, texts, sentence).on_wire(wire).behaves(behaviour);
}

fn names(field: &Field) -> Vec<&str> {
    let mut names: Vec<&str> = field.aliases.iter().map(|alias| alias.value.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The other spellings of a member, where it has any.
pub(in crate::diff) fn words(field: &Field) -> Option<String> {
    let names = names(field);
    (!names.is_empty()).then(|| names.join(", "))
}
