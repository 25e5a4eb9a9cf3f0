//! One file per command.

mod bench;
mod bless;
mod check;
mod ci;
mod export;
mod new;
mod regenerate;
mod test;

use clap::{Subcommand, ValueEnum};

use crate::{Failure, Outcome};

/// What a person may ask for.
#[derive(Subcommand)]
pub enum Command {
    /// Make the crates under `generated/` from the specs
    Regenerate(regenerate::Arguments),
    /// Look at the specs and show everything that is wrong
    Check(check::Arguments),
    /// Write the APIs down in another format
    Export(export::Arguments),
    /// Lay out something new
    New(new::Arguments),
    /// Run the generated tests of some APIs, without the others
    Test(test::Arguments),
    /// Measure the generator and what it makes
    Bench(bench::Arguments),
    /// Accept the snapshots that tests produce now
    Bless(bless::Arguments),
    /// Run everything that has to be green before a change lands
    Ci(ci::Arguments),
}

impl Command {
    pub fn run(self) -> Result<Outcome, Failure> {
        match self {
            Self::Regenerate(arguments) => arguments.run(),
            Self::Check(arguments) => arguments.run(),
            Self::Export(arguments) => arguments.run(),
            Self::New(arguments) => arguments.run(),
            Self::Test(arguments) => arguments.run(),
            Self::Bench(arguments) => arguments.run(),
            Self::Bless(arguments) => arguments.run(),
            Self::Ci(arguments) => arguments.run(),
        }
    }
}

/// How a command prints what it found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    #[default]
    Text,
    /// For machines, on standard output
    Json,
}
