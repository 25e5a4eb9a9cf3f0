//! Shows a page in a browser.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::Failure;

/// What opens a file in the program that the person has chosen for its kind.
const OPENER: (&str, &[&str]) = if cfg!(target_os = "macos") {
    ("open", &[])
} else if cfg!(windows) {
    ("cmd", &["/c", "start", ""])
} else {
    ("xdg-open", &[])
};

/// Shows a page.
///
/// # Errors
///
/// If no browser can be started.
pub(super) fn open(page: &Path) -> Result<(), Failure> {
    let (program, words) = OPENER;
    let mut command = Command::new(program);
    command.args(words).arg(page).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let fail = |reason: String| format!("cannot show {} in a browser with `{program}`: {reason}", page.display());
    let status = command.status().map_err(|error| fail(error.to_string()))?;
    if status.success() { Ok(()) } else { Err(fail(status.to_string())) }
}
