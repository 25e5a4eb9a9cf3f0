//! Specs, read from disk and checked.

use std::ffi::OsString;
use std::path::Path;

use serde_json::{Value, json};
use specwright::build;
use specwright::diagnostic::{self, Severity};
use specwright::pipeline::{self, Checked};
use specwright::source::SourceMap;
use specwright::valid::{Surroundings, ValidApi};

use crate::{Failure, Format, Project, parallel, progress};

/// One folder of specs, read and checked.
pub struct Spec {
    /// The name of the folder.
    pub name: String,
    /// Its files.
    pub sources: SourceMap,
    /// What the compiler says of them.
    pub checked: Checked,
}

impl Spec {
    /// Reads and checks the spec of that name.
    ///
    /// # Errors
    ///
    /// If its folder or a file cannot be read.
    pub fn load(project: &Project, name: &str) -> Result<Self, Failure> {
        let around = Surroundings { folder: name, reserved: &project.reserved };
        Self::read(&project.specs.join(name), &project.root, Some(&around))
    }

    /// Reads and checks the spec in a folder, whatever its name. Findings show paths from `root`.
    ///
    /// # Errors
    ///
    /// If the folder or a file cannot be read.
    pub fn load_folder(folder: &Path, root: &Path) -> Result<Self, Failure> {
        Self::read(folder, root, None)
    }

    fn read(folder: &Path, root: &Path, around: Option<&Surroundings<'_>>) -> Result<Self, Failure> {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let sources = build::read_folder(folder, root).map_err(|failure| match failure {
            build::Failure::Disk(..) => format!("cannot read {failure}"),
            other => other.to_string(),
        })?;
        let checked = pipeline::check_in(&sources, around);
        Ok(Self { name, sources, checked })
    }

    /// The proved API.
    #[must_use]
    pub fn api(&self) -> Option<&ValidApi> {
        self.checked.api.as_ref()
    }
}

/// The names of the folders below a folder, in order; hidden ones, which are of editors and the like, are passed over.
///
/// # Errors
///
/// If the folder cannot be read.
pub fn folders(folder: &Path) -> Result<Vec<OsString>, Failure> {
    let listing = std::fs::read_dir(folder).map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
    let mut names: Vec<OsString> = listing
        .filter_map(Result::ok)
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name())
        .filter(|name| !name.as_encoded_bytes().starts_with(b"."))
        .collect();
    names.sort();
    Ok(names)
}

/// The name of a folder of specs as text.
fn text(folder: &Path, name: OsString) -> Result<String, Failure> {
    name.into_string()
        .map_err(|name| format!("the name of the folder {} is not UTF-8; rename it", folder.join(name).display()))
}

/// The names of all specs of a project, in order; those asked for, if any were.
///
/// # Errors
///
/// If there is none, or one that was asked for is missing.
pub fn names(project: &Project, wanted: &[String]) -> Result<Vec<String>, Failure> {
    let shown = project.shown(&project.specs);
    if project.specs.exists() && !project.specs.is_dir() {
        return Err(format!("{} is a file, not a folder", project.specs.display()));
    }
    if !project.specs.is_dir() {
        let advice = project.program.words("`{specwright} new api NAME");
        let advice = format!("{advice}{}` makes a first spec there", project.specs_flag());
        return Err(format!("no folder {}; {advice}", project.specs.display()));
    }
    let found = folders(&project.specs)?.into_iter();
    let mut names: Vec<String> = found.map(|name| text(&project.specs, name)).collect::<Result<_, _>>()?;
    for name in wanted {
        if !names.contains(name) {
            let help = diagnostic::did_you_mean(name, names.iter().map(String::as_str))
                .unwrap_or_else(|| format!("there are {}", names.join(", ")));
            return Err(format!("no folder {shown}/{name}; {help}"));
        }
    }
    if names.is_empty() {
        let advice = project.program.words("`{specwright} new api NAME");
        let advice = format!("{advice}{}` makes a first one", project.specs_flag());
        return Err(format!("{} holds no folder with a spec; {advice}", project.specs.display()));
    }
    if !wanted.is_empty() {
        names.retain(|name| wanted.contains(name));
    }
    Ok(names)
}

/// Reads and checks the specs of a project; all of them, or those asked for.
///
/// # Errors
///
/// If there is none, one that was asked for is missing, or a file cannot be read.
pub fn load(project: &Project, wanted: &[String]) -> Result<Vec<Spec>, Failure> {
    parallel::map(&names(project, wanted)?, |name| Spec::load(project, name)).into_iter().collect()
}

/// The findings of all specs, for machines.
#[must_use]
pub fn findings(project: &Project, specs: &[Spec]) -> Value {
    let of_spec = |spec: &Spec| json!({ "api": spec.name, "findings": diagnostic::to_json(&spec.checked.diagnostics, &spec.sources) });
    let apis: Vec<Value> = specs.iter().map(of_spec).collect();
    json!({ "folder": project.specs.display().to_string(), "apis": apis })
}

/// Whether nothing can be written, since a spec has an error: all findings are printed, for machines too where that was asked
/// for.
#[must_use]
pub fn is_refused(project: &Project, specs: &[Spec], format: Format) -> bool {
    let is_refused = report(specs);
    if is_refused {
        progress::tell("nothing was written");
        if format == Format::Json {
            progress::say_and(&format!("{:#}", findings(project, specs)), 1);
        }
    }
    is_refused
}

/// Prints the findings of all specs on standard error; true if any of them is an error.
#[must_use]
pub fn report(specs: &[Spec]) -> bool {
    let style = progress::style();
    let mut all = Vec::new();
    for spec in specs {
        for diagnostic in &spec.checked.diagnostics {
            progress::tell(&format!("{}\n", diagnostic::render(diagnostic, &spec.sources, style)));
            all.push(diagnostic.clone());
        }
    }
    let summary = diagnostic::summary(&all);
    if !summary.is_empty() {
        progress::tell(&summary);
    }
    all.iter().any(|diagnostic| diagnostic.check.severity == Severity::Error)
}
