//! A member that is sent in one of three states.

use super::{Decimal, Integer};
use crate::json::{DecodeError, ReadJson, Reader, WriteJson, Writer};
use crate::kind::Kind;
use std::ops::Deref;

/// A member that can be left out, set to null, or set to a value; the three mean different things in an update.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// Not sent: what the service has stays.
    #[default]
    Absent,
    /// Sent as null: what the service has is cleared.
    Null,
    /// Sent with this value.
    Value(T),
}

impl<T> Patch<T> {
    /// True if the member is not sent.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// True if the member is sent as null.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// True if the member is sent with a value.
    pub fn is_value(&self) -> bool {
        matches!(self, Self::Value(_))
    }

    /// The value, if there is one.
    pub fn as_option(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The same with a reference to the value.
    pub const fn as_ref(&self) -> Patch<&T> {
        match self {
            Self::Absent => Patch::Absent,
            Self::Null => Patch::Null,
            Self::Value(value) => Patch::Value(value),
        }
    }

    /// The same with a reference to what the value derefs to.
    pub fn as_deref(&self) -> Patch<&T::Target>
    where
        T: Deref,
    {
        match self {
            Self::Absent => Patch::Absent,
            Self::Null => Patch::Null,
            Self::Value(value) => Patch::Value(value),
        }
    }

    /// The value, if there is one.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for Patch<String> {
    fn from(text: &str) -> Self {
        Self::Value(text.to_owned())
    }
}

macro_rules! from_numbers {
    ($($from:ty => $to:ty),* $(,)?) => {$(
        impl From<$from> for Patch<$to> {
            fn from(number: $from) -> Self {
                Self::Value(number.into())
            }
        }
    )*};
}

from_numbers! { i32 => Integer, i64 => Integer, u32 => Integer, u64 => Integer, i32 => Decimal, i64 => Decimal }

/// `None` means absent; null has to be said as [`Patch::Null`].
impl<T> From<Option<T>> for Patch<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Self::Value)
    }
}

impl<T: ReadJson> ReadJson for Patch<T> {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if r.peek()? == Kind::Null {
            r.null()?;
            return Ok(Self::Null);
        }
        T::read(r).map(Self::Value)
    }
}

impl<T: WriteJson> WriteJson for Patch<T> {
    fn write(&self, w: &mut Writer) {
        match self {
            Self::Value(value) => value.write(w),
            Self::Absent | Self::Null => w.null(),
        }
    }

    fn is_absent(&self) -> bool {
        Self::is_absent(self)
    }
}
