//! Numbers of conditions: exact, whole or not.

use std::cmp::Ordering;
use std::fmt;

/// A number of up to 38 digits, times a power of ten. Nothing is rounded, but for the division of what is not whole.
///
/// Compared by value: `1.0` is `1`.
#[derive(Clone, Copy)]
pub struct Number {
    pub(super) digits: i128,
    pub(super) power: i32,
}

impl Number {
    /// A whole number.
    #[inline]
    #[must_use]
    pub const fn whole(value: i128) -> Self {
        Self { digits: value, power: 0 }
    }

    /// `digits` times ten to the `power`.
    #[inline]
    #[must_use]
    pub const fn scaled(digits: i128, power: i32) -> Self {
        Self { digits, power }
    }

    /// The digits and the power of ten of the last of them.
    #[inline]
    #[must_use]
    pub const fn parts(self) -> (i128, i32) {
        (self.digits, self.power)
    }

    /// The value of a number of a message; null for one with more than 38 digits.
    #[inline]
    pub fn of(value: &impl ToNumber) -> Option<Self> {
        value.to_number()
    }

    /// The value where it is whole and has at most 38 digits.
    #[inline]
    #[must_use]
    pub fn to_whole(self) -> Option<i128> {
        if self.power == 0 {
            return Some(self.digits);
        }
        let scale = 10_i128.checked_pow(self.power.unsigned_abs());
        if self.power > 0 {
            return if self.digits == 0 { Some(0) } else { self.digits.checked_mul(scale?) };
        }
        match scale {
            Some(scale) => (self.digits % scale == 0).then(|| self.digits / scale),
            None => (self.digits == 0).then_some(0),
        }
    }

    /// The same value with a last digit other than 0.
    #[must_use]
    pub fn shortest(self) -> Self {
        if self.digits == 0 {
            return Self::whole(0);
        }
        let mut it = self;
        while it.digits % 10 == 0 {
            let Some(power) = it.power.checked_add(1) else { break };
            it = Self { digits: it.digits / 10, power };
        }
        it
    }

    /// Both numbers as digits with the same power, if that does not need too many.
    #[inline]
    pub(super) fn aligned(self, other: Self) -> Option<(i128, i128, i32)> {
        if self.power == other.power {
            return Some((self.digits, other.digits, self.power));
        }
        align(self, other).or_else(|| align(self.shortest(), other.shortest()))
    }
}

fn align(a: Number, b: Number) -> Option<(i128, i128, i32)> {
    let power = a.power.min(b.power);
    let scale = |number: Number| {
        if number.digits == 0 {
            return Some(0);
        }
        number.digits.checked_mul(10_i128.checked_pow(number.power.checked_sub(power)?.unsigned_abs())?)
    };
    Some((scale(a)?, scale(b)?, power))
}

/// A number of a message that conditions can calculate with.
pub trait ToNumber {
    /// The value; null for one with more than 38 digits.
    fn to_number(&self) -> Option<Number>;
}

impl From<i32> for Number {
    #[inline]
    fn from(value: i32) -> Self {
        Self::whole(i128::from(value))
    }
}

impl From<i64> for Number {
    #[inline]
    fn from(value: i64) -> Self {
        Self::whole(i128::from(value))
    }
}

impl Ord for Number {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        if self.power == other.power {
            return self.digits.cmp(&other.digits);
        }
        let signs = self.digits.signum().cmp(&other.digits.signum());
        signs.then_with(|| match self.digits.signum() {
            0 => Ordering::Equal,
            1 => size(*self, *other),
            _ => size(*other, *self),
        })
    }
}

/// The order of two numbers by their absolute values, neither of them 0.
fn size(a: Number, b: Number) -> Ordering {
    let first = |number: Number| i64::from(number.digits.unsigned_abs().ilog10()) + i64::from(number.power);
    first(a).cmp(&first(b)).then_with(|| {
        // They begin at the same place, so that the shorter one grows by as many digits as the other has more.
        let power = a.power.min(b.power);
        let scale = |number: Number| {
            let zeros = number.power.abs_diff(power);
            let factor = 10_u128.checked_pow(zeros)?;
            number.digits.unsigned_abs().checked_mul(factor)
        };
        match (scale(a), scale(b)) {
            (Some(a), Some(b)) => a.cmp(&b),
            // What does not fit is more than what does.
            (None, _) => Ordering::Greater,
            (_, None) => Ordering::Less,
        }
    })
}

impl PartialOrd for Number {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Number {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Number {}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Number {
        Number::parse(text).unwrap()
    }

    #[test]
    fn order() {
        let ascending = [
            "-1e300",
            "-99999999999999999999999999999999999999",
            "-1000",
            "-0.5",
            "0",
            "1e-300",
            "0.1",
            "0.11",
            "1",
            "1.0000000000000000000000000000000000001",
            "9",
            "10",
            "99.9",
            "1e2",
            "17014118346046923173168730371588410572",
            "90000000000000000000000000000000000000",
            "1e300",
        ];
        for (i, a) in ascending.iter().enumerate() {
            for (j, b) in ascending.iter().enumerate() {
                assert_eq!(number(a).cmp(&number(b)), i.cmp(&j), "{a} {b}");
            }
        }
    }

    #[test]
    fn equal_by_value() {
        for (a, b) in [("1", "1.0"), ("1e2", "100"), ("-0", "0"), ("0e99", "0.00"), ("120e-1", "12")] {
            assert_eq!(number(a), number(b), "{a} {b}");
        }
    }

    #[test]
    fn whole() {
        let whole = |text| number(text).to_whole();
        assert_eq!((whole("1.0"), whole("1.5"), whole("1e3"), whole("1e99")), (Some(1), None, Some(1000), None));
        assert_eq!((whole("0e999"), whole("0e-999"), whole("1e-999")), (Some(0), Some(0), None));
    }
}
