//! What is tested: the specs of this repository and the cases that the compiler accepts, found in their folders.

use std::path::Path;

use specwright::build;
use specwright::diagnostic::{self, Style};
use specwright::valid::ValidApi;
use specwright::{ir, pipeline};

use crate::{folders, goldens};

/// A proved API, and how its tests reach the Rust that it became.
pub struct Subject {
    /// The API.
    pub api: ValidApi,
    /// The Rust that it became.
    pub krate: ir::Crate,
    /// The folder of its spec, from the root of the project: `specs/NAME` or `tests/cases/SUITE/NAME`.
    pub folder: String,
    /// Where its client comes from.
    pub origin: Origin,
}

/// Where the client of a subject comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The crate under `generated/`.
    Api,
    /// The module of the package of goldens.
    Golden,
    /// A case whose operations are called.
    Case,
    /// A case that is about values; its operations, if there are any, are not called.
    Values,
}

impl Subject {
    /// Reads all specs of the repository and all accepted cases. With `only`, the specs of those names and no case.
    ///
    /// # Errors
    ///
    /// If a folder cannot be read, a spec has an error, or a name in `only` has no spec.
    pub fn all(root: &Path, only: Option<&[String]>) -> Result<Vec<Self>, String> {
        let mut subjects = Vec::new();
        let names = folders::names(&root.join("specs"))?;
        if let Some(missing) = only.into_iter().flatten().find(|name| !names.contains(name)) {
            let help = diagnostic::did_you_mean(missing, names.iter().map(String::as_str))
                .unwrap_or_else(|| format!("there are {}", names.join(", ")));
            return Err(format!("no folder specs/{missing}; {help}"));
        }
        for name in names.iter().filter(|name| only.is_none_or(|only| only.contains(name))) {
            subjects.push(Self::read(root, format!("specs/{name}"), Origin::Api)?);
        }
        if only.is_some() {
            return Ok(subjects);
        }
        subjects.extend(goldens::subjects(root)?);
        for (suite, origin) in [("accept", Origin::Case), ("constraint", Origin::Values)] {
            let folder = format!("tests/cases/{suite}");
            for name in folders::names(&root.join(&folder))? {
                subjects.push(Self::read(root, format!("{folder}/{name}"), origin)?);
            }
        }
        subjects.push(Self::read(root, "tests/cases/cel".to_owned(), Origin::Values)?);
        Ok(subjects)
    }

    /// Reads the specs in the folders of a folder, as cases.
    ///
    /// # Errors
    ///
    /// If a folder cannot be read, or a spec has an error.
    pub fn of_folder(root: &Path, folder: &str) -> Result<Vec<Self>, String> {
        let names = folders::names(&root.join(folder))?;
        names.iter().map(|name| Self::read(root, format!("{folder}/{name}"), Origin::Case)).collect()
    }

    /// Reads the spec in a folder.
    ///
    /// # Errors
    ///
    /// If the folder cannot be read, or the spec has an error; the text shows all of them.
    pub fn read(root: &Path, folder: String, origin: Origin) -> Result<Self, String> {
        let sources = build::read_folder(&root.join(&folder), root).map_err(|failure| failure.to_string())?;
        let checked = pipeline::check(&sources);
        let Some(api) = checked.api else {
            let findings = checked.diagnostics.iter();
            return Err(findings.map(|found| diagnostic::render(found, &sources, Style::Plain) + "\n\n").collect());
        };
        let krate = pipeline::lower(&api);
        Ok(Self { api, krate, folder, origin })
    }

    /// The name of the module of its client, and of the one of its tests.
    #[must_use]
    pub fn module(&self) -> ir::Ident {
        let mut stem = String::new();
        let name = match self.folder.strip_prefix("tests/cases/") {
            Some(case) => ["accept/", "golden/"].iter().find_map(|suite| case.strip_prefix(suite)).unwrap_or(case),
            None if self.origin == Origin::Api => &self.api.name.value,
            None => self.folder.rsplit('/').next().unwrap_or(&self.folder),
        };
        for c in name.chars() {
            match c {
                '-' | '/' => stem.push('_'),
                c if c.is_ascii_uppercase() => stem.extend(['_', c.to_ascii_lowercase()]),
                c => stem.push(c),
            }
        }
        ir::Ident::of(&stem)
    }

    /// The module above it.
    #[must_use]
    pub fn parent(&self) -> &'static str {
        match self.origin {
            Origin::Api => "apis",
            Origin::Golden => "goldens",
            Origin::Case | Origin::Values => "cases",
        }
    }

    /// Imports its client under the name of its library, where a text has anything of it.
    pub(crate) fn import_for(&self, text: &str) -> String {
        if text.contains(&format!("{}::", self.krate.library)) { self.import() } else { String::new() }
    }

    /// Imports its client under the name of its library.
    pub(crate) fn import(&self) -> String {
        let (module, library) = (self.module(), &self.krate.library);
        let name = if module.as_str() == library.as_str() { String::new() } else { format!(" as {library}") };
        let package = match self.origin {
            Origin::Golden => "specwright_tests_goldens".to_owned(),
            _ => format!("specwright_tests_clients::{}", self.parent()),
        };
        format!("use {package}::{module}{name};\n")
    }

    /// The first line of what is generated for it.
    pub(crate) fn header(&self) -> String {
        self.header_of("specwright-tests-live")
    }

    /// The first line of what the build script of a package generates for it.
    pub(crate) fn header_of(&self, package: &str) -> String {
        format!("// @generated from {} by the build script of `{package}`.\n\n", self.folder)
    }
}
