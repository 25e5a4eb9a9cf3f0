//! This repository as a project: its root is found when the program runs, since a program may outlive the checkout that built it.

use std::path::{Path, PathBuf};

use specwright_cli::{Failure, Program, Project};

/// The program that people type.
pub const PROGRAM: Program = Program {
    name: "cargo xtask",
    generate: "cargo xtask regenerate",
    generate_elsewhere: "cargo run --package specwright-cli -- generate",
    tests: "`cargo xtask test NAME` builds and runs the cases that are derived from the spec; \
            values by hand that keep and break its rules go into `tests/cases/rules/NAME.json`",
};

/// The repository that cargo runs this program for, else the one around the current folder.
///
/// # Errors
///
/// If neither is a checkout of this repository.
pub fn project() -> Result<Project, Failure> {
    let here = std::env::current_dir().map_err(|error| format!("cannot find the current folder: {error}"))?;
    // cargo sets it for what it runs, whatever the current folder is.
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let starts = [package.as_deref(), Some(&here)];
    let root = starts.into_iter().flatten().find_map(|start| start.ancestors().find(|folder| is_root(folder)));
    let root = root.ok_or_else(|| format!("{} is in no checkout of this repository", here.display()))?;
    let mut project = Project::new(root.to_path_buf(), PROGRAM, root.join("runtime"));
    project.reserved.extend(folders(root)?);
    Ok(project)
}

fn is_root(folder: &Path) -> bool {
    ["Cargo.toml", "codegen/cli/Cargo.toml", "xtask/Cargo.toml"].iter().all(|file| folder.join(file).is_file())
}

/// The folders of the root: packages have their names.
fn folders(root: &Path) -> Result<Vec<String>, Failure> {
    let names = specwright_cli::spec::folders(root)?;
    Ok(names.into_iter().filter_map(|name| name.into_string().ok()).collect())
}
