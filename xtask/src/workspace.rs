//! Where the project's files are, and the specs as the compiler wants them.

use std::path::{Path, PathBuf};

use specwright::build;
use specwright::checks;
use specwright::diagnostic::{self, Diagnostic, Severity};
use specwright::pipeline::{self, Checked};
use specwright::source::SourceMap;
use specwright::valid::ValidApi;

use crate::{Failure, parallel, progress};

/// The root of the project: the folder above this package.
pub fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_path_buf()
}

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
    /// Reads and checks `specs/<name>`.
    pub fn load(name: &str) -> Result<Self, Failure> {
        let mut spec = Self::load_folder(&root().join("specs").join(name))?;
        if let Some(api) = &spec.checked.api
            && api.name.value != name
            && let Some(check) = checks::named("api-name")
        {
            let message = format!("the API `{}` lies in the folder `specs/{name}`", api.name.value);
            let diagnostic = Diagnostic::new(check, api.name.span, message)
                .help(format!("write `api: {name}`, or rename the folder"));
            spec.checked.diagnostics.push(diagnostic);
            spec.checked.api = None;
        }
        Ok(spec)
    }

    /// Reads and checks the spec in a folder, whatever its name.
    pub fn load_folder(folder: &Path) -> Result<Self, Failure> {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let sources = build::read_folder(folder, &root()).map_err(|failure| match failure {
            build::Failure::Disk(..) => format!("cannot read {failure}"),
            other => other.to_string(),
        })?;
        let checked = pipeline::check(&sources);
        Ok(Self { name, sources, checked })
    }

    /// The proved API.
    pub fn api(&self) -> Option<&ValidApi> {
        self.checked.api.as_ref()
    }
}

/// The names of the folders below a folder, in order.
pub fn folders(folder: &Path) -> Result<Vec<String>, Failure> {
    let listing = std::fs::read_dir(folder).map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
    let mut names: Vec<String> = listing
        .filter_map(Result::ok)
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    Ok(names)
}

/// The names of all folders under `specs/`, in order; those asked for, where some were.
pub fn spec_names(wanted: &[String]) -> Result<Vec<String>, Failure> {
    let mut names = folders(&root().join("specs"))?;
    for name in wanted {
        if !names.contains(name) {
            let help = diagnostic::did_you_mean(name, names.iter().map(String::as_str))
                .unwrap_or_else(|| format!("there are {}", names.join(", ")));
            return Err(format!("no folder specs/{name}; {help}"));
        }
    }
    if !wanted.is_empty() {
        names.retain(|name| wanted.contains(name));
    }
    Ok(names)
}

/// Reads and checks specs; all of them, or those asked for.
pub fn load(wanted: &[String]) -> Result<Vec<Spec>, Failure> {
    parallel::map(&spec_names(wanted)?, |name| Spec::load(name)).into_iter().collect()
}

/// Prints the findings of all specs on standard error; true where any of them is an error.
pub fn report(specs: &[Spec]) -> bool {
    let style = progress::style();
    let mut all = Vec::new();
    for spec in specs {
        for diagnostic in &spec.checked.diagnostics {
            eprintln!("{}\n", diagnostic::render(diagnostic, &spec.sources, style));
            all.push(diagnostic.clone());
        }
    }
    let summary = diagnostic::summary(&all);
    if !summary.is_empty() {
        eprintln!("{summary}");
    }
    all.iter().any(|diagnostic| diagnostic.check.severity == Severity::Error)
}
