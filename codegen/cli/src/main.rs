//! The program `specwright`: `specwright --help` lists its commands.

use std::process::ExitCode;

use clap::{CommandFactory as _, FromArgMatches as _, Parser};

use specwright_cli::command::Command;
use specwright_cli::{Failure, Outcome, Program, Project, exit_code};

fn main() -> ExitCode {
    exit_code(run())
}

fn run() -> Result<Outcome, Failure> {
    let mut help = Program::SPECWRIGHT.in_help(Arguments::command());
    let arguments = Arguments::from_arg_matches(&help.get_matches_mut()).unwrap_or_else(|error| error.exit());
    arguments.command.run(&Project::here()?, &mut help)
}

/// Checks descriptions of APIs and generates typed Rust clients from them
#[derive(Parser)]
#[command(
    name = "specwright",
    version,
    after_help = "Example:\n  specwright new api example     a first spec, which teaches\n  specwright check               what is wrong with it?\n  specwright generate            the crate generated/example\n\nExit codes: 0 no error, 1 an error or a difference was found, 2 the command could not run."
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}
