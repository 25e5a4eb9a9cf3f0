//! The entries behind collected members: finding the one that a name means, and reading its value.

use super::Fields;
use crate::drift::{Notes, Observed, Step};
use crate::json::{Before, Budget, DecodeError, ReadJson, Reader, Writer, push_quoted};
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
    /// True if all is noted that is not documented of it.
    pub(super) noted: bool,
    /// True for an entry that another one of its name or of another spelling is read in place of.
    pub(super) repeated: bool,
    /// What an entry still holds once its value was taken.
    pub(super) spared: Option<Json>,
}

impl<'a> Fields<'a> {
    /// The value to read for these names: the last, whatever its spelling, where a null replaces no value in another
    /// spelling. So reads [`Object`](super::Object), which takes members as they come.
    pub(super) fn find(&self, names: &[&str], slot: Option<&str>) -> Option<Found<'a>> {
        let value = |index: usize| {
            let (slot, json) = self.entries[index].value(slot.or(self.usual))?;
            Some(Found { index, slot, json })
        };
        if let [name] = names {
            return value(self.entries.iter().rposition(|entry| entry.name == *name)?);
        }
        let named = self.entries.iter().enumerate().filter(|(_, entry)| names.contains(&&*entry.name));
        named.fold(None, |before: Option<Found<'a>>, (index, entry)| {
            let now = value(index);
            match before {
                Some(before)
                    if before.json != "null"
                        && now.as_ref().is_none_or(|now| now.json == "null")
                        && self.entries[before.index].name != entry.name =>
                {
                    Some(before)
                }
                _ => now,
            }
        })
    }

    pub(super) fn read<T: ReadJson>(&mut self, names: &[&str], found: Found<'a>) -> Result<T, DecodeError> {
        self.set_aside_repeated(names, found.index);
        let entry = &mut self.entries[found.index];
        entry.left = entry.spare;
        entry.spared = found.slot.filter(|_| entry.left).map(|slot| without(entry.whole, slot));
        let r = &mut self.reader(found.json);
        r.step_in(|| found.step(self));
        let value = T::read(r).map_err(|error| match (self.list, found.slot) {
            (Some(list), Some(slot)) => error.in_member(slot).in_item(found.index).in_member(list),
            _ => error.in_member(&self.entries[found.index].name),
        })?;
        r.step_out();
        self.call_as_documented(names, found.index);
        Ok(value)
    }

    /// The value; `None` if it does not fit and stays for [`Fields::rest`], as a member of an answer that may be missing does.
    pub(super) fn fitting<T: ReadJson>(&mut self, names: &[&str], found: Found<'a>) -> Result<Option<T>, DecodeError> {
        let (index, before) = (found.index, Before::of(self.notes, self.budget));
        match self.read(names, found) {
            Ok(value) => Ok(Some(value)),
            Err(error) => self.keep_unfit(names, index, before, error).map(|()| None),
        }
    }

    #[cold]
    #[inline(never)]
    fn keep_unfit(
        &mut self,
        names: &[&str],
        index: usize,
        before: Before,
        mut error: DecodeError,
    ) -> Result<(), DecodeError> {
        let Some(entry) = self.entries.get_mut(index).filter(|_| self.manner.is_lenient()) else { return Err(error) };
        if error.is_lack() || self.budget.is_some_and(Budget::is_spent) {
            return Err(error);
        }
        before.pass_over(&mut error, self.notes, self.budget);
        (entry.left, entry.noted, entry.spared) = (true, true, None);
        self.call_as_documented(names, index);
        Ok(())
    }

    /// Of several of these names one is read. Of members of an object the others are gone, as JSON has it; entries of key
    /// and value are items of a list, so they are kept.
    pub(super) fn set_aside_repeated(&mut self, names: &[&str], read: usize) {
        let others = self.entries.iter_mut().enumerate().filter(|(index, _)| *index != read);
        for (_, entry) in others.filter(|(_, entry)| names.contains(&&*entry.name)) {
            entry.left = false;
            entry.repeated = entry.paired;
            if let Some(name) = names.first().filter(|name| **name != entry.name) {
                entry.name = (*name).to_owned();
            }
        }
    }

    /// What is left of an entry stays under the documented one of its names, the first.
    fn call_as_documented(&mut self, names: &[&str], index: usize) {
        let (Some(entry), Some(name)) = (self.entries.get_mut(index), names.first()) else { return };
        if !entry.left || entry.name == *name {
            return;
        }
        entry.name = (*name).to_owned();
        if let Some(key) = self.key.filter(|_| entry.paired) {
            let left = entry.spared.as_ref().map_or(entry.whole, Json::as_str);
            entry.spared = Some(with_key(left, key, name));
        }
    }

    pub(super) fn take_any<T: ReadJson>(
        &mut self,
        names: &'static [&'static str],
        slot: Option<&'static str>,
        nullable: bool,
    ) -> Result<Option<T>, DecodeError> {
        match self.find(names, slot) {
            Some(found) if found.json != "null" => self.fitting(names, found),
            Some(found) => {
                if let Some(notes) = self.notes {
                    if !nullable {
                        notes.enter(found.step(self));
                        notes.null(None);
                        notes.leave();
                    }
                    self.mark_noted(names);
                }
                self.keep_in_place_of(names, &found);
                Ok(None)
            }
            None => {
                self.note_valueless(names);
                Ok(None)
            }
        }
    }

    /// Keeps what came in place of a value, under the name that the value is written with.
    pub(super) fn keep_in_place_of(&mut self, names: &[&str], found: &Found<'_>) {
        self.set_aside_repeated(names, found.index);
        self.call_as_documented(names, found.index);
    }

    /// Notes entries of these names that hold no value.
    pub(super) fn note_valueless(&mut self, names: &[&str]) {
        let Some(notes) = self.notes else { return };
        for entry in self.entries.iter_mut().filter(|entry| entry.left && names.contains(&&*entry.name)) {
            entry.noted = true;
            notes.value(Some(&entry.name), "a value", Observed::json(entry.whole));
        }
    }

    /// Says that nothing is left to be noted of these entries.
    pub(super) fn mark_noted(&mut self, names: &[&str]) {
        for entry in self.entries.iter_mut().filter(|entry| names.contains(&&*entry.name)) {
            entry.noted = true;
        }
    }

    /// Notes what an entry of key and value holds besides.
    fn note_spared(&self, notes: &Notes, entry: &Entry<'_>, spared: &str) {
        notes.enter(Step::Member(entry.name.as_str().into()));
        // What was read once can be read again.
        let _ = Reader::new(spared).members(|r, member| {
            let json = r.raw_text()?;
            // A slot that is not used may be there as null.
            let slot = entry.slots.iter().any(|(slot, _)| *slot == member);
            if self.key.is_none_or(|key| key != member) && !(slot && json == "null") {
                notes.unknown(&member, json);
            }
            Ok(())
        });
        notes.leave();
    }

    /// Notes what was not taken.
    pub(super) fn note_rest(&self) {
        let Some(notes) = self.notes else { return };
        for (index, entry) in self.entries.iter().enumerate().filter(|(_, entry)| entry.left && !entry.noted) {
            let told = self.tag.is_some_and(|tag| tag == entry.name);
            match (self.list, &entry.spared) {
                (_, Some(spared)) => self.note_spared(notes, entry, spared.as_str()),
                // An entry without a key has no name to be called by.
                (Some(list), None) if entry.name.is_empty() => {
                    notes.enter(Step::Name(list));
                    notes.enter(Step::Index(index));
                    notes.value(None, "an entry of key and value", Observed::json(entry.whole));
                    notes.leave();
                    notes.leave();
                }
                (None, None) if told => {}
                _ => notes.unknown(&entry.name, entry.whole),
            }
        }
    }

    pub(super) fn missing(&self, names: &[&'static str]) -> DecodeError {
        let error = DecodeError::missing(names.first().unwrap_or(&""), "nothing");
        match self.list {
            Some(list) => error.in_member(list),
            None => error,
        }
    }
}

/// A value that was found, and where.
pub(super) struct Found<'a> {
    pub(super) index: usize,
    slot: Option<&'static str>,
    pub(super) json: &'a str,
}

impl Found<'_> {
    /// The step to it.
    pub(super) fn step(&self, fields: &Fields<'_>) -> Step {
        Step::Member(fields.entries.get(self.index).map_or("", |entry| &entry.name).into())
    }
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
    rewritten(object, |w, member, json| {
        if member != name {
            w.out.push_str(json);
        }
    })
}

/// An entry that was read before, with its key in another spelling.
fn with_key(entry: &str, key: &str, spelling: &str) -> Json {
    rewritten(entry, |w, member, json| {
        if member == key {
            push_quoted(&mut w.out, spelling);
        } else {
            w.out.push_str(json);
        }
    })
}

/// An object that was read before, with the values that `value` writes; a member for which it writes none is left out.
fn rewritten(object: &str, value: impl Fn(&mut Writer, &str, &str)) -> Json {
    let mut w = Writer::new();
    w.out.push('{');
    // What was read once can be read again.
    let _ = Reader::new(object).members(|r, member| {
        let json = r.raw_text()?;
        let before = w.out.len();
        if before > 1 {
            w.out.push(',');
        }
        push_quoted(&mut w.out, &member);
        w.out.push(':');
        let begun = w.out.len();
        value(&mut w, &member, json);
        if w.out.len() == begun {
            w.out.truncate(before);
        }
        Ok(())
    });
    w.out.push('}');
    Json::checked(&w.out)
}
