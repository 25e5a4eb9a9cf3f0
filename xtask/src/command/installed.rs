//! Programs of others in fixed versions, installed below `target/peers` by the package managers that have them.

use std::path::Path;
use std::process::Command;

use specwright_cli::{Failure, progress};

/// Has npm install packages in a folder, unless those are there.
///
/// # Errors
///
/// If npm is not there, or fails.
pub fn by_npm(folder: &Path, packages: &[&str]) -> Result<(), Failure> {
    unless_there(folder, packages, || {
        let manifest = folder.join("package.json");
        let fail = |error| format!("cannot write {}: {error}", manifest.display());
        std::fs::write(&manifest, "{\"private\": true}\n").map_err(fail)?;
        let mut command = Command::new("npm");
        command.args(["install", "--no-audit", "--no-fund", "--loglevel=error"]).args(packages);
        run(command.current_dir(folder))
    })
}

/// Makes a virtual environment of Python and has pip install packages in it, unless those are there.
///
/// # Errors
///
/// If Python is not there, or pip fails.
pub fn by_pip(folder: &Path, packages: &[&str]) -> Result<(), Failure> {
    unless_there(folder, packages, || {
        run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(folder))?;
        let mut command = Command::new(folder.join("bin/pip"));
        run(command.args(["install", "--quiet", "--disable-pip-version-check"]).args(packages))
    })
}

/// Installs, and notes in the folder what is there now.
fn unless_there(
    folder: &Path,
    packages: &[&str],
    install: impl FnOnce() -> Result<(), Failure>,
) -> Result<(), Failure> {
    let (marker, wanted) = (folder.join("installed.txt"), packages.join("\n"));
    if std::fs::read_to_string(&marker).ok().as_deref() == Some(&wanted) {
        return Ok(());
    }
    progress::step("Installing", &format!("{} in {}", packages.join(" and "), folder.display()));
    std::fs::create_dir_all(folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    install()?;
    std::fs::write(&marker, wanted).map_err(|error| format!("cannot write {}: {error}", marker.display()))
}

fn run(command: &mut Command) -> Result<(), Failure> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|error| format!("cannot run {name}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    Err(format!("{name} failed:\n{}", String::from_utf8_lossy(&output.stderr)))
}

#[cfg(test)]
mod tests {
    use super::unless_there;

    #[test]
    fn what_is_there_in_its_version_is_not_installed_again() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join("a/b");
        let broken = || Err("no".to_owned());
        assert_eq!(unless_there(&folder, &["a@1"], broken), Err("no".to_owned()));
        assert_eq!(unless_there(&folder, &["a@1"], || Ok(())), Ok(()));
        assert_eq!(unless_there(&folder, &["a@1"], broken), Ok(()));
        assert_eq!(unless_there(&folder, &["a@2"], broken), Err("no".to_owned()));
    }
}
