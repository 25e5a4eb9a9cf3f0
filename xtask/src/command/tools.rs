//! `cargo xtask tools`: the programs of others that tests run.

use clap::Args;
use specwright_cli::{Failure, Outcome, Project};

use super::installed::{by_npm, by_pip};

/// Two linters of OpenAPI.
const LINTERS: [&str; 2] = ["@redocly/cli@2.77.0", "@stoplight/spectral-cli@6.16.3"];

/// A generator of clients in Python.
const PYTHON: [&str; 1] = ["openapi-python-client==0.29.1"];

/// What judges whether everybody can use a page.
const AXE: [&str; 1] = ["axe-core@4.14.1"];

/// Installs the programs of others in fixed versions below `target/peers`: redocly and spectral by npm and openapi-python-client by pip, which
/// read the exports in the test `lint_export`, and axe-core by npm, for `cargo xtask docs --verify`. What is there already is left alone.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  cargo xtask tools && cargo test -p specwright-tests --test lint_export\n  cargo xtask tools && cargo xtask docs --verify\n\nExit codes: 0 installed, 2 a package manager is missing or failed."
)]
pub struct Arguments {}

impl Arguments {
    pub fn run(self, project: &Project) -> Result<Outcome, Failure> {
        let folder = project.root.join("target/peers");
        by_npm(&folder.join("axe"), &AXE)?;
        by_npm(&folder.join("lint"), &LINTERS)?;
        by_pip(&folder.join("python"), &PYTHON)?;
        Ok(Outcome::Fine)
    }
}
