//! Lists as iterators, and single items.

use super::Number;

/// The items of a list that is written out.
#[inline]
pub fn listed<K, const LENGTH: usize>(items: [Option<K>; LENGTH]) -> Option<std::array::IntoIter<Option<K>, LENGTH>> {
    Some(items.into_iter())
}

/// The items of a list, each made of a reference to it.
#[inline]
pub fn items<'a, T, K, F: Fn(&'a T) -> Option<K>>(
    list: Option<&'a Vec<T>>,
    read: F,
) -> Option<std::iter::Map<std::slice::Iter<'a, T>, F>> {
    list.map(|list| list.iter().map(read))
}

/// `list[at]` of a list; null before its first and after its last item.
#[inline]
pub fn element<T>(list: Option<&Vec<T>>, at: Option<Number>) -> Option<&T> {
    list?.get(position(at)?)
}

/// `list[at]` of items.
#[inline]
pub fn nth<K, I: IntoIterator<Item = Option<K>>>(list: Option<I>, at: Option<Number>) -> Option<K> {
    list?.into_iter().nth(position(at)?)?
}

/// The place that a number stands for in a list; null for one that is no place.
#[inline]
pub fn position(at: Option<Number>) -> Option<usize> {
    at?.to_whole()?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions() {
        let list = vec![10, 20];
        let at = |at| element(Some(&list), Some(Number::whole(at))).copied();
        assert_eq!((at(0), at(1), at(2), at(-1), at(i128::MAX)), (Some(10), Some(20), None, None, None));
        assert_eq!((element::<i32>(None, Some(Number::whole(0))), element(Some(&list), None)), (None, None));
        let items = || listed([Some('a'), None]);
        let nth = |at| nth(items(), Some(Number::whole(at)));
        assert_eq!((nth(0), nth(1), nth(2), nth(-1)), (Some('a'), None, None, None));
    }

    #[test]
    fn items_are_read() {
        let list = vec![1, 2, 3];
        let odd: Vec<_> = items(Some(&list), |it| (it % 2 == 1).then_some(*it)).into_iter().flatten().collect();
        assert_eq!(odd, [Some(1), None, Some(3)]);
    }
}
