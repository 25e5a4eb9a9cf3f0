//! `uniqueItems`: no item of a list is there twice.

use super::scratch::{MAX_INLINE, Scratch};
use crate::json::WriteJson;

/// An error if an item is equal to an earlier one as JSON: numbers by value, objects whatever the order of their
/// members.
///
/// # Errors
/// The position of the first item that repeats an earlier one.
pub fn unique_items<T: PartialEq + WriteJson>(items: &[T]) -> Result<(), usize> {
    if items.len() < 2 {
        return Ok(());
    }
    if T::EQUAL_AS_JSON && items.len() <= MAX_INLINE {
        let repeats = |position: &usize| items[..*position].contains(&items[*position]);
        return (1..items.len()).find(repeats).map_or(Ok(()), Err);
    }
    Scratch::with(|scratch| {
        items.iter().enumerate().for_each(|(position, item)| scratch.add(position, item));
        scratch.first_repeat()
    })
}
