//! Writing an object member by member, without a name twice.

use super::{MemberSink, WriteJson, Writer, push_quoted};
use crate::value::Extra;
use std::ops::Range;

/// Writes the members of one object.
#[derive(Debug)]
#[must_use = "an object is complete only after `end`"]
pub struct ObjectWriter<'w> {
    w: &'w mut Writer,
    written: Vec<&'static str>,
    /// The constants and where their values stand, in order.
    constants: Vec<(&'static str, Range<usize>)>,
    empty: bool,
}

impl<'w> ObjectWriter<'w> {
    pub(super) fn begin(w: &'w mut Writer) -> Self {
        w.out.push('{');
        Self { w, written: Vec::new(), constants: Vec::new(), empty: true }
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
        self.written.push(name);
        value.write(self.w);
    }

    /// Writes a member that always has the same value, given as JSON text. A member of the same name among the extra
    /// members replaces it.
    pub fn constant(&mut self, name: &'static str, json: &'static str) {
        self.name(name);
        let start = self.w.out.len();
        self.w.out.push_str(json);
        self.constants.push((name, start..self.w.out.len()));
    }

    /// Writes the other members, without those whose names are already there.
    pub fn extra(&mut self, extra: &Extra) {
        for (name, range) in self.constants.iter().rev() {
            // From the last to the first, so that the places of those before stay what they were.
            if let Some(json) = extra.get(name) {
                self.w.out.replace_range(range.clone(), json.as_str());
            }
        }
        for (name, json) in extra.iter() {
            let constant = self.constants.iter().any(|(constant, _)| *constant == name);
            if !constant && !self.written.contains(&name) {
                self.name(name);
                self.w.out.push_str(json.as_str());
            }
        }
        self.written.extend(self.constants.drain(..).map(|(name, _)| name));
    }

    /// Completes the object.
    pub fn end(self) {
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
