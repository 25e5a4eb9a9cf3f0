//! What can be read from JSON, and the impls for the types of the language.

use super::{Budget, DecodeError, Manner, Reader};
use crate::drift::{Drift, Notes};
use crate::kind::Kind;

/// A type that can be read from a JSON value.
pub trait ReadJson: Sized {
    /// Takes the next value of the reader.
    ///
    /// # Errors
    /// If it does not have the shape of the type.
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError>;

    /// What a body stands for that is null although no null is documented: an empty list or map; nothing for other types.
    fn of_null_body() -> Option<Self> {
        None
    }
}

/// Reads one value from a body, which has nothing else in it but white space and perhaps a byte order mark.
///
/// # Errors
/// If the bytes are not UTF-8 or not one well-formed JSON value, or the value does not have the shape of `T`.
pub fn from_slice<T: ReadJson>(bytes: &[u8]) -> Result<T, DecodeError> {
    from_str(utf8(bytes)?)
}

/// As [`from_slice`], of an answer and within a budget, and perhaps for somebody who is told where the text is not as
/// documented.
pub(crate) fn from_slice_watched<T: ReadJson>(
    bytes: &[u8],
    notes: Option<&Notes>,
    budget: Option<&Budget<'_>>,
) -> Result<T, DecodeError> {
    let text = utf8(bytes)?;
    let again = Manner::again(text);
    let read = read_all(Reader { notes, budget, manner: Manner::Answer(&again), ..Reader::new(text) });
    // The value stays where it is, which is large for many types.
    if read.is_ok() {
        budget.map_or(Ok(()), Budget::check)?;
    }
    read
}

/// Reads one value from a text; as [`from_slice`].
///
/// # Errors
/// If the text is not one well-formed JSON value, or the value does not have the shape of `T`.
pub fn from_str<T: ReadJson>(text: &str) -> Result<T, DecodeError> {
    read_all(Reader::new(text))
}

/// As [`from_str`], of a part of an answer, which fits or does not.
///
/// # Errors
/// As [`from_str`].
pub(crate) fn from_answer<T: ReadJson>(text: &str) -> Result<T, DecodeError> {
    read_all(Reader { manner: Manner::Trial, ..Reader::new(text) })
}

fn read_all<T: ReadJson>(mut r: Reader<'_>) -> Result<T, DecodeError> {
    let read = T::read(&mut r);
    // The value stays where it is, which is large for many types.
    if read.is_ok() {
        r.finish()?;
    }
    read
}

fn utf8(bytes: &[u8]) -> Result<&str, DecodeError> {
    std::str::from_utf8(bytes)
        .map_err(|error| DecodeError::new("UTF-8", format!("other bytes at byte {}", error.valid_up_to())))
}

/// Reads one value from a text that a service sent, and tells where the text is not as documented: for payloads that do not
/// come as the answer to a call. They are read as answers are; their drift belongs to no operation.
///
/// # Errors
/// As [`from_str`].
pub fn from_str_with_drift<T: ReadJson>(text: &str) -> Result<(T, Vec<Drift>), DecodeError> {
    let notes = Notes::new("", "");
    let again = Manner::again(text);
    let value = read_all(Reader { notes: Some(&notes), manner: Manner::Answer(&again), ..Reader::new(text) })?;
    Ok((value, notes.finish().0))
}

impl ReadJson for String {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        r.string()
    }
}

impl ReadJson for bool {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        r.boolean()
    }
}

/// Takes any value and forgets it.
impl ReadJson for () {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        r.raw_text().map(|_| ())
    }
}

impl<T: ReadJson> ReadJson for Vec<T> {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut items = Self::new();
        r.items(|r| {
            items.push(T::read(r)?);
            Ok(())
        })?;
        Ok(items)
    }

    fn of_null_body() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: ReadJson> ReadJson for Option<T> {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if r.peek()? == Kind::Null {
            r.null()?;
            return Ok(None);
        }
        T::read(r).map(Some)
    }
}

impl<T: ReadJson> ReadJson for Box<T> {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        T::read(r).map(Self::new)
    }
}
