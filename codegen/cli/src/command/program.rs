//! The commands of the program `specwright`.

use clap::Subcommand;

use super::{check, completions, diff, docs, export, generate, new};
use crate::{Failure, Outcome, Project};

/// What a person may ask for.
#[derive(Subcommand)]
pub enum Command {
    /// Lay out a new spec
    New(new::Arguments),
    /// Check the specs and show every finding
    Check(check::Arguments),
    /// Write a crate for each spec
    Generate(generate::Arguments),
    /// Compare two revisions of the specs
    Diff(diff::Arguments),
    /// Write the APIs down in another format
    Export(export::Arguments),
    /// Write the reference docs as a site
    Docs(docs::Arguments),
    /// Print the completions of these commands for a shell
    Completions(completions::Arguments),
}

impl Command {
    /// Runs the command on a project. `help` is the command line that completions are made from.
    ///
    /// # Errors
    ///
    /// If the command cannot do its work.
    pub fn run(self, project: &Project, help: &mut clap::Command) -> Result<Outcome, Failure> {
        match self {
            Self::New(arguments) => arguments.run(project),
            Self::Check(arguments) => arguments.run(project),
            Self::Generate(arguments) => arguments.run(project),
            Self::Diff(arguments) => arguments.run(project),
            Self::Export(arguments) => arguments.run(project),
            Self::Docs(arguments) => arguments.run(project),
            Self::Completions(arguments) => Ok(arguments.run(help)),
        }
    }
}
