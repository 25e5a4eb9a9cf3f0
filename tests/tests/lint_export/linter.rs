//! Redocly with its recommended rules, and Spectral with those for OpenAPI.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::finding::Finding;
use crate::tool;

/// A linter that is installed.
pub struct Linter {
    pub name: &'static str,
    program: PathBuf,
    words: &'static [&'static str],
    read: fn(&Value) -> Vec<Finding>,
}

/// Both, where they are installed.
pub fn all() -> Option<[Linter; 2]> {
    let redocly = tool("lint/node_modules/@redocly/cli/bin/cli.js")?;
    let spectral = tool("lint/node_modules/@stoplight/spectral-cli/dist/index.js")?;
    let of_redocly = &["lint", "--extends", "recommended", "--format", "json", "--max-problems", "100000"];
    let of_spectral = &["lint", "--quiet", "--format", "json", "--ruleset", "ruleset.yaml"];
    Some([
        Linter { name: "redocly", program: redocly, words: of_redocly, read: redocly_findings },
        Linter { name: "spectral", program: spectral, words: of_spectral, read: spectral_findings },
    ])
}

impl Linter {
    /// All that it says of some files, which lie in the folder.
    pub fn findings(&self, folder: &Path, files: &[PathBuf]) -> Vec<Finding> {
        std::fs::write(folder.join("ruleset.yaml"), "extends: ['spectral:oas']\n").unwrap();
        let mut command = Command::new("node");
        command.arg(&self.program).args(self.words).args(files).current_dir(folder);
        command.env("REDOCLY_TELEMETRY", "off").env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
        let output = command.output().unwrap_or_else(|error| panic!("cannot run node: {error}"));
        let told = || String::from_utf8_lossy(&output.stderr).into_owned();
        // One document, or one for each file.
        let documents = serde_json::Deserializer::from_slice(&output.stdout).into_iter::<Value>();
        let documents = documents.collect::<Result<Vec<_>, _>>();
        let documents = documents.unwrap_or_else(|error| panic!("{} prints no JSON: {error}\n{}", self.name, told()));
        assert!(!documents.is_empty(), "{} prints nothing\n{}", self.name, told());
        documents.iter().flat_map(self.read).collect()
    }
}

fn redocly_findings(document: &Value) -> Vec<Finding> {
    let problems = document["problems"].as_array().expect("redocly lists its problems");
    let finding = |problem: &Value| {
        let place = &problem["location"][0];
        Finding {
            file: file_name(&place["source"]["ref"]),
            linter: "redocly",
            rule: text(&problem["ruleId"]),
            is_error: problem["severity"] == "error",
            words: format!("{}: {}", text(&place["pointer"]), text(&problem["message"])),
        }
    };
    problems.iter().map(finding).collect()
}

fn spectral_findings(document: &Value) -> Vec<Finding> {
    let finding = |problem: &Value| Finding {
        file: file_name(&problem["source"]),
        linter: "spectral",
        rule: text(&problem["code"]),
        is_error: problem["severity"] == 0,
        words: format!("{}: {}", problem["path"], text(&problem["message"])),
    };
    document.as_array().expect("spectral prints a list").iter().map(finding).collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn file_name(path: &Value) -> String {
    Path::new(path.as_str().unwrap_or_default()).file_name().unwrap_or_default().to_string_lossy().into_owned()
}
