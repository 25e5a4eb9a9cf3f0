//! A folder on disk.

use std::io::Error;
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
        let fail = |path: &Path, error| Failure::Disk(path.to_path_buf(), error);
        let mut names = Vec::new();
        for entry in std::fs::read_dir(self.folder).map_err(|error| fail(self.folder, error))? {
            let entry = entry.map_err(|error| fail(self.folder, error))?;
            let path = entry.path();
            if !path.is_dir() {
                let odd = |_| fail(&path, Error::other("the name of the file is not UTF-8; rename it"));
                names.push(entry.file_name().into_string().map_err(odd)?);
            }
        }
        Ok(names)
    }

    fn bytes(&self, name: &str) -> Result<Vec<u8>, Failure> {
        let path = self.path(name);
        // Reading from a pipe would wait for ever.
        let is_file = std::fs::metadata(&path).map(|found| found.is_file());
        let bytes = match is_file {
            Ok(false) => Err(Error::other("not a file")),
            Ok(true) => std::fs::read(&path),
            Err(error) => Err(error),
        };
        bytes.map_err(|error| Failure::Disk(path, error))
    }

    fn shown(&self, name: &str) -> String {
        super::shown(&self.path(name), self.root)
    }
}
