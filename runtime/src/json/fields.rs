//! The members of an object, collected first and then taken by name: for types that share one object on the wire.

use super::{DecodeError, ReadJson, Reader, keep_last};
use crate::value::{Extra, Json, Patch};

/// A type whose members lie flat among the members of another.
pub trait ReadMembers: Sized {
    /// Takes its members out of those that were collected.
    ///
    /// # Errors
    /// If one of them does not have the documented shape, or a required one is missing.
    fn read_members(f: &mut Fields<'_>) -> Result<Self, DecodeError>;
}

/// The members of an object, or the entries of a list of key and value, to be taken by name in any order.
#[derive(Debug)]
pub struct Fields<'a> {
    pub(super) entries: Vec<Entry<'a>>,
    /// How deep the values stand.
    pub(super) depth: u8,
    /// The member that holds the list, for entries of key and value.
    pub(super) list: Option<&'static str>,
}

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
}

impl<'a> Fields<'a> {
    /// Collects the members of the object that comes next.
    ///
    /// # Errors
    /// If the next value is no object or is not well-formed.
    pub fn object(r: &mut Reader<'a>) -> Result<Self, DecodeError> {
        let mut entries = Vec::new();
        r.members(|r, name| {
            let whole = r.raw_text().map_err(|error| error.in_member(&name))?;
            entries.push(Entry { name, whole, slots: Vec::new(), paired: false, spare: false, left: true });
            Ok(())
        })?;
        Ok(Self { entries, depth: r.depth + 1, list: None })
    }

    /// True if one of the names is there, null or not.
    pub fn has_any(&self, names: &[&str]) -> bool {
        self.entries.iter().any(|entry| names.contains(&&*entry.name))
    }

    /// Takes a member; the first name is the documented one, the others are read too. Null gives `None` and stays for
    /// [`Fields::rest`].
    ///
    /// # Errors
    /// If the value is no `T`.
    pub fn take<T: ReadJson>(&mut self, names: &'static [&'static str]) -> Result<Option<T>, DecodeError> {
        self.take_any(names, None)
    }

    /// Takes an entry of key and value whose value is documented to stand in another slot than the usual one.
    ///
    /// # Errors
    /// If the value is no `T`.
    pub fn take_slot<T: ReadJson>(
        &mut self,
        names: &'static [&'static str],
        slot: &'static str,
    ) -> Result<Option<T>, DecodeError> {
        self.take_any(names, Some(slot))
    }

    /// Takes a member where null has a meaning of its own.
    ///
    /// # Errors
    /// If the value is no `T`.
    pub fn take_patch<T: ReadJson>(&mut self, names: &'static [&'static str]) -> Result<Patch<T>, DecodeError> {
        Ok(match self.take_nullable(names)? {
            None => Patch::Absent,
            Some(None) => Patch::Null,
            Some(Some(value)) => Patch::Value(value),
        })
    }

    /// Takes a member that may be null: `None` if it is not there, `Some(None)` if it is null.
    ///
    /// # Errors
    /// If the value is no `T`.
    pub fn take_nullable<T: ReadJson>(
        &mut self,
        names: &'static [&'static str],
    ) -> Result<Option<Option<T>>, DecodeError> {
        self.find(names, None).map(|found| self.read(names, found)).transpose()
    }

    /// Takes a member that must be there. A null is read as a `T`, which `Option` accepts.
    ///
    /// # Errors
    /// If it is not there or the value is no `T`.
    pub fn take_required<T: ReadJson>(&mut self, names: &'static [&'static str]) -> Result<T, DecodeError> {
        let found = self.find(names, None).ok_or_else(|| self.missing(names))?;
        self.read(names, found)
    }

    /// Takes an entry that must be there and whose value is documented to stand in another slot.
    ///
    /// # Errors
    /// If it is not there or the value is no `T`.
    pub fn take_required_slot<T: ReadJson>(
        &mut self,
        names: &'static [&'static str],
        slot: &'static str,
    ) -> Result<T, DecodeError> {
        let found = self.find(names, Some(slot)).ok_or_else(|| self.missing(names))?;
        self.read(names, found)
    }

    /// Takes a member whatever it holds, null too.
    ///
    /// # Errors
    /// If its value is nested too deep.
    pub fn take_raw(&mut self, names: &'static [&'static str]) -> Result<Option<Json>, DecodeError> {
        self.find(names, None).map(|found| self.read(names, found)).transpose()
    }

    /// Takes a member that is documented to be always `json`; any other value stays for [`Fields::rest`], and is then
    /// written in place of the constant.
    ///
    /// # Errors
    /// None as yet; the value was checked when it was collected.
    pub fn take_constant(&mut self, names: &'static [&'static str], json: &'static str) -> Result<(), DecodeError> {
        match self.find(names, None) {
            Some(found) if found.json == json => self.read(names, found),
            _ => Ok(()),
        }
    }

    /// What was not taken: the other members with their values, or the other entries of key and value as a whole.
    ///
    /// An entry that was taken but holds more than its key and its value is there too, so that the rest of it can be
    /// looked at; it is not written a second time.
    pub fn rest(self) -> Extra {
        let left = self.entries.into_iter().filter(|entry| entry.left);
        let mut rest: Vec<(Box<str>, Json)> =
            left.map(|entry| (entry.name.into(), Json::checked(entry.whole))).collect();
        if self.list.is_none() {
            keep_last(&mut rest);
        }
        Extra::of(rest)
    }

    /// The value to read for these names: the first that is not null, in the order of the names.
    fn find(&self, names: &[&str], slot: Option<&str>) -> Option<Found<'a>> {
        let mut null = None;
        for name in names {
            let Some(index) = self.entries.iter().rposition(|entry| entry.name == *name) else { continue };
            let Some((slot, json)) = self.entries[index].value(slot) else { continue };
            let found = Found { index, slot, json };
            if json != "null" {
                return Some(found);
            }
            null = null.or(Some(found));
        }
        null
    }

    fn read<T: ReadJson>(&mut self, names: &[&str], found: Found<'a>) -> Result<T, DecodeError> {
        for entry in &mut self.entries {
            if names.contains(&&*entry.name) {
                entry.left = entry.spare;
            }
        }
        T::read(&mut Reader::nested(found.json, self.depth)).map_err(|error| match (self.list, found.slot) {
            (Some(list), Some(slot)) => error.in_member(slot).in_item(found.index).in_member(list),
            _ => error.in_member(&self.entries[found.index].name),
        })
    }

    fn take_any<T: ReadJson>(
        &mut self,
        names: &'static [&'static str],
        slot: Option<&'static str>,
    ) -> Result<Option<T>, DecodeError> {
        match self.find(names, slot) {
            Some(found) if found.json != "null" => self.read(names, found).map(Some),
            _ => Ok(None),
        }
    }

    fn missing(&self, names: &[&'static str]) -> DecodeError {
        let error = DecodeError::new("a value", "nothing").in_member(names.first().unwrap_or(&""));
        match self.list {
            Some(list) => error.in_member(list),
            None => error,
        }
    }
}

/// A value that was found, and where.
struct Found<'a> {
    index: usize,
    slot: Option<&'static str>,
    json: &'a str,
}

impl<'a> Entry<'a> {
    /// The value in the slot that was asked for or, as services are not strict about it, in any other.
    fn value(&self, slot: Option<&str>) -> Option<(Option<&'static str>, &'a str)> {
        if self.slots.is_empty() {
            return (!self.paired).then_some((None, self.whole));
        }
        let filled = |&&(_, json): &&(&str, &str)| json != "null";
        let asked = self.slots.iter().filter(filled).find(|(name, _)| slot.is_none_or(|slot| slot == *name));
        let (name, json) = asked.or_else(|| self.slots.iter().find(filled)).or_else(|| self.slots.first())?;
        Some((Some(name), json))
    }
}
