//! Writing an object member by member, without a name twice.

use super::MemberSink;
use crate::json::{Name, WriteJson, Writer, push_quoted};
use crate::value::Extra;

/// Writes the members of one object.
#[derive(Debug)]
#[must_use = "an object is complete only after `end`"]
pub struct ObjectWriter<'w> {
    w: &'w mut Writer,
    /// Where its names begin among those that the writer holds.
    names: usize,
    empty: bool,
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
        Self { w, names, empty: true }
    }

    /// Writes a member, unless its value is absent.
    pub fn member<T: WriteJson + ?Sized>(&mut self, name: &'static str, value: &T) {
        if !value.is_absent() {
            self.required(name, value);
        }
    }

    /// Writes a member in any case: null if its value is absent.
    pub fn required<T: WriteJson + ?Sized>(&mut self, name: &'static str, value: &T) {
        self.name(name);
        self.w.names.push(Name { name, constant: None });
        value.write(self.w);
    }

    /// Writes a member that always has the same value, given as JSON text. A member of the same name among the extra
    /// members replaces it.
    pub fn constant(&mut self, name: &'static str, json: &'static str) {
        self.name(name);
        let start = self.w.out.len();
        self.w.out.push_str(json);
        self.w.names.push(Name { name, constant: Some(start..self.w.out.len()) });
    }

    /// Writes the other members, without those whose names are already there.
    pub fn extra(&mut self, extra: &Extra) {
        let Writer { out, names, .. } = &mut *self.w;
        let written = names.get_mut(self.names..).unwrap_or_default();
        for Name { name, constant } in written.iter_mut().rev() {
            // From the last to the first, so that the places of those before stay what they were.
            if let (Some(json), Some(range)) = (extra.get(name), constant.take()) {
                out.replace_range(range, json.as_str());
            }
        }
        for (name, json) in extra.iter() {
            let written = self.w.names.get(self.names..).unwrap_or_default();
            if !written.iter().any(|written| written.name == name) {
                self.name(name);
                self.w.out.push_str(json.as_str());
            }
        }
    }

    /// Completes the object.
    pub fn end(self) {
        self.w.names.truncate(self.names);
        self.w.out.push('}');
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

    fn constant(&mut self, name: &'static str, json: &'static str) {
        Self::constant(self, name, json);
    }

    fn slot<T: WriteJson + ?Sized>(&mut self, name: &'static str, _slot: &'static str, value: &T) {
        Self::member(self, name, value);
    }

    fn slot_constant(&mut self, name: &'static str, _slot: &'static str, json: &'static str) {
        Self::constant(self, name, json);
    }
}
