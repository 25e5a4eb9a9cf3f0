//! A folder as it was in a revision of a git repository.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Failure;
use crate::source::Sources;

/// A folder in a revision, read by the `git` command; nothing is checked out.
#[derive(Clone, Debug)]
pub struct Git {
    repository: PathBuf,
    /// The full id of the commit, so that all files come from one, whatever is committed meanwhile.
    commit: String,
    folder: String,
}

impl Git {
    /// The folder in a revision: `v1.2`, `main~3`, an id. The folder is relative to `repository`, which may be any folder
    /// of a work tree.
    ///
    /// # Errors
    ///
    /// If there is no `git`, no repository, or no such revision.
    pub fn new(repository: &Path, revision: &str, folder: &str) -> Result<Self, Failure> {
        let revision = format!("{revision}^{{commit}}");
        let commit = git(repository, ["rev-parse", "--verify", "--quiet", "--end-of-options", revision.as_str()])
            .map_err(|failure| match failure {
                Failure::Git(reason) if reason.is_empty() => {
                    Failure::Git(format!("no revision `{}`", revision.trim_end_matches("^{commit}")))
                }
                other => other,
            })?;
        let folder = folder.trim_end_matches('/').to_owned();
        Ok(Self {
            repository: repository.to_path_buf(),
            commit: String::from_utf8_lossy(&commit).trim().to_owned(),
            folder,
        })
    }

    fn object(&self, name: &str) -> String {
        format!("{}:./{}", self.commit, self.shown(name))
    }
}

impl Sources for Git {
    type Error = Failure;

    fn names(&self) -> Result<Vec<String>, Failure> {
        let listing = git(&self.repository, ["ls-tree", "-z", self.object("").as_str()])?;
        // `<mode> <type> <id>\t<name>`, each ended by a zero byte.
        let entries = listing.split(|byte| *byte == 0).map(String::from_utf8_lossy);
        Ok(entries
            .filter_map(|entry| {
                let (about, name) = entry.split_once('\t')?;
                (about.split(' ').nth(1) == Some("blob")).then(|| name.to_owned())
            })
            .collect())
    }

    fn bytes(&self, name: &str) -> Result<Vec<u8>, Failure> {
        git(&self.repository, ["cat-file", "blob", self.object(name).as_str()])
    }

    fn shown(&self, name: &str) -> String {
        if self.folder.is_empty() { name.to_owned() } else { format!("{}/{name}", self.folder) }
    }
}

/// What a `git` command prints.
pub(super) fn git<S: AsRef<OsStr>>(
    repository: &Path,
    arguments: impl IntoIterator<Item = S>,
) -> Result<Vec<u8>, Failure> {
    let output = Command::new("git")
        .arg("-C")
        .arg(repository)
        .args(arguments)
        .output()
        .map_err(|error| Failure::Git(format!("cannot run `git`: {error}")))?;
    if !output.status.success() {
        return Err(Failure::Git(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
    }
    Ok(output.stdout)
}
