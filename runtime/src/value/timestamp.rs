//! A point in time as services write it: with an offset, without one, with any number of fraction digits.

use crate::json::{DecodeError, ReadJson, Reader, WriteJson, Writer};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use time::format_description::well_known::Rfc3339;
use time::{OffsetDateTime, UtcOffset};

/// A date and time as it stands on the wire.
///
/// What a service sends is kept whatever it is, and sent back unchanged; the accessors tell what it means. Compared by
/// its text.
///
/// One that came with an answer remembers that: its form is not checked when it is sent back, so that a time without an
/// offset goes back as it came. Any other is checked: what was parsed, converted, or read from JSON that is no answer, by
/// [`from_str`](crate::from_str) or through serde.
#[derive(Clone)]
pub struct Timestamp {
    text: Box<str>,
    /// It came with an answer.
    read: bool,
}

/// The text is not a date and time of RFC 3339, with or without an offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseTimestampError;

impl Timestamp {
    /// A date and time as RFC 3339 writes it; the offset may be missing. The text is sent as it is given.
    ///
    /// # Errors
    /// If the text is anything else.
    pub fn parse(text: &str) -> Result<Self, ParseTimestampError> {
        let timestamp = Self::built(text);
        match timestamp.assume_utc() {
            Some(_) => Ok(timestamp),
            None => Err(ParseTimestampError),
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

    /// The point in time, if the text is one of RFC 3339 with an offset. Digits beyond nanoseconds are cut off.
    pub fn with_offset(&self) -> Option<OffsetDateTime> {
        OffsetDateTime::parse(&self.text, &Rfc3339).ok()
    }

    /// The point in time, where a text without an offset is taken as UTC.
    pub fn assume_utc(&self) -> Option<OffsetDateTime> {
        self.with_offset().or_else(|| OffsetDateTime::parse(&format!("{}Z", self.text), &Rfc3339).ok())
    }
}

/// By its text, wherever it came from.
impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Timestamp {}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

/// Written with its offset and as many fraction digits as needed; in UTC if the offset has seconds, which RFC 3339
/// cannot write. A year outside 0 to 9999 has no text there either, and is written with a sign.
impl From<OffsetDateTime> for Timestamp {
    fn from(value: OffsetDateTime) -> Self {
        let utc = || value.to_offset(UtcOffset::UTC);
        let text = value.format(&Rfc3339).or_else(|_| utc().format(&Rfc3339));
        Self::built(text.unwrap_or_else(|_| utc().to_string()))
    }
}

impl AsRef<str> for Timestamp {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl FromStr for Timestamp {
    type Err = ParseTimestampError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl ReadJson for Timestamp {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let read = r.is_answer();
        r.string_as("a date and time", |text| Some(Self { text: text.into(), read }))
    }
}

impl WriteJson for Timestamp {
    const EQUAL_AS_JSON: bool = true;

    fn write(&self, w: &mut Writer) {
        w.string(&self.text);
    }
}

impl fmt::Display for ParseTimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date and time such as 2026-01-31T12:00:00Z")
    }
}

impl std::error::Error for ParseTimestampError {}
