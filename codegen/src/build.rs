//! For a consumer's `build.rs`: reads a folder of specs and writes one Rust file to `include!`. The one place of the library that
//! touches disk and environment.
//!
//! ```no_run
//! // build.rs
//! specwright::build::generate("specs/example");
//! ```
//!
//! ```ignore
//! // lib.rs or main.rs; the crate depends on `specwright-runtime`, by that name
//! mod example {
//!     include!(concat!(env!("OUT_DIR"), "/example.rs"));
//! }
//! ```
//!
//! The types have `Serialize` and `Deserialize` if `specwright-runtime` has its feature `serde`: a consumer that wants
//! them under a feature of its own writes `serde = ["specwright-runtime/serde"]`.

mod disk;
mod git;
mod tree;

use std::fmt;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::backend::rust::Options;
use crate::backend::{Header, OutputFile};
use crate::diagnostic::{self, Style};
use crate::pipeline;
use crate::source::{self, SourceMap};

pub use disk::Disk;
pub use git::Git;
pub use tree::{Tree, TreeFolder};

/// What the header of a file made here names as its maker.
const MADE_BY: &str = "specwright::build::generate";

/// Generates the client of the spec in `folder` into cargo's `OUT_DIR`, as `<api>.rs`, and tells cargo when to do it again.
/// Findings are printed, and an error among them ends the build script with exit code 1.
pub fn generate(folder: impl AsRef<Path>) {
    generate_with(folder, &Options::default());
}

/// As [`generate`], with options: `&Options { validators: false }` leaves out the checks of values.
pub fn generate_with(folder: impl AsRef<Path>, options: &Options) {
    let folder = folder.as_ref();
    println!("cargo::rerun-if-changed={}", folder.display());
    let out = std::env::var_os("OUT_DIR").map(PathBuf::from).ok_or(Failure::NoOutDir);
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    let made = out.and_then(|out| write(&render(folder, &package, options)?, &out));
    if let Err(failure) = made {
        eprintln!("{failure}");
        std::process::exit(1);
    }
}

/// As [`generate`], with the folder to write to. Gives the path of the file; nothing is written where something is wrong.
///
/// # Errors
///
/// If the folder cannot be read, a spec has an error, or the file cannot be written.
pub fn generate_into(folder: &Path, out: &Path) -> Result<PathBuf, Failure> {
    generate_into_with(folder, out, &Options::default())
}

/// As [`generate_into`], with options.
///
/// # Errors
///
/// If the folder cannot be read, a spec has an error, or the file cannot be written.
pub fn generate_into_with(folder: &Path, out: &Path, options: &Options) -> Result<PathBuf, Failure> {
    write(&render(folder, Path::new(""), options)?, out)
}

/// The file of the spec in a folder. Its header and findings name the folder from `root`.
fn render(folder: &Path, root: &Path, options: &Options) -> Result<OutputFile, Failure> {
    let sources = read_folder(folder, root)?;
    let checked = pipeline::check(&sources);
    let Some(api) = &checked.api else {
        let text: String = checked
            .diagnostics
            .iter()
            .map(|finding| diagnostic::render(finding, &sources, Style::Plain) + "\n\n")
            .collect();
        return Err(Failure::Spec(text + &diagnostic::summary(&checked.diagnostics)));
    };
    let header = Header::new(shown(folder, root), MADE_BY);
    Ok(pipeline::render_file(&pipeline::lower(api), &header, options))
}

/// Puts a file into a folder, whole or not at all.
fn write(file: &OutputFile, out: &Path) -> Result<PathBuf, Failure> {
    let path = out.join(&file.path);
    // A build that finds the same file again need not compile it again.
    if std::fs::read(&path).is_ok_and(|present| present == file.text.as_bytes()) {
        return Ok(path);
    }
    // A name of this process, and a file that was not there: two runs at once do not write into one draft.
    let draft = out.join(format!(".{}.{}.draft", file.path, std::process::id()));
    let written = std::fs::File::create_new(&draft)
        .and_then(|mut made| made.write_all(file.text.as_bytes()))
        .and_then(|()| std::fs::rename(&draft, &path));
    written.map_err(|error| {
        // The first error is the one to tell of.
        let _ = std::fs::remove_file(&draft);
        Failure::Disk(path.clone(), error)
    })?;
    Ok(path)
}

/// A path as text, without `root` in front.
fn shown(path: &Path, root: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

/// The YAML files of a folder, as the compiler takes them. Messages show their paths without `root` in front.
///
/// # Errors
///
/// If the folder or a file cannot be read, or there is no YAML file.
pub fn read_folder(folder: &Path, root: &Path) -> Result<SourceMap, Failure> {
    let files = source::read(&Disk { folder, root })?;
    if files.is_empty() {
        return Err(Failure::Spec(format!("{} holds no .yaml file", folder.display())));
    }
    Ok(SourceMap::new(files))
}

/// Why nothing was generated.
#[derive(Debug)]
#[non_exhaustive]
pub enum Failure {
    /// Not run by cargo as a build script.
    NoOutDir,
    /// A file or folder cannot be read or written.
    Disk(PathBuf, std::io::Error),
    /// A revision cannot be read; the text says why.
    Git(String),
    /// The spec has errors; the text shows all of them.
    Spec(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoOutDir => f.write_str("OUT_DIR is not set: call this from a build script"),
            Self::Disk(path, error) => write!(f, "{}: {error}", path.display()),
            Self::Git(text) | Self::Spec(text) => f.write_str(text),
        }
    }
}

impl std::error::Error for Failure {}
