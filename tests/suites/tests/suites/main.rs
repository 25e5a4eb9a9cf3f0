//! What suites that nobody of this project wrote say of the compiler, the runtime and the generated types. They lie in the
//! folder that the environment variable `SPECWRIGHT_SUITES` names; without it each test says that it was skipped.
#![allow(clippy::unwrap_used, clippy::panic)] // A test that panics has failed, which is what it is for.

mod cel;
mod differences;
mod json;
mod json_schema;
mod textproto;

use std::path::PathBuf;

/// The folder of the suites; says that the test is skipped where none is named.
fn folder(test: &str) -> Option<PathBuf> {
    let folder = std::env::var_os("SPECWRIGHT_SUITES").filter(|folder| !folder.is_empty()).map(PathBuf::from);
    if folder.is_none() {
        eprintln!("{test} was skipped: SPECWRIGHT_SUITES names no folder with the suites");
    }
    folder
}
