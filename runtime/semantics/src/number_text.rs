//! Numbers from text and to text.

use super::{DecimalText, Number};

/// The most digits that a number is read with.
const MAX_DIGITS: usize = 38;

/// The longest text of a number, so that a short one like `1e999999999` does not grow into a long one.
const MAX_LENGTH: u32 = 400;

impl Number {
    /// A number as JSON writes it, or with a `+` or zeros before it; null for any other text and for more than 38
    /// digits. Zeros at either end are no digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        // The usual case.
        if text.len() < 19
            && let Ok(value) = text.parse::<i64>()
        {
            return Some(value.into());
        }
        let exact = DecimalText::lenient(text)?;
        if exact.is_zero() {
            return Some(Self::whole(0));
        }
        if exact.digit_count() > MAX_DIGITS {
            return None;
        }
        let digits = exact.digits().fold(0, |digits, digit| digits * 10 + i128::from(digit));
        let power = i32::try_from(exact.power()).ok()?;
        Some(Self::scaled(if exact.is_negative() { -digits } else { digits }, power))
    }

    /// Whether the number is short enough to be written out.
    pub(super) const fn is_short(self) -> bool {
        self.power.unsigned_abs() <= MAX_LENGTH
    }

    /// The number in digits, with an exponent only where there would be hundreds of zeros.
    pub(super) fn text(self) -> String {
        let Self { digits, power } = self.shortest();
        let sign = if digits < 0 { "-" } else { "" };
        let mut text = digits.unsigned_abs().to_string();
        if power.unsigned_abs() > MAX_LENGTH {
            return format!("{sign}{text}e{power}");
        }
        let places = usize::try_from(power.unsigned_abs()).unwrap_or(0);
        if power >= 0 {
            return format!("{sign}{text}{}", "0".repeat(places));
        }
        if text.len() <= places {
            text = format!("{}{text}", "0".repeat(places + 1 - text.len()));
        }
        let (whole, fraction) = text.split_at(text.len() - places);
        format!("{sign}{whole}.{fraction}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn read_and_written() {
        for (text, written) in [
            ("0", "0"),
            ("-0.00", "0"),
            ("0e99999999999999999999", "0"),
            ("12.50", "12.5"),
            ("-0.001", "-0.001"),
            ("1e3", "1000"),
            ("1.5E-3", "0.0015"),
            ("+7", "7"),
            ("007", "7"),
            ("1000000000000000000000", "1000000000000000000000"),
            ("100.0", "100"),
            ("00000000000000000000000.5", "0.5"),
            ("1e-500", "1e-500"),
            ("1e500", "1e500"),
            ("99999999999999999999999999999999999999", "99999999999999999999999999999999999999"),
            ("9223372036854775808", "9223372036854775808"),
        ] {
            assert_eq!(Number::parse(text).map(Number::text).as_deref(), Some(written), "{text}");
        }
    }

    #[test]
    fn no_numbers() {
        for text in [
            "",
            "-",
            "+",
            "a",
            "1.",
            ".5",
            "1e",
            "1e+",
            "1 ",
            " 1",
            "0x1",
            "1_0",
            "NaN",
            "Infinity",
            "--1",
            "+-1",
            "１",
            "1e99999999999999999999",
            "1.5.2",
            "1e1.5",
        ] {
            assert_eq!(Number::parse(text), None, "{text}");
        }
        assert_eq!(Number::parse(&"1".repeat(39)), None);
        assert_eq!(Number::parse(&format!("0.{}", "1".repeat(39))), None);
    }
}
