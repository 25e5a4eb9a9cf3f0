//! Turning a member that a caller needs, and the service left out, into an error that names it.

use super::{Extra, Patch};
use crate::kind::Kind;
use std::fmt;

/// Asks for a member that the documentation does not promise.
pub trait Listed<T> {
    /// The value, or an error that names the member.
    ///
    /// # Errors
    /// If there is no value.
    fn listed(self, name: &'static str) -> Result<T, Missing>;

    /// The same of a member whose object keeps in `extra` what came in place of a value, so that the error tells that too.
    ///
    /// # Errors
    /// If there is no value.
    fn listed_beside(self, extra: &Extra, name: &'static str) -> Result<T, Missing>;
}

impl<T> Listed<T> for Option<T> {
    fn listed(self, name: &'static str) -> Result<T, Missing> {
        self.ok_or(Missing { name, came: Came::Unknown })
    }

    fn listed_beside(self, extra: &Extra, name: &'static str) -> Result<T, Missing> {
        self.ok_or_else(|| Missing::beside(extra, name))
    }
}

/// A member that is null has no value.
impl<T> Listed<T> for Patch<T> {
    fn listed(self, name: &'static str) -> Result<T, Missing> {
        let came = if self.is_null() { Came::Null } else { Came::Unknown };
        self.into_option().ok_or(Missing { name, came })
    }

    fn listed_beside(self, extra: &Extra, name: &'static str) -> Result<T, Missing> {
        match self {
            Self::Value(value) => Ok(value),
            Self::Null => Err(Missing { name, came: Came::Null }),
            Self::Absent => Err(Missing::beside(extra, name)),
        }
    }
}

/// A member that the response does not have, or not with a value of its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    name: &'static str,
    came: Came,
}

/// What came in place of the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Came {
    /// Nobody knows.
    Unknown,
    Nothing,
    /// Null, which the member has room for.
    Null,
    Other(Kind),
}

impl Missing {
    #[cold]
    fn beside(extra: &Extra, name: &'static str) -> Self {
        Self { name, came: extra.get(name).map_or(Came::Nothing, |json| Came::Other(json.kind())) }
    }

    /// The name of the member as it was asked for.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// What came in place of the value, as far as that is known: null, or a value that is not of the member's type. It stands in
    /// `extra`, unless the member has room for null.
    pub fn came(&self) -> Option<Kind> {
        match self.came {
            Came::Other(kind) => Some(kind),
            Came::Null => Some(Kind::Null),
            Came::Unknown | Came::Nothing => None,
        }
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.name;
        match self.came {
            Came::Unknown => write!(f, "the response has no `{name}` of the documented type"),
            Came::Nothing => write!(f, "the response has no `{name}`"),
            Came::Null => write!(f, "`{name}` is null"),
            Came::Other(Kind::Null) => write!(f, "`{name}` came as null, which stands in `extra`"),
            Came::Other(kind) => {
                write!(f, "`{name}` came as {kind}, which is not of the documented type and stands in `extra`")
            }
        }
    }
}

impl std::error::Error for Missing {}
