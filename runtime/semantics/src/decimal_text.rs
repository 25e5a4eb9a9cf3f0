//! The text of a number and its exact value, however long it is. Nothing is copied.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

/// An exponent beyond this counts as this: no text is long enough for its digits to make up for the difference.
const FARTHEST: i64 = i64::MAX / 4;

/// The value of a number: sign, digits without zeros at either end, and the power of ten of the last digit.
#[derive(Clone, Copy, Debug)]
pub struct DecimalText<'a> {
    negative: bool,
    /// The digits before the point and those after it.
    digits: [&'a [u8]; 2],
    power: i64,
    exponent: i64,
}

impl<'a> DecimalText<'a> {
    /// Reads a number as JSON writes it.
    #[must_use]
    pub fn json(text: &'a str) -> Option<Self> {
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let leading_zero = unsigned.starts_with('0') && unsigned[1..].starts_with(|next: char| next.is_ascii_digit());
        if leading_zero { None } else { Self::read(text, unsigned) }
    }

    /// Reads a number as JSON writes it, or with a `+` or zeros before it.
    #[must_use]
    pub fn lenient(text: &'a str) -> Option<Self> {
        Self::read(text, text.strip_prefix(['-', '+']).unwrap_or(text))
    }

    fn read(text: &str, unsigned: &'a str) -> Option<Self> {
        let negative = text.starts_with('-');
        let (mantissa, exponent) = match unsigned.bytes().position(|byte| matches!(byte, b'e' | b'E')) {
            Some(at) => (&unsigned[..at], exponent(&unsigned[at + 1..])?),
            None => (unsigned, 0),
        };
        let (whole, fraction) = match mantissa.split_once('.') {
            Some((_, "")) => return None,
            Some(parts) => parts,
            None => (mantissa, ""),
        };
        if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) {
            return None;
        }
        let (head, tail) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
        let power = exponent - length(tail);
        Some(match (head, tail) {
            ("", "") => Self { negative: false, digits: [b"", b""], power: 0, exponent },
            ("", _) => Self { negative, digits: [b"", tail.trim_start_matches('0').as_bytes()], power, exponent },
            (_, "") => {
                let ends = head.trim_end_matches('0');
                let power = power + length(head) - length(ends);
                Self { negative, digits: [ends.as_bytes(), b""], power, exponent }
            }
            _ => Self { negative, digits: [head.as_bytes(), tail.as_bytes()], power, exponent },
        })
    }

    /// True if the number has no fraction.
    #[inline]
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        self.power >= 0
    }

    /// True for 0.
    #[inline]
    #[must_use]
    pub const fn is_zero(&self) -> bool {
        self.digits[0].is_empty() && self.digits[1].is_empty()
    }

    /// True if the exponent, as it is written, has at most nine digits.
    #[inline]
    #[must_use]
    pub const fn has_usual_exponent(&self) -> bool {
        self.exponent.unsigned_abs() < 1_000_000_000
    }

    /// The value of each digit, from the first to the last that is not 0.
    #[inline]
    pub fn digits(&self) -> impl Iterator<Item = u8> {
        self.digits[0].iter().chain(self.digits[1]).map(|digit| digit - b'0')
    }

    /// The number of those digits.
    #[inline]
    #[must_use]
    pub const fn digit_count(&self) -> usize {
        self.digits[0].len() + self.digits[1].len()
    }

    /// The power of ten of the last digit.
    #[inline]
    #[must_use]
    pub const fn power(&self) -> i64 {
        self.power
    }

    /// The value, if it is whole and fits.
    #[inline]
    #[must_use]
    pub fn to_i128(self) -> Option<i128> {
        if self.is_zero() {
            return Some(0);
        }
        let scale = 10_i128.checked_pow(u32::try_from(self.power).ok()?)?;
        // The lowest value is one further from 0 than the highest.
        let sign = if self.negative { -1 } else { 1 };
        let step = |value: i128, digit| value.checked_mul(10)?.checked_add(sign * i128::from(digit));
        self.digits().try_fold(0, step)?.checked_mul(scale)
    }

    /// The value, if it is whole, not negative, and fits.
    #[must_use]
    pub fn to_u128(self) -> Option<u128> {
        if self.is_zero() {
            return Some(0);
        }
        let scale = 10_u128.checked_pow(u32::try_from(self.power).ok()?)?;
        let step = |value: u128, digit| value.checked_mul(10)?.checked_add(u128::from(digit));
        self.digits().try_fold(0, step)?.checked_mul(scale).filter(|_| !self.negative)
    }

    /// True for a number below 0.
    #[inline]
    #[must_use]
    pub const fn is_negative(&self) -> bool {
        self.negative && !self.is_zero()
    }

    /// The value over ten to the `power`, if that is whole and fits.
    #[must_use]
    pub fn in_units_of(mut self, power: i64) -> Option<i128> {
        self.power = self.power.checked_sub(power)?;
        self.to_i128()
    }

    fn sign(&self) -> i8 {
        match (self.is_zero(), self.negative) {
            (true, _) => 0,
            (_, true) => -1,
            (_, false) => 1,
        }
    }

    /// The power of ten of the first digit, by which numbers of one sign are compared first.
    fn magnitude(&self) -> i64 {
        let length = i64::try_from(self.digit_count()).unwrap_or(FARTHEST);
        self.power.saturating_add(length)
    }
}

impl Ord for DecimalText<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        let size = || self.magnitude().cmp(&other.magnitude()).then_with(|| self.digits().cmp(other.digits()));
        self.sign().cmp(&other.sign()).then_with(|| match self.sign() {
            0 => Ordering::Equal,
            1 => size(),
            _ => size().reverse(),
        })
    }
}

impl PartialOrd for DecimalText<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for DecimalText<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for DecimalText<'_> {}

impl Hash for DecimalText<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.sign().hash(state);
        self.power.hash(state);
        // One by one: the same digits are the same wherever the point stands.
        self.digits().for_each(|digit| state.write_u8(digit));
        self.digit_count().hash(state);
    }
}

fn exponent(text: &str) -> Option<i64> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    if digits.is_empty() || !all_digits(digits) {
        return None;
    }
    // What does not parse is too large to.
    let size = digits.parse::<i64>().unwrap_or(FARTHEST).min(FARTHEST);
    Some(if negative { -size } else { size })
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

fn length(text: &str) -> i64 {
    i64::try_from(text.len()).unwrap_or(FARTHEST)
}

#[cfg(test)]
mod tests {
    use super::DecimalText;

    fn decimal(text: &str) -> DecimalText<'_> {
        DecimalText::json(text).unwrap()
    }

    #[test]
    fn what_json_does_not_write() {
        for text in ["007", "+1", "-01", "+0.5"] {
            assert!(DecimalText::json(text).is_none() && DecimalText::lenient(text).is_some(), "{text}");
        }
        for text in ["", "-", "+", "--1", "+-1", "1.", ".5", "1e", "1e+", " 1", "1 ", "0x1"] {
            assert!(DecimalText::lenient(text).is_none(), "{text}");
        }
    }

    #[test]
    fn whole_numbers() {
        assert!(decimal("1e3").is_whole() && decimal("0").is_whole() && decimal("1.0").is_whole());
        assert!(!decimal("1.5").is_whole() && !decimal("1e-3").is_whole());
        assert!(decimal("-1").is_negative() && !decimal("-0.0").is_negative() && !decimal("1").is_negative());
    }

    #[test]
    fn units() {
        assert_eq!((decimal("12.5").in_units_of(-2), decimal("12.5").in_units_of(0)), (Some(1250), None));
        assert_eq!((decimal("-3e2").in_units_of(1), decimal("0").in_units_of(-99)), (Some(-30), Some(0)));
    }
}
