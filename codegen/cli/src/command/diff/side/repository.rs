//! The git repository around the specs, asked by the `git` command.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::project::real;
use crate::{Failure, Project, quoted};

/// The repository around the specs.
pub(in crate::command::diff) struct Repository {
    /// Its topmost folder.
    pub(super) top: PathBuf,
    is_shallow: bool,
}

/// The repository around the specs, looked for once it is needed: folders are compared without one.
pub(super) struct Lazy {
    start: PathBuf,
    example: String,
    found: Option<Result<Repository, Failure>>,
}

impl Lazy {
    /// The repository.
    ///
    /// # Errors
    ///
    /// If there is no git, or no repository.
    pub(super) fn get(&mut self) -> Result<&Repository, Failure> {
        let (start, example) = (&self.start, &self.example);
        self.found.get_or_insert_with(|| Repository::find(start, example)).as_ref().map_err(Clone::clone)
    }
}

impl Repository {
    /// The repository around the specs of a project; they need not exist any more.
    pub(super) fn around(project: &Project) -> Lazy {
        let start = project.specs.ancestors().find(|folder| folder.is_dir()).unwrap_or(&project.root).to_path_buf();
        let example = project.program.words("compare with a folder, as in `{specwright} diff ./old`");
        Lazy { start, example, found: None }
    }

    fn find(start: &Path, example: &str) -> Result<Self, Failure> {
        let words = ["rev-parse", "--show-toplevel", "--is-shallow-repository"];
        let answer = match run(start, words)? {
            Ok(answer) => answer,
            Err(reason) if reason.contains("not a git repository") => {
                return Err(format!("{} is in no git repository; {example}", start.display()));
            }
            Err(reason) => return Err(format!("git cannot be asked about {}: {reason}", start.display())),
        };
        let text = String::from_utf8_lossy(&answer).into_owned();
        let mut lines = text.lines();
        let top = PathBuf::from(lines.next().unwrap_or_default());
        Ok(Self { top, is_shallow: lines.next() == Some("true") })
    }

    /// The id of the commit that a revision names; `None` if it names none.
    pub(super) fn commit(&self, revision: &str) -> Result<Option<String>, Failure> {
        let wanted = format!("{revision}^{{commit}}");
        self.line(&["rev-parse", "--verify", "--quiet", "--end-of-options", &wanted])
    }

    /// What a git command prints on one line; `None` where it fails or prints nothing.
    pub(super) fn line(&self, words: &[&str]) -> Result<Option<String>, Failure> {
        let answer = run(&self.top, words)?.unwrap_or_default();
        let text = String::from_utf8_lossy(&answer).trim().to_owned();
        Ok((!text.is_empty()).then_some(text))
    }

    /// The path of a folder from the topmost one, with `/`; empty for that one, `None` for one outside.
    pub(super) fn path_of(&self, folder: &Path) -> Option<String> {
        let folder = real(folder);
        let below = folder.strip_prefix(real(&self.top)).ok()?;
        Some(crate::project::slashes(below))
    }

    /// That there is no such revision, and what may help.
    pub(super) fn no_revision(&self, word: &str) -> Failure {
        let help = match self.deepen() {
            Some(fetch) => format!(
                "; this clone is shallow: `{fetch}` gets the whole history, with the branches of others as `origin/NAME`"
            ),
            None => format!(", and no folder {}; `git rev-parse {}` has to find it", word, quoted(word)),
        };
        format!("no revision `{word}`{help}")
    }

    /// What gets the history that a shallow clone lacks, branches of others included.
    pub(super) fn deepen(&self) -> Option<&'static str> {
        self.is_shallow.then_some("git fetch --unshallow --tags origin '+refs/heads/*:refs/remotes/origin/*'")
    }
}

/// What a `git` command prints, or its words on why it failed.
fn run<S: AsRef<OsStr>>(folder: &Path, words: impl IntoIterator<Item = S>) -> Result<Result<Vec<u8>, String>, Failure> {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(words)
        // Its words are looked at.
        .env("LC_ALL", "C")
        .output()
        .map_err(|error| format!("cannot run `git`: {error}; revisions are read by it, folders are not"))?;
    if output.status.success() {
        Ok(Ok(output.stdout))
    } else {
        Ok(Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()))
    }
}
