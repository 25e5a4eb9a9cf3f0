//! `cargo xtask test API`: the generated tests of some APIs, without the others.

use clap::Args;
use specwright_cli::{Failure, Outcome, Project, spec};
use specwright_tests_generate::write::SELECTED;

use super::ci::cargo;

/// Builds and runs the generated tests of the named APIs and nothing else: calls over HTTP, payloads, verdicts on values.
/// They test the crates under `generated/`, so run `cargo xtask regenerate` first.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  cargo xtask test fasttrack\n  cargo xtask test cloudmore cloudblue\n\nExit codes: 0 all tests passed, 1 a test failed, 2 the command could not run."
)]
pub struct Arguments {
    /// The APIs: names of folders under `specs/`
    #[arg(required = true, value_name = "API")]
    apis: Vec<String>,
}

impl Arguments {
    pub fn run(self, project: &Project) -> Result<Outcome, Failure> {
        let names = spec::names(project, &self.apis)?;
        // Of the whole workspace, so that dependencies are built with the features that they have there, and once.
        let words = "test --workspace --features specwright-tests-live/selected --test generated --test validation";
        cargo(project, &words.split(' ').collect::<Vec<_>>(), &[(SELECTED, &names.join(","))])
    }
}
