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

pub use self::entry::{Entry, Key};
pub use self::item_change::{ItemChange, Movement};
pub use self::read::{lines, read, read_line};

use self::judge::{Surroundings, added, changed, removed};

/// What changed from the one surface to the other, by item.
#[must_use]
pub fn compare(base: &[Entry<'_>], head: &[Entry<'_>]) -> Vec<ItemChange> {
    let around = Surroundings::of(base, head);
    let mut by_key: BTreeMap<&Key<'_>, [Vec<usize>; 2]> = BTreeMap::new();
    for (side, [own, other]) in [[base, head], [head, base]].into_iter().enumerate() {
        for at in only(own, other) {
            by_key.entry(own[at].key()).or_default()[side].push(at);
        }
    }
    let mut found = Vec::new();
    for [old, mut new] in by_key.into_values() {
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

/// The positions of the lines that the other side does not have.
fn only(own: &[Entry<'_>], other: &[Entry<'_>]) -> Vec<usize> {
    let mut known: Vec<&str> = other.iter().map(|entry| entry.text).collect();
    // They are in order already, unless somebody edited them by hand.
    known.sort_unstable();
    (0..own.len()).filter(|at| known.binary_search(&own[*at].text).is_err()).collect()
}
