//! How a command ends.

use std::process::ExitCode;

use crate::progress;

/// What a command came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing to complain of.
    Fine,
    /// Findings or differences were printed.
    Found,
}

/// Why a command could not do its work, for people.
pub type Failure = String;

/// The exit code of a command: 0 nothing found, 1 something was found or differs, 2 the command line or the machine is
/// at fault; then the reason is printed.
#[must_use]
pub fn exit_code(result: Result<Outcome, Failure>) -> ExitCode {
    match result {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Found) => ExitCode::from(1),
        Err(failure) => {
            progress::tell(&format!("error: {failure}"));
            ExitCode::from(2)
        }
    }
}
