//! Taking arrays and objects, never deeper than the limit.

use super::{DecodeError, Reader};
use crate::drift::Step;
use crate::kind::Kind;

impl Reader<'_> {
    /// Takes an array; `item` reads each of its items.
    ///
    /// # Errors
    /// If the next value is no array, is nested too deep, or `item` fails; the path then has the index.
    pub fn items(&mut self, mut item: impl FnMut(&mut Self) -> Result<(), DecodeError>) -> Result<(), DecodeError> {
        if self.peek()? != Kind::Array {
            return Err(self.unexpected("an array"));
        }
        self.enter()?;
        let mut more = self.jiter.known_array().map_err(|error| self.malformed(&error))?.is_some();
        let mut index = 0;
        while more {
            self.count()?;
            self.step_in(|| Step::Index(index));
            item(self).map_err(|error| error.in_item(index))?;
            self.step_out();
            index += 1;
            more = self.jiter.array_step().map_err(|error| self.malformed(&error))?.is_some();
        }
        self.leave();
        Ok(())
    }

    /// Takes an object of any member names; `member` is given each name and reads the value.
    ///
    /// # Errors
    /// If the next value is no object, is nested too deep, or `member` fails; it adds its name to the path itself.
    pub fn members(
        &mut self,
        mut member: impl FnMut(&mut Self, String) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        if self.peek()? != Kind::Object {
            return Err(self.unexpected("an object"));
        }
        self.enter()?;
        let mut at = self.at() + 1;
        let mut next = self.jiter.known_object().map(|name| name.map(str::to_owned));
        while let Some(name) = next.map_err(|error| self.no_name(at, &error))? {
            self.count()?;
            member(self, name)?;
            at = self.at();
            next = self.jiter.next_key().map(|name| name.map(str::to_owned));
        }
        self.leave();
        Ok(())
    }
}
