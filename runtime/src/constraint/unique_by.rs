//! `uniqueBy`: no two items of a list have the same value in a member.

use super::scratch::{MAX_INLINE, Scratch};
use crate::json::WriteJson;

/// An error if the key of an item is equal to that of an earlier one as JSON. Items without a key, or with null for it,
/// are passed over.
///
/// # Errors
/// The position of the first item that repeats the key of an earlier one.
#[inline]
pub fn unique_by<'a, T, K: PartialEq + WriteJson>(
    items: &'a [T],
    key: impl Fn(&'a T) -> Option<K>,
) -> Result<(), usize> {
    if items.len() < 2 {
        return Ok(());
    }
    if K::EQUAL_AS_JSON && items.len() <= MAX_INLINE {
        let repeats = |position: &usize| match key(&items[*position]) {
            None => false,
            there => items[..*position].iter().any(|earlier| key(earlier) == there),
        };
        return (1..items.len()).find(repeats).map_or(Ok(()), Err);
    }
    Scratch::with(|scratch| {
        for (position, item) in items.iter().enumerate() {
            if let Some(key) = key(item) {
                scratch.add_unless_null(position, &key);
            }
        }
        scratch.first_repeat()
    })
}
