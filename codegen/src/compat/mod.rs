//! Compares the public surfaces of two revisions of a crate, line by line of `public-api.txt`: what changed, and whether code
//! that compiled against the one compiles against the other. Knows text alone: no spec, no plan of a crate.

mod entry;
mod item_change;
mod judge;
mod read;
mod split;
#[cfg(test)]
mod tests;
mod words;

use std::collections::BTreeMap;

pub use self::entry::Entry;
pub use self::item_change::{ItemChange, Movement};
pub use self::read::{read, read_line};

use self::judge::{Surroundings, added, changed, removed};

/// What changed from the one surface to the other, by item.
#[must_use]
pub fn compare(base: &[Entry], head: &[Entry]) -> Vec<ItemChange> {
    let around = Surroundings::of(base, head);
    let mut by_key: BTreeMap<&str, [Vec<usize>; 2]> = BTreeMap::new();
    for (side, entries) in [base, head].into_iter().enumerate() {
        for (at, entry) in entries.iter().enumerate() {
            by_key.entry(&entry.key).or_default()[side].push(at);
        }
    }
    let mut found = Vec::new();
    for [mut old, mut new] in by_key.into_values() {
        let is_pair = |old: &usize, new: &usize| base[*old].text == head[*new].text;
        let (old_left, new_left) = (old.clone(), new.clone());
        old.retain(|old| !new_left.iter().any(|new| is_pair(old, new)));
        new.retain(|new| !old_left.iter().any(|old| is_pair(old, new)));
        for old in old {
            // Of several lines on one item that of the same feature, else the next.
            let same = new.iter().position(|new| head[*new].condition == base[old].condition);
            let Some(at) = same.or_else(|| (!new.is_empty()).then_some(0)) else {
                found.push(removed(&base[old]).at(Some(old), None));
                continue;
            };
            let new = new.remove(at);
            found.extend(changed(&base[old], &head[new]).map(|it| it.at(Some(old), Some(new))));
        }
        found.extend(new.into_iter().map(|new| added(&head[new], &around).at(None, Some(new))));
    }
    found.sort_by(|one, other| (&one.path, &one.sentence).cmp(&(&other.path, &other.sentence)));
    found
}
