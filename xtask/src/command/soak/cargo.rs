//! Runs cargo on the packages of tests, and reads what it says.

use std::process::{Command, Stdio};

use serde_json::Value;
use specwright_cli::{Failure as Trouble, Project};
use specwright_tests_generate::write::SPECS;

use super::workshop::Workshop;

/// What cargo said.
pub struct Said {
    /// Whether it is content.
    pub fine: bool,
    /// Errors and warnings of rustc, clippy or rustdoc.
    pub messages: Vec<Message>,
    /// What tests printed.
    pub output: String,
    /// What cargo printed for people.
    pub errors: String,
}

/// A message of a compiler.
pub struct Message {
    /// The id of the error or lint and the first line.
    pub line: String,
    /// All of it.
    pub text: String,
    /// The files that it is about, what macros were called in among them.
    pub files: Vec<String>,
}

/// Runs cargo with the specs of the workshop as all there is to test.
pub fn run(project: &Project, workshop: &Workshop, words: &str, variables: &[(&str, &str)]) -> Result<Said, Trouble> {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(program)
        .args(words.split(' '))
        .current_dir(&project.root)
        .env(SPECS, workshop.specs())
        .envs(variables.iter().copied())
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("cannot run cargo: {error}"))?;
    let mut said = Said {
        fine: output.status.success(),
        messages: Vec::new(),
        output: String::new(),
        errors: String::from_utf8_lossy(&output.stderr).into_owned(),
    };
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        if !line.starts_with("{\"reason\"") {
            said.output.push_str(line);
            said.output.push('\n');
            continue;
        }
        let Ok(json) = serde_json::from_str::<Value>(line) else { continue };
        if json["reason"] == "compiler-message" {
            said.messages.extend(message(&json["message"]));
        }
    }
    Ok(said)
}

fn message(json: &Value) -> Option<Message> {
    let level = json["level"].as_str()?;
    if !["error", "warning"].contains(&level) {
        return None;
    }
    let first = json["message"].as_str().unwrap_or_default().lines().next().unwrap_or_default();
    let id = json["code"]["code"].as_str().unwrap_or(level);
    let mut files = Vec::new();
    collect(json, &mut files);
    let text = json["rendered"].as_str().unwrap_or_default().to_owned();
    Some(Message { line: format!("{id}: {first}"), text, files })
}

fn collect(json: &Value, files: &mut Vec<String>) {
    for span in json["spans"].as_array().into_iter().flatten() {
        of_span(span, files);
    }
    for child in json["children"].as_array().into_iter().flatten() {
        collect(child, files);
    }
}

fn of_span(span: &Value, files: &mut Vec<String>) {
    files.extend(span["file_name"].as_str().map(str::to_owned));
    if span["expansion"].is_object() {
        of_span(&span["expansion"]["span"], files);
    }
}
