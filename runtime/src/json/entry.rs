//! The entries behind collected members: finding the one that a name means, and reading its value.

use super::{DecodeError, Fields, ReadJson, Reader, Writer, push_quoted};
use crate::value::Json;

/// A member of an object, or an entry of a list of key and value.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    pub(super) name: String,
    /// The value of an object's member; for an entry of key and value, the whole entry.
    pub(super) whole: &'a str,
    /// The values of an entry of key and value, by the name of the slot that holds each.
    pub(super) slots: Vec<(&'static str, &'a str)>,
    /// True for an entry of key and value.
    pub(super) paired: bool,
    /// True for an entry that holds more than its key and one value.
    pub(super) spare: bool,
    /// False once it was taken and holds nothing else.
    pub(super) left: bool,
    /// What an entry still holds once its value was taken.
    pub(super) spared: Option<Json>,
}

impl<'a> Fields<'a> {
    /// The value to read for these names: the first that is not null, in the order of the names.
    pub(super) fn find(&self, names: &[&str], slot: Option<&str>) -> Option<Found<'a>> {
        let mut null = None;
        for name in names {
            let Some(index) = self.entries.iter().rposition(|entry| entry.name == *name) else { continue };
            let Some((slot, json)) = self.entries[index].value(slot.or(self.usual)) else { continue };
            let found = Found { index, slot, json };
            if json != "null" {
                return Some(found);
            }
            null = null.or(Some(found));
        }
        null
    }

    pub(super) fn read<T: ReadJson>(&mut self, names: &[&str], found: Found<'a>) -> Result<T, DecodeError> {
        for (index, entry) in self.entries.iter_mut().enumerate() {
            if names.contains(&&*entry.name) {
                // Of several the last wins, and the others are gone with all they hold.
                entry.left = entry.spare && index == found.index;
                entry.spared = found.slot.filter(|_| entry.left).map(|slot| without(entry.whole, slot));
            }
        }
        T::read(&mut Reader::nested(found.json, self.depth)).map_err(|error| match (self.list, found.slot) {
            (Some(list), Some(slot)) => error.in_member(slot).in_item(found.index).in_member(list),
            _ => error.in_member(&self.entries[found.index].name),
        })
    }

    pub(super) fn take_any<T: ReadJson>(
        &mut self,
        names: &'static [&'static str],
        slot: Option<&'static str>,
    ) -> Result<Option<T>, DecodeError> {
        match self.find(names, slot) {
            Some(found) if found.json != "null" => self.read(names, found).map(Some),
            _ => Ok(None),
        }
    }

    pub(super) fn missing(&self, names: &[&'static str]) -> DecodeError {
        let error = DecodeError::new("a value", "nothing").in_member(names.first().unwrap_or(&""));
        match self.list {
            Some(list) => error.in_member(list),
            None => error,
        }
    }
}

/// A value that was found, and where.
pub(super) struct Found<'a> {
    index: usize,
    slot: Option<&'static str>,
    pub(super) json: &'a str,
}

impl<'a> Entry<'a> {
    /// The value in the slot that was asked for or, as services are not strict about it, in any other.
    fn value(&self, slot: Option<&str>) -> Option<(Option<&'static str>, &'a str)> {
        if self.slots.is_empty() {
            return (!self.paired).then_some((None, self.whole));
        }
        let filled = |&&(_, json): &&(&str, &str)| json != "null";
        let asked = self.slots.iter().rev().filter(filled).find(|(name, _)| Some(*name) == slot);
        let (name, json) = asked.or_else(|| self.slots.iter().find(filled)).or_else(|| self.slots.first())?;
        Some((Some(name), json))
    }
}

/// An object that was read before, without the members of one name.
fn without(object: &str, name: &str) -> Json {
    let mut w = Writer::new();
    w.out.push('{');
    // What was read once can be read again.
    let _ = Reader::new(object).members(|r, member| {
        let json = r.raw_text()?;
        if member != name {
            if w.out.len() > 1 {
                w.out.push(',');
            }
            push_quoted(&mut w.out, &member);
            w.out.push(':');
            w.out.push_str(json);
        }
        Ok(())
    });
    w.out.push('}');
    Json::checked(&w.out)
}
