//! `sum`, `min` and `max`, which pass over nulls.

use super::{Number, Order};
use std::cmp::Ordering;

/// The sum of the items: 0 of none, null where it has too many digits.
#[inline]
pub fn sum<I: IntoIterator<Item = Option<Number>>>(list: Option<I>) -> Option<Number> {
    list?.into_iter().flatten().try_fold(Number::whole(0), Number::plus)
}

/// The least item: null of none, and where two items have no order.
#[inline]
pub fn min<K: Order<K>, I: IntoIterator<Item = Option<K>>>(list: Option<I>) -> Option<K> {
    first(list, Ordering::Less)
}

/// The greatest item: null of none, and where two items have no order.
#[inline]
pub fn max<K: Order<K>, I: IntoIterator<Item = Option<K>>>(list: Option<I>) -> Option<K> {
    first(list, Ordering::Greater)
}

#[inline]
fn first<K: Order<K>, I: IntoIterator<Item = Option<K>>>(list: Option<I>, wanted: Ordering) -> Option<K> {
    let mut items = list?.into_iter().flatten();
    let mut found = items.next()?;
    for item in items {
        if item.order(&found)? == wanted {
            found = item;
        }
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::super::{DateTime, listed};
    use super::*;

    #[test]
    fn numbers() {
        let whole = |value| Some(Number::whole(value));
        let list = || listed([whole(3), None, whole(-2), whole(7)]);
        assert_eq!((sum(list()), min(list()), max(list())), (whole(8), whole(-2), whole(7)));
        let nothing = || listed([None::<Number>]);
        assert_eq!((sum(nothing()), min(nothing()), max(nothing())), (whole(0), None, None));
        assert_eq!(sum(None::<Vec<Option<Number>>>), None);
        assert_eq!(sum(listed([whole(i128::MAX), whole(1)])), None);
    }

    #[test]
    fn others() {
        assert_eq!(min(listed([Some("b"), None, Some("a")])), Some("a"));
        let mixed = listed([Some(DateTime::new("2026-01-31T00:00:00")), Some(DateTime::new("2026-01-31T00:00:00Z"))]);
        assert!(max(mixed).is_none());
    }
}
