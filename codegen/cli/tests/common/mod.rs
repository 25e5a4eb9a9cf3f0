//! A folder outside of any repository, and the program run in it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(dead_code, reason = "each test uses its part")]

use std::path::PathBuf;
use std::process::{Command, Output};

/// An empty folder that is the current one of the program.
pub struct Folder(tempfile::TempDir);

impl Folder {
    pub fn empty() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// With a spec of the name `example`.
    pub fn with_spec() -> Self {
        let folder = Self::empty();
        folder.fine("new api example");
        folder
    }

    pub fn path(&self, path: &str) -> PathBuf {
        // As the program finds it: the temporary folder may be a link.
        self.0.path().canonicalize().unwrap().join(path)
    }

    pub fn write(&self, path: &str, text: &str) {
        std::fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        std::fs::write(self.path(path), text).unwrap();
    }

    pub fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).unwrap()
    }

    /// All files below a folder, in order.
    pub fn files(&self, path: &str) -> Vec<String> {
        let mut files = Vec::new();
        let mut folders = vec![self.path(path)];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).into_iter().flatten() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    files.push(path.strip_prefix(self.path("")).unwrap().display().to_string());
                }
            }
        }
        files.sort();
        files
    }

    pub fn command(&self, words: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_specwright"));
        command.args(words.split_whitespace()).current_dir(self.path(""));
        command
    }

    pub fn run(&self, words: &str) -> Told {
        Told::from(self.command(words).output().unwrap())
    }

    /// Runs a command that has to be fine, and gives what it printed.
    pub fn fine(&self, words: &str) -> String {
        let told = self.run(words);
        assert_eq!(told.code, Some(0), "{words}: {}{}", told.out, told.error);
        told.out
    }

    /// Runs a command that cannot do its work, and says so.
    pub fn refused(&self, words: &str, reason: &str) {
        let told = self.run(words);
        assert_eq!(told.code, Some(2), "{words}: {}{}", told.out, told.error);
        assert!(told.error.starts_with("error: ") && told.error.contains(reason), "{words}: {}", told.error);
    }
}

/// What a run of the program came to.
pub struct Told {
    pub code: Option<i32>,
    pub out: String,
    pub error: String,
}

impl From<Output> for Told {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code(), out: text(output.stdout), error: text(output.stderr) }
    }
}
