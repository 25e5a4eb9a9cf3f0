//! A number for comparing: a small one as it is, any other by its text, exact either way and without a copy.

use super::DecimalText;
use super::multiple::is_multiple;
use std::cmp::Ordering;
use std::io::Write as _;

/// A number that lies elsewhere. A text that is no number is equal to nothing and has no order.
#[derive(Clone, Copy, Debug)]
pub enum ExactNumber<'a> {
    /// What 64 bits hold.
    Whole(i64),
    /// The text of a JSON number.
    Text(&'a str),
}

impl<'a> ExactNumber<'a> {
    /// The number that a text is as JSON writes it.
    #[must_use]
    pub fn of_text(text: &'a str) -> Option<Self> {
        DecimalText::json(text).map(|_| Self::Text(text))
    }
}

impl ExactNumber<'_> {
    /// How the two are ordered; `None` if a text is no number.
    #[inline]
    #[must_use]
    pub fn compare(self, other: ExactNumber<'_>) -> Option<Ordering> {
        match (self, other) {
            (Self::Whole(a), ExactNumber::Whole(b)) => Some(a.cmp(&b)),
            _ => self.with_decimal(|a| other.with_decimal(|b| a.cmp(&b)))?,
        }
    }

    /// Whether the number is `divisor` times a whole number, as everything is of 0; `None` if a text is no number.
    #[inline]
    #[must_use]
    pub fn is_multiple_of(self, divisor: ExactNumber<'_>) -> Option<bool> {
        match (self, divisor) {
            // The least integer over -1 is whole too, though 64 bits do not hold it.
            (Self::Whole(value), ExactNumber::Whole(divisor)) => {
                Some(divisor == 0 || value.checked_rem(divisor).unwrap_or(0) == 0)
            }
            _ => self.with_decimal(|value| divisor.with_decimal(|divisor| is_multiple(&value, &divisor)))?,
        }
    }

    /// What `look` says of the number in digits; `None` if the text is no number.
    #[inline(never)]
    pub fn with_decimal<R>(self, look: impl FnOnce(DecimalText<'_>) -> R) -> Option<R> {
        match self {
            Self::Text(text) => DecimalText::json(text).map(look),
            Self::Whole(value) => {
                // The longest is the least, 20 characters with its sign.
                let mut text = [0; 20];
                let mut rest = text.as_mut_slice();
                write!(rest, "{value}").ok()?;
                let length = 20 - rest.len();
                DecimalText::json(std::str::from_utf8(&text[..length]).ok()?).map(look)
            }
        }
    }
}

impl PartialEq<ExactNumber<'_>> for ExactNumber<'_> {
    #[inline]
    fn eq(&self, other: &ExactNumber<'_>) -> bool {
        self.compare(*other) == Some(Ordering::Equal)
    }
}

impl PartialOrd<ExactNumber<'_>> for ExactNumber<'_> {
    #[inline]
    fn partial_cmp(&self, other: &ExactNumber<'_>) -> Option<Ordering> {
        self.compare(*other)
    }
}

#[cfg(test)]
mod tests {
    use super::ExactNumber::{self, Text, Whole};

    #[test]
    fn orders_exactly() {
        let ascending: [ExactNumber<'_>; 12] = [
            Text("-1e3"),
            Text("-1.5"),
            Whole(-1),
            Text("-0.5"),
            Whole(0),
            Text("0.0001"),
            Text("0.1"),
            Whole(1),
            Text("1.000000000000000000001"),
            Whole(9),
            Text("10"),
            Text("1e2"),
        ];
        for pair in ascending.windows(2) {
            assert!(pair[0] < pair[1], "{pair:?}");
        }
        assert_eq!(Text("1.50"), Text("15e-1"));
        assert_eq!(Text("-0"), Whole(0));
    }

    #[test]
    fn no_number_is_equal_to_nothing() {
        for text in ["", "-", ".", "1e", "0x10", "1_000", "nan", ".inf", "1.2.3", "e5", "007", "+1", "1.", ".5"] {
            assert_ne!(Text(text), Text(text), "{text}");
            assert_eq!((Text(text).compare(Whole(1)), Whole(1).is_multiple_of(Text(text))), (None, None), "{text}");
        }
    }

    #[test]
    fn multiples() {
        let tells = |value: ExactNumber<'_>, divisor: ExactNumber<'_>| value.is_multiple_of(divisor);
        assert_eq!(tells(Text("0.3"), Text("0.1")), Some(true));
        assert_eq!(tells(Whole(10), Whole(4)), Some(false));
        assert_eq!(tells(Whole(0), Whole(7)), Some(true));
        assert_eq!(tells(Whole(i64::MIN), Whole(-1)), Some(true));
        assert_eq!(tells(Text("1e999999999"), Whole(3)), Some(false));
        assert_eq!(tells(Text("1e999999999"), Text("4e-3")), Some(true));
    }
}
