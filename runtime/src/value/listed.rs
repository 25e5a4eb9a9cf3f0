//! Turning a member that a caller needs, and the service left out, into an error that names it.

use std::fmt;

/// Asks for a member that the documentation does not promise.
pub trait Listed<T> {
    /// The value, or an error that names the member.
    ///
    /// # Errors
    /// If there is no value.
    fn listed(self, name: &'static str) -> Result<T, Missing>;
}

impl<T> Listed<T> for Option<T> {
    fn listed(self, name: &'static str) -> Result<T, Missing> {
        self.ok_or(Missing { name })
    }
}

/// A member that the response does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    name: &'static str,
}

impl Missing {
    /// The name of the member as it was asked for.
    pub fn name(&self) -> &'static str {
        self.name
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the response has no `{}`", self.name)
    }
}

impl std::error::Error for Missing {}
