//! The packages of the workspace, as cargo knows them: no list of them is kept by hand, so that a new API or a new package is looked at.

use std::path::Path;
use std::process::Command;

use serde_json::Value;
use specwright_cli::{Failure, Project};

/// The packages of the workspace, by what is done with them.
pub struct Packages {
    /// Those that a person writes and rustfmt formats; generated ones are printed by the generator.
    pub written: Vec<String>,
    /// Those that a consumer of a generated crate compiles: the crates and the runtime.
    pub shipped: Vec<String>,
    /// Those that have documentation for a reader: all but the tests.
    pub documented: Vec<String>,
}

impl Packages {
    /// Asks cargo for them.
    ///
    /// # Errors
    ///
    /// If cargo cannot read the workspace.
    pub fn of(project: &Project) -> Result<Self, Failure> {
        let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(program)
            .args(["metadata", "--no-deps", "--format-version", "1"])
            .current_dir(&project.root)
            .output()
            .map_err(|error| format!("cannot run cargo: {error}"))?;
        if !output.status.success() {
            return Err(format!("cargo cannot read the workspace: {}", String::from_utf8_lossy(&output.stderr)));
        }
        let metadata: Value = serde_json::from_slice(&output.stdout)
            .map_err(|error| format!("cannot read the answer of `cargo metadata`: {error}"))?;
        let root = metadata["workspace_root"].as_str().unwrap_or_default();
        let mut packages = Self { written: Vec::new(), shipped: Vec::new(), documented: Vec::new() };
        for package in metadata["packages"].as_array().into_iter().flatten() {
            let (Some(name), Some(manifest)) = (package["name"].as_str(), package["manifest_path"].as_str()) else {
                continue;
            };
            let manifest = Path::new(manifest);
            packages.sort_in(name, manifest.strip_prefix(root).unwrap_or(manifest));
        }
        Ok(packages)
    }

    fn sort_in(&mut self, name: &str, manifest: &Path) {
        let is_generated = manifest.starts_with("generated") || manifest.starts_with("tests/goldens");
        let mut add = |to: fn(&mut Self) -> &mut Vec<String>| to(self).push(name.to_owned());
        if !is_generated {
            add(|packages| &mut packages.written);
        }
        if manifest.starts_with("generated") || manifest.starts_with("runtime") {
            add(|packages| &mut packages.shipped);
        }
        if !manifest.starts_with("tests") {
            add(|packages| &mut packages.documented);
        }
    }
}
