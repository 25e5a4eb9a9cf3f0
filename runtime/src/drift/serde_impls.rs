//! Drift for machines.

use super::{Drift, DriftEntry, DriftKind, DriftReport};
use serde::ser::{SerializeMap as _, SerializeStruct as _};
use serde::{Serialize, Serializer};

/// Its name.
impl Serialize for DriftKind {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

/// `{operation, pointer, pattern, kind, says, came, rule?, evidence?, source}`
impl Serialize for Drift {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        members(self, &mut map)?;
        map.end()
    }
}

/// As the first observation, and `count`.
impl Serialize for DriftEntry {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        members(self.first(), &mut map)?;
        map.serialize_entry("count", &self.count())?;
        map.end()
    }
}

/// `{entries, further}`
impl Serialize for DriftReport {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut out = to.serialize_struct("DriftReport", 2)?;
        out.serialize_field("entries", &self.entries)?;
        out.serialize_field("further", &self.further)?;
        out.end()
    }
}

fn members<M: serde::ser::SerializeMap>(drift: &Drift, map: &mut M) -> Result<(), M::Error> {
    map.serialize_entry("operation", drift.operation())?;
    map.serialize_entry("pointer", drift.pointer())?;
    map.serialize_entry("pattern", drift.pattern())?;
    map.serialize_entry("kind", &drift.kind())?;
    map.serialize_entry("says", drift.says())?;
    map.serialize_entry("came", drift.came())?;
    if let Some(rule) = drift.rule() {
        map.serialize_entry("rule", rule)?;
        map.serialize_entry("evidence", &drift.evidence())?;
    }
    map.serialize_entry("source", drift.source())
}
