//! Folders as they were in a commit of a git repository, read at once.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use super::Failure;
use super::git::git;
use crate::source::Sources;

/// Files of a commit by their paths from the root of the repository.
///
/// Two processes of `git` read them, however many there are: [`Git`](super::Git) starts one for each file.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    files: BTreeMap<String, Vec<u8>>,
    /// Paths that are no UTF-8, as they can be shown.
    odd: Vec<String>,
}

impl Tree {
    /// The files of a commit below some paths, as far as they are wanted. `repository` may be any folder of a work tree; paths are those from its root.
    ///
    /// # Errors
    ///
    /// If there is no `git`, no repository or no such commit, or something that is wanted is not a file.
    pub fn read(
        repository: &Path,
        commit: &str,
        below: &[&str],
        is_wanted: impl Fn(&str) -> bool,
    ) -> Result<Self, Failure> {
        let fixed = ["ls-tree", "-r", "-z", "--full-tree", commit, "--"];
        // An empty path stands for everything.
        let below = below.iter().copied().filter(|path| !path.is_empty());
        let listing = git(repository, fixed.into_iter().chain(below))?;
        let mut tree = Self::default();
        let mut wanted = Vec::new();
        // `<mode> <type> <id>\t<path>`, each ended by a zero byte.
        for entry in listing.split(|byte| *byte == 0) {
            let Some(tab) = entry.iter().position(|byte| *byte == b'\t') else { continue };
            let about = String::from_utf8_lossy(&entry[..tab]);
            let mut about = about.split(' ');
            let (Some(mode), Some("blob"), Some(id)) = (about.next(), about.next(), about.next()) else { continue };
            let Ok(path) = std::str::from_utf8(&entry[tab + 1..]) else {
                tree.odd.push(String::from_utf8_lossy(&entry[tab + 1..]).into_owned());
                continue;
            };
            if !is_wanted(path) {
                continue;
            }
            if mode == "120000" {
                return Err(Failure::Git(format!(
                    "{path} is a link in `{commit}`, and links of a revision are not followed"
                )));
            }
            wanted.push((path.to_owned(), id.to_owned()));
        }
        let ids: Vec<&str> = wanted.iter().map(|(_, id)| id.as_str()).collect();
        let contents = blobs(repository, &ids)?;
        tree.files = wanted.iter().map(|(path, _)| path.clone()).zip(contents).collect();
        Ok(tree)
    }

    /// The paths and bytes of all files, in the order of the paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// The bytes of a file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// Paths that are not UTF-8 and were left out, as far as they can be shown.
    #[must_use]
    pub fn odd(&self) -> &[String] {
        &self.odd
    }

    /// A folder of it; its files are shown below `shown`.
    #[must_use]
    pub fn folder(&self, path: &str, shown: &str) -> TreeFolder<'_> {
        TreeFolder { tree: self, path: format!("{}/", path.trim_end_matches('/')), shown: shown.to_owned() }
    }
}

/// A folder of a [`Tree`].
#[derive(Clone, Debug)]
pub struct TreeFolder<'a> {
    tree: &'a Tree,
    /// With a slash at the end.
    path: String,
    shown: String,
}

impl Sources for TreeFolder<'_> {
    type Error = Failure;

    fn names(&self) -> Result<Vec<String>, Failure> {
        let inside = self.tree.files.range(self.path.clone()..).map(|(path, _)| path);
        let names = inside.map_while(|path| path.strip_prefix(self.path.as_str()));
        Ok(names.filter(|name| !name.contains('/')).map(str::to_owned).collect())
    }

    fn bytes(&self, name: &str) -> Result<Vec<u8>, Failure> {
        let path = format!("{}{name}", self.path);
        self.tree.get(&path).map(<[u8]>::to_vec).ok_or_else(|| Failure::Git(format!("no file {path}")))
    }

    fn shown(&self, name: &str) -> String {
        if self.shown.is_empty() { name.to_owned() } else { format!("{}/{name}", self.shown) }
    }
}

/// The contents of blobs, in the order of their ids.
fn blobs(repository: &Path, ids: &[&str]) -> Result<Vec<Vec<u8>>, Failure> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let failed = |error: std::io::Error| Failure::Git(format!("cannot run `git`: {error}"));
    let mut child = Command::new("git")
        .arg("-C")
        .arg(repository)
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let stdin = child.stdin.take();
    let asked: String = ids.iter().flat_map(|id| [id, "\n"]).collect();
    let output = std::thread::scope(|scope| {
        // By a thread of its own: git answers while it is still being asked, and both pipes are of limited size.
        scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(asked.as_bytes())));
        child.wait_with_output()
    });
    let output = output.map_err(failed)?;
    if !output.status.success() {
        return Err(Failure::Git(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
    }
    let mut rest = output.stdout.as_slice();
    let contents = ids.iter().map(|id| {
        let (content, after) = next(rest).ok_or_else(|| Failure::Git(format!("git has no object {id}")))?;
        rest = after;
        Ok(content.to_vec())
    });
    contents.collect()
}

/// The first answer of `cat-file --batch`, `<id> <type> <size>\n<bytes>\n`, and what follows it.
fn next(answer: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = answer.iter().position(|byte| *byte == b'\n')?;
    let size: usize = std::str::from_utf8(&answer[..end]).ok()?.split(' ').nth(2)?.parse().ok()?;
    let body = answer.get(end + 1..)?;
    Some((body.get(..size)?, body.get(size + 1..)?))
}
