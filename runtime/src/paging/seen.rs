//! The pages that came before, in a memory that does not grow with their number.

use super::member::plain;
use crate::json::{WriteJson, Writer};
use std::collections::VecDeque;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};

/// So many pages are remembered, each by a number of eight bytes.
const REMEMBERED: usize = 1024;

/// About so many bytes of a page's items tell it from others. Writing all of a page would cost as much as a third of reading it.
const TOLD_BY: usize = 512;

/// What was met, by hashes; of more than [`REMEMBERED`], the last.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    hashes: RandomState,
    last: VecDeque<u64>,
}

impl Seen {
    /// The identity of a page: how many items it has, and some of them, from all over it. Pages of few bytes count whole.
    pub(super) fn page<T: WriteJson>(&self, items: &[T]) -> u64 {
        let mut hasher = self.hashes.build_hasher();
        hasher.write_usize(items.len());
        let mut w = Writer::new();
        for item in spread(items.len()).filter_map(|at| items.get(at)) {
            item.write(&mut w);
            if w.out.len() >= TOLD_BY {
                break;
            }
        }
        hasher.write(w.into_string().as_bytes());
        hasher.finish()
    }

    /// The identity of a cursor: `5` and `"5"` ask for the same page.
    pub(super) fn cursor(&self, json: &str) -> u64 {
        self.hashes.hash_one(plain(json).as_deref().unwrap_or(json))
    }

    /// True if it was met.
    pub(super) fn has(&self, identity: u64) -> bool {
        self.last.contains(&identity)
    }

    /// Remembers it.
    pub(super) fn meet(&mut self, identity: u64) {
        if self.last.len() == REMEMBERED {
            self.last.pop_front();
        }
        self.last.push_back(identity);
    }
}

/// Every place in a list of that length once, each far from those before it: the first, the middle, those of both halves, and so on,
/// which is counting with the bits reversed.
fn spread(length: usize) -> impl Iterator<Item = usize> {
    let bits = usize::BITS - length.saturating_sub(1).leading_zeros();
    let reversed = move |count: usize| count.reverse_bits().checked_shr(usize::BITS - bits).unwrap_or_default();
    (0..length.next_power_of_two()).map(reversed).filter(move |at| *at < length)
}

#[cfg(test)]
mod tests {
    use super::{REMEMBERED, Seen, spread};

    #[test]
    fn pages_are_told_apart_by_items_from_all_over_them_and_their_size() {
        let seen = Seen::default();
        let page = |changed: &[usize]| {
            let mut items: Vec<String> = (0..1000).map(|item| format!("item {item}")).collect();
            changed.iter().for_each(|at| items[*at].push('!'));
            seen.page(&items)
        };
        assert_eq!(page(&[]), page(&[]));
        for at in [0, 512, 256, 768] {
            assert_ne!(page(&[]), page(&[at]), "{at}");
        }
        // Wherever a twentieth of a page differs, that shows.
        for from in (0..1000).step_by(50) {
            assert_ne!(page(&[]), page(&(from..from + 50).collect::<Vec<_>>()), "{from}");
        }
        assert_ne!(seen.page(&["a", "b"]), seen.page(&["b", "a"]));
        assert_ne!(seen.page(&["a"]), seen.page(&["a", "a"]));
        assert_ne!(seen.page(&[1, 2, 3]), seen.page(&[1, 2, 4]));
    }

    #[test]
    fn each_place_is_looked_at_once() {
        for length in (0..70).chain([1000, 1024, 1025]) {
            let mut places: Vec<usize> = spread(length).collect();
            places.sort_unstable();
            assert_eq!(places, (0..length).collect::<Vec<_>>());
        }
        assert_eq!(spread(25).take(4).collect::<Vec<_>>(), [0, 16, 8, 24]);
    }

    #[test]
    fn a_cursor_is_the_same_however_it_is_spelled() {
        let seen = Seen::default();
        assert_eq!(seen.cursor("5"), seen.cursor(r#""5""#));
        assert_eq!(seen.cursor(r#""a""#), seen.cursor(r#""\u0061""#));
        assert_ne!(seen.cursor(r#""5.0""#), seen.cursor(r#""5""#));
    }

    #[test]
    fn the_last_are_remembered() {
        let mut seen = Seen::default();
        (0..=REMEMBERED as u64).for_each(|identity| seen.meet(identity));
        assert!(!seen.has(0) && seen.has(1) && seen.has(REMEMBERED as u64));
        assert_eq!(seen.last.len(), REMEMBERED);
    }
}
