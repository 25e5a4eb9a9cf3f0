//! The members of an object, collected first and then taken by name: for types that share one object on the wire.

use super::entry::Entry;
use crate::drift::{Notes, Observed, one_of};
use crate::json::{Budget, DecodeError, Manner, ReadJson, Reader, keep_last, same_json};
use crate::value::{Came, Extra, Json, Patch};

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
    /// The member of such an entry that holds its key.
    pub(super) key: Option<&'static str>,
    /// The slot that holds the value of such an entry, unless another is asked for.
    pub(super) usual: Option<&'static str>,
    /// The member that told the type of this object; it is documented although the type does not ask for it.
    pub(super) tag: Option<&'static str>,
    /// Who is told where the members are not as documented.
    pub(super) notes: Option<&'a Notes>,
    /// What reading them may take.
    pub(super) budget: Option<&'a Budget<'a>>,
    /// For whom they are read.
    pub(super) manner: Manner<'a>,
    pub(super) came: Came,
    /// The first constant that did not come, or came with another value.
    pub(super) unkept: Option<DecodeError>,
}

impl<'a> Reader<'a> {
    /// Takes the members of the object that comes next, to be taken by name in any order.
    ///
    /// # Errors
    /// If the next value is no object or is not well-formed.
    pub fn fields(&mut self) -> Result<Fields<'a>, DecodeError> {
        Fields::object(self)
    }
}

impl<'a> Fields<'a> {
    /// Collects the members of the object that comes next.
    ///
    /// # Errors
    /// If the next value is no object or is not well-formed.
    pub fn object(r: &mut Reader<'a>) -> Result<Self, DecodeError> {
        let mut entries = Vec::new();
        let tag = r.notes.and_then(Notes::take_tag);
        r.members(|r, name| {
            let whole = r.raw_text().map_err(|error| error.in_member(&name))?;
            entries.push(Entry {
                name,
                whole,
                slots: Vec::new(),
                paired: false,
                spare: false,
                left: true,
                noted: false,
                repeated: false,
                spared: None,
            });
            Ok(())
        })?;
        Ok(Self {
            entries,
            depth: r.depth + 1,
            list: None,
            key: None,
            usual: None,
            tag,
            notes: r.notes,
            budget: r.budget,
            manner: r.manner,
            came: Came::new(),
            unkept: None,
        })
    }

    /// A reader of one of the values.
    pub(super) fn reader<'v>(&self, text: &'v str) -> Reader<'v>
    where
        'a: 'v,
    {
        let Self { notes, budget, manner, .. } = *self;
        Reader { notes, budget, manner, ..Reader::nested(text, self.depth) }
    }

    /// True if one of the names is there, null or not.
    pub fn has_any(&self, names: &[&str]) -> bool {
        self.entries.iter().any(|entry| names.contains(&&*entry.name))
    }

    /// Takes a member; the first name is the documented one, the others are read too. Null gives `None` and stays for
    /// [`Fields::rest`]; it is not documented. So does a value of an answer that is no `T`, which is drift.
    ///
    /// # Errors
    /// If the value is no `T`, and does not stay.
    pub fn take<T: ReadJson>(&mut self, names: &'static [&'static str]) -> Result<Option<T>, DecodeError> {
        self.take_any(names, None, false)
    }

    /// As [`Fields::take`], where null is documented.
    ///
    /// # Errors
    /// If the value is no `T`.
    pub fn take_or_null<T: ReadJson>(&mut self, names: &'static [&'static str]) -> Result<Option<T>, DecodeError> {
        self.take_any(names, None, true)
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
        self.take_any(names, Some(slot), false)
    }

    /// As [`Fields::take_slot`], where null is documented.
    ///
    /// # Errors
    /// If the value is no `T`.
    pub fn take_slot_or_null<T: ReadJson>(
        &mut self,
        names: &'static [&'static str],
        slot: &'static str,
    ) -> Result<Option<T>, DecodeError> {
        self.take_any(names, Some(slot), true)
    }

    /// Takes a member where null has a meaning of its own.
    ///
    /// # Errors
    /// If the value is no `T`.
    pub fn take_patch<T: ReadJson>(&mut self, names: &'static [&'static str]) -> Result<Patch<T>, DecodeError> {
        let Some(found) = self.find(names, None) else { return Ok(Patch::Absent) };
        let value = self.fitting::<Option<T>>(names, found)?;
        Ok(value.map_or(Patch::Absent, |value| value.map_or(Patch::Null, Patch::Value)))
    }

    /// Takes a member as a `T`, or as it is written where it is none; a member that is not there counts as null, but is
    /// not written.
    ///
    /// # Errors
    /// If its value is nested too deep.
    pub fn take_either<T: ReadJson>(&mut self, names: &'static [&'static str]) -> Result<Result<T, Json>, DecodeError> {
        let Some(found) = self.find(names, None) else {
            if let Some(notes) = self.notes {
                notes.value(names.first().copied(), "a value", Observed::plain("nothing"));
            }
            return Ok(Err(Json::missing()));
        };
        let (place, text) = (found.step(self), found.json);
        let json: Json = self.read(names, found)?;
        let counted = self.budget.map_or(0, Budget::values);
        let ahead = T::read(&mut self.reader(text).clone());
        if let Some(budget) = self.budget.filter(|_| ahead.is_err() || self.notes.is_some()) {
            budget.forget_since(counted);
        }
        match (ahead, self.notes) {
            (Ok(value), None) => Ok(Ok(value)),
            // What is read ahead takes no notes, so it is read once more.
            (Ok(_), Some(notes)) => {
                notes.enter(place);
                let value = T::read(&mut self.reader(text))?;
                notes.leave();
                Ok(Ok(value))
            }
            (Err(error), notes) => {
                if let Some(notes) = notes {
                    notes.enter(place);
                    notes.value(None, error.expected().to_owned(), Observed::json(text));
                    notes.leave();
                }
                Ok(Err(json))
            }
        }
    }

    /// Says that the text of the member `name` is none of the `documented` ones.
    pub fn undocumented(&self, name: &'static str, text: &str, documented: &'static [&'static str]) {
        if let Some(notes) = self.notes {
            notes.value(Some(name), one_of(documented), Observed::string(text));
        }
    }

    /// True if the value to read for these names is a string: the key that tells what the member `value` holds.
    pub fn has_key(&mut self, names: &[&str], value: &str) -> bool {
        let found = self.find(names, None);
        let text = found.as_ref().is_some_and(|found| found.json.starts_with('"'));
        if let Some(notes) = self.notes.filter(|_| !text) {
            if let Some(found) = found {
                notes.enter(found.step(self));
                notes.value(None, "a string", Observed::json(found.json));
                notes.leave();
            } else if self.has_any(&[value]) {
                notes.value(names.first().copied(), "a string", Observed::plain("nothing"));
            }
            self.mark_noted(names);
            self.mark_noted(&[value]);
        }
        text
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

    /// Takes the list of a page: empty if it did not come or is null, and what came is written then.
    ///
    /// # Errors
    /// If the value is no `T`.
    pub fn take_listed<T: ReadJson + Default>(&mut self, names: &'static [&'static str]) -> Result<T, DecodeError> {
        let list = self.take_any(names, None, false)?;
        Ok(list.unwrap_or_else(|| {
            if !self.has_any(names) {
                self.came.without(names.first().unwrap_or(&""));
            }
            T::default()
        }))
    }

    /// Takes a member whose type has null as a value of its own.
    ///
    /// # Errors
    /// If the value is no `T`.
    pub fn take_with_null<T: ReadJson>(&mut self, names: &'static [&'static str]) -> Result<Option<T>, DecodeError> {
        self.take_null_too(names, None)
    }

    /// As [`Fields::take_with_null`] for an entry whose value is documented to stand in another slot.
    ///
    /// # Errors
    /// If the value is no `T`.
    pub fn take_slot_with_null<T: ReadJson>(
        &mut self,
        names: &'static [&'static str],
        slot: &'static str,
    ) -> Result<Option<T>, DecodeError> {
        self.take_null_too(names, Some(slot))
    }

    fn take_null_too<T: ReadJson>(&mut self, names: &[&str], slot: Option<&str>) -> Result<Option<T>, DecodeError> {
        match self.find(names, slot) {
            Some(found) => self.fitting(names, found),
            None => {
                self.note_valueless(names);
                Ok(None)
            }
        }
    }

    /// Takes a member whatever it holds, null too. One that is not there counts as null, but is not written.
    ///
    /// # Errors
    /// If its value is nested too deep.
    pub fn take_raw(&mut self, names: &'static [&'static str]) -> Result<Json, DecodeError> {
        self.find(names, None).map_or_else(|| Ok(Json::missing()), |found| self.read(names, found))
    }

    /// Takes a member that is documented to be always `json`; any other value stays for [`Fields::rest`], and is then
    /// written in place of the constant. One that is not there is not written either.
    ///
    /// # Errors
    /// If the value is nested too deep.
    pub fn take_constant(&mut self, names: &'static [&'static str], json: &'static str) -> Result<(), DecodeError> {
        if !self.take_constant_there(names, json)? {
            self.came.without(names.first().unwrap_or(&""));
            self.unkept = self.unkept.take().or_else(|| Some(self.missing(names)));
        }
        Ok(())
    }

    /// As [`Fields::take_constant`] for a member that has to be there. Nobody may say in the sender's name what the sender
    /// did not say.
    ///
    /// # Errors
    /// If it is not there, or the value is nested too deep.
    pub fn take_required_constant(
        &mut self,
        names: &'static [&'static str],
        json: &'static str,
    ) -> Result<(), DecodeError> {
        if self.take_constant_there(names, json)? { Ok(()) } else { Err(self.missing(names)) }
    }

    /// False if there is no value.
    fn take_constant_there(&mut self, names: &'static [&'static str], json: &'static str) -> Result<bool, DecodeError> {
        let Some(found) = self.find(names, None) else {
            self.note_valueless(names);
            return Ok(false);
        };
        if same_json(found.json, json) {
            self.read::<()>(names, found)?;
            return Ok(true);
        }
        if let Some(notes) = self.notes {
            self.mark_noted(names);
            notes.enter(found.step(self));
            notes.value(None, format!("always `{json}`"), Observed::json(found.json));
            notes.leave();
        }
        self.keep_in_place_of(names, &found);
        let other =
            || DecodeError::new(json, "another value").showing(found.json).in_member(names.first().unwrap_or(&""));
        self.unkept = self.unkept.take().or_else(|| Some(other()));
        Ok(true)
    }

    /// Makes sure that each constant came with its value, where there is no room for another.
    ///
    /// # Errors
    /// If one did not.
    pub fn only_constants(&mut self) -> Result<(), DecodeError> {
        self.unkept.take().map_or(Ok(()), Err)
    }

    /// Ends the reading of a type that has no place for what was not taken.
    pub fn end(self) {
        self.note_rest();
    }

    /// What was not taken: the other members with their values, or the other entries of key and value as a whole.
    ///
    /// An entry that was taken but holds more than its key and its value is there too, without that value; what it
    /// still holds is written back into the entry.
    pub fn rest(self) -> Extra {
        self.note_rest();
        let Self { entries, list, mut came, .. } = self;
        let mut rest = Vec::new();
        for Entry { name, whole, left, repeated, spared, .. } in entries {
            if repeated {
                came.repeat(name.into(), Json::checked(whole));
            } else if left {
                rest.push((name.into(), spared.unwrap_or_else(|| Json::checked(whole))));
            }
        }
        if list.is_none() {
            keep_last::<Box<str>, Json>(&mut rest);
        }
        Extra::of(rest, came)
    }
}
