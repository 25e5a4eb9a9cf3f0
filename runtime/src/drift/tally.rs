//! Counting what is alike, within fixed bounds.

use super::report::Counted;
use super::{Drift, DriftEntry, DriftKind, DriftReport};
use std::collections::HashMap;
use std::hash::{BuildHasher as _, Hash, RandomState};

/// At most this many members of one object that nobody documents have entries of their own; further ones share one.
const SIBLINGS: usize = 20;

/// At most this many entries are of members that nobody documents: their names are the service's, without end, and must
/// leave room for what else there is.
const UNKNOWN: usize = DriftReport::MOST / 2;

/// Counts observations that are alike.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    entries: Vec<DriftEntry>,
    /// The positions of the entries by the hash of what makes them alike.
    index: HashMap<u64, Vec<usize>>,
    /// How many entries are of unknown members, in all and by the hash of their object.
    unknown: usize,
    siblings: HashMap<u64, usize>,
    further: u64,
    hasher: RandomState,
}

impl Tally {
    /// Counts an observation that was made so many times.
    pub(super) fn add(&mut self, drift: &Drift, count: u64) {
        if self.known(drift, count) {
            return;
        }
        if drift.kind != DriftKind::UnknownMember {
            self.enter(drift.clone(), count);
            return;
        }
        let object = drift.pattern.rsplit_once('/').map_or("", |(object, _)| object);
        let siblings = self.siblings.entry(self.hasher.hash_one((drift.operation, object))).or_default();
        if *siblings >= SIBLINGS {
            let shared = Drift { pattern: format!("{object}/*"), ..drift.clone() };
            if !self.known(&shared, count) {
                self.enter(shared, count);
            }
        } else if self.unknown < UNKNOWN {
            *siblings += 1;
            self.unknown += 1;
            self.enter(drift.clone(), count);
        } else {
            self.further = self.further.saturating_add(count);
        }
    }

    /// Counts an observation if one like it has an entry.
    fn known(&mut self, drift: &Drift, count: u64) -> bool {
        let known = self.index.get(&self.hasher.hash_one(alike(drift)));
        let alike = |at: &&usize| self.entries.get(**at).is_some_and(|entry| alike(entry.first()) == alike(drift));
        let at = known.and_then(|found| found.iter().find(alike).copied());
        let Some(entry) = at.and_then(|at| self.entries.get_mut(at)) else { return false };
        entry.count = entry.count.saturating_add(count);
        true
    }

    /// Makes an entry, if there is room.
    fn enter(&mut self, drift: Drift, count: u64) {
        if self.entries.len() < DriftReport::MOST {
            self.index.entry(self.hasher.hash_one(alike(&drift))).or_default().push(self.entries.len());
            self.entries.push(DriftEntry { first: drift, count });
        } else {
            self.further = self.further.saturating_add(count);
        }
    }

    /// Takes away all that a report has, and keeps what was counted since.
    pub(super) fn forget(&mut self, report: &DriftReport) {
        let before = std::mem::take(self);
        let reported: HashMap<_, u64> = report.iter().map(|entry| (alike(entry.first()), entry.count())).collect();
        self.further = before.further.saturating_sub(report.further());
        for entry in &before.entries {
            let since = entry.count.saturating_sub(reported.get(&alike(entry.first())).copied().unwrap_or_default());
            if since > 0 {
                self.add(entry.first(), since);
            }
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
        DriftReport { entries, further: self.further, counted: Counted::default() }
    }
}

/// What makes two observations alike.
fn alike(drift: &Drift) -> impl Ord + Hash + '_ {
    (drift.operation, &*drift.pattern, drift.kind, drift.rule, &*drift.says, &*drift.came_kind)
}
