//! What a person waits for: crates built by the first run, the time of a warm one.

use std::collections::BTreeSet;
use std::process::Command;
use std::time::Instant;

use super::median;
use specwright_cli::{Failure, Project, progress};

/// How often the warm run is repeated.
const RUNS: usize = 9;

pub fn print(project: &Project) -> Result<(), Failure> {
    progress::say(&format!(
        "first `cargo xtask regenerate` from a clone builds {} crates (aim: at most 80)",
        crates(project)?
    ));
    let program = std::env::current_exe().map_err(|error| format!("cannot find this program: {error}"))?;
    let times = (0..RUNS)
        .map(|_| time(Command::new(&program).args(["regenerate", "--check"])))
        .collect::<Result<Vec<_>, _>>()?;
    progress::say(&format!("warm `regenerate --check`, the program alone:      {:.0} ms", median(times) * 1e3));
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let times = (0..RUNS)
        .map(|_| {
            time(Command::new(&cargo).current_dir(&project.root).args([
                "run",
                "--quiet",
                "--package",
                "xtask",
                "--",
                "regenerate",
                "--check",
            ]))
        })
        .collect::<Result<Vec<_>, _>>()?;
    progress::say(&format!(
        "warm `cargo xtask regenerate --check`, with cargo: {:.0} ms (aim: under 1000)",
        median(times) * 1e3
    ));
    Ok(())
}

/// The packages that cargo has to build for this program, itself included.
fn crates(project: &Project) -> Result<usize, Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .current_dir(&project.root)
        .args(["tree", "--package", "xtask", "--edges", "normal,build", "--prefix", "none", "--format", "{p}"])
        .output()
        .map_err(|error| format!("cannot run cargo tree: {error}"))?;
    if !output.status.success() {
        return Err(format!("cargo tree failed: {}", String::from_utf8_lossy(&output.stderr)));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let names: BTreeSet<&str> =
        text.lines().map(|line| line.trim_end_matches(" (*)").trim()).filter(|line| !line.is_empty()).collect();
    Ok(names.len())
}

fn time(command: &mut Command) -> Result<f64, Failure> {
    let start = Instant::now();
    let output =
        command.output().map_err(|error| format!("cannot run {}: {error}", command.get_program().to_string_lossy()))?;
    let seconds = start.elapsed().as_secs_f64();
    if !output.status.success() {
        return Err(format!("the measured command failed: {}", String::from_utf8_lossy(&output.stdout)));
    }
    Ok(seconds)
}
