//! A check: the id that runs through file name, message, manual and test case.

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The output would be wrong: nothing is generated.
    Error,
    /// Worth a look; generation goes on.
    Warning,
}

impl Severity {
    /// The word in messages.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// Something that the compiler looks at.
#[derive(Debug)]
pub struct Check {
    /// Its name: kebab case, unique.
    pub id: &'static str,
    /// How bad a finding is.
    pub severity: Severity,
    /// What it looks at and how to mend a finding, for the manual.
    pub manual: &'static str,
}

impl Check {
    /// A check whose finding stops generation.
    #[must_use]
    pub const fn error(id: &'static str, manual: &'static str) -> Self {
        Self { id, severity: Severity::Error, manual }
    }

    /// A check whose finding is only reported.
    #[must_use]
    pub const fn warning(id: &'static str, manual: &'static str) -> Self {
        Self { id, severity: Severity::Warning, manual }
    }
}
