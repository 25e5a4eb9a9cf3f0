//! Numbers that have limits, and the limits.

use crate::value::{Decimal, Integer};
use specwright_semantics::ExactNumber;
use std::cmp::Ordering;

/// The number in a constraint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// What 64 bits hold.
    Whole(i64),
    /// Any other, as JSON writes it: `0.5`, `1e30`. A text that is no number limits nothing.
    Exact(&'static str),
}

/// A number that can have limits: an integer of any size, or a decimal number.
pub trait Numeric: sealed::Sealed {}

pub(super) mod sealed {
    use super::ExactNumber;

    pub trait Sealed {
        fn number(&self) -> ExactNumber<'_>;
    }
}

macro_rules! small {
    ($($integer:ty),*) => { $(
        impl Numeric for $integer {}

        impl sealed::Sealed for $integer {
            #[inline]
            fn number(&self) -> ExactNumber<'_> {
                ExactNumber::Whole(i64::from(*self))
            }
        }
    )* };
}

small!(i32, i64);

impl Numeric for Integer {}

impl sealed::Sealed for Integer {
    #[inline]
    fn number(&self) -> ExactNumber<'_> {
        self.number()
    }
}

impl Numeric for Decimal {}

impl sealed::Sealed for Decimal {
    #[inline]
    fn number(&self) -> ExactNumber<'_> {
        ExactNumber::Text(self.as_str())
    }
}

impl Limit {
    #[inline]
    pub(super) const fn number(self) -> ExactNumber<'static> {
        match self {
            Self::Whole(value) => ExactNumber::Whole(value),
            Self::Exact(text) => ExactNumber::Text(text),
        }
    }
}

/// On which side of the limit the number is; `None` if there is no limit.
#[inline]
pub(super) fn compare(value: &impl Numeric, limit: Limit) -> Option<Ordering> {
    value.number().compare(limit.number())
}
