//! Accepted changes: which changes of a comparison an entry stands for, and which entries can stand no longer.

use super::change::{Accepted, Change, Comparison};
use super::checks;
use super::now;
use super::view::Side;
use crate::diagnostic::{Check, Diagnostic, did_you_mean};
use crate::model::{AcceptedChange, AcceptedChanges};

static ACCEPTED_UNKNOWN: Check = Check::error(
    "accepted-unknown",
    "An accepted change has an id that no check of the comparison has. Correct it; `specwright diff --explain ID` explains an id.",
);

static ACCEPTED_STALE: Check = Check::error(
    "accepted-stale",
    "What an accepted change led to is no longer what the spec says at that node: it was changed again, or taken back. Remove the entry.",
);

static ACCEPTED_EXPIRED: Check = Check::error(
    "accepted-expired",
    "The last day on which a change was accepted has passed, and the comparison still shows the change. Undo the change, or give another `until`.",
);

/// What can be wrong with accepted changes, for the manual.
pub static OF_ACCEPTED: &[&Check] = &[&ACCEPTED_EXPIRED, &ACCEPTED_STALE, &ACCEPTED_UNKNOWN];

/// Marks the changes that the head accepts on a day, `YYYY-MM-DD`, and returns what is wrong with its entries.
#[must_use]
pub fn accept(comparison: &mut Comparison, head: Side<'_>, today: &str) -> Vec<Diagnostic> {
    let is_there = |entry: &AcceptedChange| {
        now::has(head.api, &entry.id.value, &entry.node.value, [entry.from.as_deref(), entry.to.as_deref()])
    };
    head.api.accepted.0.iter().filter_map(|entry| apply(entry, comparison, &is_there, today)).collect()
}

/// The same for a hand-written crate: `entries` are those of its own `accepted.yaml`, `surface` is the `public-api.txt` of the head.
#[must_use]
pub fn accept_items(
    comparison: &mut Comparison,
    entries: &AcceptedChanges,
    surface: &str,
    today: &str,
) -> Vec<Diagnostic> {
    let has = |line: &String| surface.lines().any(|it| it == line);
    let is_there = |entry: &AcceptedChange| match (&entry.from, &entry.to) {
        (_, Some(to)) => has(to),
        (Some(from), None) => !has(from),
        (None, None) => true,
    };
    entries.0.iter().filter_map(|entry| apply(entry, comparison, &is_there, today)).collect()
}

/// Marks the changes that an entry stands for; `is_there` tells whether the head has what it led to.
fn apply(
    entry: &AcceptedChange,
    comparison: &mut Comparison,
    is_there: &dyn Fn(&AcceptedChange) -> bool,
    today: &str,
) -> Option<Diagnostic> {
    let id = entry.id.value.as_str();
    if !checks::ALL.iter().any(|check| check.id == id) {
        let message = format!("no check of the comparison has the id `{id}`");
        let help = did_you_mean(id, checks::ALL.iter().map(|check| check.id));
        return Some(Diagnostic::new(&ACCEPTED_UNKNOWN, entry.id.span, message).maybe_help(help));
    }
    let mut changes = comparison.changes.iter_mut().filter(|change| stands_for(entry, change)).peekable();
    if changes.peek().is_some() {
        if let Some(until) = entry.until.as_ref().filter(|until| until.value.as_str() < today) {
            let message = format!("`{id}` of `{}` was accepted until {}", entry.node.value, until.value);
            return Some(Diagnostic::new(&ACCEPTED_EXPIRED, until.span, message));
        }
        for change in changes {
            let until = entry.until.as_ref().map(|until| until.value.clone());
            change.accepted = Some(Accepted { reason: entry.reason.clone(), until });
        }
        return None;
    }
    // Both sides have it, or the head has it no more.
    let is_undone = comparison.changes.iter().any(|change| is_next(entry, change));
    if !is_undone && is_there(entry) {
        return None;
    }
    let what = entry.to.as_ref().map_or_else(
        || format!("`{}` is there again", entry.node.value),
        |to| format!("`{}` is no longer `{to}`", entry.node.value),
    );
    let message = format!("{what}, which was accepted as `{id}`");
    Some(Diagnostic::new(&ACCEPTED_STALE, entry.span, message).help("remove the entry"))
}

fn stands_for(entry: &AcceptedChange, change: &Change) -> bool {
    is_at(entry, change) && change.from == entry.from && change.to == entry.to
}

/// Whether a change leads away from what the entry led to.
fn is_next(entry: &AcceptedChange, change: &Change) -> bool {
    is_at(entry, change) && change.from == entry.to && change.to != entry.to
}

fn is_at(entry: &AcceptedChange, change: &Change) -> bool {
    change.id == entry.id.value && change.node.to_string() == entry.node.value
}
