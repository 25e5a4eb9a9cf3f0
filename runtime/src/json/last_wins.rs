//! Of several values under one name the last one stays, in linear time however many there are.

use std::collections::HashSet;

/// Drops every entry that a later one of the same name follows.
pub(crate) fn keep_last<N: AsRef<str>, T>(entries: &mut Vec<(N, T)>) {
    let mut seen = HashSet::with_capacity(entries.len());
    let mut last: Vec<bool> = entries.iter().rev().map(|(name, _)| seen.insert(name.as_ref())).collect();
    if last.iter().all(|last| *last) {
        return;
    }
    entries.retain(|_| last.pop().unwrap_or(true));
}
