//! Writing an object member by member, without a name twice.

use super::MemberSink;
use crate::json::{WriteJson, Writer, push_quoted};
use crate::value::Extra;

/// Writes the members of one object.
#[derive(Debug)]
#[must_use = "an object is complete only after `end`"]
pub struct ObjectWriter<'w> {
    w: &'w mut Writer,
    /// Where its names begin among those that the writer holds.
    names: usize,
    empty: bool,
    extra: Option<&'w Extra>,
}

impl Writer {
    /// Begins an object; it is complete with [`ObjectWriter::end`].
    pub fn object(&mut self) -> ObjectWriter<'_> {
        ObjectWriter::begin(self)
    }
}

impl<'w> ObjectWriter<'w> {
    fn begin(w: &'w mut Writer) -> Self {
        w.out.push('{');
        let names = w.names.len();
        Self { w, names, empty: true, extra: None }
    }

    /// Says which other members the object has. They are written at the end, but for those whose names are already there.
    pub fn with_extra(self, extra: &'w Extra) -> Self {
        Self { extra: Some(extra), ..self }
    }

    /// Writes a member, unless its value is absent.
    pub fn member<T: WriteJson + ?Sized>(&mut self, name: &'static str, value: &T) {
        if !value.is_absent() {
            self.required(name, value);
        }
    }

    /// Writes a member in any case: null if its value is absent.
    pub fn required<T: WriteJson + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.documented(name);
        value.write(self.w);
    }

    /// Writes a list, unless it is empty and stands for one that did not come or was null.
    pub fn listed<T: WriteJson>(&mut self, name: &'static str, items: &[T]) {
        if !items.is_empty() || !self.extra.is_some_and(|extra| extra.lacks(name)) {
            self.required(name, items);
        }
    }

    /// Writes a member that always has the same value, given as JSON text. A member of the same name among the extra
    /// members replaces it; it is left out if its object came without it.
    pub fn constant(&mut self, name: &'static str, json: &'static str) {
        let replaced = self.extra.and_then(|extra| extra.get(name));
        let missing = self.extra.is_some_and(|extra| extra.came().lacks(name));
        if replaced.is_some() || !missing {
            self.documented(name);
            self.w.out.push_str(replaced.map_or(json, |other| other.as_str()));
        }
    }

    /// Writes the other members and completes the object.
    pub fn end(mut self) {
        for (name, json) in self.extra.into_iter().flat_map(|extra| extra.iter()) {
            let written = self.w.names.get(self.names..).unwrap_or_default();
            if !written.contains(&name) {
                self.name(name);
                self.w.out.push_str(json.as_str());
            }
        }
        self.w.names.truncate(self.names);
        self.w.out.push('}');
    }

    fn documented(&mut self, name: &'static str) {
        self.name(name);
        self.w.names.push(name);
    }

    fn name(&mut self, name: &str) {
        if !std::mem::take(&mut self.empty) {
            self.w.out.push(',');
        }
        push_quoted(&mut self.w.out, name);
        self.w.out.push(':');
    }
}

impl MemberSink for ObjectWriter<'_> {
    fn member<T: WriteJson + ?Sized>(&mut self, name: &'static str, value: &T) {
        Self::member(self, name, value);
    }

    fn required<T: WriteJson + ?Sized>(&mut self, name: &'static str, value: &T) {
        Self::required(self, name, value);
    }

    fn listed<T: WriteJson>(&mut self, name: &'static str, items: &[T]) {
        Self::listed(self, name, items);
    }

    fn constant(&mut self, name: &'static str, json: &'static str) {
        Self::constant(self, name, json);
    }

    fn slot<T: WriteJson + ?Sized>(&mut self, name: &'static str, _slot: &'static str, value: &T) {
        Self::member(self, name, value);
    }

    fn required_slot<T: WriteJson + ?Sized>(&mut self, name: &'static str, _slot: &'static str, value: &T) {
        Self::required(self, name, value);
    }

    fn slot_constant(&mut self, name: &'static str, _slot: &'static str, json: &'static str) {
        Self::constant(self, name, json);
    }
}
