//! Passing over a value of any depth without recursion, to keep its text.

use super::reader::{DEPTH_LIMIT, malformed, too_deep};
use super::{DecodeError, Reader};
use crate::kind::Kind;
use jiter::{Jiter, JiterError, JiterErrorType, JsonErrorType};

/// Which of the arrays and objects that are open is which: one bit each, the innermost lowest.
#[derive(Default)]
struct Open {
    objects: u128,
    count: u8,
}

impl Open {
    fn push(&mut self, object: bool) {
        self.objects = self.objects << 1 | u128::from(object);
        self.count += 1;
    }

    fn pop(&mut self) {
        self.objects >>= 1;
        self.count -= 1;
    }

    fn in_object(&self) -> bool {
        self.objects & 1 == 1
    }
}

impl<'a> Reader<'a> {
    /// Takes the next value and gives its text, from its first character to its last.
    pub(crate) fn raw_text(&mut self) -> Result<&'a str, DecodeError> {
        self.peek()?;
        let (text, start) = (self.text, self.jiter.current_index());
        let mut open = Open::default();
        loop {
            let entered = self.pass_one(&mut open)?;
            if !entered && !self.pass_ends(&mut open)? {
                break;
            }
        }
        // The text may have been cut at its beginning meanwhile; its end is the same.
        let end = text.len() - self.text.len() + self.jiter.current_index();
        Ok(text.get(start..end).unwrap_or_default())
    }

    /// Passes a scalar or an empty array or object, or enters one; true if it entered one.
    fn pass_one(&mut self, open: &mut Open) -> Result<bool, DecodeError> {
        let text = self.text;
        let wrong = |error| malformed(text, &error);
        let kind = self.peek()?;
        let object = match kind {
            Kind::Null => return self.jiter.known_null().map_err(wrong).map(|()| false),
            Kind::Bool => return self.jiter.next_bool().map_err(wrong).map(|_| false),
            Kind::Number => return self.jiter.next_number_bytes().map_err(wrong).map(|_| false),
            Kind::String => {
                let at = self.jiter.current_index();
                return match self.jiter.known_bytes() {
                    Ok(_) => Ok(false),
                    Err(error) => self.pass_string(at, &error).map(|()| false),
                };
            }
            Kind::Array => false,
            Kind::Object => true,
        };
        if self.depth + open.count >= DEPTH_LIMIT {
            return Err(too_deep());
        }
        let filled = if object {
            let at = self.jiter.current_index() + 1;
            match self.jiter.next_object_bytes() {
                Ok(key) => key.is_some(),
                Err(error) => self.pass_key(at, &error)?,
            }
        } else {
            self.jiter.known_array().map_err(wrong)?.is_some()
        };
        if filled {
            open.push(object);
        }
        Ok(filled)
    }

    /// Passes the ends that follow a value; true if another value follows in what is still open.
    fn pass_ends(&mut self, open: &mut Open) -> Result<bool, DecodeError> {
        while open.count > 0 {
            let text = self.text;
            let more = if open.in_object() {
                let at = self.jiter.current_index();
                match self.jiter.next_key_bytes() {
                    Ok(key) => key.is_some(),
                    Err(error) => self.pass_key(at, &error)?,
                }
            } else {
                self.jiter.array_step().map_err(|error| malformed(text, &error))?.is_some()
            };
            if more {
                return Ok(true);
            }
            open.pop();
        }
        Ok(false)
    }

    /// Passes the name of a member, and the comma before it, whose only fault is half of a surrogate pair.
    fn pass_key(&mut self, at: usize, error: &JiterError) -> Result<bool, DecodeError> {
        let quote = self.text.get(at..).and_then(|after| after.find('"'));
        self.pass_string(at + quote.unwrap_or_default(), error)?;
        let rest = self.text.trim_ascii_start().strip_prefix(':').ok_or_else(|| malformed(self.text, error))?;
        self.text = rest;
        self.jiter = Jiter::new(rest.as_bytes());
        Ok(true)
    }

    /// Passes a string whose only fault is half of a surrogate pair: JSON allows it, although no text can hold it.
    fn pass_string(&mut self, at: usize, error: &JiterError) -> Result<(), DecodeError> {
        let text = self.text.get(at..).filter(|_| is_half_a_pair(error));
        let end = text.and_then(string_length).ok_or_else(|| malformed(self.text, error))?;
        // The parser cannot be moved, so it begins anew after the string.
        self.text = &self.text[at + end..];
        self.jiter = Jiter::new(self.text.as_bytes());
        Ok(())
    }
}

/// True for what the parser says of a string with half of a surrogate pair; other faults may give the same.
fn is_half_a_pair(error: &JiterError) -> bool {
    matches!(
        error.error_type,
        JiterErrorType::JsonError(
            JsonErrorType::LoneLeadingSurrogateInHexEscape
                | JsonErrorType::UnexpectedEndOfHexEscape
                | JsonErrorType::InvalidUnicodeCodePoint
        )
    )
}

/// The length of the string that the text starts with, quotes included, if its escapes are those of JSON.
fn string_length(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 1;
    loop {
        at += match *bytes.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => match *bytes.get(at + 1)? {
                b'u' => {
                    let digits = bytes.get(at + 2..at + 6)?;
                    digits.iter().all(u8::is_ascii_hexdigit).then_some(6)?
                }
                b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => 2,
                _ => return None,
            },
            0..0x20 => return None,
            _ => 1,
        };
    }
}
