//! Writing an object whose member is a list of key and value entries, without a key twice unless it came so.

use super::MemberSink;
use crate::json::{Reader, WriteJson, Writer, push_quoted};
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
    /// Where its keys begin among the names that the writer holds.
    keys: usize,
    empty: bool,
    extra: Option<&'w Extra>,
    siblings: Option<&'w Extra>,
}

impl Writer {
    /// Begins an object whose member `list` is a list of entries, each with its name under `key` and its value under
    /// `slot`; it is complete with [`PairsWriter::end`].
    pub fn pairs(&mut self, list: &'static str, key: &'static str, slot: &'static str) -> PairsWriter<'_> {
        self.out.push('{');
        let keys = self.names.len();
        PairsWriter { w: self, list, key, usual: slot, keys, empty: true, extra: None, siblings: None }
    }
}

impl<'w> PairsWriter<'w> {
    /// Says which other entries there are, each of them a whole entry, and which members beside the list. Of entries whose
    /// keys are already there, what they hold beside key and value goes into the entry with that key.
    pub fn with_extra(self, extra: &'w Extra, siblings: &'w Extra) -> Self {
        Self { extra: Some(extra), siblings: Some(siblings), ..self }
    }

    /// Writes an entry with its value in `slot`, unless the value is absent.
    pub fn pair<T: WriteJson + ?Sized>(&mut self, key: &'static str, slot: &'static str, value: &T) {
        if !value.is_absent() {
            self.filled(key, slot, value);
        }
    }

    /// Writes an entry that always has the same value, given as JSON text. An extra entry of the same key that has a
    /// value replaces it; it is left out if its object came without it.
    pub fn pair_constant(&mut self, key: &'static str, slot: &'static str, json: &'static str) {
        let came = self.extra.map(Extra::came);
        if came.is_some_and(|came| came.lacks(key)) {
            return;
        }
        let replaced = self.extra.and_then(|extra| extra.get(key)).filter(|entry| holds(entry, slot));
        match replaced {
            Some(entry) => {
                self.repeated(key);
                self.whole(entry);
                self.w.names.push(key);
            }
            None => self.entry(key, slot, |w| w.out.push_str(json)),
        }
    }

    /// Writes the other entries, completes the list, writes the members beside it, and completes the object.
    pub fn end(mut self) {
        for (key, json) in self.extra.into_iter().flat_map(|extra| extra.iter()) {
            let written = self.w.names.get(self.keys..).unwrap_or_default();
            if !written.contains(&key) {
                self.repeated(key);
                self.whole(json);
            }
        }
        self.w.names.truncate(self.keys);
        let siblings = self.siblings.into_iter().flat_map(|siblings| siblings.iter());
        if self.empty {
            self.empty_list();
        } else {
            self.w.out.push(']');
        }
        for (name, json) in siblings.filter(|(name, _)| *name != self.list) {
            if !self.w.out.ends_with('{') {
                self.w.out.push(',');
            }
            push_quoted(&mut self.w.out, name);
            self.w.out.push(':');
            self.w.out.push_str(json.as_str());
        }
        self.w.out.push('}');
    }

    /// A list without entries, which may have come as null or not at all.
    fn empty_list(&mut self) {
        if self.siblings.is_some_and(|siblings| siblings.came().lacks(self.list)) {
            return;
        }
        let other = self.siblings.and_then(|siblings| siblings.get(self.list));
        push_quoted(&mut self.w.out, self.list);
        let null = other.is_some_and(|other| other.kind() == Kind::Null);
        self.w.out.push_str(if null { ":null" } else { ":[]" });
    }

    fn filled<T: WriteJson + ?Sized>(&mut self, key: &'static str, slot: &'static str, value: &T) {
        self.entry(key, slot, |w| value.write(w));
    }

    fn entry(&mut self, key: &'static str, slot: &'static str, value: impl FnOnce(&mut Writer)) {
        self.repeated(key);
        self.comma();
        self.open(key, slot);
        value(self.w);
        let spared = self.extra.and_then(|extra| extra.get(key));
        let spared = spared.map(members).unwrap_or_default();
        for (name, json) in spared.iter().filter(|(name, _)| name != slot && name != self.key) {
            self.w.out.push(',');
            push_quoted(&mut self.w.out, name);
            self.w.out.push(':');
            self.w.out.push_str(json);
        }
        self.w.out.push('}');
        self.w.names.push(key);
    }

    /// The entries of that key that the last one followed when they came.
    fn repeated(&mut self, key: &str) {
        for entry in self.extra.into_iter().flat_map(|extra| extra.came().repeats(key)) {
            self.whole(entry);
        }
    }

    fn whole(&mut self, entry: &Json) {
        self.comma();
        self.w.out.push_str(entry.as_str());
    }

    /// Opens the list at its first entry.
    fn comma(&mut self) {
        if std::mem::take(&mut self.empty) {
            push_quoted(&mut self.w.out, self.list);
            self.w.out.push_str(":[");
        } else {
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

/// Whether an entry is what came for its key and not only what is left of it without its value.
fn holds(entry: &Json, slot: &str) -> bool {
    let members = members(entry);
    members.is_empty() || members.iter().any(|(name, _)| name == slot)
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

    fn listed<T: WriteJson>(&mut self, name: &'static str, items: &[T]) {
        let other =
            |extra: &Extra| extra.came().lacks(name) || extra.get(name).is_some_and(|entry| holds(entry, self.usual));
        if !items.is_empty() || !self.extra.is_some_and(other) {
            self.filled(name, self.usual, items);
        }
    }

    fn constant(&mut self, name: &'static str, json: &'static str) {
        self.pair_constant(name, self.usual, json);
    }

    fn slot<T: WriteJson + ?Sized>(&mut self, name: &'static str, slot: &'static str, value: &T) {
        self.pair(name, slot, value);
    }

    fn required_slot<T: WriteJson + ?Sized>(&mut self, name: &'static str, slot: &'static str, value: &T) {
        self.filled(name, slot, value);
    }

    fn slot_constant(&mut self, name: &'static str, slot: &'static str, json: &'static str) {
        self.pair_constant(name, slot, json);
    }
}
