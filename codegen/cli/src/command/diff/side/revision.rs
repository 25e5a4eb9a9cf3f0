//! A revision, read from git.

use std::collections::BTreeSet;

use specwright::build::Tree;
use specwright::source;

use super::handwritten::{self, FOLDER, MANIFEST};
use super::{ApiFiles, Repository, Side, is_spec_file};
use crate::{Failure, Project, progress};

/// The digits of an id that are shown.
const SHORT: usize = 12;

/// Reads the specs of a commit. `word` is what a person called it.
pub(super) fn read(project: &Project, repository: &Repository, word: &str, commit: &str) -> Result<Side, Failure> {
    let Some(specs) = repository.path_of(&project.specs) else {
        let (specs, top) = (project.specs.display(), repository.top.display());
        return Err(format!("{specs} is not in the repository {top}; its revisions do not have it"));
    };
    let out = repository.path_of(&project.out);
    let below = |folder: &str, path: &str| -> Option<(String, String)> {
        let path = if folder.is_empty() { path } else { path.strip_prefix(folder)?.strip_prefix('/')? };
        let (api, name) = path.split_once('/')?;
        (!name.contains('/')).then(|| (api.to_owned(), name.to_owned()))
    };
    let is_spec =
        |path: &str| below(&specs, path).is_some_and(|(api, name)| !api.starts_with('.') && is_spec_file(&name));
    let is_surface =
        |path: &str| out.as_deref().and_then(|out| below(out, path)).is_some_and(|(_, name)| name == "public-api.txt");
    // The project may lie below the topmost folder of the repository, or beside its specs in another one.
    let root = repository.path_of(&project.root);
    let in_project = |path: &str| -> Option<String> {
        let root = root.as_deref()?;
        let path = if root.is_empty() { path } else { path.strip_prefix(root)?.strip_prefix('/')? };
        handwritten::is_wanted(path).then(|| path.to_owned())
    };
    let of_project = root.iter().flat_map(|root| [FOLDER, MANIFEST].map(|name| join(root, name)));
    let mut folders: Vec<String> = [specs.clone()].into_iter().chain(out.clone()).chain(of_project).collect();
    // An empty path stands for the whole tree, beside which no other has to be named.
    if folders.iter().any(String::is_empty) {
        folders.clear();
    }
    let folders: Vec<&str> = folders.iter().map(String::as_str).collect();
    let is_wanted = |path: &str| is_spec(path) || is_surface(path) || in_project(path).is_some();
    let tree = Tree::read(&repository.top, commit, &folders, is_wanted);
    let tree = tree.map_err(|failure| format!("cannot read `{word}`: {failure}"))?;
    if let Some(odd) = tree.odd().iter().find(|path| is_spec(path)) {
        return Err(format!("the name of {odd} in `{word}` is not UTF-8; rename it"));
    }
    let names: BTreeSet<String> =
        tree.iter().filter(|(path, _)| is_spec(path)).filter_map(|(path, _)| Some(below(&specs, path)?.0)).collect();
    if names.is_empty() {
        progress::tell(&format!("note: `{word}` has no specs below {}", project.shown(&project.specs)));
    }
    let apis = names.into_iter().map(|folder| {
        let shown = project.shown(&project.specs.join(&folder));
        let files = source::read(&tree.folder(&join(&specs, &folder), &shown));
        let files = files.map_err(|failure| format!("cannot read `{word}`: {failure}"))?;
        let surface = out.as_deref().map(|out| join(out, &format!("{folder}/public-api.txt")));
        let committed = surface.and_then(|path| tree.get(&path)).map(|it| String::from_utf8_lossy(it).into_owned());
        Ok(ApiFiles { folder, files, committed, disk: None })
    });
    let apis = apis.collect::<Result<Vec<_>, Failure>>()?;
    let id = commit.get(..SHORT).unwrap_or(commit);
    let name = if commit.starts_with(word) { id.to_owned() } else { format!("{word} ({id})") };
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let of_project = tree.iter().filter_map(|(path, bytes)| Some((in_project(path)?, text(bytes))));
    let crates = handwritten::crates(&of_project.collect());
    Ok(Side { name, label: word.to_owned(), apis, crates, shown: String::new(), disk: None, is_single: false })
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}
