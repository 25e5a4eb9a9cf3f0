//! Any JSON value, kept as its text.

use crate::foreign;
use crate::json::{self, DecodeError, ReadJson, Reader, WriteJson, Writer, push_quoted};
use crate::kind::Kind;
use std::fmt;
use std::str::FromStr;

/// A well-formed JSON value as it stands on the wire.
///
/// Compared by its text: white space and the order of members count.
///
/// The value of a choice that came without one is null here, but not equal to [`Json::null`]: it is left out again where
/// it is written as a member.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Json(Box<str>);

impl Json {
    /// The value of a JSON text, kept as it is but for white space around it.
    ///
    /// # Errors
    /// If the text is not one well-formed JSON value.
    pub fn parse(text: &str) -> Result<Self, DecodeError> {
        json::from_str(text)
    }

    /// What a value is written as.
    pub fn of<T: WriteJson + ?Sized>(value: &T) -> Self {
        Self(json::to_string(value).into())
    }

    /// `null`
    pub fn null() -> Self {
        Self("null".into())
    }

    /// A value that did not come.
    pub(crate) fn missing() -> Self {
        Self("".into())
    }

    /// `true` or `false`
    pub fn boolean(value: bool) -> Self {
        Self::of(&value)
    }

    /// A string.
    pub fn string(text: &str) -> Self {
        let mut out = String::with_capacity(text.len() + 2);
        push_quoted(&mut out, text);
        Self(out.into())
    }

    /// A number.
    pub fn number(value: impl Into<super::Decimal>) -> Self {
        Self(value.into().as_str().into())
    }

    /// A text that a reader has passed over.
    pub(crate) fn checked(text: &str) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        if self.0.is_empty() { "null" } else { &self.0 }
    }

    /// What kind of value it is.
    pub fn kind(&self) -> Kind {
        // The text is not empty, and starts a value.
        self.as_str().bytes().next().and_then(Kind::starting_with).unwrap_or(Kind::Null)
    }

    /// Reads the value as a type.
    ///
    /// # Errors
    /// If it does not have the shape of `T`.
    pub fn read<T: ReadJson>(&self) -> Result<T, DecodeError> {
        json::from_str(self.as_str())
    }
}

impl From<&str> for Json {
    /// A string value, not a text to be parsed.
    fn from(text: &str) -> Self {
        Self::string(text)
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::boolean(value)
    }
}

impl From<i64> for Json {
    fn from(value: i64) -> Self {
        Self::number(value)
    }
}

impl FromStr for Json {
    type Err = DecodeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The beginning of the text without what looks like a secret, as it may end in a log; [`Json::as_str`] is all of it.
impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&foreign::of_json(self.as_str()))
    }
}

impl Reader<'_> {
    /// Takes the next value whatever it is, as it is written.
    ///
    /// # Errors
    /// If it is not well-formed JSON.
    pub fn raw(&mut self) -> Result<Json, DecodeError> {
        self.raw_text().map(Json::checked)
    }
}

impl Writer {
    /// Writes a value as it stands.
    pub fn raw(&mut self, json: &Json) {
        self.out.push_str(json.as_str());
    }
}

impl ReadJson for Json {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        r.raw()
    }
}

impl WriteJson for Json {
    fn write(&self, w: &mut Writer) {
        w.raw(self);
    }

    fn is_absent(&self) -> bool {
        self.0.is_empty()
    }
}
