//! Numbers as JSON writes them, compared exactly: no bound of a spec is rounded.

use std::cmp::Ordering;

/// A decimal number: sign, digits without zeros at either end, and the power of ten of the first digit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    negative: bool,
    digits: Vec<u8>,
    /// The value is `0.DIGITS * 10^magnitude`; 0 for zero.
    magnitude: i64,
}

impl Number {
    /// Reads a number; `None` where the text is not one as JSON writes it (a leading `+` or `.` is let pass).
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, rest) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (mantissa, exponent) = match rest.find(['e', 'E']) {
            Some(at) => (&rest[..at], exponent(&rest[at + 1..])?),
            None => (rest, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if (whole.is_empty() && fraction.is_empty()) || !all_digits(whole) || !all_digits(fraction) {
            return None;
        }
        let written: Vec<u8> = whole.bytes().chain(fraction.bytes()).collect();
        let leading = written.iter().take_while(|digit| **digit == b'0').count();
        let end = written.len() - written[leading..].iter().rev().take_while(|digit| **digit == b'0').count();
        let digits = written[leading..end].to_vec();
        if digits.is_empty() {
            return Some(Self { negative: false, digits, magnitude: 0 });
        }
        let length = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let magnitude = exponent.saturating_add(length(whole.len())).saturating_sub(length(leading));
        Some(Self { negative, digits, magnitude })
    }

    /// A count as a number.
    #[must_use]
    pub fn from_count(count: usize) -> Self {
        Self::parse(&count.to_string()).unwrap_or(Self { negative: false, digits: Vec::new(), magnitude: 0 })
    }

    /// Whether it is 0.
    #[must_use]
    pub const fn is_zero(&self) -> bool {
        self.digits.is_empty()
    }

    /// Whether it is below 0.
    #[must_use]
    pub const fn is_negative(&self) -> bool {
        self.negative
    }

    /// Whether it has no fraction.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        i64::try_from(self.digits.len()).is_ok_and(|length| length <= self.magnitude) || self.is_zero()
    }

    /// Whether it is `divisor` times a whole number; `None` where the numbers are too large to tell.
    #[must_use]
    pub fn is_multiple_of(&self, divisor: &Self) -> Option<bool> {
        let lowest = |number: &Self| i64::try_from(number.digits.len()).ok().map(|length| number.magnitude - length);
        let scale = lowest(self)?.min(lowest(divisor)?);
        let divisor = divisor.scaled(scale)?;
        if divisor == 0 {
            return None;
        }
        Some(self.scaled(scale)? % divisor == 0)
    }

    /// The power of ten of its last digit.
    pub(super) fn last_power(&self) -> i64 {
        i64::try_from(self.digits.len()).map_or(i64::MIN, |length| self.magnitude.saturating_sub(length))
    }

    /// The value over `10^power`, where that is a whole number of at most 128 bits.
    pub(super) fn in_units_of(&self, power: i64) -> Option<i128> {
        let absolute = self.scaled(power)?;
        Some(if self.negative { -absolute } else { absolute })
    }

    /// The absolute value over `10^scale`, where that is a whole number of at most 128 bits.
    fn scaled(&self, scale: i64) -> Option<i128> {
        let zeros = self.magnitude.checked_sub(i64::try_from(self.digits.len()).ok()?)?.checked_sub(scale)?;
        let power = 10i128.checked_pow(u32::try_from(zeros).ok()?)?;
        std::str::from_utf8(&self.digits)
            .ok()
            .and_then(|digits| if digits.is_empty() { Some(0) } else { digits.parse::<i128>().ok() })?
            .checked_mul(power)
    }

    /// Its digits as a whole number, and the power of ten of the last of them; `None` for more than 38 digits.
    #[must_use]
    pub fn exact(&self) -> Option<(i128, i32)> {
        if self.is_zero() {
            return Some((0, 0));
        }
        let power = self.magnitude.checked_sub(i64::try_from(self.digits.len()).ok()?)?;
        let digits: i128 = std::str::from_utf8(&self.digits).ok().filter(|digits| digits.len() <= 38)?.parse().ok()?;
        Some((if self.negative { -digits } else { digits }, i32::try_from(power).ok()?))
    }

    fn cmp_magnitude(&self, other: &Self) -> Ordering {
        match (self.is_zero(), other.is_zero()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => self.magnitude.cmp(&other.magnitude).then_with(|| self.digits.cmp(&other.digits)),
        }
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => self.cmp_magnitude(other),
            (true, true) => other.cmp_magnitude(self),
        }
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// An exponent; one beyond 64 bits is clamped, which no comparison of real numbers notices.
fn exponent(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let size = digits.parse::<i64>().unwrap_or(i64::MAX / 4).min(i64::MAX / 4);
    Some(if text.starts_with('-') { -size } else { size })
}

#[cfg(test)]
mod tests {
    use super::Number;

    fn number(text: &str) -> Number {
        Number::parse(text).unwrap()
    }

    #[test]
    fn orders_exactly() {
        let ascending =
            ["-1e3", "-1.5", "-1", "-0.5", "0", "0.0001", "0.1", "1", "1.000000000000000000001", "9", "10", "1e2"];
        for pair in ascending.windows(2) {
            assert!(number(pair[0]) < number(pair[1]), "{pair:?}");
        }
        assert_eq!(number("1.50"), number("15e-1"));
        assert_eq!(number("-0"), number("0.000"));
    }

    #[test]
    fn refuses_what_is_no_number() {
        for text in ["", "-", ".", "1e", "0x10", "1_000", "nan", ".inf", "1.2.3", "e5"] {
            assert!(Number::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn tells_multiples() {
        assert_eq!(number("0.3").is_multiple_of(&number("0.1")), Some(true));
        assert_eq!(number("10").is_multiple_of(&number("4")), Some(false));
        assert_eq!(number("0").is_multiple_of(&number("7")), Some(true));
        assert_eq!(number("1e999999999").is_multiple_of(&number("3")), None);
    }

    #[test]
    fn tells_whole_numbers() {
        assert!(number("1e3").is_whole() && number("0").is_whole() && number("1.0").is_whole());
        assert!(!number("1.5").is_whole() && !number("1e-3").is_whole());
    }
}
