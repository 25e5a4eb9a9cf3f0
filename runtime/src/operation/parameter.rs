//! Values that can stand in a path, a query or a header.

use crate::value::{Date, Decimal, Integer, Timestamp, Uuid};
use std::fmt::Write as _;

/// A value that can stand in a path, a query or a header.
pub trait Parameter {
    /// Appends its text, not encoded.
    fn append(&self, out: &mut String);

    /// True if it is left out.
    fn is_absent(&self) -> bool {
        false
    }
}

/// How a list stands in a query.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Join {
    /// `ids=1,2`
    Comma,
    /// `ids=1&ids=2`
    Repeat,
    /// `ids=1%202`
    Space,
    /// `ids=1%7C2`
    Pipe,
    /// `ids[]=1&ids[]=2`, with the brackets encoded
    Brackets,
}

macro_rules! displayed {
    ($($name:ty),*) => { $(
        impl Parameter for $name {
            fn append(&self, out: &mut String) {
                // Writing to a String cannot fail.
                let _ = write!(out, "{self}");
            }
        }
    )* };
}

displayed!(bool, i8, i16, i32, i64, u8, u16, u32, u64, Date, Decimal, Integer, Timestamp);

impl Parameter for str {
    fn append(&self, out: &mut String) {
        out.push_str(self);
    }
}

impl Parameter for String {
    fn append(&self, out: &mut String) {
        out.push_str(self);
    }
}

impl Parameter for Uuid {
    fn append(&self, out: &mut String) {
        self.with_text(|text| out.push_str(text));
    }
}

impl<T: Parameter + ?Sized> Parameter for &T {
    fn append(&self, out: &mut String) {
        (**self).append(out);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

impl<T: Parameter> Parameter for Option<T> {
    fn append(&self, out: &mut String) {
        if let Some(value) = self {
            value.append(out);
        }
    }

    fn is_absent(&self) -> bool {
        self.as_ref().is_none_or(Parameter::is_absent)
    }
}
