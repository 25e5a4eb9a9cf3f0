//! Crates below target/ that are written, compiled and run for a figure.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use specwright::backend::Header;
use specwright::backend::rust::Runtime;
use specwright_cli::{Failure, Project};

use super::median;

/// How often a crate is compiled.
const COMPILE_RUNS: usize = 3;

/// The time that cargo needs for the crates with these sources alone: what they depend on is built before the clock runs.
pub fn compile(target: &Path, folder: &Path, sources: &[PathBuf], words: &[&str]) -> Result<f64, Failure> {
    let command = || {
        let mut command = cargo();
        command.args(words).args(["--quiet"]).current_dir(folder).env("CARGO_INCREMENTAL", "0");
        command.env("CARGO_TARGET_DIR", target).env("RUSTFLAGS", "--cap-lints warn");
        command
    };
    run(&mut command())?;
    let mut seconds = Vec::new();
    for _ in 0..COMPILE_RUNS {
        for source in sources {
            let text = std::fs::read(source).map_err(|error| format!("cannot read {}: {error}", source.display()))?;
            std::fs::write(source, text).map_err(|error| format!("cannot write {}: {error}", source.display()))?;
        }
        let start = Instant::now();
        run(&mut command())?;
        seconds.push(start.elapsed().as_secs_f64());
    }
    Ok(median(seconds))
}

pub fn this_program() -> Result<PathBuf, Failure> {
    std::env::current_exe().map_err(|error| format!("cannot find this program: {error}"))
}

pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // What cargo sets for this run is not meant for crates outside of this workspace.
    command.env_remove("RUSTC_WORKSPACE_WRAPPER");
    command
}

pub fn run(command: &mut Command) -> Result<(), Failure> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|error| format!("cannot run {name}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    let words = String::from_utf8_lossy(&output.stderr);
    Err(format!("{name} failed:\n{}", words.lines().take(30).collect::<Vec<_>>().join("\n")))
}

pub fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let fail = |error: std::io::Error| format!("cannot write {}: {error}", path.display());
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(fail)?;
    }
    std::fs::write(path, text).map_err(fail)
}

/// A manifest of a workspace with one member, a crate as the generator writes it.
pub fn workspace_manifest(member: &str) -> String {
    format!("[workspace]\nresolver = \"3\"\nmembers = [\"{member}\"]\n")
}

/// The header and the runtime of crates that are generated to be measured.
pub fn header_and_runtime(project: &Project, api: &str) -> (Header, Runtime) {
    let header = Header::new(format!("specs/{api}"), "cargo xtask bench");
    (header, Runtime::Path(project.runtime.display().to_string()))
}

/// Keeps a crate below target/ from being taken for a member of this workspace.
pub fn apart(folder: &Path) -> Result<(), Failure> {
    let path = folder.join("Cargo.toml");
    let text = std::fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    if text.contains("[workspace]") { Ok(()) } else { write(&path, &format!("{text}\n[workspace]\n")) }
}
