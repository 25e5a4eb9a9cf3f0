//! The pages that came before, in a memory that does not grow with their number.

use super::member::plain;
use crate::json::{WriteJson, Writer};
use std::collections::VecDeque;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};

/// So many pages are remembered, each by a number of eight bytes.
const REMEMBERED: usize = 1024;

/// About so many bytes at the beginning of a page, and as many at its end, tell it from others.
const TOLD_BY: usize = 2048;

/// What was met, by hashes; of more than [`REMEMBERED`], the last.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    hashes: RandomState,
    last: VecDeque<u64>,
}

impl Seen {
    /// The identity of a page: how many items it has, and the first and the last of them.
    pub(super) fn page<T: WriteJson>(&self, items: &[T]) -> u64 {
        let mut hasher = self.hashes.build_hasher();
        hasher.write_usize(items.len());
        let mut w = Writer::new();
        let mut front = items.iter();
        while w.out.len() < TOLD_BY
            && let Some(item) = front.next()
        {
            item.write(&mut w);
        }
        let middle = w.out.len();
        while w.out.len() - middle < TOLD_BY
            && let Some(item) = front.next_back()
        {
            item.write(&mut w);
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

#[cfg(test)]
mod tests {
    use super::{REMEMBERED, Seen};

    #[test]
    fn pages_are_told_apart_by_both_ends_and_their_size() {
        let seen = Seen::default();
        let page = |at: usize| {
            let mut items: Vec<String> = (0..1000).map(|item| format!("item {item}")).collect();
            items[at].push('!');
            seen.page(&items)
        };
        assert_eq!(page(0), page(0));
        assert_ne!(page(0), page(1));
        assert_ne!(page(999), page(998));
        assert_ne!(seen.page(&["a", "b"]), seen.page(&["b", "a"]));
        assert_ne!(seen.page(&["a"]), seen.page(&["a", "a"]));
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
