//! `size()`: of text in Unicode scalar values, of lists in items.

use super::Number;

/// The size of a text.
#[inline]
pub fn size_of_text(text: Option<impl AsRef<str>>) -> Option<Number> {
    whole(text?.as_ref().chars().count())
}

/// The size of a list.
#[inline]
pub fn size_of_list<T>(list: Option<&Vec<T>>) -> Option<Number> {
    whole(list?.len())
}

/// How many items there are.
#[inline]
pub fn count<K, I: IntoIterator<Item = Option<K>>>(list: Option<I>) -> Option<Number> {
    whole(list?.into_iter().count())
}

#[inline]
fn whole(size: usize) -> Option<Number> {
    size.try_into().ok().map(Number::whole)
}

#[cfg(test)]
mod tests {
    use super::super::listed;
    use super::*;

    #[test]
    fn sizes() {
        let whole = |size| Some(Number::whole(size));
        for (text, size) in [("", 0), ("abc", 3), ("naïve", 5), ("🙂🙂", 2), ("e\u{301}", 2)] {
            assert_eq!(size_of_text(Some(text)), whole(size), "{text}");
        }
        assert_eq!((size_of_list(Some(&vec![1, 2])), size_of_list::<i32>(None)), (whole(2), None));
        assert_eq!(count(listed([Some(1), None])), whole(2));
    }
}
