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
    /// Where in the text the parser began.
    pub(crate) begun: usize,
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
        let jiter = Jiter::new(text.as_bytes());
        Self { text, begun: 0, jiter, depth, notes: None, budget: None, manner: Manner::Own }
    }

    /// Where in the text it is.
    #[inline]
    pub(crate) fn at(&self) -> usize {
        self.begun + self.jiter.current_index()
    }

    /// Goes on at another place. The parser cannot be moved, so it begins anew.
    pub(crate) fn go_on_at(&mut self, at: usize) {
        let rest = self.text.get(at..).unwrap_or_default();
        self.begun = self.text.len() - rest.len();
        // Its memory for texts with escapes is kept.
        let tape = std::mem::replace(&mut self.jiter, Jiter::new(b"")).into_tape();
        self.jiter = Jiter::with_tape(rest.as_bytes(), tape);
    }

    /// Passes the name of a member, with `before`, a bracket or comma, and the colon behind it, if it comes next and is written like that:
    /// without blanks, as most services write. That takes much less than reading the name.
    #[inline]
    pub(crate) fn pass_plain_name(&mut self, before: u8, name: &str) -> bool {
        let at = self.at();
        let end = at + name.len() + 4;
        let comes = match self.text.as_bytes().get(at..end) {
            Some([first, b'"', inner @ .., b'"', b':']) => {
                *first == before && inner == name.as_bytes() && is_plain(name)
            }
            _ => false,
        };
        if comes {
            self.go_on_at(end);
        }
        comes
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
        let peek = self.jiter.peek().map_err(|error| self.malformed(&error))?;
        Kind::starting_with(peek.into_inner()).ok_or_else(|| self.no_value())
    }

    /// True if the next character begins another value than null; what white space stands before is not looked at.
    #[inline]
    pub(crate) fn is_plainly_no_null(&self) -> bool {
        let next = self.text.as_bytes().get(self.at());
        next.is_some_and(|next| Kind::starting_with(*next).is_some_and(|kind| kind != Kind::Null))
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
        self.jiter.finish().map_err(|error| self.malformed(&error))
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
        let at = self.at();
        DecodeError::new("JSON", format!("no value at byte {at}")).showing_broken(self.text, at)
    }

    /// The error of a text that is not well-formed JSON.
    #[cold]
    #[inline(never)]
    pub(crate) fn malformed(&self, error: &JiterError) -> DecodeError {
        // The parser counts from where it began.
        let error = JiterError { index: self.begun + error.index, ..error.clone() };
        let wrong = DecodeError::new("JSON", error.to_string());
        // From the middle of a string on, it could not be told what is a secret.
        if within_string(&error.error_type) { wrong } else { wrong.showing_broken(self.text, error.index) }
    }
}

/// The characters that do not stand for themselves in a string.
static ODD: [bool; 256] = {
    let mut odd = [false; 256];
    odd[b'"' as usize] = true;
    odd[b'\\' as usize] = true;
    let mut control = 0;
    while control < b' ' {
        odd[control as usize] = true;
        control += 1;
    }
    odd
};

/// True if a name stands between quotes as it is. No way out of the loop makes it quicker, since it is asked of each member.
fn is_plain(name: &str) -> bool {
    !name.bytes().fold(false, |odd, byte| odd | ODD[usize::from(byte)])
}

/// The error of nesting deeper than the limit.
pub(super) fn too_deep() -> DecodeError {
    DecodeError::new(format!("at most {DEPTH_LIMIT} levels of nesting"), "more")
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
