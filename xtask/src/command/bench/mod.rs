//! `cargo xtask bench`: the figures that the project keeps, measured in one run.

mod calls;
mod consumer;
mod counting;
mod diff;
mod diff_peers;
mod docs;
mod generator;
mod peers;
mod project;
mod shapes;
mod synthetic;
mod validators;
mod workspace_figures;

use std::path::PathBuf;

use clap::Args;

use super::ci::cargo;
use specwright_cli::{Failure, Outcome, Project, progress};

/// Prints how many crates a first `cargo xtask regenerate` builds, how long a warm one takes, what the generator costs in a release build
/// on the APIs of this project, on made-up ones of 100, 1,000 and 10,000 operations and on made-up ones of awkward shapes; what generated validators cost
/// to run, beside a check written by hand, garde and jsonschema, and to compile; with `--peers` two other generators beside ours. With
/// `--calls` it measures calls of a generated client alone, beside the same calls by hand.
/// With `--diff` it measures comparisons of two revisions alone; with `--diff --peers` also two other diff tools on the pairs of
/// `tests/cases/diff` and `tests/cases/peers`, and says who is right on each. With `--docs` it measures the site of the docs alone; with
/// `--docs --peers` also what has to come until the first operation can be read, there and with three viewers of OpenAPI. Times are medians; no test depends on them, and `cargo xtask ci`
/// runs none of this.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  cargo xtask bench\n  cargo xtask bench --peers     installs ploidy and cargo-progenitor below target/; takes several minutes\n  cargo xtask bench --calls     only calls, over loopback and in memory\n  cargo xtask bench --diff      only comparisons of revisions\n  cargo xtask bench --diff --peers     has npm install oasdiff and redocly below target/\n  cargo xtask bench --docs --peers     has npm install redoc, Scalar and Swagger UI below target/; needs Chromium\n\nExit codes: 0 measured, 1 a diff tool says other than what is written down, 2 the command could not run."
)]
pub struct Arguments {
    /// Measure ploidy and progenitor beside ours; with `--diff`, oasdiff and redocly; with `--docs`, redoc, Scalar and Swagger UI
    #[arg(long)]
    peers: bool,
    /// Measure only calls, beside the same calls written by hand with reqwest, ureq, http and serde_json
    #[arg(long, conflicts_with = "peers")]
    calls: bool,
    /// Measure only comparisons of revisions: the specs with an earlier commit, and made-up ones
    #[arg(long, conflicts_with = "calls")]
    diff: bool,
    /// Measure only the site of the docs: that of the project, and those of made-up APIs
    #[arg(long, conflicts_with_all = ["calls", "diff"])]
    docs: bool,
    /// Write to `tests/cases/peers/verdicts.txt` what the other diff tools say
    #[arg(long, requires = "diff", requires = "peers")]
    record: bool,
    /// The seed of the made-up APIs
    #[arg(long, default_value_t = 20_261_120)]
    seed: u64,
    /// Only write the crate of this API, as the comparison runs it
    #[arg(long, hide = true, requires = "out", value_name = "API")]
    generate: Option<String>,
    /// Where `--generate` writes to
    #[arg(long, hide = true, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Arguments {
    pub fn run(self, project: &Project) -> Result<Outcome, Failure> {
        if let (Some(api), Some(folder)) = (&self.generate, &self.out) {
            peers::generate_to(project, api, self.seed, folder)?;
            return Ok(Outcome::Fine);
        }
        if self.calls {
            calls::print(project)?;
            return Ok(Outcome::Fine);
        }
        if cfg!(debug_assertions) {
            match (self.diff, self.docs) {
                (true, _) if self.peers => diff_peers::prepare(project)?,
                (_, true) if self.peers => docs::prepare(project)?,
                (false, false) => workspace_figures::print(project)?,
                _ => {}
            }
            progress::step("Building", "the commands with optimisation, to measure the generator");
            let seed = self.seed.to_string();
            let mut words = vec!["run", "--quiet", "--release", "--package", "xtask", "--", "bench", "--seed", &seed];
            if self.peers {
                words.push("--peers");
            }
            if self.diff {
                words.push("--diff");
            }
            if self.docs {
                words.push("--docs");
            }
            if self.record {
                words.push("--record");
            }
            return cargo(project, &words, &[]);
        }
        if self.diff {
            diff::print(project, self.seed)?;
            return if self.peers { diff_peers::print(project, self.seed, self.record) } else { Ok(Outcome::Fine) };
        }
        if self.docs {
            docs::print(project, self.seed, self.peers)?;
            return Ok(Outcome::Fine);
        }
        generator::print(project, self.seed)?;
        validators::print(project)?;
        if self.peers {
            peers::print(project, self.seed)?;
        }
        Ok(Outcome::Fine)
    }
}

/// The median of some figures.
fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}
