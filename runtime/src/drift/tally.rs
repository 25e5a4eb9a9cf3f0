//! Counting what is alike, within fixed bounds.

use super::{Drift, DriftEntry, DriftReport};
use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};

/// Counts observations that are alike.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    entries: Vec<DriftEntry>,
    /// The positions of the entries by the hash of what makes them alike.
    index: HashMap<u64, Vec<usize>>,
    further: u64,
    hasher: RandomState,
}

impl Tally {
    /// Counts an observation that was made so many times.
    pub(super) fn add(&mut self, drift: &Drift, count: u64) {
        let hash = self.hasher.hash_one(alike(drift));
        let known = self.index.get(&hash).and_then(|found| {
            found
                .iter()
                .copied()
                .find(|at| self.entries.get(*at).is_some_and(|entry| alike(entry.first()) == alike(drift)))
        });
        if let Some(entry) = known.and_then(|at| self.entries.get_mut(at)) {
            entry.count = entry.count.saturating_add(count);
        } else if self.entries.len() < DriftReport::MOST {
            self.index.entry(hash).or_default().push(self.entries.len());
            self.entries.push(DriftEntry { first: drift.clone(), count });
        } else {
            self.further = self.further.saturating_add(count);
        }
    }

    /// Adds all that another has.
    pub(crate) fn merge(&mut self, other: &Self) {
        for entry in &other.entries {
            self.add(entry.first(), entry.count);
        }
        self.further = self.further.saturating_add(other.further);
    }

    /// True if nothing was counted.
    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.further == 0
    }

    /// What was counted so far, in an order that does not depend on the order of the calls.
    pub(crate) fn report(&self) -> DriftReport {
        let mut entries = self.entries.clone();
        entries.sort_by(|a, b| alike(a.first()).cmp(&alike(b.first())));
        DriftReport { entries, further: self.further }
    }
}

/// What makes two observations alike.
fn alike(drift: &Drift) -> impl Ord + std::hash::Hash + '_ {
    (drift.operation, &*drift.pattern, drift.kind, drift.rule, &*drift.says, &*drift.came_kind)
}
