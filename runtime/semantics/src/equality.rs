//! `==` and `in`, for which null is a value.

use super::Number;
use std::borrow::Cow;
use uuid::Uuid;

/// Values that can be equal.
pub trait Same<Other> {
    /// Whether they are; null where that cannot be told.
    fn same(&self, other: &Other) -> Option<bool>;
}

/// `a == b`: null equals null and nothing else.
#[inline]
pub fn equal<A: Same<B>, B>(a: Option<A>, b: Option<B>) -> Option<bool> {
    are_same(a.as_ref(), b.as_ref())
}

/// `a == b` of values that can only be equal as nulls.
#[inline]
pub fn both_null<A, B>(a: Option<A>, b: Option<B>) -> Option<bool> {
    Some(a.is_none() && b.is_none())
}

/// `a == b` of lists: the same items in the same order.
#[inline]
pub fn equal_lists<A, B, I, J>(a: Option<I>, b: Option<J>) -> Option<bool>
where
    A: Same<B>,
    I: IntoIterator<Item = Option<A>>,
    J: IntoIterator<Item = Option<B>>,
{
    match (a, b) {
        (Some(a), Some(b)) => same_items(a.into_iter(), b.into_iter(), A::same),
        (a, b) => Some(a.is_none() && b.is_none()),
    }
}

/// `value in list`: true where an item is equal; false where none can be; else null.
#[inline]
pub fn is_in<A, B, I>(value: Option<A>, list: Option<I>) -> Option<bool>
where
    A: Same<B>,
    I: IntoIterator<Item = Option<B>>,
{
    is_among(value.as_ref(), list)
}

/// [`is_in`] for a value that is still needed.
#[inline]
pub fn is_among<A, B, I>(value: Option<&A>, list: Option<I>) -> Option<bool>
where
    A: Same<B>,
    I: IntoIterator<Item = Option<B>>,
{
    let mut answer = Some(false);
    for item in list? {
        match are_same(value, item.as_ref()) {
            Some(true) => return Some(true),
            Some(false) => {}
            None => answer = None,
        }
    }
    answer
}

/// [`equal`] for values that are still needed.
#[inline]
pub fn are_same<A: Same<B>, B>(a: Option<&A>, b: Option<&B>) -> Option<bool> {
    match (a, b) {
        (Some(a), Some(b)) => a.same(b),
        (a, b) => Some(a.is_none() && b.is_none()),
    }
}

/// Whether items are equal one by one; one pair that differs decides.
#[inline]
pub fn same_items<A, B>(
    mut a: impl Iterator<Item = Option<A>>,
    mut b: impl Iterator<Item = Option<B>>,
    same: impl Fn(&A, &B) -> Option<bool>,
) -> Option<bool> {
    let mut answer = Some(true);
    loop {
        let pair = match (a.next(), b.next()) {
            (Some(Some(x)), Some(Some(y))) => same(&x, &y),
            (Some(None), Some(None)) => Some(true),
            (None, None) => return answer,
            _ => Some(false),
        };
        match pair {
            Some(true) => {}
            Some(false) => return Some(false),
            None => answer = None,
        }
    }
}

macro_rules! by_value {
    ($($kind:ty),*) => { $(
        impl Same<Self> for $kind {
            #[inline]
            fn same(&self, other: &Self) -> Option<bool> {
                Some(self == other)
            }
        }
    )* };
}

by_value!(bool, Number, Uuid);

macro_rules! texts {
    ($($a:ty, $b:ty;)*) => { $(
        impl Same<$b> for $a {
            #[inline]
            fn same(&self, other: &$b) -> Option<bool> {
                let (a, b): (&str, &str) = (self, other);
                Some(a == b)
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
    use super::super::{DateTime, listed};
    use super::*;

    #[test]
    fn null_is_a_value() {
        let none = None::<&str>;
        assert_eq!(
            (equal(none, none), equal(Some("a"), none), equal(none, Some("a"))),
            (Some(true), Some(false), Some(false))
        );
        assert_eq!((equal(Some("a"), Some("a")), equal(Some("a"), Some("A"))), (Some(true), Some(false)));
        assert_eq!(equal(Some("a"), Some(Cow::Borrowed("a"))), Some(true));
        assert_eq!((both_null(none, None::<bool>), both_null(none, Some(true))), (Some(true), Some(false)));
    }

    #[test]
    fn lists() {
        let list = |items: [Option<&'static str>; 2]| listed(items);
        assert_eq!(equal_lists(list([Some("a"), None]), list([Some("a"), None])), Some(true));
        assert_eq!(equal_lists(list([Some("a"), None]), list([None, Some("a")])), Some(false));
        assert_eq!(equal_lists(list([Some("a"), None]), listed([Some("a")])), Some(false));
        assert_eq!(equal_lists(list([None; 2]), None::<Vec<Option<&str>>>), Some(false));
    }

    #[test]
    fn among() {
        let list = || listed([Some("a"), None]);
        assert_eq!(
            (is_in(Some("a"), list()), is_in(Some("b"), list()), is_in(None::<&str>, list())),
            (Some(true), Some(false), Some(true))
        );
        assert_eq!(is_in(Some("a"), None::<Vec<Option<&str>>>), None);
        let (with, without) = ("2026-01-31T00:00:00Z", "2026-01-31T00:00:00");
        let at = |text| Some(DateTime::new(text));
        assert_eq!(is_in(at(with), listed([at(without)])), None);
        assert_eq!(is_in(at(with), listed([at(without), at(with)])), Some(true));
    }
}
