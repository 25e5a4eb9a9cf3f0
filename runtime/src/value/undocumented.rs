//! Values of enumerations that the documentation does not list.

use crate::foreign;
use std::fmt;

/// A text that is none of the documented ones. Only reading or converting makes one, so that a documented value is
/// never in here.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UndocumentedText(Box<str>);

impl UndocumentedText {
    /// For the macros of this crate, which look for a documented value first.
    #[doc(hidden)]
    pub fn __new(text: impl Into<Box<str>>) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Cut, and without what looks like a secret; [`UndocumentedText::as_str`] is all of it.
impl fmt::Debug for UndocumentedText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", foreign::name(&self.0))
    }
}

impl fmt::Display for UndocumentedText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the documentation does not list {self:?}")
    }
}

/// The error of a text that an enumeration without room for others does not have.
impl std::error::Error for UndocumentedText {}

/// A number that is none of the documented ones. Only reading or converting makes one, so that a documented value is
/// never in here.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UndocumentedInt(i64);

impl UndocumentedInt {
    /// For the macros of this crate, which look for a documented value first.
    #[doc(hidden)]
    pub fn __new(value: i64) -> Self {
        Self(value)
    }

    /// The number.
    pub const fn get(self) -> i64 {
        self.0
    }
}

impl fmt::Debug for UndocumentedInt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}
