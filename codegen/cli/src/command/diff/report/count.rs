//! How many changes there are of each kind and cause, in words.

use specwright::diff::Cause;

use super::entry::Entry;
use super::{WORST_FIRST, called};
use crate::counted;

/// `4 changes: 2 breaking, 1 compatible; 1 is accepted`.
pub(super) fn kinds(entries: &[Entry<'_>]) -> String {
    let changes: Vec<_> = entries.iter().map(Entry::change).collect();
    if changes.is_empty() {
        return "no change of the contract".to_owned();
    }
    let kinds = WORST_FIRST.into_iter().filter_map(|verdict| {
        let count = changes.iter().filter(|change| change.severity() == verdict).count();
        (count > 0).then(|| format!("{count} {}", called(verdict)))
    });
    let accepted = match changes.iter().filter(|change| change.accepted.is_some()).count() {
        0 => String::new(),
        1 => "; 1 is accepted".to_owned(),
        count => format!("; {count} are accepted"),
    };
    format!("{}: {}{accepted}", counted(changes.len(), "change"), kinds.collect::<Vec<_>>().join(", "))
}

/// `3 by the page, 1 by a new reading`; empty without a change.
pub(super) fn causes(entries: &[Entry<'_>]) -> String {
    let words = |cause: Cause| match cause {
        Cause::Page => "the documentation changed",
        Cause::Reading => "the same documentation was read anew",
        Cause::Generator => "the generator changed",
        Cause::Unknown => "unknown",
    };
    let causes = Cause::ALL.into_iter().filter_map(|cause| {
        let count = entries.iter().filter(|entry| entry.change().cause == cause).count();
        (count > 0).then(|| format!("{} ({count})", words(cause)))
    });
    causes.collect::<Vec<_>>().join(", ")
}
