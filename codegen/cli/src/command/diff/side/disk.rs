//! Specs on disk: the work tree, or a folder that the command line names.

use std::path::{Path, PathBuf};

use specwright::build::{Disk, Failure as Unread};
use specwright::source;

use super::handwritten::{ACCEPTED, FOLDER, Handwritten, MANIFEST, SURFACE, crates};
use super::{ApiFiles, Side, is_spec_file};
use crate::spec;
use crate::{Failure, Project};

/// The specs of the project as they lie on disk, new files included.
pub(super) fn work_tree(project: &Project) -> Result<Side, Failure> {
    let names = spec::names(project, &[])?;
    let apis = names.into_iter().map(|name| api(&project.root, &project.specs.join(&name), name, Some(&project.out)));
    let apis = with_files(apis.collect::<Result<_, _>>()?);
    if apis.is_empty() {
        return Err(format!("{} holds no .yaml file", project.specs.display()));
    }
    Ok(Side {
        name: "the work tree".to_owned(),
        label: String::new(),
        apis,
        crates: handwritten(&project.root),
        shown: String::new(),
        disk: Some(project.root.clone()),
        is_single: false,
    })
}

/// A folder that the command line names: one with `specs`, one with a folder for each API, or that of one API.
pub(super) fn folder(project: &Project, word: &str, path: &Path) -> Result<Side, Failure> {
    let inner = path.join("specs");
    let (specs, out) = if inner.is_dir() {
        (inner, Some(path.join("generated")))
    } else {
        (path.to_path_buf(), path.parent().map(|parent| parent.join("generated")))
    };
    let is_single = has_spec(&specs);
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let folders: Vec<PathBuf> = if is_single {
        vec![specs.clone()]
    } else {
        spec::folders(&specs)?.into_iter().map(|folder| specs.join(folder)).filter(|path| has_spec(path)).collect()
    };
    if folders.is_empty() {
        let path = path.display();
        return Err(format!("{path} holds no specs: neither `specs/NAME/*.yaml` nor .yaml files of one API"));
    }
    let out = out.filter(|_| !is_single);
    let apis = folders.iter().map(|folder| api(&project.root, folder, name(folder), out.as_deref()));
    let apis = apis.collect::<Result<_, _>>()?;
    // A folder of one API, or of several, is no project.
    let crates = if specs == path { Vec::new() } else { handwritten(path) };
    let (shown, disk) = (format!("{}/", project.shown(path)), Some(path.to_path_buf()));
    Ok(Side { name: word.to_owned(), label: String::new(), apis, crates, shown, disk, is_single })
}

fn has_spec(folder: &Path) -> bool {
    let entries = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    entries.into_iter().any(|entry| is_spec_file(&entry.file_name().to_string_lossy()) && !entry.path().is_dir())
}

fn api(root: &Path, path: &Path, folder: String, out: Option<&Path>) -> Result<ApiFiles, Failure> {
    let files = source::read(&Disk { folder: path, root }).map_err(|failure| match failure {
        Unread::Disk(..) => format!("cannot read {failure}"),
        other => other.to_string(),
    })?;
    let committed = out.map(|out| out.join(&folder).join("public-api.txt"));
    let committed = committed.filter(|path| path.is_file()).and_then(|path| std::fs::read(path).ok());
    let committed = committed.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    Ok(ApiFiles { folder, files, committed, disk: Some(path.to_path_buf()) })
}

/// The hand-written crates of a project on disk.
fn handwritten(root: &Path) -> Vec<Handwritten> {
    let folder = root.join(FOLDER);
    let inner = spec::folders(&folder).unwrap_or_default().into_iter().filter_map(|name| name.into_string().ok());
    let folders = inner.map(|name| format!("{FOLDER}/{name}")).chain([FOLDER.to_owned()]);
    let paths = folders.flat_map(|folder| [MANIFEST, SURFACE, ACCEPTED].map(|name| format!("{folder}/{name}")));
    let read = |path: String| {
        let file = root.join(&path);
        // Reading from a pipe would wait for ever.
        let text = if file.is_file() { std::fs::read_to_string(file).ok()? } else { return None };
        Some((path, text))
    };
    crates(&paths.chain([MANIFEST.to_owned()]).filter_map(read).collect())
}

/// Those with files: a folder that nobody filled is none in git either.
fn with_files(apis: Vec<ApiFiles>) -> Vec<ApiFiles> {
    apis.into_iter().filter(|api| !api.files.is_empty()).collect()
}
