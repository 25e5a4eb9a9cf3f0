//! A decimal number kept as its text, so that `12.50` stays `12.50`.

use super::Integer;
use crate::foreign;
use crate::json::{DecodeError, ReadJson, Reader, WriteJson, Writer};
use std::fmt;
use std::str::FromStr;

/// A number as it is written on the wire.
///
/// Compared by its text: `12.5` and `12.50` are different values of this type. For arithmetic, [`Decimal::parse`] makes
/// it a number of whatever decimal type the caller uses.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Decimal(Box<str>);

/// The text is not a number as JSON writes numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseDecimalError;

impl Decimal {
    /// The text of the number.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number as another type, by way of its text.
    ///
    /// # Errors
    /// What that type says when it cannot hold or read the number.
    pub fn parse<T: FromStr>(&self) -> Result<T, T::Err> {
        self.0.parse()
    }

    /// The nearest floating point number; infinite beyond the range of those.
    pub fn to_f64(&self) -> f64 {
        // Every JSON number is a number to Rust.
        self.0.parse().unwrap_or(f64::NAN)
    }
}

impl FromStr for Decimal {
    type Err = ParseDecimalError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut r = Reader::new(text);
        match (r.number(), r.finish()) {
            (Ok(number), Ok(())) if number.len() == text.len() => Ok(Self(text.into())),
            _ => Err(ParseDecimalError),
        }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// As it is written; of a very long one the beginning.
impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&foreign::text(&self.0, foreign::LENGTH))
    }
}

impl From<Integer> for Decimal {
    fn from(value: Integer) -> Self {
        Self(value.to_string().into())
    }
}

macro_rules! from_integers {
    ($($integer:ty),*) => { $(
        impl From<$integer> for Decimal {
            fn from(value: $integer) -> Self {
                Self(value.to_string().into())
            }
        }
    )* };
}

from_integers!(i8, i16, i32, i64, u8, u16, u32, u64);

impl ReadJson for Decimal {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        r.number().map(|text| Self(text.into()))
    }
}

impl WriteJson for Decimal {
    fn write(&self, w: &mut Writer) {
        w.number_text(&self.0);
    }
}

impl fmt::Display for ParseDecimalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a number as JSON writes numbers")
    }
}

impl std::error::Error for ParseDecimalError {}
