//! `/`: of whole numbers cut off, of others rounded.

use super::Number;

/// How many digits a quotient is rounded to that does not end.
const PRECISION: u32 = 34;

/// `a / b` of whole numbers: what is behind the point is cut off. Null where `b` is 0.
#[inline]
pub fn divide_whole(a: Option<Number>, b: Option<Number>) -> Option<Number> {
    a?.to_whole()?.checked_div(b?.to_whole()?).map(Number::whole)
}

/// `a / b`: exact where the quotient has at most 34 digits, else rounded to 34 digits, a tie to the even one. Null
/// where `b` is 0.
pub fn divide(a: Option<Number>, b: Option<Number>) -> Option<Number> {
    let (a, b) = (a?.shortest(), b?.shortest());
    if b.digits == 0 {
        return None;
    }
    let negative = (a.digits < 0) != (b.digits < 0);
    let divisor = b.digits.unsigned_abs();
    let mut power = a.power.checked_sub(b.power)?;
    let mut quotient = a.digits.unsigned_abs() / divisor;
    let mut rest = a.digits.unsigned_abs() % divisor;
    while rest != 0 && count(quotient) < PRECISION {
        let digit;
        (digit, rest) = next(rest, divisor);
        quotient = quotient * 10 + digit;
        power = power.checked_sub(1)?;
    }
    if rest != 0 {
        let surplus = count(quotient).saturating_sub(PRECISION);
        let unit = 10_u128.checked_pow(surplus)?;
        let cut = quotient % unit;
        quotient /= unit;
        power = power.checked_add(surplus.try_into().ok()?)?;
        // With a surplus the rest only tells that a tie is none.
        let (more, tie) = match surplus {
            0 => (rest > divisor - rest, rest == divisor - rest),
            _ => (cut >= unit / 2, false),
        };
        quotient += u128::from(more || (tie && quotient % 2 == 1));
    }
    let digits = i128::try_from(quotient).ok()?;
    Some(Number::scaled(if negative { -digits } else { digits }, power))
}

fn count(digits: u128) -> u32 {
    digits.checked_ilog10().map_or(0, |log| log + 1)
}

/// The next digit of a quotient, and what is left: ten times the rest would not always fit.
fn next(rest: u128, divisor: u128) -> (u128, u128) {
    if let Some(ten) = rest.checked_mul(10) {
        return (ten / divisor, ten % divisor);
    }
    let mut left = 0;
    let mut digit = 0;
    for _ in 0..10 {
        left += rest;
        if left >= divisor {
            left -= divisor;
            digit += 1;
        }
    }
    (digit, left)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Option<Number> {
        Number::parse(text)
    }

    #[test]
    fn whole() {
        let n = parse;
        assert_eq!((divide_whole(n("5"), n("2")), divide_whole(n("-5"), n("2"))), (n("2"), n("-2")));
        assert_eq!((divide_whole(n("5"), n("0")), divide_whole(None, n("1"))), (None, None));
        assert_eq!(divide_whole(Some(Number::whole(i128::MIN)), n("-1")), None);
    }

    #[test]
    fn quotients() {
        for (a, b, quotient) in [
            ("5", "2", "2.5"),
            ("1", "3", "0.3333333333333333333333333333333333"),
            ("2", "3", "0.6666666666666666666666666666666667"),
            ("-2", "3", "-0.6666666666666666666666666666666667"),
            ("1", "8", "0.125"),
            ("1e300", "1e-300", "1e600"),
            ("0", "7", "0"),
            // 35 digits that end in 5: a tie, which goes to the even digit.
            ("10000000000000000000000000000000005", "2", "5000000000000000000000000000000002"),
            ("10000000000000000000000000000000003", "2", "5000000000000000000000000000000002"),
            ("100000000000000000000000000000000005", "20", "5000000000000000000000000000000000"),
            ("300000000000000000000000000000000015", "20", "15000000000000000000000000000000000"),
            ("99999999999999999999999999999999999999", "7", "14285714285714285714285714285714290000"),
            (
                "1",
                "99999999999999999999999999999999999999",
                "0.00000000000000000000000000000000000001000000000000000000000000000000000",
            ),
        ] {
            assert_eq!(divide(parse(a), parse(b)), parse(quotient), "{a} / {b}");
        }
        assert_eq!((divide(parse("1"), parse("0.0")), divide(parse("1"), None)), (None, None));
    }
}
