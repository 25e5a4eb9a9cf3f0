//! Dates, compared by what they mean.

use super::{Order, Same};
use std::cmp::Ordering;

/// A date as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Date<'a>(&'a str);

impl<'a> Date<'a> {
    /// A date that is written in a condition.
    #[inline]
    #[must_use]
    pub const fn new(text: &'a str) -> Self {
        Self(text)
    }

    /// The date of a message.
    #[inline]
    #[must_use]
    pub fn of(date: &'a impl AsRef<str>) -> Self {
        Self(date.as_ref())
    }

    /// The text.
    #[inline]
    #[must_use]
    pub const fn as_str(self) -> &'a str {
        self.0
    }
}

impl Same<Date<'_>> for Date<'_> {
    #[inline]
    fn same(&self, other: &Date<'_>) -> Option<bool> {
        Some(self.0 == other.0)
    }
}

/// A text that is no date comes neither before nor after.
impl Order<Date<'_>> for Date<'_> {
    #[inline]
    fn order(&self, other: &Date<'_>) -> Option<Ordering> {
        // Year, month and day have a fixed number of digits.
        (specwright_formats::date(self.0) && specwright_formats::date(other.0)).then(|| self.0.cmp(other.0))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{equal, less};
    use super::*;

    #[test]
    fn order() {
        let date = |text| Some(Date::new(text));
        assert_eq!(less(date("2026-01-31"), date("2026-02-01")), Some(true));
        assert_eq!(less(date("0999-01-31"), date("2026-02-01")), Some(true));
        assert_eq!(less(date("2026-01-31"), date("soon")), None);
        assert_eq!(less(date("2026-01-31"), date("2026-02-30")), None);
        assert_eq!(equal(date("2026-01-31"), date("2026-01-31")), Some(true));
        assert_eq!(
            (equal(date("soon"), date("soon")), equal(date("soon"), date("2026-01-31"))),
            (Some(true), Some(false))
        );
    }
}
