//! The kinds of drift.

use std::fmt;

/// In which way an answer differs from its documentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DriftKind {
    /// A member that the documentation does not list.
    UnknownMember,
    /// A value that is none of the documented ones, or not of the documented kind.
    UndocumentedValue,
    /// A null where the documentation has none.
    Null,
    /// A value that breaks a documented bound or rule.
    Bound,
    /// A status that the documentation does not list.
    UndocumentedStatus,
}

impl DriftKind {
    /// Its name: `unknown-member`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UnknownMember => "unknown-member",
            Self::UndocumentedValue => "undocumented-value",
            Self::Null => "null",
            Self::Bound => "bound",
            Self::UndocumentedStatus => "undocumented-status",
        }
    }
}

impl fmt::Display for DriftKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
