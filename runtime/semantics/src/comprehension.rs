//! `all`, `exists`, `exists_one`, `filter`, `map`.

/// True where every item is; false where one is not; else null.
#[inline]
pub fn all<K, I: IntoIterator<Item = Option<K>>>(
    list: Option<I>,
    test: impl Fn(Option<K>) -> Option<bool>,
) -> Option<bool> {
    let mut answer = Some(true);
    for item in list? {
        match test(item) {
            Some(true) => {}
            Some(false) => return Some(false),
            None => answer = None,
        }
    }
    answer
}

/// True where one item is; false where none can be; else null.
#[inline]
pub fn exists<K, I: IntoIterator<Item = Option<K>>>(
    list: Option<I>,
    test: impl Fn(Option<K>) -> Option<bool>,
) -> Option<bool> {
    let mut answer = Some(false);
    for item in list? {
        match test(item) {
            Some(true) => return Some(true),
            Some(false) => {}
            None => answer = None,
        }
    }
    answer
}

/// Whether exactly one item is true; one that is null does not count.
#[inline]
pub fn exists_one<K, I: IntoIterator<Item = Option<K>>>(
    list: Option<I>,
    test: impl Fn(Option<K>) -> Option<bool>,
) -> Option<bool> {
    let mut found = false;
    for item in list? {
        if test(item) == Some(true) {
            if found {
                return Some(false);
            }
            found = true;
        }
    }
    Some(found)
}

/// For how many items the test is true, and how many there are. [`exists_one`] is whether the first is one.
#[inline]
pub fn holds_for<K, I: IntoIterator<Item = Option<K>>>(
    list: Option<I>,
    test: impl Fn(Option<K>) -> Option<bool>,
) -> Option<(usize, usize)> {
    let (mut holds, mut all) = (0, 0);
    for item in list? {
        holds += usize::from(test(item) == Some(true));
        all += 1;
    }
    Some((holds, all))
}

/// The items for which the test is true.
#[inline]
pub fn filter<K: Clone, I, F>(list: Option<I>, test: F) -> Option<impl Iterator<Item = Option<K>> + Clone>
where
    I: IntoIterator<Item = Option<K>, IntoIter: Clone>,
    F: Fn(Option<K>) -> Option<bool> + Clone,
{
    list.map(|items| items.into_iter().filter(move |item| test(item.clone()) == Some(true)))
}

/// What each item is made into.
#[inline]
pub fn map<K, R, I, F>(list: Option<I>, make: F) -> Option<impl Iterator<Item = Option<R>> + Clone>
where
    I: IntoIterator<Item = Option<K>, IntoIter: Clone>,
    F: Fn(Option<K>) -> Option<R> + Clone,
{
    list.map(|items| items.into_iter().map(make))
}

#[cfg(test)]
mod tests {
    use super::super::listed;
    use super::*;

    fn answers(list: &[Option<bool>]) -> [Option<bool>; 3] {
        let list = || Some(list.iter().copied());
        [all(list(), |it| it), exists(list(), |it| it), exists_one(list(), |it| it)]
    }

    #[test]
    fn three_answers() {
        let (t, f, n) = (Some(true), Some(false), None);
        assert_eq!(answers(&[]), [t, f, f]);
        assert_eq!(answers(&[t, t]), [t, t, f]);
        assert_eq!(answers(&[t, f]), [f, t, t]);
        assert_eq!(answers(&[t, n]), [n, t, t]);
        assert_eq!(answers(&[n, f]), [f, n, f]);
        assert_eq!(answers(&[n]), [n, n, f]);
        let none = None::<Vec<Option<bool>>>;
        assert_eq!(all(none.clone(), |it| it), None);
        assert_eq!((exists(none.clone(), |it| it), exists_one(none, |it| it)), (None, None));
    }

    #[test]
    fn items() {
        let list = || listed([Some(1), None, Some(3)]);
        let more = |it: Option<i32>| it.map(|it| it > 1);
        assert_eq!(filter(list(), more).unwrap().collect::<Vec<_>>(), [Some(3)]);
        assert_eq!(map(list(), more).unwrap().collect::<Vec<_>>(), [Some(false), None, Some(true)]);
        assert!(filter(None::<Vec<Option<i32>>>, more).is_none());
        assert!(map(None::<Vec<Option<i32>>>, more).is_none());
    }
}
