//! Members of what may be null, and whether there is anything.

/// What `read` makes of a value; null of null.
#[inline]
pub fn member<T, K>(of: Option<T>, read: impl FnOnce(T) -> Option<K>) -> Option<K> {
    of.and_then(read)
}

/// Whether a member is there: not where what has it is null.
#[inline]
pub fn has<T>(of: Option<T>, there: impl FnOnce(T) -> bool) -> Option<bool> {
    Some(of.is_some_and(there))
}

/// `value != null`
#[inline]
pub fn is_there<K>(value: Option<K>) -> Option<bool> {
    Some(value.is_some())
}

/// `value == null`
#[inline]
pub fn is_null<K>(value: Option<K>) -> Option<bool> {
    Some(value.is_none())
}

/// What `read` makes of a value that it needs more than once, null or not.
#[inline]
pub fn with<K, R>(value: Option<K>, read: impl FnOnce(Option<K>) -> R) -> R {
    read(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn null_has_no_members() {
        let first = |text: &'static str| text.chars().next();
        assert_eq!((member(Some("ab"), first), member(Some(""), first), member(None, first)), (Some('a'), None, None));
        assert_eq!((has(Some(1), |it| it == 1), has(None::<i32>, |_| true)), (Some(true), Some(false)));
        assert_eq!((is_there(Some(0)), is_there(None::<i32>)), (Some(true), Some(false)));
        assert_eq!((is_null(Some(0)), is_null(None::<i32>)), (Some(false), Some(true)));
        assert_eq!(with(Some(2), |value| value.map(|it| it + 1)), Some(3));
    }
}
