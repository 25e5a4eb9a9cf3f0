//! Lists that are kept, where an iterator cannot do.

use super::Same;

/// The items of a list, each perhaps null.
#[derive(Clone, Debug, PartialEq)]
pub struct List<K>(Vec<Option<K>>);

/// Keeps the items of a list.
#[inline]
pub fn collect<K, I: IntoIterator<Item = Option<K>>>(list: Option<I>) -> Option<List<K>> {
    list.map(|items| List(items.into_iter().collect()))
}

impl<K> List<K> {
    /// The items.
    #[inline]
    #[must_use]
    pub fn as_slice(&self) -> &[Option<K>] {
        &self.0
    }
}

impl<K> IntoIterator for List<K> {
    type Item = Option<K>;
    type IntoIter = std::vec::IntoIter<Option<K>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<A: Same<B>, B> Same<List<B>> for List<A> {
    fn same(&self, other: &List<B>) -> Option<bool> {
        let (a, b) = (self.0.iter().map(Option::as_ref), other.0.iter().map(Option::as_ref));
        super::equality::same_items(a, b, |a, b| a.same(*b))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{equal, listed};
    use super::*;

    #[test]
    fn lists_of_lists() {
        let inner = |text| collect(listed([Some(text), None]));
        let outer = |text| collect(listed([inner(text), None]));
        assert_eq!(equal(outer("a"), outer("a")), Some(true));
        assert_eq!(equal(outer("a"), outer("b")), Some(false));
    }
}
