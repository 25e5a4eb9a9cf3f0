//! `<`, `<=`, `>`, `>=`.

use super::Number;
use std::borrow::Cow;
use std::cmp::Ordering;

/// Values that have an order.
pub trait Order<Other> {
    /// Which comes first; null where that cannot be told.
    fn order(&self, other: &Other) -> Option<Ordering>;
}

/// `a < b`
#[inline]
pub fn less<A: Order<B>, B>(a: Option<A>, b: Option<B>) -> Option<bool> {
    ordering(a.as_ref(), b.as_ref()).map(Ordering::is_lt)
}

/// `a <= b`
#[inline]
pub fn less_or_equal<A: Order<B>, B>(a: Option<A>, b: Option<B>) -> Option<bool> {
    ordering(a.as_ref(), b.as_ref()).map(Ordering::is_le)
}

/// `a > b`
#[inline]
pub fn greater<A: Order<B>, B>(a: Option<A>, b: Option<B>) -> Option<bool> {
    ordering(a.as_ref(), b.as_ref()).map(Ordering::is_gt)
}

/// `a >= b`
#[inline]
pub fn greater_or_equal<A: Order<B>, B>(a: Option<A>, b: Option<B>) -> Option<bool> {
    ordering(a.as_ref(), b.as_ref()).map(Ordering::is_ge)
}

/// Which of two values comes first; they are still needed.
#[inline]
pub fn ordering<A: Order<B>, B>(a: Option<&A>, b: Option<&B>) -> Option<Ordering> {
    a?.order(b?)
}

impl Order<Self> for Number {
    #[inline]
    fn order(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// By code points, which is the order of the bytes.
macro_rules! texts {
    ($($a:ty, $b:ty;)*) => { $(
        impl Order<$b> for $a {
            #[inline]
            fn order(&self, other: &$b) -> Option<Ordering> {
                let (a, b): (&str, &str) = (self, other);
                Some(a.cmp(b))
            }
        }
    )* };
}

texts! {
    &str, &str;
    &str, Cow<'_, str>;
    Cow<'_, str>, &str;
    Cow<'_, str>, Cow<'_, str>;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four() {
        let n = |value| Some(Number::whole(value));
        let all = |a, b| [less(a, b), less_or_equal(a, b), greater(a, b), greater_or_equal(a, b)];
        let (t, f) = (Some(true), Some(false));
        assert_eq!(all(n(1), n(2)), [t, t, f, f]);
        assert_eq!(all(n(2), n(2)), [f, t, f, t]);
        assert_eq!(all(n(3), n(2)), [f, f, t, t]);
        assert_eq!(all(n(3), None), [None; 4]);
        assert_eq!(all(None, n(3)), [None; 4]);
    }

    #[test]
    fn by_code_points() {
        // In UTF-16 the last two would change places.
        for (a, b) in [("", "a"), ("Z", "a"), ("a", "aa"), ("z", "ä"), ("\u{ffff}", "🙂")] {
            assert_eq!(less(Some(a), Some(b)), Some(true), "{a} {b}");
            assert_eq!(less(Some(Cow::Borrowed(a)), Some(b)), Some(true));
        }
    }
}
