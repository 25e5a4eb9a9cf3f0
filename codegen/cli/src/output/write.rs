//! Carries out a plan: all of it or nothing.

use std::error::Error;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::{Plan, Wanted};
use crate::Failure;

impl Plan {
    /// Writes everything to temporary files beside their places, and only then puts them there.
    ///
    /// # Errors
    ///
    /// If a file cannot be written or removed; what was written before that is taken back.
    pub fn carry_out(&self) -> Result<(), Failure> {
        let mut folders = Vec::new();
        let drafts = self.drafts(&mut folders).inspect_err(|_| remove_empty(&folders))?;
        let mut replaced = Replaced::default();
        for (draft, path) in drafts {
            if let Err(failure) = replaced.put(draft, path) {
                replaced.take_back();
                remove_empty(&folders);
                return Err(failure);
            }
        }
        // Backwards: the manifest, by which a crate without a spec is known, goes last, so that a run which was
        // stopped in the middle is finished by the next.
        for path in self.remove.iter().rev() {
            if let Err(failure) = replaced.remove(path) {
                replaced.take_back();
                remove_empty(&folders);
                return Err(failure);
            }
        }
        self.remove.iter().for_each(|path| remove_emptied(path));
        Ok(())
    }

    /// The files to write, each complete under a temporary name. `made` gets the folders that had to be made for them.
    fn drafts(&self, made: &mut Vec<PathBuf>) -> Result<Vec<(NamedTempFile, &Path)>, Failure> {
        self.write
            .iter()
            .map(|file| match draft(file, made) {
                Ok(draft) => Ok((draft, file.path.as_path())),
                Err(error) => Err(cannot_write(&file.path, &error)),
            })
            .collect()
    }
}

fn draft(file: &Wanted, made: &mut Vec<PathBuf>) -> std::io::Result<NamedTempFile> {
    let folder = file.path.parent().unwrap_or(Path::new("."));
    let missing: Vec<&Path> = folder.ancestors().take_while(|folder| !folder.exists()).collect();
    for folder in missing.into_iter().rev().filter(|folder| !folder.as_os_str().is_empty()) {
        std::fs::create_dir(folder)?;
        made.push(folder.to_path_buf());
    }
    let mut builder = tempfile::Builder::new();
    builder.prefix(".specwright-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644));
    let mut draft = builder.tempfile_in(folder)?;
    draft.write_all(file.text.as_bytes())?;
    Ok(draft)
}

/// Files that were put in their places or removed, with what was there before.
#[derive(Default)]
struct Replaced<'a>(Vec<(&'a Path, Option<Vec<u8>>)>);

impl<'a> Replaced<'a> {
    fn put(&mut self, draft: NamedTempFile, path: &'a Path) -> Result<(), Failure> {
        let before = std::fs::read(path).ok();
        draft.persist(path).map_err(|error| cannot_write(path, &error.error))?;
        self.0.push((path, before));
        Ok(())
    }

    fn remove(&mut self, path: &'a Path) -> Result<(), Failure> {
        let before = std::fs::read(path).ok();
        let fail = |error| format!("cannot remove {}: {error}; nothing was removed or written", path.display());
        std::fs::remove_file(path).map_err(fail)?;
        self.0.push((path, before));
        Ok(())
    }

    /// Restores what was there. The first error was the one worth telling, so that one here is passed over.
    fn take_back(self) {
        for (path, before) in self.0 {
            let _ = match before {
                Some(bytes) => std::fs::write(path, bytes),
                None => std::fs::remove_file(path),
            };
        }
    }
}

fn cannot_write(path: &Path, error: &std::io::Error) -> Failure {
    // `tempfile` puts the name of the draft around the reason.
    let reason = error.get_ref().and_then(Error::source).map_or_else(|| error.to_string(), ToString::to_string);
    format!("cannot write {}: {reason}; nothing was written", path.display())
}

/// Removes the folders that are empty now that a file is gone; the first that is not ends it.
fn remove_emptied(path: &Path) {
    for folder in path.ancestors().skip(1) {
        if std::fs::remove_dir(folder).is_err() {
            break;
        }
    }
}

/// Removes folders that were made for files which were not written after all.
fn remove_empty(folders: &[PathBuf]) {
    for folder in folders.iter().rev() {
        // A folder that holds something by now belongs to somebody else.
        let _ = std::fs::remove_dir(folder);
    }
}

#[cfg(test)]
mod tests {
    use crate::output::{Plan, Wanted};

    /// The second file cannot be put in its place any more when the first already is.
    #[test]
    fn what_was_written_before_a_failure_is_taken_back() {
        let folder = tempfile::tempdir().unwrap();
        let wanted = |path: &str| Wanted::generated(folder.path().join(path), "new".to_owned());
        std::fs::write(folder.path().join("a"), "old").unwrap();
        std::fs::create_dir_all(folder.path().join("c/full")).unwrap();
        let plan = Plan { write: vec![wanted("a"), wanted("b/new"), wanted("c")], ..Plan::default() };
        assert!(plan.carry_out().unwrap_err().ends_with("; nothing was written"));
        assert_eq!(std::fs::read_to_string(folder.path().join("a")).unwrap(), "old");
        assert!(!folder.path().join("b").exists());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    /// A folder cannot be removed as a file, whoever runs the tests.
    #[test]
    fn what_was_removed_before_a_failure_is_put_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        std::fs::write(path("b"), "old").unwrap();
        std::fs::create_dir(path("a")).unwrap();
        let write = vec![Wanted::generated(path("new/file"), "new".to_owned())];
        let plan = Plan { write, remove: vec![path("a"), path("b")], ..Plan::default() };
        assert!(plan.carry_out().unwrap_err().ends_with("; nothing was removed or written"));
        assert_eq!(std::fs::read_to_string(path("b")).unwrap(), "old");
        assert!(!path("new").exists());
    }
}
