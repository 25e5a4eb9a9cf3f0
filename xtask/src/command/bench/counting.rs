//! Instructions of programs, counted by valgrind.

use std::path::Path;
use std::process::Command;

use specwright_cli::Failure;

/// Whether they can be counted here.
pub fn can_count() -> bool {
    Command::new("valgrind").arg("--version").output().is_ok_and(|output| output.status.success())
}

/// The instructions that a program takes for one of what it does `count` times if that is its last argument: those of a
/// longer run less those of a shorter one, so that what it does besides falls out.
pub fn instructions(program: &Path, words: &[&str], count: u32) -> Result<f64, Failure> {
    let total = |count: u32| -> Result<f64, Failure> {
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(program)
            .args(words)
            .arg(count.to_string())
            .output()
            .map_err(|error| format!("cannot run valgrind: {error}"))?;
        let said = String::from_utf8_lossy(&output.stderr);
        let collected = said.lines().find_map(|line| line.split("Collected : ").nth(1));
        let collected = collected.and_then(|text| text.trim().parse::<f64>().ok());
        collected.ok_or_else(|| format!("valgrind counted nothing:\n{said}"))
    };
    Ok((total(2 * count)? - total(count)?) / f64::from(count))
}
