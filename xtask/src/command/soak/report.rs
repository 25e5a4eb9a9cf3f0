//! What a run came to, for people and for machines.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::json;
use specwright_cli::{Format, progress};

use super::failure::Failure;
use super::measure;

/// What a run came to.
pub struct Report {
    /// The first seed.
    pub first: u64,
    /// The seed that comes next.
    pub next: u64,
    /// Specs that were made without a panic.
    pub made: u64,
    /// Those that were accepted as they were.
    pub whole: u64,
    /// Those that were accepted, of some without what was refused.
    pub accepted: u64,
    /// How often each check refused something.
    pub refused_by: BTreeMap<&'static str, u64>,
    /// What failed, with the folder of its case.
    pub failures: Vec<(Failure, Option<String>)>,
    /// Spoilt specs that were answered.
    pub mutants: u64,
}

impl Report {
    pub const fn new(seed: u64) -> Self {
        Self {
            first: seed,
            next: seed,
            made: 0,
            whole: 0,
            accepted: 0,
            refused_by: BTreeMap::new(),
            failures: Vec::new(),
            mutants: 0,
        }
    }

    /// How far the run is.
    pub fn line(&self, elapsed: Duration) -> String {
        format!("{} specs accepted, {} failed, {} s", self.accepted, self.failures.len(), elapsed.as_secs())
    }

    pub fn print(&self, format: Format, elapsed: Duration) {
        match format {
            Format::Text => self.say(elapsed),
            Format::Json => progress::say(&format!("{:#}", self.json(elapsed))),
        }
    }

    fn say(&self, elapsed: Duration) {
        for (kind, failures) in self.kinds() {
            let seeds: Vec<String> = failures.iter().take(5).map(|failure| failure.seed.to_string()).collect();
            progress::say(&format!("{} failed ({kind}), such as seed {}", failures.len(), seeds.join(", ")));
            progress::say(&failures[0].text);
        }
        if let Some(refused) = (100 * (self.made - self.whole)).checked_div(self.made) {
            progress::say(&format!(
                "seeds {} to {}: {} specs, {refused} % refused as they were made, {} accepted in part or whole, {} failed",
                self.first,
                self.next - 1,
                self.made,
                self.accepted,
                self.failures.len(),
            ));
            let seconds = elapsed.as_secs_f64();
            let used = measure::processor_seconds().map(|used| {
                format!(", {used:.0} s of processor time, {:.2} s a spec", used / self.accepted.max(1) as f64)
            });
            progress::say(&format!("{seconds:.0} s{}", used.unwrap_or_default()));
        }
        if self.mutants > 0 {
            let peak = measure::peak_mebibytes().map(|peak| format!(", at most {peak} MiB of memory"));
            progress::say(&format!("{} spoilt specs answered{}", self.mutants, peak.unwrap_or_default()));
        }
    }

    fn json(&self, elapsed: Duration) -> serde_json::Value {
        let failures: Vec<_> = self
            .failures
            .iter()
            .map(|(failure, case)| {
                json!({
                    "seed": failure.seed, "stage": failure.stage, "kind": failure.kind().to_string(),
                    "message": failure.message, "text": failure.text, "case": case,
                })
            })
            .collect();
        json!({
            "firstSeed": self.first, "nextSeed": self.next, "made": self.made, "acceptedWhole": self.whole,
            "accepted": self.accepted, "refusedBy": self.refused_by, "failures": failures, "mutants": self.mutants,
            "seconds": elapsed.as_secs_f64(), "processorSeconds": measure::processor_seconds(),
        })
    }

    fn kinds(&self) -> BTreeMap<String, Vec<&Failure>> {
        let mut kinds: BTreeMap<String, Vec<&Failure>> = BTreeMap::new();
        for (failure, _) in &self.failures {
            kinds.entry(failure.kind().to_string()).or_default().push(failure);
        }
        kinds
    }
}
