//! Why the browser could not do what it was asked for.

use std::fmt;

/// Why the browser could not do what it was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// A program of others is not installed; the words say which, and how it is installed.
    Absent(String),
    /// The browser ended, did not answer in time, or refused something.
    Failed(String),
}

impl Error {
    /// The browser refused something, or did something unexpected.
    pub(crate) fn failed(words: impl Into<String>) -> Self {
        Self::Failed(words.into())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent(words) | Self::Failed(words) => f.write_str(words),
        }
    }
}

impl std::error::Error for Error {}

/// For commands, whose failures are words.
impl From<Error> for String {
    fn from(error: Error) -> Self {
        error.to_string()
    }
}
