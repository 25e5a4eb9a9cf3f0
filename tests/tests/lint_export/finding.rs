//! What a linter says of one place.

/// A finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The name of the file.
    pub file: String,
    /// The linter.
    pub linter: &'static str,
    pub rule: String,
    pub is_error: bool,
    /// The place, and what is wrong there.
    pub words: String,
}
