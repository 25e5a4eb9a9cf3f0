//! The commands of this repository: `cargo xtask --help` lists them. Those on specs are the ones of `specwright`.

mod command;
mod repository;

use std::process::ExitCode;

use clap::{CommandFactory as _, FromArgMatches as _, Parser};

use command::Command;
use specwright_cli::{Failure, Outcome, exit_code};

fn main() -> ExitCode {
    exit_code(run())
}

fn run() -> Result<Outcome, Failure> {
    let mut help = repository::PROGRAM.in_help(Arguments::command());
    let arguments = Arguments::from_arg_matches(&help.get_matches_mut()).unwrap_or_else(|error| error.exit());
    arguments.command.run(&repository::project()?)
}

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "Checks specs and generates clients from them", long_about = None)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}
