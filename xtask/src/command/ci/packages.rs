//! The packages of the workspace, as cargo knows them: no list of them is kept by hand, so that a new API or a new package is looked at.

use std::path::Path;
use std::process::Command;

use serde_json::Value;
use specwright_cli::{Failure, Project};

/// The packages of the workspace, by what is done with them.
#[derive(Default)]
pub struct Packages {
    /// Those that a person writes and rustfmt formats; generated ones are printed by the generator.
    pub written: Vec<String>,
    /// Those that a consumer of a generated crate compiles: the crates and the runtime.
    pub shipped: Vec<String>,
    /// Each feature of those, as cargo's `--features` names it from anywhere in the workspace: `fasttrack/serde`.
    pub features: Vec<String>,
    /// Those that have documentation for a reader: all but the tests.
    pub documented: Vec<String>,
    /// The oldest Rust that all of them compile with.
    pub rust: String,
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
        let mut packages = Self::default();
        for package in metadata["packages"].as_array().into_iter().flatten() {
            let (Some(name), Some(manifest)) = (package["name"].as_str(), package["manifest_path"].as_str()) else {
                continue;
            };
            let manifest = Path::new(manifest);
            let features = package["features"].as_object().into_iter().flat_map(|features| features.keys());
            packages.sort_in(name, manifest.strip_prefix(root).unwrap_or(manifest), features);
            packages.rust = package["rust_version"].as_str().unwrap_or_default().to_owned();
        }
        Ok(packages)
    }

    fn sort_in<'a>(&mut self, name: &str, manifest: &Path, features: impl Iterator<Item = &'a String>) {
        let is_generated = manifest.starts_with("generated") || manifest.starts_with("tests/goldens");
        if !is_generated {
            self.written.push(name.to_owned());
        }
        if manifest.starts_with("generated") || manifest.starts_with("runtime") {
            self.shipped.push(name.to_owned());
            self.features.extend(features.map(|feature| format!("{name}/{feature}")));
        }
        if !manifest.starts_with("tests") {
            self.documented.push(name.to_owned());
        }
    }
}
