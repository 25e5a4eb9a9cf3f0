//! Where an error says what it is.

use super::words::{moved, owner};
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::model::{Place, TypeDef};

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "problem-changed",
    manual: "Where an error says its message, its code, the member concerned or its reference changed. Errors and their log lines show something else.",
    covers: &[
        Covers::all("a type", &["problem"]),
        Covers::all("a problem", &["message", "code", "member", "reference"]),
    ],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &TypeDef, now: &TypeDef) {
    for ((part, before), (_, after)) in old.problem.parts().into_iter().zip(now.problem.parts()) {
        let words = |places: &[Place]| {
            (!places.is_empty())
                .then(|| places.iter().map(|place| place.text.value.as_str()).collect::<Vec<_>>().join(", "))
        };
        let (from, to) = (words(before), words(after));
        if from == to {
            continue;
        }
        let sentence = format!(
            "The place of the {part} in the error {} {}.",
            owner(&spot.node),
            moved(from.as_deref(), to.as_deref())
        );
        let behaviour = if from.is_none() { Verdict::Compatible } else { Verdict::Breaks };
        let text = |text: Option<String>| text.map(|text| format!("{part}: {text}"));
        cx.tell(&CHECK, spot, [text(from), text(to)], sentence).behaves(behaviour);
    }
}
