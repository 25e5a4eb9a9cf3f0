//! Crates that are no members of the workspace, below `tests/outside`: what a user of `specwright` has.

use std::path::Path;

use specwright_cli::{Failure, Project};

const BUILD_SCRIPT: &str = "tests/outside/build_script/Cargo.toml";
const GENERATED_CRATE: &str = "tests/outside/generated_crate/Cargo.toml";
const OPENTELEMETRY: &str = "tests/outside/opentelemetry/Cargo.toml";

/// What is done with them: the name of a step, and what cargo is told. They are built where the workspace is built, so that
/// dependencies are built once.
pub const STEPS: [(&str, &str); 9] = [
    (
        "outside-generate",
        "run --quiet --package specwright-cli -- generate --specs tests/outside/generated_crate/specs --out tests/outside/generated_crate/generated",
    ),
    ("outside-build-script-lints", "clippy --manifest-path tests/outside/build_script/Cargo.toml --target-dir target"),
    (
        "outside-build-script-serde-lints",
        "clippy --manifest-path tests/outside/build_script/Cargo.toml --target-dir target --all-features --all-targets",
    ),
    (
        "outside-build-script-tests",
        "test --manifest-path tests/outside/build_script/Cargo.toml --target-dir target --all-features",
    ),
    ("outside-build-script-runs", "run --manifest-path tests/outside/build_script/Cargo.toml --target-dir target"),
    (
        "outside-generated-crate-lints",
        "clippy --manifest-path tests/outside/generated_crate/Cargo.toml --target-dir target",
    ),
    (
        "outside-generated-crate-runs",
        "run --manifest-path tests/outside/generated_crate/Cargo.toml --target-dir target",
    ),
    (
        "outside-opentelemetry-lints",
        "clippy --manifest-path tests/outside/opentelemetry/Cargo.toml --target-dir target",
    ),
    ("outside-opentelemetry-runs", "run --manifest-path tests/outside/opentelemetry/Cargo.toml --target-dir target"),
];

/// Gives the crates the versions of dependencies that the workspace has.
pub fn prepare(project: &Project) -> Result<(), Failure> {
    let lock = project.root.join("Cargo.lock");
    for manifest in [BUILD_SCRIPT, GENERATED_CRATE, OPENTELEMETRY] {
        let folder = project.root.join(manifest);
        let copy = folder.parent().unwrap_or(Path::new(".")).join("Cargo.lock");
        std::fs::copy(&lock, &copy).map_err(|error| format!("cannot write {}: {error}", copy.display()))?;
    }
    Ok(())
}
