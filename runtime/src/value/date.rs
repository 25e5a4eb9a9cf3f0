//! A calendar date as services write it.

use crate::json::{DecodeError, ReadJson, Reader, WriteJson, Writer};
use std::fmt;
use std::str::FromStr;
use time::macros::format_description;

/// A date as it stands on the wire.
///
/// What a service sends is kept whatever it is, and sent back unchanged. Compared by its text.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Date(Box<str>);

/// The text is not a date such as `2026-01-31`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseDateError;

impl Date {
    /// A date such as `2026-01-31`.
    ///
    /// # Errors
    /// If the text is anything else.
    pub fn parse(text: &str) -> Result<Self, ParseDateError> {
        let date = Self(text.into());
        match date.to_date() {
            Some(_) => Ok(date),
            None => Err(ParseDateError),
        }
    }

    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The date, if the text is one such as `2026-01-31`.
    pub fn to_date(&self) -> Option<time::Date> {
        time::Date::parse(&self.0, format_description!("[year]-[month]-[day]")).ok()
    }
}

/// Written as year, month and day; the year has four digits from 0 to 9999, else a sign.
impl From<time::Date> for Date {
    fn from(value: time::Date) -> Self {
        Self(value.to_string().into())
    }
}

impl AsRef<str> for Date {
    fn as_ref(&self) -> &str {
        &self.0
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
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl ReadJson for Date {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        r.string_as("a date", |text| Some(Self(text.into())))
    }
}

impl WriteJson for Date {
    const EQUAL_AS_JSON: bool = true;

    fn write(&self, w: &mut Writer) {
        w.string(&self.0);
    }
}

impl fmt::Display for ParseDateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date such as 2026-01-31")
    }
}

impl std::error::Error for ParseDateError {}
