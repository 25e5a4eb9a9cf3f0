//! Something that is wrong on a site.

use std::fmt;

/// Something that is wrong on a site.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, from the folder of the site.
    pub page: String,
    /// What is wrong.
    pub wrong: String,
    /// What was expected.
    pub expected: String,
}

impl Problem {
    /// A problem of a page.
    pub(super) fn new(page: &str, wrong: impl Into<String>, expected: impl Into<String>) -> Self {
        Self { page: page.to_owned(), wrong: wrong.into(), expected: expected.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}; expected {}", self.page, self.wrong, self.expected)
    }
}
