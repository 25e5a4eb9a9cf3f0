//! The command `check`: everything that is wrong with the specs, and what became of the pages they were written from.

mod rules;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Value, json};
use specwright::documents::{self, Change, DocumentReport};
use specwright::model::DocumentId;
use specwright::valid::ValidApi;

use crate::output::{Lock, Mark, Plan, Wanted};
use crate::spec::{self, Spec};
use crate::{Failure, Format, Outcome, Project, counted, progress};

/// Checks the specs like a compiler checks code and shows all findings. With `--documents` it also compares what was recorded of each
/// page's sections with copies of the pages, and names what changed and which facts stand on it. With `--rules` it lists the documented rules.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  {specwright} check\n  {specwright} check example --format json\n  {specwright} check --documents pages            what changed on the pages?\n  {specwright} check --documents pages --record   take the pages as they are now\n  {specwright} check example --rules              which rules are there, and where are they enforced?\n\nExit codes: 0 no error, though there may be warnings; 1 an error or a change was found; 2 the command could not run."
)]
pub struct Arguments {
    /// The APIs to check; all if none is named
    #[arg(value_name = "API")]
    apis: Vec<String>,
    /// How to print the findings
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// A folder with copies of the pages, under the names that `documents:` gives as `file:`
    #[arg(long, value_name = "DIR")]
    documents: Option<PathBuf>,
    /// Write the hashes of the pages' sections down in `specs/<api>/recorded.yaml`
    #[arg(long, requires = "documents")]
    record: bool,
    /// Print every documented rule: what it says, who can decide it, where it is enforced and where it stands
    #[arg(long, conflicts_with = "documents")]
    rules: bool,
    /// The folder with the specs, a folder for each API [default: specs]
    #[arg(long, value_name = "DIR")]
    specs: Option<PathBuf>,
}

/// How the file of what was recorded begins.
const RECORDED: &str = "# Hashes of the pages' sections";

impl Arguments {
    /// Runs the command on a project.
    ///
    /// # Errors
    ///
    /// If a spec or the copy of a page cannot be read, or what was recorded cannot be written.
    pub fn run(self, project: &Project) -> Result<Outcome, Failure> {
        let project = project.with(self.specs.as_deref(), None)?;
        let _lock = if self.record { Some(Lock::on(&project.specs)?) } else { None };
        let specs = spec::load(&project, &self.apis)?;
        if self.rules {
            return Ok(rules::run(&project, &specs, self.format));
        }
        let mut found = match self.format {
            Format::Text => spec::report(&specs),
            Format::Json => specs.iter().any(|spec| spec.api().is_none()),
        };
        let mut reports: Vec<(String, Vec<DocumentReport>)> = Vec::new();
        let mut missing = Vec::new();
        if let Some(folder) = &self.documents {
            for spec in &specs {
                let Some(api) = spec.api() else { continue };
                let recorded = if self.record { record(&project, api, folder) } else { Ok(()) };
                match recorded.and_then(|()| compare(&project, api, folder, self.record)) {
                    Ok(compared) => {
                        found |= compared.iter().any(|report| !report.is_same());
                        reports.push((spec.name.clone(), compared));
                    }
                    // The other pages are still worth a look.
                    Err(failure) => missing.push(failure),
                }
            }
        }
        match self.format {
            Format::Text => {
                for (name, reports) in &reports {
                    let report = text(name, reports);
                    if !report.is_empty() {
                        progress::say(&report);
                    }
                }
                let (folder, apis) = (project.specs.display(), counted(specs.len(), "API"));
                if found {
                    progress::say(&format!("{folder}: {apis}, with findings"));
                } else if missing.is_empty() {
                    let operations: usize = specs.iter().filter_map(Spec::api).map(|api| api.operations.len()).sum();
                    let pages =
                        if reports.is_empty() { String::new() } else { "; the pages are as recorded".to_owned() };
                    let operations = counted(operations, "operation");
                    progress::say(&format!("{folder}: {apis} with {operations}, no error{pages}"));
                }
            }
            Format::Json => {
                let report = format!("{:#}", json_report(&project, &specs, &reports));
                progress::say_and(&report, i32::from(found));
            }
        }
        if !missing.is_empty() {
            return Err(missing.join("\nerror: "));
        }
        Ok(if found { Outcome::Found } else { Outcome::Fine })
    }
}

fn json_report(project: &Project, specs: &[Spec], reports: &[(String, Vec<DocumentReport>)]) -> Value {
    let mut report = spec::findings(project, specs);
    for (at, spec) in specs.iter().enumerate() {
        if let Some((_, documents)) = reports.iter().find(|(name, _)| *name == spec.name) {
            report["apis"][at]["documents"] = json!(documents);
        }
    }
    report
}

fn read_page(api: &ValidApi, id: DocumentId, folder: &Path) -> Result<String, Failure> {
    let document = &api.documents[id.0];
    let Some(file) = &document.file else {
        return Err(format!(
            "the document `{}` of `{}` names no copy; add `file: NAME` to it",
            document.id.value, api.name.value
        ));
    };
    let path = folder.join(&file.value);
    let bytes = std::fs::read(&path).map_err(|error| {
        format!("cannot read the copy of `{}` of `{}`, {}: {error}", document.id.value, api.name.value, path.display())
    })?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn compare(project: &Project, api: &ValidApi, folder: &Path, recorded: bool) -> Result<Vec<DocumentReport>, Failure> {
    // What was recorded just now is read back, so that the report is about what stands on disk.
    let fresh = if recorded { Some(Spec::load(project, &api.name.value)?) } else { None };
    let api = fresh.as_ref().and_then(Spec::api).unwrap_or(api);
    (0..api.documents.len())
        .map(DocumentId)
        .map(|id| Ok(documents::compare(api, id, &read_page(api, id, folder)?)))
        .collect()
}

fn record(project: &Project, api: &ValidApi, folder: &Path) -> Result<(), Failure> {
    let made_by = project.program.words("{specwright} check --documents DIR --record");
    let mut out = String::new();
    for (at, document) in api.documents.iter().enumerate() {
        let found = documents::record(document, &read_page(api, DocumentId(at), folder)?);
        // What is not on the page any more keeps what was recorded of it: nothing new is known of it.
        let recorded = document.sections.iter().filter_map(|section| {
            let fresh = found.iter().find(|(id, _)| *id == section.id.value).map(|(_, recorded)| recorded);
            Some((&section.id.value, fresh.or(section.recorded.as_ref())?))
        });
        let lines: String = recorded
            .map(|(section, recorded)| {
                format!("    {section}: \"{} {}\"\n", recorded.hash, recorded.paragraphs.join(" "))
            })
            .collect();
        if !lines.is_empty() {
            let _ = write!(out, "  {}:\n{lines}", document.id.value);
        }
    }
    if out.is_empty() {
        return Ok(());
    }
    let out = format!("{RECORDED}: the whole text, then each paragraph. Written by `{made_by}`.\nrecorded:\n{out}");
    let path = project.specs.join(&api.name.value).join("recorded.yaml");
    let plan = Plan::new(vec![Wanted { path, text: out, mark: Mark::Begins(RECORDED) }], &[])?;
    plan.carry_out()?;
    if !plan.write.is_empty() {
        progress::step("Recorded", &format!("the sections of `{}`", api.name.value));
    }
    Ok(())
}

/// Words of a page without the characters that a terminal would obey.
fn shown(words: &str) -> String {
    words.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

fn text(name: &str, reports: &[DocumentReport]) -> String {
    let mut out = String::new();
    for report in reports.iter().filter(|report| !report.is_same()) {
        if let Some(words) = &report.uncovered {
            let words = shown(words);
            let _ = writeln!(out, "{name}, {}: text before the first section: “{words} …”", report.document);
        }
        for section in report.sections.iter().filter(|section| section.change != Change::Same) {
            let what = match &section.change {
                Change::Same => continue,
                Change::New => "was never recorded; run with --record once it has been read".to_owned(),
                Change::Gone => "is gone: its first words are not on the page where they should be".to_owned(),
                Change::Ambiguous { times } => {
                    format!("begins {times} times: a section has appeared, or `nth` is missing")
                }
                Change::Changed { appeared, gone } => {
                    let mut what = "changed".to_owned();
                    if *gone > 0 {
                        let _ = write!(what, "; {} gone or reworded", counted(*gone, "paragraph"));
                    }
                    for words in appeared {
                        let _ = write!(what, "\n    new: “{} …”", shown(words));
                    }
                    what
                }
            };
            let _ = writeln!(out, "{name}, {} / {}: {what}", report.document, section.section);
            for fact in &section.facts {
                let _ = writeln!(out, "    stands on it: {fact}");
            }
        }
    }
    out
}
