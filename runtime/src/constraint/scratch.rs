//! Values written as JSON to tell which are equal, in memory that each thread keeps for the next time.

use crate::json::{Hashes, WriteJson, Writer, same_json};
use std::cell::Cell;

/// What is larger than this, in bytes of text and in values, is given back after use.
const MAX_KEPT_BYTES: usize = 1 << 16;

thread_local! {
    static KEPT_SCRATCH: Cell<Option<Box<Scratch>>> = const { Cell::new(None) };
}

/// So few values are compared each with each, where that needs no writing.
pub(super) const MAX_INLINE: usize = 32;

/// Values, each with the hash of what it means.
#[derive(Default)]
pub(super) struct Scratch {
    written: Writer,
    values: Vec<Value>,
    hashes: Hashes,
}

struct Value {
    hash: u64,
    position: usize,
    start: usize,
    end: usize,
}

impl Scratch {
    /// Works with an empty one. Where the work itself comes here again, that gets another.
    pub(super) fn with<R>(work: impl FnOnce(&mut Self) -> R) -> R {
        // A thread that ends has none any more.
        let mut scratch = KEPT_SCRATCH.try_with(Cell::take).ok().flatten().unwrap_or_default();
        let result = work(&mut scratch);
        scratch.written.clear();
        scratch.values.clear();
        if scratch.written.out.capacity() <= MAX_KEPT_BYTES && scratch.values.capacity() <= MAX_KEPT_BYTES {
            let _ = KEPT_SCRATCH.try_with(|kept| kept.set(Some(scratch)));
        }
        result
    }

    /// Adds a value.
    pub(super) fn add<T: WriteJson + ?Sized>(&mut self, position: usize, value: &T) {
        let start = self.written.out.len();
        value.write(&mut self.written);
        let hash = self.hashes.of(self.written.out.get(start..).unwrap_or_default());
        self.values.push(Value { hash, position, start, end: self.written.out.len() });
    }

    /// Adds a value other than null.
    pub(super) fn add_unless_null<T: WriteJson + ?Sized>(&mut self, position: usize, value: &T) {
        self.add(position, value);
        if self.values.last().is_some_and(|value| self.text(value) == "null") {
            self.values.pop();
        }
    }

    /// An error if there are equal values: the first position of one that is equal to an earlier one.
    pub(super) fn first_repeat(&mut self) -> Result<(), usize> {
        self.values.sort_unstable_by_key(|value| (value.hash, value.position));
        let alike = self.values.chunk_by(|a, b| a.hash == b.hash).filter(|alike| alike.len() > 1);
        match alike.filter_map(|alike| self.first_repeat_among(alike)).min() {
            Some(position) => Err(position),
            None => Ok(()),
        }
    }

    /// The same among values of one hash, which hardly ever differ.
    fn first_repeat_among(&self, alike: &[Value]) -> Option<usize> {
        let repeats = |&later: &usize| {
            let text = self.text(&alike[later]);
            alike[..later].iter().any(|earlier| same_json(self.text(earlier), text))
        };
        (1..alike.len()).find(repeats).map(|later| alike[later].position)
    }

    fn text(&self, value: &Value) -> &str {
        self.written.out.get(value.start..value.end).unwrap_or_default()
    }

    /// True if the value is equal to one that is written already.
    pub(super) fn is<T: WriteJson + ?Sized>(&mut self, value: &T, json: &str) -> bool {
        value.write(&mut self.written);
        same_json(&self.written.out, json)
    }
}
