//! A pull reader over one JSON text: it looks at the next value and takes it, and knows nothing of the types above it.

use super::{Budget, DecodeError, Manner};
use crate::drift::{Notes, Step};
use crate::kind::Kind;
use jiter::{Jiter, JiterError, JiterErrorType, JsonErrorType};

/// Arrays and objects may stand inside each other this deep.
pub(super) const DEPTH_LIMIT: u8 = 128;

/// Reads a JSON text value by value.
///
/// Numbers are handed out as they are written, so that none loses a digit. The text must be UTF-8; arrays and objects
/// deeper than 128 levels are refused. After an error the reader is of no further use.
#[derive(Debug)]
pub struct Reader<'a> {
    pub(crate) text: &'a str,
    pub(crate) jiter: Jiter<'a>,
    pub(crate) depth: u8,
    /// Who is told where the text is not as documented; nobody, mostly.
    pub(crate) notes: Option<&'a Notes>,
    /// What reading may take; anything, where the text is not an answer to a call.
    pub(crate) budget: Option<&'a Budget<'a>>,
    /// For whom the text is read.
    pub(crate) manner: Manner<'a>,
}

/// A reader that looks ahead from the same place on. It takes no notes, or everything would be noted twice, and forgives
/// nothing, since it looks whether a value fits.
impl Clone for Reader<'_> {
    fn clone(&self) -> Self {
        Self { jiter: self.jiter.clone(), notes: None, manner: self.manner.on_trial(), ..*self }
    }
}

impl<'a> Reader<'a> {
    /// A reader at the beginning of `text`. A byte order mark is passed over.
    pub fn new(text: &'a str) -> Self {
        Self::nested(text.strip_prefix('\u{feff}').unwrap_or(text), 0)
    }

    /// A reader of a part that stands `depth` levels deep in another text.
    pub(crate) fn nested(text: &'a str, depth: u8) -> Self {
        Self { text, jiter: Jiter::new(text.as_bytes()), depth, notes: None, budget: None, manner: Manner::Own }
    }

    /// Counts an item or a member that comes next.
    #[inline]
    pub(crate) fn count(&self) -> Result<(), DecodeError> {
        self.budget.map_or(Ok(()), Budget::count)
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
        DecodeError::missing(name, "nothing")
    }

    /// Makes sure that nothing but white space follows.
    ///
    /// # Errors
    /// If something does.
    pub fn finish(&mut self) -> Result<(), DecodeError> {
        let text = self.text;
        self.jiter.finish().map_err(|error| malformed(text, &error))
    }

    /// Goes down one step in the place that notes are taken of.
    #[inline]
    pub(crate) fn step_in(&self, step: impl FnOnce() -> Step) {
        if let Some(notes) = self.notes {
            notes.enter(step());
        }
    }

    /// Goes up again.
    #[inline]
    pub(crate) fn step_out(&self) {
        if let Some(notes) = self.notes {
            notes.leave();
        }
    }

    pub(crate) fn enter(&mut self) -> Result<(), DecodeError> {
        if self.depth >= DEPTH_LIMIT {
            return Err(too_deep());
        }
        self.depth += 1;
        Ok(())
    }

    pub(crate) fn leave(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    pub(super) fn no_value(&self) -> DecodeError {
        let at = self.jiter.current_index();
        DecodeError::new("JSON", format!("no value at byte {at}")).showing_broken(self.text, at)
    }
}

/// The error of nesting deeper than the limit.
pub(super) fn too_deep() -> DecodeError {
    DecodeError::new(format!("at most {DEPTH_LIMIT} levels of nesting"), "more")
}

/// The error of a text that is not well-formed JSON.
pub(crate) fn malformed(text: &str, error: &JiterError) -> DecodeError {
    let wrong = DecodeError::new("JSON", error.to_string());
    // From the middle of a string on, it could not be told what is a secret.
    if within_string(&error.error_type) { wrong } else { wrong.showing_broken(text, error.index) }
}

fn within_string(error: &JiterErrorType) -> bool {
    matches!(
        error,
        JiterErrorType::JsonError(
            JsonErrorType::EofWhileParsingString
                | JsonErrorType::InvalidEscape
                | JsonErrorType::InvalidUnicodeCodePoint
                | JsonErrorType::ControlCharacterWhileParsingString
                | JsonErrorType::LoneLeadingSurrogateInHexEscape
                | JsonErrorType::UnexpectedEndOfHexEscape
        )
    )
}
