//! An integer of any size, exact, and written as it was read.

use super::number_text::Parts;
use crate::json::{DecodeError, ReadJson, Reader, WriteJson, Writer};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

/// An integer of any size.
///
/// Compared and hashed by value: `1.0`, `1e0` and `1` are equal. Each is written as it was read.
#[derive(Clone)]
pub struct Integer(Form);

#[derive(Clone)]
enum Form {
    /// What 64 bits hold, written the usual way.
    Small(i64),
    /// Any other text of a JSON number without a fraction.
    Text(Box<str>),
}

/// The text is not an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseIntegerError;

/// The integer does not fit into the type that was wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IntegerRangeError;

impl Integer {
    /// The integer that a JSON number means; `None` if it has a fraction or an exponent beyond a thousand million.
    pub(crate) fn of(text: &str) -> Option<Self> {
        // What parses here and is written back the same needs no further look: the usual case.
        if let Ok(value) = text.parse::<i64>() {
            let unusual = text.starts_with('+') || text.starts_with("-0") || (text.len() > 1 && text.starts_with('0'));
            if !unusual {
                return Some(Self(Form::Small(value)));
            }
        }
        Parts::of(text).filter(Parts::is_whole).map(|_| Self(Form::Text(text.into())))
    }

    /// The value, if 64 bits hold it.
    pub fn as_i64(&self) -> Option<i64> {
        match &self.0 {
            Form::Small(value) => Some(*value),
            Form::Text(_) => self.as_i128()?.try_into().ok(),
        }
    }

    /// The value, if 128 bits hold it.
    pub fn as_i128(&self) -> Option<i128> {
        match &self.0 {
            Form::Small(value) => Some(i128::from(*value)),
            Form::Text(text) => Parts::of(text)?.to_i128(),
        }
    }

    /// Both numbers as small ones, if both are: the comparison that nearly always does.
    fn small(&self, other: &Self) -> Option<(i64, i64)> {
        match (&self.0, &other.0) {
            (Form::Small(a), Form::Small(b)) => Some((*a, *b)),
            _ => None,
        }
    }

    /// The parts; the text was checked when it came in.
    fn parts(&self) -> Option<Parts> {
        Parts::of(&self.to_string())
    }
}

impl PartialEq for Integer {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Integer {}

impl PartialEq<i64> for Integer {
    fn eq(&self, other: &i64) -> bool {
        self.as_i64() == Some(*other)
    }
}

impl PartialOrd<i64> for Integer {
    fn partial_cmp(&self, other: &i64) -> Option<Ordering> {
        Some(self.cmp(&Self::from(*other)))
    }
}

impl Ord for Integer {
    fn cmp(&self, other: &Self) -> Ordering {
        match self.small(other) {
            Some((a, b)) => a.cmp(&b),
            None => self.parts().cmp(&other.parts()),
        }
    }
}

impl PartialOrd for Integer {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Hash for Integer {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.as_i64() {
            Some(value) => value.hash(state),
            None => self.parts().hash(state),
        }
    }
}

impl fmt::Display for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Form::Small(value) => fmt::Display::fmt(value, f),
            Form::Text(text) => f.write_str(text),
        }
    }
}

impl fmt::Debug for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Integer {
    type Err = ParseIntegerError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::of(text).ok_or(ParseIntegerError)
    }
}

macro_rules! from_small {
    ($($small:ty),*) => { $(
        impl From<$small> for Integer {
            fn from(value: $small) -> Self {
                Self(Form::Small(i64::from(value)))
            }
        }
    )* };
}

from_small!(i8, i16, i32, i64, u8, u16, u32);

impl From<u64> for Integer {
    fn from(value: u64) -> Self {
        match i64::try_from(value) {
            Ok(value) => Self(Form::Small(value)),
            Err(_) => Self(Form::Text(value.to_string().into())),
        }
    }
}

macro_rules! to_small {
    ($($small:ty),*) => { $(
        impl TryFrom<&Integer> for $small {
            type Error = IntegerRangeError;

            fn try_from(value: &Integer) -> Result<Self, Self::Error> {
                value.as_i128().and_then(|value| value.try_into().ok()).ok_or(IntegerRangeError)
            }
        }
    )* };
}

to_small!(i32, i64, u32, u64);

impl ReadJson for Integer {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        r.number_as("an integer", Self::of)
    }
}

impl WriteJson for Integer {
    fn write(&self, w: &mut Writer) {
        match &self.0 {
            Form::Small(value) => w.integer(*value),
            Form::Text(text) => w.number_text(text),
        }
    }
}

impl fmt::Display for ParseIntegerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an integer")
    }
}

impl std::error::Error for ParseIntegerError {}

impl fmt::Display for IntegerRangeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the integer does not fit into the type wanted")
    }
}

impl std::error::Error for IntegerRangeError {}
