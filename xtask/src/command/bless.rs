//! `cargo xtask bless`: takes what the tests produce now as what they should produce.

use clap::Args;

use super::ci::cargo;
use specwright_cli::{Failure, Outcome, Project};

/// Runs the snapshot tests and writes what they produce; `git diff` then shows what changed. Plain `cargo test` never writes.
#[derive(Args)]
#[command(
    after_help = "Example:\n  cargo xtask bless && git diff\n\nExit codes: 0 accepted, 1 a test failed, 2 the command could not run."
)]
pub struct Arguments {
    /// Only tests whose name contains this
    #[arg(value_name = "FILTER")]
    filter: Option<String>,
}

impl Arguments {
    pub fn run(self, project: &Project) -> Result<Outcome, Failure> {
        let mut words = vec!["test", "--package", "specwright-tests", "--test", "compiler"];
        if let Some(filter) = &self.filter {
            words.extend(["--", filter.as_str()]);
        }
        cargo(project, &words, &[("INSTA_UPDATE", "always")])
    }
}
