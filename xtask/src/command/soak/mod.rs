//! `cargo xtask soak`: specs at random through the compiler, and what it makes of them through rustc and its tests.

mod cargo;
mod failure;
mod keep;
mod measure;
mod mutants;
mod pairs;
mod report;
mod stage;
mod state;
mod workshop;

use std::time::Instant;

use clap::Args;
use specwright_cli::{Failure as Trouble, Format, Outcome, Project, progress};
use specwright_tests_soak::{Settled, settle, spec};

use failure::Failure;
use report::Report;
use stage::Stage;
use state::State;
use workshop::{Sample, Workshop};

/// Make specs from seeds, and see whether what the checker accepts compiles without a warning and does what it says.
///
/// Each spec is checked in process, then many are generated as modules of one crate that is compiled, linted, documented and
/// tested. What fails is made smaller while it fails, and kept as a case. A seed gives the same spec on every machine.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  cargo xtask soak                                  200 accepted specs through all stages\n  cargo xtask soak --specs 10000 --only clippy      whether what is accepted compiles without a finding\n  cargo xtask soak --resume --specs 1000            go on behind the last seed of the run before\n  cargo xtask soak --specs 200 --tested 20          all through clippy, few through what takes longer\n  cargo xtask soak --seed 4711 --specs 1            one seed alone\n  cargo xtask soak --show 4711                      print the spec of a seed\n  cargo xtask soak --specs 0 --mutants 200000       spoilt specs, which have to be answered\n  cargo xtask soak --specs 0 --pairs 200            whether consumers compile against the next revision, as the comparison says\n\nWith --format json the result is one object: firstSeed, nextSeed, made, acceptedWhole, accepted, tested (numbers of seeds and specs), refusedBy (how often each check refused something), failures (a list of seed, stage, kind, message, text, and case, the folder that was kept, or null), mutants (null without --mutants, else checked, failed, slowestMilliseconds, limitMilliseconds, grownMebibytes, limitMebibytes), pairs (null without --pairs, else compared, breaking, unexplained, failed), seconds, processorSeconds. What the system does not tell is null.\n\nExit codes: 0 nothing failed, 1 something failed, 2 the command could not run."
)]
pub struct Arguments {
    /// How many accepted specs
    #[arg(long, default_value_t = 200)]
    specs: u64,
    /// The first seed
    #[arg(long, visible_alias = "from", default_value_t = 1)]
    seed: u64,
    /// Begin behind the last seed of the run before
    #[arg(long, conflicts_with = "seed")]
    resume: bool,
    /// Only this stage; may be given more than once [default: clippy, doc, tests, roundtrip]
    #[arg(long, value_enum, value_name = "STAGE")]
    only: Vec<Stage>,
    /// How many of the specs go beyond clippy, through doc, tests and roundtrip, which take most of the time [default: all]
    #[arg(long, value_name = "SPECS")]
    tested: Option<u64>,
    /// How many specs are modules of one crate
    #[arg(long, default_value_t = 200)]
    batch: usize,
    /// How many spoilt specs are checked besides, of this repository and made ones
    #[arg(long, default_value_t = 0)]
    mutants: u64,
    /// How many pairs of revisions are compared besides, and consumers of the older one compiled against the newer one
    #[arg(long, default_value_t = 0)]
    pairs: u64,
    /// Do not make smaller what fails
    #[arg(long)]
    no_shrink: bool,
    /// Print the spec of this seed and do nothing else
    #[arg(long, value_name = "SEED")]
    show: Option<u64>,
    /// How the result is printed
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

impl Arguments {
    pub fn run(self, project: &Project) -> Result<Outcome, Trouble> {
        if let Some(seed) = self.show {
            return show(seed);
        }
        let state = State::of(project);
        let seed = if self.resume { state.next()? } else { self.seed };
        let mut soak = Soak {
            stages: Stage::wanted(&self.only),
            tested: self.tested.unwrap_or(u64::MAX),
            batch: self.batch.max(1),
            shrinks: !self.no_shrink,
            workshop: Workshop::new(project),
            report: Report::new(seed),
        };
        let start = Instant::now();
        while soak.report.accepted < self.specs {
            soak.round(project, self.specs)?;
            state.put(soak.report.next)?;
            progress::step("Soaked", &soak.report.line(start.elapsed()));
        }
        soak.spoil(project, self.mutants, seed)?;
        soak.compare(project, self.pairs, seed)?;
        soak.report.print(self.format, start.elapsed());
        Ok(if soak.report.failures.is_empty() { Outcome::Fine } else { Outcome::Found })
    }
}

fn show(seed: u64) -> Result<Outcome, Trouble> {
    let settled = settle(spec::make(seed));
    let printed = settled.tree.print().text;
    progress::say(&printed);
    for text in &settled.said {
        progress::step("Refused", text);
    }
    Ok(if settled.checked.api.is_some() { Outcome::Fine } else { Outcome::Found })
}

/// A run.
struct Soak {
    stages: Vec<Stage>,
    /// How many specs go through the stages that few need to go through.
    tested: u64,
    batch: usize,
    shrinks: bool,
    workshop: Workshop,
    report: Report,
}

impl Soak {
    /// Makes specs and takes them through the stages.
    fn round(&mut self, project: &Project, wanted: u64) -> Result<(), Trouble> {
        let mut samples = self.samples(project, wanted)?;
        for stage in self.stages.clone() {
            if stage.is_costly() {
                samples.truncate(usize::try_from(self.tested - self.report.tested).unwrap_or(usize::MAX));
            }
            for failure in stage.run(project, &self.workshop, &samples)? {
                let at = samples.iter().position(|sample| sample.seed == failure.seed);
                let Some(sample) = at.map(|at| samples.remove(at)) else { continue };
                self.fail(project, failure, sample.tree)?;
            }
        }
        self.report.tested += if self.stages.iter().any(|stage| stage.is_costly()) { samples.len() as u64 } else { 0 };
        Ok(())
    }

    /// Accepted specs, as many as are wanted still or as one crate has.
    fn samples(&mut self, project: &Project, wanted: u64) -> Result<Vec<Sample>, Trouble> {
        let open = usize::try_from(wanted - self.report.accepted).unwrap_or(usize::MAX).min(self.batch);
        let mut samples = Vec::new();
        while samples.len() < open {
            let seed = self.report.next;
            self.report.next += 1;
            match made(seed) {
                Ok(settled) => samples.extend(self.count(seed, settled)),
                Err(message) => self.fail(project, Failure::panic(seed, message), spec::make(seed))?,
            }
        }
        self.report.accepted += samples.len() as u64;
        Ok(samples)
    }

    fn count(&mut self, seed: u64, settled: Settled) -> Option<Sample> {
        self.report.made += 1;
        self.report.whole += u64::from(settled.is_whole());
        let is_accepted = settled.checked.api.is_some();
        for id in settled.refused_by {
            *self.report.refused_by.entry(id).or_default() += 1;
        }
        is_accepted.then_some(Sample { seed, tree: settled.tree })
    }

    /// Notes what failed, and keeps the first of each kind as a case, made smaller.
    fn fail(&mut self, project: &Project, failure: Failure, tree: specwright_tests_soak::Node) -> Result<(), Trouble> {
        progress::step("Failed", &format!("seed {}, {}: {}", failure.seed, failure.stage, failure.message));
        let folder = self.workshop.put_down(&failure, &tree.print().text)?;
        progress::step("See", &project.shown(&folder));
        let kind = failure.kind();
        let is_new = !self.report.failures.iter().any(|(known, _)| known.kind() == kind);
        let case = if is_new && self.shrinks {
            Some(keep::case(project, &self.workshop, &failure, &kind, tree)?)
        } else {
            None
        };
        self.report.failures.push((failure, case));
        Ok(())
    }

    /// Checks spoilt specs.
    fn spoil(&mut self, project: &Project, count: u64, seed: u64) -> Result<(), Trouble> {
        let mutants = mutants::run(project, count, seed)?;
        for (failure, text) in &mutants.failures {
            let folder = self.workshop.put_down(failure, text)?;
            progress::step("See", &project.shown(&folder));
            self.report.failures.push((failure.clone(), None));
        }
        self.report.mutants = mutants;
        Ok(())
    }
}

impl Soak {
    /// Compares pairs of revisions.
    fn compare(&mut self, project: &Project, count: u64, seed: u64) -> Result<(), Trouble> {
        let pairs = pairs::run(project, count, seed)?;
        for (failure, text) in &pairs.failures {
            let folder = self.workshop.put_down(failure, text)?;
            progress::step("See", &project.shown(&folder));
            self.report.failures.push((failure.clone(), None));
        }
        self.report.pairs = pairs;
        Ok(())
    }
}

/// The spec of a seed as far as it is accepted, or what the compiler died of.
fn made(seed: u64) -> Result<Settled, String> {
    answered(|| settle(spec::make(seed)))
}

/// What `work` gives, or the message of its panic.
fn answered<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(work)).map_err(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str);
        text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("a panic without text").to_owned()
    })
}
