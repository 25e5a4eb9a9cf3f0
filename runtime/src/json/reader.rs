//! A pull reader over one JSON text: it looks at the next value and takes it, and knows nothing of the types above it.

use super::{DecodeError, Fields, Kind, Object};
use crate::value::Json;
use jiter::{Jiter, JiterError};

/// Arrays and objects may stand inside each other this deep.
pub(crate) const DEPTH_LIMIT: u8 = 128;

/// Reads a JSON text value by value.
///
/// Numbers are handed out as they are written, so that none loses a digit. The text must be UTF-8; arrays and objects
/// deeper than 128 levels are refused. After an error the reader is of no further use.
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) jiter: Jiter<'a>,
    pub(super) depth: u8,
}

impl<'a> Reader<'a> {
    /// A reader at the beginning of `text`. A byte order mark is passed over.
    pub fn new(text: &'a str) -> Self {
        Self::nested(text.strip_prefix('\u{feff}').unwrap_or(text), 0)
    }

    /// A reader of a part that stands `depth` levels deep in another text.
    pub(super) fn nested(text: &'a str, depth: u8) -> Self {
        Self { text, jiter: Jiter::new(text.as_bytes()), depth }
    }

    /// The kind of the next value, which stays where it is.
    ///
    /// # Errors
    /// If there is no further value or something that starts none.
    pub fn peek(&mut self) -> Result<Kind, DecodeError> {
        let text = self.text;
        let peek = self.jiter.peek().map_err(|error| malformed(text, &error))?;
        Kind::starting_with(peek.into_inner()).ok_or_else(|| self.no_value())
    }

    /// The error that something else was wanted in place of the next value.
    pub fn unexpected(&mut self, expected: &'static str) -> DecodeError {
        match self.peek() {
            Ok(kind) => match self.raw_text() {
                Ok(json) => DecodeError::new(expected, kind.described()).showing(json),
                Err(error) => error,
            },
            Err(error) => error,
        }
    }

    /// The error that a required member is not there.
    pub fn missing(&self, name: &'static str) -> DecodeError {
        DecodeError::new("a value", "nothing").in_member(name)
    }

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
        let (text, start) = (self.text, self.jiter.current_index());
        let string = self.jiter.known_str().map_err(|error| malformed(text, &error))?;
        convert(string).ok_or_else(|| {
            let json = text.get(start..self.jiter.current_index()).unwrap_or_default();
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
        let text = self.text;
        self.jiter.next_bool().map_err(|error| malformed(text, &error))
    }

    /// Takes `null`.
    ///
    /// # Errors
    /// If the next value is anything else.
    pub fn null(&mut self) -> Result<(), DecodeError> {
        if self.peek()? != Kind::Null {
            return Err(self.unexpected("null"));
        }
        let text = self.text;
        self.jiter.known_null().map_err(|error| malformed(text, &error))
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
        let (text, start) = (self.text, self.jiter.current_index());
        self.jiter.next_number_bytes().map_err(|error| malformed(text, &error))?;
        let number = text.get(start..self.jiter.current_index()).unwrap_or_default();
        convert(number).ok_or_else(|| DecodeError::new(expected, "another number").showing(number))
    }

    /// Takes an array; `item` reads each of its items.
    ///
    /// # Errors
    /// If the next value is no array, is nested too deep, or `item` fails; the path then has the index.
    pub fn items(
        &mut self,
        mut item: impl FnMut(&mut Self) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        if self.peek()? != Kind::Array {
            return Err(self.unexpected("an array"));
        }
        self.enter()?;
        let text = self.text;
        let mut more = self.jiter.known_array().map_err(|error| malformed(text, &error))?.is_some();
        let mut index = 0;
        while more {
            item(self).map_err(|error| error.in_item(index))?;
            index += 1;
            more = self.jiter.array_step().map_err(|error| malformed(text, &error))?.is_some();
        }
        self.leave();
        Ok(())
    }

    /// Enters an object, whose members are then taken one by one.
    ///
    /// # Errors
    /// If the next value is no object or is nested too deep.
    pub fn object(&mut self) -> Result<Object, DecodeError> {
        if self.peek()? != Kind::Object {
            return Err(self.unexpected("an object"));
        }
        self.enter()?;
        Ok(Object::entered())
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
        let text = self.text;
        let mut next = self.jiter.known_object().map_err(|error| malformed(text, &error))?.map(str::to_owned);
        while let Some(name) = next {
            member(self, name)?;
            next = self.jiter.next_key().map_err(|error| malformed(text, &error))?.map(str::to_owned);
        }
        self.leave();
        Ok(())
    }

    /// Takes the members of the object that comes next, to be taken by name in any order.
    ///
    /// # Errors
    /// If the next value is no object or is not well-formed.
    pub fn fields(&mut self) -> Result<Fields<'a>, DecodeError> {
        Fields::object(self)
    }

    /// Takes the next value whatever it is, as it is written.
    ///
    /// # Errors
    /// If it is not well-formed JSON.
    pub fn raw(&mut self) -> Result<Json, DecodeError> {
        self.raw_text().map(Json::checked)
    }

    /// Makes sure that nothing but white space follows.
    ///
    /// # Errors
    /// If something does.
    pub fn finish(&mut self) -> Result<(), DecodeError> {
        let text = self.text;
        self.jiter.finish().map_err(|error| malformed(text, &error))
    }

    pub(super) fn enter(&mut self) -> Result<(), DecodeError> {
        if self.depth >= DEPTH_LIMIT {
            return Err(too_deep());
        }
        self.depth += 1;
        Ok(())
    }

    pub(super) fn leave(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    pub(super) fn no_value(&self) -> DecodeError {
        let at = self.jiter.current_index();
        DecodeError::new("JSON", format!("no value at byte {at}")).showing(rest_from(self.text, at))
    }
}

/// The error of nesting deeper than the limit.
pub(super) fn too_deep() -> DecodeError {
    DecodeError::new(format!("at most {DEPTH_LIMIT} levels of nesting"), "more")
}

/// The error of a text that is not well-formed JSON.
pub(super) fn malformed(text: &str, error: &JiterError) -> DecodeError {
    let jiter_index = error.index.min(text.len());
    DecodeError::new("JSON", error.to_string()).showing(rest_from(text, jiter_index))
}

fn rest_from(text: &str, mut at: usize) -> &str {
    while at > 0 && !text.is_char_boundary(at) {
        at -= 1;
    }
    text.get(at..).unwrap_or_default()
}
