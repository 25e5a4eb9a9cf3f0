//! Where the run before ended.

use std::path::PathBuf;

use specwright_cli::{Failure as Trouble, Project};

/// The file that holds the next seed.
pub struct State(PathBuf);

impl State {
    pub fn of(project: &Project) -> Self {
        Self(super::workshop::folder(project).join("next-seed"))
    }

    /// The seed behind the last one.
    pub fn next(&self) -> Result<u64, Trouble> {
        let text = std::fs::read_to_string(&self.0).map_err(|error| {
            format!("there is no run to go on with ({}: {error}); start one without --resume", self.0.display())
        })?;
        text.trim().parse().map_err(|error| format!("{} holds no seed: {error}", self.0.display()))
    }

    pub fn put(&self, next: u64) -> Result<(), Trouble> {
        std::fs::write(&self.0, format!("{next}\n"))
            .map_err(|error| format!("cannot write {}: {error}", self.0.display()))
    }
}
