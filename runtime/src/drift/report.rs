//! What all calls of a client saw.

use super::{Drift, Tally, table};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// What a client and all its clones saw of drift since it was built, and the advice on what they sent.
///
/// Observations are counted together that agree in operation, pattern, kind, what the documentation says, and the kind
/// of what came. Each place has its share: of the undocumented members of one object, the first 20 names have entries of
/// their own, and all others share an entry whose pattern ends with `/*`. Shown, it is a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DriftReport {
    pub(super) entries: Vec<DriftEntry>,
    pub(super) further: u64,
    pub(super) counted: Counted,
}

/// Where a client counts, for a report to empty it. It is no part of what the report says.
#[derive(Clone, Default)]
pub(super) struct Counted(Option<Arc<Mutex<Tally>>>);

impl DriftReport {
    /// What was counted so far, with the place to empty.
    pub(crate) fn of(counted: &Arc<Mutex<Tally>>) -> Self {
        let report = counted.lock().unwrap_or_else(PoisonError::into_inner).report();
        Self { counted: Counted(Some(Arc::clone(counted))), ..report }
    }

    /// Takes what this report says out of the count of its client and all its clones, so that there is room again. What
    /// was seen since the report was made stays counted.
    pub fn reset(&self) {
        if let Some(counted) = &self.counted.0 {
            counted.lock().unwrap_or_else(PoisonError::into_inner).forget(self);
        }
    }

    /// At most this many different entries are kept; what comes after them is only counted.
    pub const MOST: usize = 1000;

    /// The entries, by operation and place.
    pub fn iter(&self) -> std::slice::Iter<'_, DriftEntry> {
        self.entries.iter()
    }

    /// How many different entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// True if no drift was seen.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.further == 0
    }

    /// How many observations were made that found no room.
    pub fn further(&self) -> u64 {
        self.further
    }
}

impl fmt::Debug for Counted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Counted")
    }
}

impl PartialEq for Counted {
    fn eq(&self, _other: &Self) -> bool {
        true
    }
}

impl Eq for Counted {}

impl<'a> IntoIterator for &'a DriftReport {
    type Item = &'a DriftEntry;
    type IntoIter = std::slice::Iter<'a, DriftEntry>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// A table with one line for each entry: operation, pattern, what the documentation says, what came, how often.
impl fmt::Display for DriftReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        table::write(self, f)
    }
}

/// Observations that are alike, counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DriftEntry {
    pub(super) first: Drift,
    pub(super) count: u64,
}

impl DriftEntry {
    /// The first of them, whose pointer is an example.
    pub fn first(&self) -> &Drift {
        &self.first
    }

    /// How many there were.
    pub fn count(&self) -> u64 {
        self.count
    }
}
