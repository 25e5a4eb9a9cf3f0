//! Taking strings, numbers, booleans and nulls.

use super::{DecodeError, Reader};
use crate::kind::Kind;

impl<'a> Reader<'a> {
    /// Takes a string.
    ///
    /// # Errors
    /// If the next value is none, or holds half of a surrogate pair.
    pub fn string(&mut self) -> Result<String, DecodeError> {
        self.string_as("a string", |text| Some(text.to_owned()))
    }

    /// Takes a string and makes a value of it; `convert` gives `None` for a text it does not know.
    ///
    /// # Errors
    /// If the next value is no string, or `convert` gave `None`; both say that `expected` was wanted.
    pub fn string_as<T>(
        &mut self,
        expected: &'static str,
        convert: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, DecodeError> {
        if self.peek()? != Kind::String {
            return Err(self.unexpected(expected));
        }
        let start = self.at();
        let string = match self.jiter.known_str() {
            Ok(string) => string,
            Err(error) => return Err(self.no_text(start, &error)),
        };
        convert(string).ok_or_else(|| {
            let json = self.text.get(start..self.at()).unwrap_or_default();
            DecodeError::new(expected, "another string").showing(json)
        })
    }

    /// Takes `true` or `false`.
    ///
    /// # Errors
    /// If the next value is neither.
    pub fn boolean(&mut self) -> Result<bool, DecodeError> {
        if self.peek()? != Kind::Bool {
            return Err(self.unexpected("a boolean"));
        }
        self.jiter.next_bool().map_err(|error| self.malformed(&error))
    }

    /// Takes `null`.
    ///
    /// # Errors
    /// If the next value is anything else.
    pub fn null(&mut self) -> Result<(), DecodeError> {
        if self.peek()? != Kind::Null {
            return Err(self.unexpected("null"));
        }
        self.jiter.known_null().map_err(|error| self.malformed(&error))
    }

    /// Takes a number, as it is written.
    ///
    /// # Errors
    /// If the next value is none.
    pub fn number(&mut self) -> Result<&'a str, DecodeError> {
        self.number_as("a number", Some)
    }

    /// Takes a number and makes a value of its text; `convert` gives `None` for a number that does not fit.
    ///
    /// # Errors
    /// If the next value is no number, or `convert` gave `None`; both say that `expected` was wanted.
    pub fn number_as<T>(
        &mut self,
        expected: &'static str,
        convert: impl FnOnce(&'a str) -> Option<T>,
    ) -> Result<T, DecodeError> {
        if self.peek()? != Kind::Number {
            return Err(self.unexpected(expected));
        }
        let number = self.number_text()?;
        convert(number).ok_or_else(|| DecodeError::new(expected, "another number").showing(number))
    }
}
