//! Toolchains beside the one that runs this program.

use std::process::Command;

/// The command of rustup that runs cargo of the installed toolchain of this name (`1.88` or `nightly`), if there is one.
pub fn cargo(name: &str) -> Option<Command> {
    let listed = Command::new("rustup").args(["toolchain", "list", "--quiet"]).output().ok()?;
    let listed = String::from_utf8(listed.stdout).ok()?;
    let toolchain = listed.lines().find(|line| is_of(line, name))?;
    let mut command = Command::new("rustup");
    command.args(["run", toolchain, "cargo"]);
    Some(command)
}

/// `1.88-x86_64-unknown-linux-gnu` and `1.88.0-…` are of `1.88`.
fn is_of(toolchain: &str, name: &str) -> bool {
    toolchain.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '.']))
}
