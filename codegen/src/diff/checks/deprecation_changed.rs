//! Whether the documentation advises against something.

use super::words::code;
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers, Edit};
use crate::diff::differ::{Differ, Spot};

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "deprecation-changed",
    manual: "The documentation advises against something, or no longer does. Code that uses it compiles with a warning.",
    covers: &[
        Covers::only("an operation", &["deprecated"], &[Edit::Added, Edit::Removed]),
        Covers::only("a type", &["deprecated"], &[Edit::Added, Edit::Removed]),
        Covers::only("a field", &["deprecated"], &[Edit::Added, Edit::Removed]),
    ],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>) {
    let (Some(base), Some(head)) = (spot.base, spot.head) else { return };
    let (was, is) = (base.metadata.deprecated.is_some(), head.metadata.deprecated.is_some());
    if was == is {
        return;
    }
    let word = if is { "is deprecated now" } else { "is no longer deprecated" };
    let texts = [was, is].map(|is| is.then(|| "deprecated".to_owned()));
    cx.tell(&CHECK, spot, texts, format!("{} {word}.", code(&spot.node.to_string())))
        .everywhere(spot.parts, [Verdict::Compatible; 2]);
}
