//! `+`, `-`, `*`, `%` and the sign. A result with too many digits is null.

use super::Number;

/// `a + b`
#[inline]
pub fn add(a: Option<Number>, b: Option<Number>) -> Option<Number> {
    a?.plus(b?)
}

/// `a - b`
#[inline]
pub fn subtract(a: Option<Number>, b: Option<Number>) -> Option<Number> {
    a?.plus(b?.negated()?)
}

/// `a * b`
#[inline]
pub fn multiply(a: Option<Number>, b: Option<Number>) -> Option<Number> {
    let times =
        |a: Number, b: Number| Some(Number::scaled(a.digits.checked_mul(b.digits)?, a.power.checked_add(b.power)?));
    let (a, b) = (a?, b?);
    times(a, b).or_else(|| times(a.shortest(), b.shortest()))
}

/// `a % b` of whole numbers, with the sign of `a`; null where `b` is 0.
#[inline]
pub fn remainder(a: Option<Number>, b: Option<Number>) -> Option<Number> {
    let (a, b) = (a?.to_whole()?, b?.to_whole()?);
    // The least number has no opposite, but a remainder by -1 all the same.
    if b == -1 { Some(Number::whole(0)) } else { a.checked_rem(b).map(Number::whole) }
}

/// `-a`
#[inline]
pub fn negate(a: Option<Number>) -> Option<Number> {
    a?.negated()
}

impl Number {
    #[inline]
    pub(super) fn plus(self, other: Self) -> Option<Self> {
        // The usual case: two whole numbers.
        if self.power == other.power
            && let Some(digits) = self.digits.checked_add(other.digits)
        {
            return Some(Self::scaled(digits, self.power));
        }
        // A number too large to be aligned with any other is still itself beside 0.
        if other.digits == 0 {
            return Some(self);
        }
        if self.digits == 0 {
            return Some(other);
        }
        let (a, b, power) = self.aligned(other)?;
        Some(Self::scaled(a.checked_add(b)?, power))
    }

    #[inline]
    fn negated(self) -> Option<Self> {
        Some(Self::scaled(self.digits.checked_neg()?, self.power))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Option<Number> {
        Number::parse(text)
    }

    #[test]
    fn results() {
        let n = parse;
        assert_eq!(add(n("0.1"), n("0.2")), n("0.3"));
        assert_eq!(add(n("9223372036854775807"), n("1")), n("9223372036854775808"));
        assert_eq!(subtract(n("1e300"), n("1e300")), n("0"));
        assert_eq!(add(n("1e300"), n("0")), n("1e300"));
        assert_eq!(multiply(n("1.5"), n("-4")), n("-6"));
        assert_eq!(multiply(n("1e200"), n("1e-200")), n("1"));
        assert_eq!(
            (remainder(n("7"), n("3")), remainder(n("-7"), n("3")), remainder(n("7"), n("-3"))),
            (n("1"), n("-1"), n("1"))
        );
        assert_eq!(remainder(n("8.0"), n("2")), n("0"));
        assert_eq!(negate(n("2.5")), n("-2.5"));
    }

    #[test]
    fn no_result() {
        let n = parse;
        let most = Some(Number::whole(i128::MAX));
        assert_eq!((add(most, n("1")), subtract(negate(most), n("2")), multiply(most, n("2"))), (None, None, None));
        assert_eq!(add(n("1e300"), n("1")), None);
        assert_eq!((remainder(n("1"), n("0")), remainder(n("1.5"), n("1"))), (None, None));
        assert_eq!(remainder(Some(Number::whole(i128::MIN)), n("-1")), n("0"));
        assert_eq!(negate(Some(Number::whole(i128::MIN))), None);
        assert_eq!((add(None, n("1")), multiply(n("1"), None), negate(None)), (None, None, None));
    }
}
