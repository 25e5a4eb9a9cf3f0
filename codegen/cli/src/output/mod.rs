//! Compares files as they should be with those on disk, and refuses what would touch a file of somebody else.

mod lock;
mod mark;
mod write;

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use specwright::backend::Header;

use crate::Failure;

pub use lock::Lock;
pub use mark::Mark;

/// A file as it should be.
pub struct Wanted {
    /// Its path.
    pub path: PathBuf,
    /// Its whole text.
    pub text: String,
    /// How the file that it replaces is recognised.
    pub mark: Mark,
}

impl Wanted {
    /// A file that begins with the header of generated files.
    #[must_use]
    pub fn generated(path: PathBuf, text: String) -> Self {
        Self { path, text, mark: Mark::Header }
    }
}

/// What has to be done to the disk.
#[derive(Default)]
pub struct Plan {
    /// Files that are missing or differ.
    pub write: Vec<Wanted>,
    /// Generated files that are no longer made.
    pub remove: Vec<PathBuf>,
    /// How many files are as they should be.
    pub unchanged: usize,
}

impl Plan {
    /// Compares what is wanted with the disk. Below `folders` a generated file that is not wanted is to go; other files stay, and links
    /// are not followed.
    ///
    /// # Errors
    ///
    /// If something is in the way that these commands did not write, or the disk cannot be read.
    pub fn new(wanted: Vec<Wanted>, folders: &[PathBuf]) -> Result<Self, Failure> {
        let mut plan = Self::default();
        for folder in folders {
            for path in files_below(folder)? {
                if !wanted.iter().any(|file| file.path == path) && is_generated(&path) {
                    plan.remove.push(path);
                }
            }
        }
        let mut obstacles = Vec::new();
        for file in wanted {
            let within = folders.iter().find(|folder| file.path.starts_with(folder));
            let obstacle = match within.and_then(|folder| link_for_a_folder(&file.path, folder)) {
                Some(link) => Some(link),
                None => obstacle(&file)?,
            };
            match obstacle {
                Some(obstacle) => obstacles.push(obstacle),
                None if std::fs::read(&file.path).is_ok_and(|present| present == file.text.as_bytes()) => {
                    plan.unchanged += 1;
                }
                None => plan.write.push(file),
            }
        }
        // A file that lies where a folder has to be is in the way of all that go there.
        obstacles.dedup();
        if obstacles.is_empty() { Ok(plan) } else { Err(obstacles.join("\nerror: ") + "; nothing was written") }
    }

    /// Whether the disk is as it should be.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.write.is_empty() && self.remove.is_empty()
    }
}

/// What keeps a file from being written, in words.
fn obstacle(file: &Wanted) -> Result<Option<String>, Failure> {
    let path = file.path.display();
    let Ok(found) = std::fs::symlink_metadata(&file.path) else { return Ok(file_for_a_folder(&file.path)) };
    if found.is_dir() {
        return Ok(Some(format!("{path} is a folder, and a file has to be written there")));
    }
    if found.is_symlink() {
        // To the same text it is as good as the file.
        let is_same = std::fs::read(&file.path).is_ok_and(|present| present == file.text.as_bytes());
        return Ok((!is_same).then(|| format!("{path} is a link, and is not replaced; move it away")));
    }
    if !found.is_file() {
        return Ok(Some(format!("{path} is not a file, and one has to be written there")));
    }
    let present = std::fs::read(&file.path).map_err(|error| format!("cannot read {path}: {error}"))?;
    if present == file.text.as_bytes() || file.mark.is_on(&present) {
        return Ok(None);
    }
    Ok(Some(format!("{path} was not written by this command, and is not overwritten; move it away")))
}

/// A link between a file and the folder that all of its crate goes to, in words. Nothing is written or removed behind it.
fn link_for_a_folder(path: &Path, folder: &Path) -> Option<String> {
    let mut between = path.ancestors().skip(1).take_while(|between| between.starts_with(folder));
    let link = between.find(|between| between.is_symlink())?;
    Some(format!("{} is a link, and a folder has to be there; move it away", link.display()))
}

/// What lies where a folder has to be made for a file, in words.
fn file_for_a_folder(path: &Path) -> Option<String> {
    let nearest = path.ancestors().skip(1).find(|folder| folder.symlink_metadata().is_ok())?;
    let shown = nearest.display();
    if nearest.is_dir() {
        None
    } else if nearest.is_symlink() {
        Some(format!("{shown} is a link that leads to no folder, and one has to be there"))
    } else {
        Some(format!("{shown} is a file, and a folder has to be there"))
    }
}

/// Whether a file begins with the header of what is generated from a folder of specs, by whichever command.
#[must_use]
pub fn is_generated_from(path: &Path, folder: &str) -> bool {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    text.lines().next().is_some_and(|line| Header::source(line) == Some(folder))
}

/// Whether every file below a folder is generated.
///
/// # Errors
///
/// If the folder cannot be read.
pub fn is_all_generated(folder: &Path) -> Result<bool, Failure> {
    Ok(files_below(folder)?.iter().all(|path| is_generated(path)))
}

/// Whether a file begins with the header of what is generated, by whichever command.
pub(crate) fn is_generated(path: &Path) -> bool {
    // A link is none, and reading from a pipe would wait for ever.
    let is_file = std::fs::symlink_metadata(path).is_ok_and(|found| found.is_file());
    is_file && std::fs::read(path).is_ok_and(|bytes| Mark::Header.is_on(&bytes))
}

/// All files below a folder, in order; links are not followed, and what cargo writes is passed over.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    if folder.is_symlink() {
        return Ok(found);
    }
    let listing = match std::fs::read_dir(folder) {
        Ok(listing) => listing,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(found),
        Err(error) => return Err(format!("cannot read {}: {error}", folder.display())),
    };
    for entry in listing {
        let entry = entry.map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
        let kind = entry.file_type().map_err(|error| format!("cannot read {}: {error}", entry.path().display()))?;
        if kind.is_dir() {
            if entry.file_name() != "target" {
                found.extend(files_below(&entry.path())?);
            }
        } else if entry.file_name() != "Cargo.lock" {
            found.push(entry.path());
        }
    }
    found.sort();
    Ok(found)
}
