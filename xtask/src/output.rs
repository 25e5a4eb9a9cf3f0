//! Brings files on disk in line with what was made, or tells how they differ. Never leaves half of it.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::Failure;

/// The words in the first lines of a file that mark it as ours to replace and to remove.
pub const MARK: &str = "cargo xtask regenerate";

/// A file as it should be.
pub struct Wanted {
    /// Where.
    pub path: PathBuf,
    /// What.
    pub text: String,
}

/// What would have to be done.
#[derive(Default)]
pub struct Plan {
    /// Files that are missing or differ.
    pub write: Vec<Wanted>,
    /// Files of ours that are no longer made.
    pub remove: Vec<PathBuf>,
    /// How many files are as they should be.
    pub unchanged: usize,
}

impl Plan {
    /// Compares what is wanted with the disk. Below `folders` a file of ours that is not wanted is to go; other people's files stay.
    pub fn new(wanted: Vec<Wanted>, folders: &[PathBuf]) -> Result<Self, Failure> {
        let mut plan = Self::default();
        for folder in folders {
            for path in files_below(folder)? {
                if !wanted.iter().any(|file| file.path == path) && is_ours(&path) {
                    plan.remove.push(path);
                }
            }
        }
        for file in wanted {
            match std::fs::read(&file.path) {
                Ok(present) if present == file.text.as_bytes() => plan.unchanged += 1,
                _ => plan.write.push(file),
            }
        }
        Ok(plan)
    }

    /// Whether the disk is as it should be.
    pub fn is_empty(&self) -> bool {
        self.write.is_empty() && self.remove.is_empty()
    }

    /// Writes everything to temporary files beside their places, and only then puts them there.
    pub fn carry_out(&self) -> Result<(), Failure> {
        let mut ready = Vec::new();
        for file in &self.write {
            let fail = |error: &dyn std::fmt::Display| format!("cannot write {}: {error}", file.path.display());
            let folder = file.path.parent().unwrap_or(Path::new("."));
            std::fs::create_dir_all(folder).map_err(|error| fail(&error))?;
            let mut builder = tempfile::Builder::new();
            builder.prefix(".specwright-");
            #[cfg(unix)]
            builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644));
            let mut temporary = builder.tempfile_in(folder).map_err(|error| fail(&error))?;
            temporary.write_all(file.text.as_bytes()).map_err(|error| fail(&error))?;
            ready.push((temporary, &file.path));
        }
        for (temporary, path) in ready {
            temporary.persist(path).map_err(|error| format!("cannot write {}: {error}", path.display()))?;
        }
        for path in &self.remove {
            std::fs::remove_file(path).map_err(|error| format!("cannot remove {}: {error}", path.display()))?;
            // Folders that are empty now go as well; the first that is not ends it.
            for folder in path.ancestors().skip(1) {
                if std::fs::remove_dir(folder).is_err() {
                    break;
                }
            }
        }
        Ok(())
    }
}

/// Whether nothing below a folder is anybody else's.
pub fn is_all_ours(folder: &Path) -> Result<bool, Failure> {
    Ok(files_below(folder)?.iter().all(|path| is_ours(path)))
}

fn is_ours(path: &Path) -> bool {
    let Ok(text) = std::fs::read_to_string(path) else { return false };
    text.lines().take(3).any(|line| line.contains(MARK))
}

fn files_below(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    let Ok(listing) = std::fs::read_dir(folder) else { return Ok(found) };
    for entry in listing {
        let path = entry.map_err(|error| format!("cannot read {}: {error}", folder.display()))?.path();
        if path.is_dir() {
            if path.file_name().is_none_or(|name| name != "target") {
                found.extend(files_below(&path)?);
            }
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
