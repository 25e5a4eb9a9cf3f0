//! A UUID as services write it.

use crate::drift::Observed;
use crate::json::{DecodeError, ReadJson, Reader, WriteJson, Writer};
use std::fmt;
use std::str::FromStr;
use uuid::fmt::Hyphenated;

/// What a UUID is expected to be, where something else is found.
const EXPECTED: &str = "a UUID";

/// A UUID, or the empty text that a service sent in its place.
///
/// It is made from a [`uuid::Uuid`] and gives it back with [`to_uuid`](Self::to_uuid). Only what came with an answer can be empty: that
/// is told as drift, and sent back as it came. Any other text is no UUID.
///
/// Written in lower case with hyphens, whatever way it came.
///
/// ```
/// use specwright_runtime::Uuid;
///
/// let id: Uuid = "6F1C1B1E-0000-4000-8000-000000000000".parse()?;
/// assert_eq!(id.to_string(), "6f1c1b1e-0000-4000-8000-000000000000");
/// assert_eq!(id.to_uuid().map(Uuid::from), Some(id));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Uuid(Option<uuid::Uuid>);

impl Uuid {
    /// The one with these bits, the first being the highest.
    pub const fn from_u128(bits: u128) -> Self {
        Self(Some(uuid::Uuid::from_u128(bits)))
    }

    /// The UUID; `None` if a service sent an empty text.
    pub const fn to_uuid(self) -> Option<uuid::Uuid> {
        self.0
    }

    /// True if a service sent an empty text in its place.
    pub const fn is_empty(self) -> bool {
        self.0.is_none()
    }

    /// Does something with its text.
    pub(crate) fn with_text<T>(self, with: impl FnOnce(&str) -> T) -> T {
        match self.0 {
            Some(id) => with(id.hyphenated().encode_lower(&mut [0; Hyphenated::LENGTH])),
            None => with(""),
        }
    }
}

impl From<uuid::Uuid> for Uuid {
    fn from(id: uuid::Uuid) -> Self {
        Self(Some(id))
    }
}

/// With or without hyphens, in braces, or as `urn:uuid:`. An empty text is none.
impl FromStr for Uuid {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(|id| Self(Some(id)))
    }
}

impl fmt::Display for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.with_text(|text| f.pad(text))
    }
}

impl fmt::Debug for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(id) => fmt::Debug::fmt(&id, f),
            None => f.write_str("\"\""),
        }
    }
}

impl ReadJson for Uuid {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        // What is read on trial has to fit.
        let empty_is_kept = r.manner.is_lenient();
        let read = r.string_as(EXPECTED, |text| match uuid::Uuid::try_parse(text) {
            Ok(id) => Some(Self(Some(id))),
            Err(_) => (empty_is_kept && text.is_empty()).then_some(Self(None)),
        })?;
        if let (None, Some(notes)) = (read.0, r.notes) {
            notes.value(None, EXPECTED.to_owned(), Observed::plain("an empty string"));
        }
        Ok(read)
    }
}

impl WriteJson for Uuid {
    const EQUAL_AS_JSON: bool = true;

    fn write(&self, w: &mut Writer) {
        self.with_text(|text| w.string(text));
    }
}
