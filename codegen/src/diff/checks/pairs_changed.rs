//! Members that travel as a list of entries.

use super::words::{moved, owner};
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::model::Object;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "pairs-changed",
    manual: "Whether, and how, the members of a type travel as a list of key and value entries changed. Neither side finds them where the other writes them.",
    covers: &[Covers::all("a type", &["pairs"]), Covers::all("pairs", &["in", "key", "value"])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Object, now: &Object) {
    let (from, to) = (words(old), words(now));
    if from == to {
        return;
    }
    let sentence = format!(
        "How the members of {} travel as entries of a list {}.",
        owner(&spot.node),
        moved(from.as_deref(), to.as_deref())
    );
    cx.tell(&CHECK, spot, [from, to], sentence).everywhere(spot.parts, [Verdict::Breaks; 2]);
}

/// How the members of an object travel as entries, where they do.
pub(in crate::diff) fn words(object: &Object) -> Option<String> {
    let pairs = object.pairs.as_ref()?;
    Some(format!("in: {}, key: {}, value: {}", pairs.list.value, pairs.key.value, pairs.value.value))
}
