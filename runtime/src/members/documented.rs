//! Reading values of which the documentation lists some, and noting the others.

use crate::drift::{Notes, Observed, ask_for, one_of};
use crate::json::{DecodeError, ReadJson, Reader};
use crate::kind::Kind;
use crate::value::Json;

impl Reader<'_> {
    /// Takes a string: `known` makes a value of the `documented` texts, `other` of all others.
    ///
    /// # Errors
    /// If the next value is no string.
    pub fn open_text<T>(
        &mut self,
        documented: &'static [&'static str],
        known: impl FnOnce(&str) -> Option<T>,
        other: impl FnOnce(&str) -> T,
    ) -> Result<T, DecodeError> {
        let notes = self.notes;
        self.string_as("a string", |text| {
            known(text).or_else(|| {
                if let Some(notes) = notes {
                    notes.value(None, one_of(documented), Observed::string(text));
                }
                Some(other(text))
            })
        })
    }

    /// Takes an integer, which should be one of the `documented` ones.
    ///
    /// # Errors
    /// If the next value is no integer of 64 bits.
    pub fn open_integer(&mut self, documented: &'static [i64]) -> Result<i64, DecodeError> {
        let number = <i64 as ReadJson>::read(self)?;
        if let Some(notes) = self.notes.filter(|_| !documented.contains(&number)) {
            notes.value(None, one_of(documented), Observed::plain(Kind::Number.described()));
        }
        Ok(number)
    }

    /// Takes a value that is of none of the documented `kinds`.
    ///
    /// # Errors
    /// If it is not well-formed JSON.
    pub fn other_kind(&mut self, kinds: &'static [Kind]) -> Result<Json, DecodeError> {
        let json = self.raw()?;
        if let Some(notes) = self.notes {
            notes.value(None, ask_for(kinds), Observed::json(json.as_str()));
        }
        Ok(json)
    }

    /// Takes a value whose member `by` is none of the documented `tags`; `tag` is what it says, if it says anything.
    ///
    /// # Errors
    /// If it is not well-formed JSON.
    pub fn other_tag(
        &mut self,
        by: &'static str,
        tags: &'static [&'static str],
        tag: Option<&str>,
    ) -> Result<Json, DecodeError> {
        let json = self.raw()?;
        match (self.notes, tag) {
            (Some(notes), Some(tag)) => notes.value(Some(by), one_of(tags), Observed::string(tag)),
            (Some(notes), None) => {
                notes.value(None, format!("an object whose `{by}` is {}", one_of(tags)), Observed::json(json.as_str()));
            }
            (None, _) => {}
        }
        Ok(json)
    }

    /// Takes an object whose type its member `by` told. To the type alone that member would be an unknown one.
    ///
    /// # Errors
    /// If it is no `T`.
    pub fn variant<T: ReadJson>(&mut self, by: &'static str) -> Result<T, DecodeError> {
        if let Some(notes) = self.notes {
            notes.expect_tag(by);
        }
        let value = T::read(self)?;
        self.notes.and_then(Notes::take_tag);
        Ok(value)
    }
}
