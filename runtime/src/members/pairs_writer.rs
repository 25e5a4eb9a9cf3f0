//! Writing an object whose member is a list of key and value entries, without a key twice.

use super::MemberSink;
use crate::json::{PairEntry, Reader, WriteJson, Writer, push_quoted};
use crate::kind::Kind;
use crate::value::{Extra, Json};

/// Writes the entries of one list, and then the members beside the list.
#[derive(Debug)]
#[must_use = "an object is complete only after `end`"]
pub struct PairsWriter<'w> {
    w: &'w mut Writer,
    list: &'static str,
    key: &'static str,
    usual: &'static str,
    /// Where its entries begin among those that the writer holds.
    entries: usize,
    empty: bool,
}

impl Writer {
    /// Begins an object whose member `list` is a list of entries, each with its name under `key` and its value under
    /// `slot`; it is complete with [`PairsWriter::end`].
    pub fn pairs(&mut self, list: &'static str, key: &'static str, slot: &'static str) -> PairsWriter<'_> {
        PairsWriter::begin(self, list, key, slot)
    }
}

impl<'w> PairsWriter<'w> {
    fn begin(w: &'w mut Writer, list: &'static str, key: &'static str, usual: &'static str) -> Self {
        w.out.push('{');
        push_quoted(&mut w.out, list);
        w.out.push_str(":[");
        let entries = w.entries.len();
        Self { w, list, key, usual, entries, empty: true }
    }

    /// Writes an entry with its value in `slot`, unless the value is absent.
    pub fn pair<T: WriteJson + ?Sized>(&mut self, key: &'static str, slot: &'static str, value: &T) {
        if !value.is_absent() {
            self.filled(key, slot, value);
        }
    }

    /// Writes an entry that always has the same value, given as JSON text. An extra entry of the same key that has a
    /// value replaces it.
    pub fn pair_constant(&mut self, key: &'static str, slot: &'static str, json: &'static str) {
        self.entry(key, slot, true, |w| w.out.push_str(json));
    }

    /// Writes the other entries, each of them a whole entry. Of those whose keys are already there, what they hold
    /// beside key and value goes into the entry with that key.
    pub fn extra(&mut self, extra: &Extra) {
        // From the last to the first, so that the places of those before stay what they were.
        let Writer { out, entries, .. } = &mut *self.w;
        let written = entries.get(self.entries..).unwrap_or_default();
        for PairEntry { key, slot, range, constant } in written.iter().rev() {
            let Some(json) = extra.get(key) else { continue };
            let members = members(json);
            let filled = members.is_empty() || members.iter().any(|(name, _)| name == slot);
            if *constant && filled {
                out.replace_range(range.clone(), json.as_str());
                continue;
            }
            let mut more = String::new();
            for (name, json) in members.iter().filter(|(name, _)| name != slot && name != self.key) {
                more.push(',');
                push_quoted(&mut more, name);
                more.push(':');
                more.push_str(json);
            }
            out.insert_str(range.end - 1, &more);
        }
        for (key, json) in extra.iter() {
            let written = self.w.entries.get(self.entries..).unwrap_or_default();
            if !written.iter().any(|written| written.key == key) {
                self.comma();
                self.w.out.push_str(json.as_str());
            }
        }
    }

    /// Completes the list, writes the members beside it, and completes the object.
    pub fn end(self, siblings: &Extra) {
        self.w.entries.truncate(self.entries);
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
        self.entry(key, slot, false, |w| value.write(w));
    }

    fn entry(&mut self, key: &'static str, slot: &'static str, constant: bool, value: impl FnOnce(&mut Writer)) {
        self.comma();
        let start = self.w.out.len();
        self.open(key, slot);
        value(self.w);
        self.w.out.push('}');
        self.w.entries.push(PairEntry { key, slot, range: start..self.w.out.len(), constant });
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

/// The members of an object with their values; none if it is no object.
fn members(json: &Json) -> Vec<(String, &str)> {
    let mut members = Vec::new();
    if json.kind() == Kind::Object {
        // A `Json` is well-formed.
        let _ = Reader::new(json.as_str()).members(|r, name| {
            members.push((name, r.raw_text()?));
            Ok(())
        });
    }
    members
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
