//! The seam through which specs are read, wherever they are kept: on disk, in git, in memory.

use std::collections::BTreeMap;
use std::convert::Infallible;

use super::SourceFile;

/// A folder of files.
pub trait Sources {
    /// Why it cannot be read.
    type Error;

    /// The names of its files, in any order; folders in it are left out.
    ///
    /// # Errors
    /// The folder cannot be listed.
    fn names(&self) -> Result<Vec<String>, Self::Error>;

    /// The bytes of one of its files.
    ///
    /// # Errors
    /// The file cannot be read.
    fn bytes(&self, name: &str) -> Result<Vec<u8>, Self::Error>;

    /// The name of a file as it is shown in messages.
    fn shown(&self, name: &str) -> String {
        name.to_owned()
    }
}

/// The files of a spec: those of the folder that are YAML, in order of name.
///
/// # Errors
/// The folder or one of its files cannot be read.
pub fn read<S: Sources>(sources: &S) -> Result<Vec<SourceFile>, S::Error> {
    let mut names = sources.names()?;
    // Hidden files are those of editors.
    names.retain(|name| !name.starts_with('.') && matches!(name.rsplit_once('.'), Some((_, "yaml" | "yml"))));
    names.sort();
    names.iter().map(|name| Ok(SourceFile::from_bytes(sources.shown(name), sources.bytes(name)?))).collect()
}

/// Files that are in memory, by name.
#[derive(Clone, Debug, Default)]
pub struct InMemory(pub BTreeMap<String, Vec<u8>>);

impl Sources for InMemory {
    type Error = Infallible;

    fn names(&self) -> Result<Vec<String>, Infallible> {
        Ok(self.0.keys().cloned().collect())
    }

    fn bytes(&self, name: &str) -> Result<Vec<u8>, Infallible> {
        Ok(self.0.get(name).cloned().unwrap_or_default())
    }
}
