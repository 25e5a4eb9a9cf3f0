//! Pages of a site written before that are no longer part of it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::mark;
use crate::Failure;
use crate::output::{Wanted, files_below, is_generated};
use crate::project::slashes;

/// What lies beside a page, by extension.
const BESIDE: [&str; 2] = ["md", "js"];
/// What lies beside the first page of an API.
const BESIDE_FIRST: [&str; 2] = ["README.md", "search.js"];

/// The pages in a folder that a site is written to, with what lies beside them, as far as all of it was generated and is not wanted any
/// more. Nothing else there is of a site: a file is never taken for one for its name alone.
///
/// # Errors
///
/// If the folder cannot be read.
pub(super) fn find(folder: &Path, wanted: &[Wanted]) -> Result<Vec<PathBuf>, Failure> {
    let is_wanted: BTreeSet<&Path> = wanted.iter().map(|file| file.path.as_path()).collect();
    let mut stale = Vec::new();
    for page in files_below(folder)? {
        let is_page = page.extension().is_some_and(|extension| extension == "html");
        if !is_page || is_wanted.contains(page.as_path()) || !is_generated(&page) {
            continue;
        }
        let of_page = BESIDE.iter().map(|extension| page.with_extension(extension));
        let is_first = page.file_name().is_some_and(|name| name == "index.html");
        let of_first = BESIDE_FIRST.iter().filter(|_| is_first).map(|name| page.with_file_name(name));
        let beside = of_page.chain(of_first);
        stale.extend(beside.filter(|path| !is_wanted.contains(path.as_path()) && is_of_site(folder, path)));
        stale.push(page);
    }
    Ok(stale)
}

/// Whether a file that lies beside a page begins as one of a site does.
fn is_of_site(folder: &Path, path: &Path) -> bool {
    let is_file = std::fs::symlink_metadata(path).is_ok_and(|found| found.is_file());
    let within = slashes(path.strip_prefix(folder).unwrap_or(path));
    is_file && std::fs::read(path).is_ok_and(|bytes| mark(&within).is_on(&bytes))
}
