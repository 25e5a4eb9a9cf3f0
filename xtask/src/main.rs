//! The project's commands: `cargo xtask --help` lists them. The only place that writes to disk.

mod command;
mod output;
mod parallel;
mod progress;
mod workspace;

use std::process::ExitCode;

use clap::Parser;

use command::Command;

/// Exit codes: 0 all is well, 1 something was found or differs, 2 the command line or the machine is at fault.
fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match arguments.command.run() {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Found) => ExitCode::from(1),
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::from(2)
        }
    }
}

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "Checks specs and makes clients from them", long_about = None)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

/// What a command came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Nothing to complain of.
    Fine,
    /// Findings or differences were printed.
    Found,
}

/// Why a command could not do its work, for people.
type Failure = String;
