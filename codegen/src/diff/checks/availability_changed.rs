//! Which versions of the API have something.

use super::words::code;
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::diff::movement::Movement;
use crate::model::Metadata;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "availability-changed",
    manual: "Since when or until when versions of the API have something changed. A client that uses it with another version is refused, or finds nothing.",
    covers: &[
        Covers::all("an operation", &["since", "removed"]),
        Covers::all("a type", &["since", "removed"]),
        Covers::all("a field", &["since", "removed"]),
    ],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>) {
    let (Some(base), Some(head)) = (spot.base, spot.head) else { return };
    let (from, to) = (words(base.metadata), words(head.metadata));
    if from == to {
        return;
    }
    let (mut went, mut came) = (false, false);
    for version in &cx.head.api.versions {
        let [was, is] = [(cx.base.api, base.metadata), (cx.head.api, head.metadata)]
            .map(|(api, metadata)| api.available(metadata, &version.value));
        went |= was && !is;
        came |= !was && is;
    }
    let both = match Movement::of(went, came) {
        Some(Movement::Narrowed) => [Verdict::Breaks, Verdict::Compatible],
        Some(Movement::Widened) => [Verdict::Compatible, Verdict::Breaks],
        Some(_) => [Verdict::Breaks; 2],
        None => [Verdict::Compatible; 2],
    };
    // What versions of an answer do not have is absent in it, as it was.
    let is_read_only = spot.parts.is_read() && !spot.parts.is_sent();
    let both = if is_read_only { [Verdict::CannotTell; 2] } else { both };
    let when = to.as_deref().unwrap_or("in all versions");
    let sentence = format!("{} is there {when} now.", code(&spot.node.to_string()));
    cx.tell(&CHECK, spot, [from, to], sentence).everywhere(spot.parts, both);
}

/// Since when and until when versions have a thing; `None` where all do.
pub(in crate::diff) fn words(metadata: &Metadata) -> Option<String> {
    let since = metadata.since.as_ref().map(|version| format!("since {}", version.value));
    let removed = metadata.removed.as_ref().map(|version| format!("removed in {}", version.value));
    let both: Vec<String> = since.into_iter().chain(removed).collect();
    (!both.is_empty()).then(|| both.join(", "))
}
