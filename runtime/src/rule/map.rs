//! Maps: values by key, the keys, and how many there are.

use super::Number;
use crate::value::Map;

/// `map[key]` or `map.key`; null where there is none.
#[inline]
pub fn entry<T>(map: Option<&Map<T>>, key: Option<impl AsRef<str>>) -> Option<&T> {
    map?.get(key?.as_ref())
}

/// The size of a map.
#[inline]
pub fn size_of_map<T>(map: Option<&Map<T>>) -> Option<Number> {
    map?.len().try_into().ok().map(Number::whole)
}

/// `key in map`; null is no key.
#[inline]
pub fn has_key<T>(map: Option<&Map<T>>, key: Option<impl AsRef<str>>) -> Option<bool> {
    let map = map?;
    Some(key.is_some_and(|key| map.get(key.as_ref()).is_some()))
}

/// The keys in order.
#[inline]
pub fn keys<T>(map: Option<&Map<T>>) -> Option<impl Iterator<Item = Option<&str>> + Clone> {
    map.map(|map| map.iter().map(|(key, _)| Some(key)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries() {
        let map = Map::from([("a", 1), ("b", 2)]);
        assert_eq!((entry(Some(&map), Some("b")), entry(Some(&map), Some("c"))), (Some(&2), None));
        assert_eq!((entry(Some(&map), None::<&str>), entry::<i32>(None, Some("a"))), (None, None));
        assert_eq!((has_key(Some(&map), Some("a")), has_key(Some(&map), Some("c"))), (Some(true), Some(false)));
        assert_eq!((has_key(Some(&map), None::<&str>), has_key::<i32>(None, Some("a"))), (Some(false), None));
        assert_eq!(keys(Some(&map)).unwrap().collect::<Vec<_>>(), [Some("a"), Some("b")]);
        assert!(keys::<i32>(None).is_none());
    }
}
