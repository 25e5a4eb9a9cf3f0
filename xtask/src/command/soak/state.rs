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
        let folder = self.0.parent().map_or(Ok(()), std::fs::create_dir_all);
        folder
            .and_then(|()| std::fs::write(&self.0, format!("{next}\n")))
            .map_err(|error| format!("cannot write {}: {error}", self.0.display()))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
mod tests {
    use super::State;

    #[test]
    fn a_run_goes_on_where_the_one_before_ended() {
        let folder = tempfile::tempdir().unwrap();
        let state = State(folder.path().join("soak/next-seed"));
        assert!(state.next().unwrap_err().to_string().contains("start one without --resume"));
        state.put(4711).unwrap();
        assert_eq!(state.next().unwrap(), 4711);
    }
}
