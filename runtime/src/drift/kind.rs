//! The kinds of drift.

use std::fmt;

/// In which way an answer, or a request, differs from its documentation.
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
    /// A request breaks a rule that the documentation does not state; it was sent all the same.
    Advice,
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
            Self::Advice => "advice",
        }
    }
}

impl fmt::Display for DriftKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
