//! Looking ahead: at the member that tells which type of a union follows, and whether a value is of a type at all.

use crate::drift::Observed;
use crate::json::{Budget, DecodeError, ReadJson, Reader};
use crate::kind::Kind;
use crate::value::Json;

impl Reader<'_> {
    /// Looks into the object that comes next for the first member with one of the `names`, and leaves the reader
    /// where it is. A string comes without its quotes, a number or boolean as it is written.
    ///
    /// `None` if there is no such member, or it is null, an array or an object.
    ///
    /// # Errors
    /// If the next value is no object, or the text up to the tag is not well-formed JSON.
    pub fn tag(&mut self, names: &[&str]) -> Result<Option<String>, DecodeError> {
        if self.peek()? != Kind::Object {
            return Err(self.unexpected("an object"));
        }
        let mut ahead = self.clone();
        ahead.enter()?;
        let mut is_first = true;
        loop {
            let key = if is_first { ahead.jiter.known_object() } else { ahead.jiter.next_key() };
            is_first = false;
            match key {
                Ok(Some(name)) if names.contains(&name) => return ahead.tag_value(),
                Ok(Some(_)) => ahead.raw_text()?,
                Ok(None) => return Ok(None),
                Err(error) => return Err(ahead.malformed(&error)),
            };
        }
    }

    /// Takes the next value as a `T`, or as it is written where it is none.
    ///
    /// # Errors
    /// If it is not well-formed JSON.
    pub fn either<T: ReadJson>(&mut self) -> Result<Result<T, Json>, DecodeError> {
        let counted = self.budget.map_or(0, Budget::values);
        let mut ahead = self.clone();
        let value = T::read(&mut ahead);
        if let Some(budget) = self.budget.filter(|_| value.is_err() || self.notes.is_some()) {
            budget.forget_since(counted);
        }
        match (value, self.notes) {
            (Ok(value), None) => {
                *self = Self { manner: self.manner, ..ahead };
                Ok(Ok(value))
            }
            // What is read ahead takes no notes, so it is read once more.
            (Ok(_), Some(_)) => T::read(self).map(Ok),
            (Err(error), notes) => {
                let json = self.raw()?;
                if let Some(notes) = notes {
                    notes.value(None, error.expected().to_owned(), Observed::json(json.as_str()));
                }
                Ok(Err(json))
            }
        }
    }

    fn tag_value(&mut self) -> Result<Option<String>, DecodeError> {
        Ok(match self.peek()? {
            Kind::String => Some(self.string()?),
            Kind::Number | Kind::Bool => Some(self.raw_text()?.to_owned()),
            Kind::Null | Kind::Array | Kind::Object => None,
        })
    }
}
