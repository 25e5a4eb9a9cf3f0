//! Crates that are no members of the workspace, below `tests/outside`: what a user of `specwright` has.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use specwright_cli::{Failure, Project};

const BUILD_SCRIPT: &str = "tests/outside/build_script/Cargo.toml";
const GENERATED_CRATE: &str = "tests/outside/generated_crate/Cargo.toml";
// The lock file of `tests/outside/readers` is not among them: what it reads exports with asks for versions that the workspace left.
const LOCKED: [&str; 3] =
    ["tests/outside/fuzz/Cargo.lock", "tests/outside/opentelemetry/Cargo.lock", "tests/outside/service/Cargo.lock"];

/// What is done with them: the name of a step, and what cargo is told. They are built where the workspace is built, so that
/// dependencies are built once.
pub const STEPS: [(&str, &str); 16] = [
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
        "outside-service-lints",
        "clippy --locked --manifest-path tests/outside/service/Cargo.toml --target-dir target --all-targets",
    ),
    (
        "outside-fuzz-lints",
        "clippy --locked --manifest-path tests/outside/fuzz/Cargo.toml --target-dir target --no-default-features",
    ),
    (
        "outside-opentelemetry-lints",
        "clippy --locked --manifest-path tests/outside/opentelemetry/Cargo.toml --target-dir target",
    ),
    (
        "outside-opentelemetry-runs",
        "run --locked --manifest-path tests/outside/opentelemetry/Cargo.toml --target-dir target",
    ),
    ("outside-export-3.0", "xtask export --format openapi-3.0 --out target/readers/exports"),
    ("outside-export-yaml", "xtask export --format openapi-yaml --out target/readers/exports"),
    ("outside-readers-lints", "clippy --locked --manifest-path tests/outside/readers/Cargo.toml --target-dir target"),
    (
        "outside-readers-write",
        "run --locked --manifest-path tests/outside/readers/Cargo.toml --target-dir target -- target/readers/exports target/readers/crates",
    ),
    (
        "outside-readers-compile",
        "check --workspace --all-features --manifest-path target/readers/crates/Cargo.toml --target-dir target",
    ),
];

/// Gives the crates the versions of dependencies that the workspace has. Those with dependencies that the workspace has not have a
/// lock file of their own, which has to agree with it.
pub fn prepare(project: &Project) -> Result<(), Failure> {
    let lock = project.root.join("Cargo.lock");
    let read =
        |path: &Path| std::fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()));
    for path in LOCKED {
        let own = read(&project.root.join(path))?;
        if let Some((name, version)) = differing(&read(&lock)?, &own) {
            let message = format!("{path} has {name} {version}, which is another version than the workspace has");
            return Err(format!("{message}: `cargo update {name} --precise` with `--manifest-path` sets it"));
        }
    }
    for manifest in [BUILD_SCRIPT, GENERATED_CRATE] {
        let folder = project.root.join(manifest);
        let copy = folder.parent().unwrap_or(Path::new(".")).join("Cargo.lock");
        std::fs::copy(&lock, &copy).map_err(|error| format!("cannot write {}: {error}", copy.display()))?;
    }
    Ok(())
}

/// The first package of a lock file that the workspace has as well, but not in this version.
fn differing<'a>(workspace: &str, own: &'a str) -> Option<(&'a str, &'a str)> {
    let mut known: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (name, version) in packages(workspace) {
        known.entry(name).or_default().insert(version);
    }
    packages(own).find(|(name, version)| known.get(name).is_some_and(|versions| !versions.contains(version)))
}

/// Names and versions of a lock file, in which each name stands right before its version.
fn packages(lock: &str) -> impl Iterator<Item = (&str, &str)> {
    fn value<'a>(line: &'a str, key: &str) -> Option<&'a str> {
        line.strip_prefix(key)?.strip_suffix('"')
    }
    let pairs = lock.lines().zip(lock.lines().skip(1));
    pairs.filter_map(|(line, next)| Some((value(line, "name = \"")?, value(next, "version = \"")?)))
}

#[cfg(test)]
mod tests {
    use super::differing;

    #[test]
    fn a_lock_file_of_its_own_has_the_versions_of_the_workspace() {
        let package =
            |name: &str, version: &str| format!("[[package]]\nname = \"{name}\"\nversion = \"{version}\"\n\n");
        let workspace = [package("a", "1.0.0"), package("b", "1.0.0"), package("b", "2.0.0")].concat();
        let own = [package("b", "2.0.0"), package("c", "3.0.0")].concat();
        assert_eq!(differing(&workspace, &own), None);
        let newer = [own, package("a", "1.0.1")].concat();
        assert_eq!(differing(&workspace, &newer), Some(("a", "1.0.1")));
    }
}
