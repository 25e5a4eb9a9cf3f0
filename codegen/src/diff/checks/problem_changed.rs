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
        let (from, to) = (listed(before), listed(after));
        if from == to {
            continue;
        }
        let sentence = format!(
            "The place of the {part} in the error {} {}.",
            owner(&spot.node),
            moved(from.as_deref(), to.as_deref())
        );
        let behaviour = if from.is_none() { Verdict::Compatible } else { Verdict::Breaks };
        let texts = [from, to].map(|text| text.map(|text| fact(part, &text)));
        cx.tell(&CHECK, spot, texts, sentence).behaves(behaviour);
    }
}

fn listed(places: &[Place]) -> Option<String> {
    let places: Vec<&str> = places.iter().map(|place| place.text.value.as_str()).collect();
    (!places.is_empty()).then(|| places.join(", "))
}

fn fact(part: &str, places: &str) -> String {
    format!("{part}: {places}")
}

/// All that a type tells of an error, each part as its changes have it.
pub(in crate::diff) fn words(def: &TypeDef) -> Vec<String> {
    def.problem.parts().into_iter().filter_map(|(part, places)| Some(fact(part, &listed(places)?))).collect()
}
