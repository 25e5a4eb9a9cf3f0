//! Why a text is no value of a named scalar, such as an id.

use crate::json::{ReadJson, from_str};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

/// The text is not of the kind that a named scalar, such as an id, has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseScalarError {
    name: &'static str,
    kind: Cow<'static, str>,
}

impl ParseScalarError {
    /// For the macros of this crate: of the type with that name, which holds a `T`.
    #[doc(hidden)]
    #[cold]
    pub fn __of<T: ReadJson>(name: &'static str, _of: PhantomData<T>) -> Self {
        // Whoever reads a scalar says what it wants where it finds none.
        let wanted = from_str::<T>("{}").err().map(|error| error.expected().to_owned());
        Self { name, kind: wanted.map_or("another text".into(), Cow::Owned) }
    }
}

/// Names the type and the kind, and does not show the text.
impl fmt::Display for ParseScalarError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invalid `{}`: expected {}", self.name, self.kind)
    }
}

impl std::error::Error for ParseScalarError {}
