//! Other types to and from an integer of any size.

use super::integer::Form;
use super::{Decimal, Integer};
use specwright_semantics::DecimalText;
use std::fmt;
use std::str::FromStr;

/// The text is not an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseIntegerError;

/// The number does not fit into the integer type that was wanted, or is no integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IntegerRangeError;

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

macro_rules! from_large {
    ($($large:ty),*) => { $(
        impl From<$large> for Integer {
            fn from(value: $large) -> Self {
                match i64::try_from(value) {
                    Ok(value) => Self(Form::Small(value)),
                    Err(_) => Self(Form::Text(value.to_string().into())),
                }
            }
        }
    )* };
}

from_large!(i128, isize, u64, u128, usize);

impl Integer {
    /// The value, if 128 bits without a sign hold it.
    #[cold]
    fn as_u128(&self) -> Option<u128> {
        match &self.0 {
            Form::Small(value) => u128::try_from(*value).ok(),
            Form::Text(text) => DecimalText::json(text)?.to_u128(),
        }
    }
}

macro_rules! to_small {
    ($($small:ty),*) => { $(
        impl TryFrom<&Integer> for $small {
            type Error = IntegerRangeError;

            fn try_from(value: &Integer) -> Result<Self, Self::Error> {
                let signed = value.as_i128().and_then(|value| value.try_into().ok());
                signed.or_else(|| value.as_u128()?.try_into().ok()).ok_or(IntegerRangeError)
            }
        }

        impl TryFrom<Integer> for $small {
            type Error = IntegerRangeError;

            fn try_from(value: Integer) -> Result<Self, Self::Error> {
                Self::try_from(&value)
            }
        }

        impl TryFrom<&Decimal> for $small {
            type Error = IntegerRangeError;

            fn try_from(value: &Decimal) -> Result<Self, Self::Error> {
                Integer::try_from(value).and_then(Self::try_from)
            }
        }

        impl TryFrom<Decimal> for $small {
            type Error = IntegerRangeError;

            fn try_from(value: Decimal) -> Result<Self, Self::Error> {
                Self::try_from(&value)
            }
        }
    )* };
}

to_small!(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize);

/// The same number as it is written: `12.0` stays `12.0`.
impl TryFrom<&Decimal> for Integer {
    type Error = IntegerRangeError;

    fn try_from(value: &Decimal) -> Result<Self, Self::Error> {
        Self::of(value.as_str()).ok_or(IntegerRangeError)
    }
}

/// The same number as it is written: `12.0` stays `12.0`.
impl TryFrom<Decimal> for Integer {
    type Error = IntegerRangeError;

    fn try_from(value: Decimal) -> Result<Self, Self::Error> {
        Self::try_from(&value)
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
        f.write_str("the number does not fit into the integer type wanted")
    }
}

impl std::error::Error for IntegerRangeError {}
