//! A folder on disk.

use std::path::{Path, PathBuf};

use super::Failure;
use crate::source::Sources;

/// A folder on disk; messages show its files without `root` in front.
#[derive(Clone, Copy, Debug)]
pub struct Disk<'a> {
    /// The folder.
    pub folder: &'a Path,
    /// What its path is shown below.
    pub root: &'a Path,
}

impl Disk<'_> {
    fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }
}

impl Sources for Disk<'_> {
    type Error = Failure;

    fn names(&self) -> Result<Vec<String>, Failure> {
        let fail = |error| Failure::Disk(self.folder.to_path_buf(), error);
        let mut names = Vec::new();
        for entry in std::fs::read_dir(self.folder).map_err(fail)? {
            let entry = entry.map_err(fail)?;
            if !entry.path().is_dir() {
                names.push(entry.file_name().to_string_lossy().into_owned());
            }
        }
        Ok(names)
    }

    fn bytes(&self, name: &str) -> Result<Vec<u8>, Failure> {
        std::fs::read(self.path(name)).map_err(|error| Failure::Disk(self.path(name), error))
    }

    fn shown(&self, name: &str) -> String {
        super::shown(&self.path(name), self.root)
    }
}
