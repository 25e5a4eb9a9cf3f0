//! Crates that are no members of the workspace, below `tests/outside`: what a user of `specwright` has.

use std::path::Path;

use specwright_cli::{Failure, Project};

/// A step: its name, and what cargo is told.
pub type Step = (&'static str, &'static [&'static str]);

const BUILD_SCRIPT: &str = "tests/outside/build_script/Cargo.toml";
const GENERATED_CRATE: &str = "tests/outside/generated_crate/Cargo.toml";

/// What is done with them. They are built where the workspace is built, so that dependencies are built once.
pub const STEPS: [Step; 7] = [
    (
        "a crate is generated for a crate outside of the workspace",
        &[
            "run",
            "--quiet",
            "--package",
            "specwright-cli",
            "--",
            "generate",
            "--specs",
            "tests/outside/generated_crate/specs",
            "--out",
            "tests/outside/generated_crate/generated",
        ],
    ),
    ("lints of a build script's consumer", &["clippy", "--manifest-path", BUILD_SCRIPT, "--target-dir", "target"]),
    (
        "lints of a build script's consumer, with serde",
        &["clippy", "--manifest-path", BUILD_SCRIPT, "--target-dir", "target", "--all-features", "--all-targets"],
    ),
    (
        "tests of a build script's consumer",
        &["test", "--manifest-path", BUILD_SCRIPT, "--target-dir", "target", "--all-features"],
    ),
    ("a build script's consumer runs", &["run", "--manifest-path", BUILD_SCRIPT, "--target-dir", "target"]),
    (
        "lints of a generated crate's consumer",
        &["clippy", "--manifest-path", GENERATED_CRATE, "--target-dir", "target"],
    ),
    ("a generated crate's consumer runs", &["run", "--manifest-path", GENERATED_CRATE, "--target-dir", "target"]),
];

/// Gives the crates the versions of dependencies that the workspace has.
pub fn prepare(project: &Project) -> Result<(), Failure> {
    let lock = project.root.join("Cargo.lock");
    for manifest in [BUILD_SCRIPT, GENERATED_CRATE] {
        let folder = project.root.join(manifest);
        let copy = folder.parent().unwrap_or(Path::new(".")).join("Cargo.lock");
        std::fs::copy(&lock, &copy).map_err(|error| format!("cannot write {}: {error}", copy.display()))?;
    }
    Ok(())
}
