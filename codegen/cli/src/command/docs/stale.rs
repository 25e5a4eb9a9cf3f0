//! Pages of a site written before that are no longer part of it.

use std::path::{Path, PathBuf};

use crate::Failure;
use crate::output::{Wanted, files_below, is_generated};

/// What lies beside a page, by extension.
const BESIDE: [&str; 2] = ["md", "js"];

/// The pages in a folder that a site is written to, with what lies beside them, as far as they were generated and are not wanted any
/// more. Nothing else there is of a site: a file is never taken for one for its name alone.
///
/// # Errors
///
/// If the folder cannot be read.
pub(super) fn find(folder: &Path, wanted: &[Wanted]) -> Result<Vec<PathBuf>, Failure> {
    let is_wanted: std::collections::BTreeSet<&Path> = wanted.iter().map(|file| file.path.as_path()).collect();
    let mut stale = Vec::new();
    for page in files_below(folder)? {
        let is_page = page.extension().is_some_and(|extension| extension == "html");
        if !is_page || is_wanted.contains(page.as_path()) || !is_generated(&page) {
            continue;
        }
        let beside = BESIDE.iter().map(|extension| page.with_extension(extension));
        stale.extend(beside.filter(|path| !is_wanted.contains(path.as_path()) && path.is_file()));
        stale.push(page);
    }
    Ok(stale)
}
