//! What a run came to, for people and for machines.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::json;
use specwright_cli::{Format, counted, progress};

use super::failure::Failure;
use super::measure;
use super::mutants::Mutants;
use super::pairs::Pairs;

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
    /// Those that went through the costly stages without a failure.
    pub tested: u64,
    /// How often each check refused something.
    pub refused_by: BTreeMap<&'static str, u64>,
    /// What failed, with the folder of its case.
    pub failures: Vec<(Failure, Option<String>)>,
    /// Spoilt specs.
    pub mutants: Mutants,
    /// Pairs of revisions.
    pub pairs: Pairs,
}

impl Report {
    pub fn new(seed: u64) -> Self {
        Self {
            first: seed,
            next: seed,
            made: 0,
            whole: 0,
            accepted: 0,
            tested: 0,
            refused_by: BTreeMap::new(),
            failures: Vec::new(),
            mutants: Mutants::default(),
            pairs: Pairs::default(),
        }
    }

    /// How far the run is.
    pub fn line(&self, elapsed: Duration) -> String {
        let accepted = counted(self.accepted, "spec");
        format!("{accepted} accepted, {} failed, {} s", self.failures.len(), elapsed.as_secs())
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
            progress::say(&format!("To see it alone: cargo xtask soak {}", self.words(failures[0])));
        }
        if let Some(refused) = (100 * (self.made - self.whole)).checked_div(self.made) {
            progress::say(&format!(
                "seeds {} to {}: {}, {refused} % refused as they were made, {} accepted in part or whole, {} of them tested, {} failed",
                self.first,
                self.next - 1,
                counted(self.made, "spec"),
                self.accepted,
                self.tested,
                self.failures.len() - self.mutants.failures.len() - self.pairs.failures.len(),
            ));
            let seconds = elapsed.as_secs_f64();
            let used = measure::processor_seconds().map(|used| {
                format!(", {used:.0} s of processor time, {:.2} s a spec", used / self.accepted.max(1) as f64)
            });
            progress::say(&format!("{seconds:.0} s{}", used.unwrap_or_default()));
        }
        if self.mutants.count > 0 {
            progress::say(&self.mutants.line());
        }
        if self.pairs.count > 0 {
            progress::say(&self.pairs.line());
        }
    }

    /// What is said to `soak` to see one failure alone.
    fn words(&self, failure: &Failure) -> String {
        let Failure { seed, stage, .. } = failure;
        match *stage {
            "check" => format!("--show {seed}"),
            "mutants" => format!("--seed {} --specs 0 --mutants {}", self.first, seed + 1),
            "pairs" => format!("--seed {seed} --specs 0 --pairs 1"),
            stage => format!("--seed {seed} --specs 1 --only {stage}"),
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
            "accepted": self.accepted, "tested": self.tested, "refusedBy": self.refused_by, "failures": failures,
            "mutants": (self.mutants.count > 0).then(|| self.mutants.json()),
            "pairs": (self.pairs.count > 0).then(|| self.pairs.json()),
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

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::json;

    use super::Report;
    use crate::command::soak::failure::Failure;

    /// What `--help` says of it; programs rely on it.
    #[test]
    fn machines_find_each_thing_under_its_name() {
        let mut report = Report::new(7);
        report.failures.push((
            Failure { seed: 8, stage: "clippy", message: "E0072: type `A`".into(), text: "error".into() },
            Some("tests/cases/accept/seed-8".into()),
        ));
        let mut json = report.json(Duration::from_millis(1500));
        // Not the same everywhere.
        json["processorSeconds"] = 1.into();
        let wanted = json!({
            "firstSeed": 7, "nextSeed": 7, "made": 0, "acceptedWhole": 0, "accepted": 0, "tested": 0, "refusedBy": {},
            "failures": [{
                "seed": 8, "stage": "clippy", "kind": "clippy: E0072: type _", "message": "E0072: type `A`",
                "text": "error", "case": "tests/cases/accept/seed-8",
            }],
            "mutants": null, "pairs": null, "seconds": 1.5, "processorSeconds": 1,
        });
        assert_eq!(json, wanted);
        report.mutants.count = 3;
        let mutants = json!({
            "checked": 3, "failed": 0, "slowestMilliseconds": 0, "limitMilliseconds": 1000,
            "grownMebibytes": null, "limitMebibytes": 128,
        });
        assert_eq!(report.json(Duration::ZERO)["mutants"], mutants);
    }
}
