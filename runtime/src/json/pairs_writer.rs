//! Writing an object whose member is a list of key and value entries, without a key twice.

use super::{MemberSink, WriteJson, Writer, push_quoted};
use crate::value::Extra;
use std::ops::Range;

/// Writes the entries of one list, and then the members beside the list.
#[derive(Debug)]
#[must_use = "an object is complete only after `end`"]
pub struct PairsWriter<'w> {
    w: &'w mut Writer,
    list: &'static str,
    key: &'static str,
    usual: &'static str,
    written: Vec<&'static str>,
    /// The constants and where their entries stand, in order.
    constants: Vec<(&'static str, Range<usize>)>,
    empty: bool,
}

impl<'w> PairsWriter<'w> {
    pub(super) fn begin(w: &'w mut Writer, list: &'static str, key: &'static str, usual: &'static str) -> Self {
        w.out.push('{');
        push_quoted(&mut w.out, list);
        w.out.push_str(":[");
        Self { w, list, key, usual, written: Vec::new(), constants: Vec::new(), empty: true }
    }

    /// Writes an entry with its value in `slot`, unless the value is absent.
    pub fn pair<T: WriteJson + ?Sized>(&mut self, key: &'static str, slot: &'static str, value: &T) {
        if !value.is_absent() {
            self.filled(key, slot, value);
        }
    }

    /// Writes an entry that always has the same value, given as JSON text. An extra entry of the same key replaces it.
    pub fn pair_constant(&mut self, key: &'static str, slot: &'static str, json: &'static str) {
        self.comma();
        let start = self.w.out.len();
        self.open(key, slot);
        self.w.out.push_str(json);
        self.w.out.push('}');
        self.constants.push((key, start..self.w.out.len()));
    }

    /// Writes the other entries, each of them a whole entry, without those whose keys are already there.
    pub fn extra(&mut self, extra: &Extra) {
        for (key, range) in self.constants.iter().rev() {
            // From the last to the first, so that the places of those before stay what they were.
            if let Some(json) = extra.get(key) {
                self.w.out.replace_range(range.clone(), json.as_str());
            }
        }
        for (key, json) in extra.iter() {
            let constant = self.constants.iter().any(|(constant, _)| *constant == key);
            if !constant && !self.written.contains(&key) {
                self.comma();
                self.w.out.push_str(json.as_str());
            }
        }
        self.written.extend(self.constants.drain(..).map(|(name, _)| name));
    }

    /// Completes the list, writes the members beside it, and completes the object.
    pub fn end(self, siblings: &Extra) {
        self.w.out.push(']');
        for (name, json) in siblings.iter().filter(|(name, _)| *name != self.list) {
            self.w.out.push(',');
            push_quoted(&mut self.w.out, name);
            self.w.out.push(':');
            self.w.out.push_str(json.as_str());
        }
        self.w.out.push('}');
    }

    fn filled<T: WriteJson + ?Sized>(&mut self, key: &'static str, slot: &'static str, value: &T) {
        self.comma();
        self.open(key, slot);
        self.written.push(key);
        value.write(self.w);
        self.w.out.push('}');
    }

    fn comma(&mut self) {
        if !std::mem::take(&mut self.empty) {
            self.w.out.push(',');
        }
    }

    fn open(&mut self, key: &str, slot: &str) {
        self.w.out.push('{');
        push_quoted(&mut self.w.out, self.key);
        self.w.out.push(':');
        push_quoted(&mut self.w.out, key);
        self.w.out.push(',');
        push_quoted(&mut self.w.out, slot);
        self.w.out.push(':');
    }
}

impl MemberSink for PairsWriter<'_> {
    fn member<T: WriteJson + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.pair(name, self.usual, value);
    }

    fn required<T: WriteJson + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.filled(name, self.usual, value);
    }

    fn constant(&mut self, name: &'static str, json: &'static str) {
        self.pair_constant(name, self.usual, json);
    }

    fn slot<T: WriteJson + ?Sized>(&mut self, name: &'static str, slot: &'static str, value: &T) {
        self.pair(name, slot, value);
    }

    fn slot_constant(&mut self, name: &'static str, slot: &'static str, json: &'static str) {
        self.pair_constant(name, slot, json);
    }
}
