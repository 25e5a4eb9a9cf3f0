//! Reading a list of key and value entries as if it were one object.

use super::Fields;
use super::entry::Entry;
use crate::drift::Notes;
use crate::json::{DecodeError, Reader, keep_last};
use crate::kind::Kind;
use crate::value::{Came, Extra, Json};

impl<'a> Fields<'a> {
    /// Collects the entries of the list in member `list` of the object that comes next. In an entry, `key` names the
    /// member with its name and `slots` the members that can hold its value, the usual one first.
    ///
    /// The other members of the object come beside. An entry without a key is kept under the empty name. A list that
    /// is missing or null is an empty one, and is written as it came while there is no entry.
    ///
    /// # Errors
    /// If the next value is no object, `list` is no list, or anything is not well-formed.
    pub fn pairs(
        r: &mut Reader<'a>,
        list: &'static str,
        key: &'static str,
        slots: &'static [&'static str],
    ) -> Result<(Self, Extra), DecodeError> {
        let mut fields = Self {
            entries: Vec::new(),
            depth: r.depth + 3,
            list: Some(list),
            key: Some(key),
            usual: slots.first().copied(),
            tag: r.notes.and_then(Notes::take_tag),
            notes: r.notes,
            budget: r.budget,
            manner: r.manner,
            came: Came::new(),
            unkept: None,
        };
        let mut siblings = Vec::new();
        let mut came = Came::new();
        let (mut listed, mut null) = (false, false);
        r.members(|r, name| {
            if name != list {
                let value = r.raw().map_err(|error| error.in_member(&name))?;
                if let Some(notes) = r.notes.filter(|_| fields.tag.is_none_or(|tag| tag != name)) {
                    notes.unknown(&name, value.as_str());
                }
                siblings.push((Box::from(name), value));
                return Ok(());
            }
            // Of two lists the last wins.
            fields.entries.clear();
            listed = true;
            null = r.peek()? == Kind::Null;
            if null {
                r.null()?;
                if let Some(notes) = r.notes {
                    notes.null(Some(list));
                }
            } else {
                r.items(|r| {
                    fields.entries.push(pair(r, key, slots)?);
                    Ok(())
                })
                .map_err(|error| error.in_member(list))?;
            }
            Ok(())
        })?;
        keep_last::<Box<str>, Json>(&mut siblings);
        if null {
            siblings.push((list.into(), Json::null()));
        } else if !listed {
            came.without(list);
        }
        Ok((fields, Extra::of(siblings, came)))
    }
}

/// One entry; what is no object is kept as it is.
fn pair<'a>(r: &mut Reader<'a>, key: &'static str, slots: &'static [&'static str]) -> Result<Entry<'a>, DecodeError> {
    let mut ahead = r.clone();
    let whole = r.raw_text()?;
    let mut entry = Entry {
        name: String::new(),
        whole,
        slots: Vec::new(),
        paired: true,
        spare: false,
        left: true,
        noted: false,
        repeated: false,
        spared: None,
    };
    if ahead.peek()? != Kind::Object {
        return Ok(entry);
    }
    ahead.members(|r, name| {
        let kind = r.peek()?;
        // Of two members of one name the last counts.
        if name == key && kind == Kind::String {
            entry.name = r.string().map_err(|error| error.in_member(key))?;
            return Ok(());
        }
        let json = r.raw_text()?;
        if name == key {
            entry.name.clear();
        }
        match slots.iter().find(|slot| **slot == name) {
            Some(slot) => {
                entry.slots.retain(|(known, _)| known != slot);
                entry.slots.push((slot, json));
            }
            None => entry.spare = true,
        }
        Ok(())
    })?;
    entry.spare |= entry.slots.len() > 1;
    Ok(entry)
}
