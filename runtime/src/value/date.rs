//! A calendar date as services write it.

use crate::json::{DecodeError, ReadJson, Reader, WriteJson, Writer};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use time::macros::format_description;

/// A date as it stands on the wire.
///
/// What a service sends is kept whatever it is, and sent back unchanged. Compared by its text.
///
/// One that came with an answer remembers that: its form is not checked when it is sent back. Any other is checked: what
/// was parsed, converted, or read from JSON that is no answer, by [`from_str`](crate::from_str) or through serde.
#[derive(Clone)]
pub struct Date {
    text: Box<str>,
    /// It came with an answer.
    read: bool,
}

/// The text is not a date such as `2026-01-31`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseDateError;

impl Date {
    /// A date such as `2026-01-31`.
    ///
    /// # Errors
    /// If the text is anything else.
    pub fn parse(text: &str) -> Result<Self, ParseDateError> {
        let date = Self::built(text);
        match date.to_date() {
            Some(_) => Ok(date),
            None => Err(ParseDateError),
        }
    }

    /// One that nobody has sent.
    fn built(text: impl Into<Box<str>>) -> Self {
        Self { text: text.into(), read: false }
    }

    /// True if it came with an answer.
    pub(crate) const fn was_read(&self) -> bool {
        self.read
    }

    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The date, if the text is one such as `2026-01-31`.
    pub fn to_date(&self) -> Option<time::Date> {
        time::Date::parse(&self.text, format_description!("[year]-[month]-[day]")).ok()
    }
}

/// By its text, wherever it came from.
impl PartialEq for Date {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Date {}

impl Hash for Date {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

/// Written as year, month and day; the year has four digits from 0 to 9999, else a sign.
impl From<time::Date> for Date {
    fn from(value: time::Date) -> Self {
        Self::built(value.to_string())
    }
}

impl AsRef<str> for Date {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl FromStr for Date {
    type Err = ParseDateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl ReadJson for Date {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let read = r.is_answer();
        r.string_as("a date", |text| Some(Self { text: text.into(), read }))
    }
}

impl WriteJson for Date {
    const EQUAL_AS_JSON: bool = true;

    fn write(&self, w: &mut Writer) {
        w.string(&self.text);
    }
}

impl fmt::Display for ParseDateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date such as 2026-01-31")
    }
}

impl std::error::Error for ParseDateError {}
