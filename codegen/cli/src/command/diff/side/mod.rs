//! What is compared: a revision, the work tree, or a folder.

mod base;
mod disk;
mod handwritten;
mod repository;
mod revision;

use std::path::{Path, PathBuf};

use specwright::source::SourceFile;

use crate::project::absolute;
use crate::{Failure, Project, parallel, quoted};

pub(super) use handwritten::{ACCEPTED, Handwritten};
use repository::Repository;

/// One side of a comparison, read.
pub(super) struct Side {
    /// What it is, for people: `main (1a2b3c4d5e6f)`, `the work tree`, `./old`.
    pub(super) name: String,
    /// What stands in front of the names of its files, as in `main:specs/api.yaml`; empty for files on disk.
    pub(super) label: String,
    /// Its APIs, in the order of their folders.
    pub(super) apis: Vec<ApiFiles>,
    /// The hand-written crates that the generated ones stand on, where it has them.
    pub(super) crates: Vec<Handwritten>,
    /// The folder of its project as it is shown, with `/` behind it; empty for that of the command.
    pub(super) shown: String,
    /// The same where it lies on disk.
    pub(super) disk: Option<PathBuf>,
    /// It is one API, and no folder of several.
    pub(super) is_single: bool,
}

/// One API of a side.
pub(super) struct ApiFiles {
    /// The name of its folder.
    pub(super) folder: String,
    /// Its files.
    pub(super) files: Vec<SourceFile>,
    /// The text of the `public-api.txt` of its crate, where there is one.
    pub(super) committed: Option<String>,
    /// The folder on disk, where it is one.
    pub(super) disk: Option<PathBuf>,
}

impl ApiFiles {
    /// The bytes of its files: how much work it is.
    pub(super) fn size(&self) -> usize {
        self.files.iter().map(|file| file.text.len()).sum()
    }
}

/// Reads both sides. `meanwhile` gets the head while the base is read: git takes its time.
///
/// # Errors
///
/// If one of them is neither a revision nor a folder with specs, or cannot be read.
pub(super) fn read<T>(
    project: &Project,
    base: Option<&str>,
    head: Option<&str>,
    meanwhile: impl FnOnce(&Side) -> T,
) -> Result<([Side; 2], T), Failure> {
    let mut repository = Repository::around(project);
    let now = match head {
        Some(head) => one(project, &mut repository, head)?,
        None => disk::work_tree(project)?,
    };
    let old = || match base {
        Some(base) => one(project, &mut repository, base),
        None => base::read(project, repository.get()?),
    };
    let (old, done) = parallel::both(old, || meanwhile(&now));
    Ok(([old?, now], done))
}

fn one(project: &Project, repository: &mut repository::Lazy, word: &str) -> Result<Side, Failure> {
    let path = absolute(Path::new(word))?;
    if word.starts_with('.') || Path::new(word).is_absolute() {
        return if path.is_dir() { disk::folder(project, word, &path) } else { Err(no_folder(word, &path)) };
    }
    let found = repository.get().and_then(|repository| Ok((repository, repository.commit(word)?)));
    match found {
        Ok((repository, Some(commit))) => revision::read(project, repository, word, &commit),
        _ if path.is_dir() => disk::folder(project, word, &path),
        Err(failure) => Err(failure),
        Ok((_, None)) if path.exists() => {
            Err(format!("`{word}` is not a revision, and {} is a file; name a folder with specs", path.display()))
        }
        Ok((repository, None)) => Err(repository.no_revision(word)),
    }
}

fn no_folder(word: &str, path: &Path) -> Failure {
    if path.exists() {
        format!("{} is a file; name a folder with specs, or a revision", path.display())
    } else {
        let word = quoted(word);
        format!("no folder {}; `{word}` begins like a path, and is not looked up as a revision", path.display())
    }
}

/// Whether a file of a folder of specs is read: hidden ones are of editors.
fn is_spec_file(name: &str) -> bool {
    !name.starts_with('.') && matches!(name.rsplit_once('.'), Some((_, "yaml" | "yml")))
}
