//! One file per command.

mod bench;
mod bless;
mod ci;
mod installed;
mod outside;
mod regenerate;
mod soak;
mod test;
mod tools;

use clap::Subcommand;
use specwright_cli::command::{check, diff, docs, export, new};
use specwright_cli::{Failure, Outcome, Project};

/// What a person may ask for.
#[derive(Subcommand)]
pub enum Command {
    /// Write the crates of all specs, and what else is generated in this repository
    Regenerate(regenerate::Arguments),
    /// Check the specs and show every finding
    Check(check::Arguments),
    /// Compare two revisions of the specs
    Diff(diff::Arguments),
    /// Write the APIs down in another format
    Export(export::Arguments),
    /// Write the reference docs as a site
    Docs(docs::Arguments),
    /// Lay out a new spec
    New(new::Arguments),
    /// Run the generated tests of some APIs, without the others
    Test(test::Arguments),
    /// Soak the compiler with specs at random
    Soak(soak::Arguments),
    /// Measure the generator and what it makes
    Bench(bench::Arguments),
    /// Install the programs of others that tests run
    Tools(tools::Arguments),
    /// Accept the snapshots that tests produce now
    Bless(bless::Arguments),
    /// Run everything that has to be green before a change lands
    Ci(ci::Arguments),
}

impl Command {
    pub fn run(self, project: &Project) -> Result<Outcome, Failure> {
        match self {
            Self::Regenerate(arguments) => arguments.run(project),
            Self::Check(arguments) => arguments.run(project),
            Self::Diff(arguments) => arguments.run(project),
            Self::Export(arguments) => arguments.run(project),
            Self::Docs(arguments) => arguments.run(project),
            Self::New(arguments) => arguments.run(project),
            Self::Test(arguments) => arguments.run(project),
            Self::Soak(arguments) => arguments.run(project),
            Self::Bench(arguments) => arguments.run(project),
            Self::Tools(arguments) => arguments.run(project),
            Self::Bless(arguments) => arguments.run(project),
            Self::Ci(arguments) => arguments.run(project),
        }
    }
}
