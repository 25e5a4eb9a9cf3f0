//! Strings and numbers that are JSON although the parser refuses them: half of a surrogate pair, and more than 4,300
//! digits.

use super::{DecodeError, Reader};
use jiter::{JiterError, JiterErrorType, JsonErrorType};

impl<'a> Reader<'a> {
    /// Takes the number that comes next, whatever its length.
    pub(super) fn number_text(&mut self) -> Result<&'a str, DecodeError> {
        let (text, start) = (self.text, self.at());
        if let Err(error) = self.jiter.next_number_bytes() {
            let too_long = matches!(error.error_type, JiterErrorType::JsonError(JsonErrorType::NumberOutOfRange));
            let rest = text.get(start..).unwrap_or_default();
            let length = Some(rest).filter(|_| too_long).and_then(number_length);
            let length = length.ok_or_else(|| self.malformed(&error))?;
            self.go_on_at(start + length);
            return Ok(&rest[..length]);
        }
        Ok(text.get(start..self.at()).unwrap_or_default())
    }

    /// Passes the name of a member, and the comma before it, whose only fault is half of a surrogate pair.
    pub(super) fn pass_key(&mut self, at: usize, error: &JiterError) -> Result<bool, DecodeError> {
        self.pass_string(self.quote(at), error)?;
        let rest = self.text.get(self.at()..).unwrap_or_default();
        let after = rest.trim_ascii_start();
        if !after.starts_with(':') {
            return Err(self.malformed(error));
        }
        self.go_on_at(self.text.len() - after.len() + 1);
        Ok(true)
    }

    /// Passes a string whose only fault is half of a surrogate pair: JSON allows it, although no text can hold it.
    pub(super) fn pass_string(&mut self, at: usize, error: &JiterError) -> Result<(), DecodeError> {
        let end = half_a_pair(self.text, at, error).ok_or_else(|| self.malformed(error))?;
        self.go_on_at(at + end);
        Ok(())
    }

    /// The error of a string that is wanted as a text: the parser has other words for half of a surrogate pair.
    #[cold]
    #[inline(never)]
    pub(super) fn no_text(&self, at: usize, error: &JiterError) -> DecodeError {
        match half_a_pair(self.text, at, error) {
            Some(_) => DecodeError::new("a text", "a string with half of a surrogate pair, which no text can hold"),
            None => self.malformed(error),
        }
    }

    /// As [`Reader::no_text`], of the name of a member that a comma or a bracket may go before.
    pub(crate) fn no_name(&self, at: usize, error: &JiterError) -> DecodeError {
        self.no_text(self.quote(at), error)
    }

    /// Where the next quote is.
    fn quote(&self, at: usize) -> usize {
        at + self.text.get(at..).and_then(|after| after.find('"')).unwrap_or_default()
    }
}

/// The length of the string at this place, if half of a surrogate pair is its only fault.
fn half_a_pair(text: &str, at: usize, error: &JiterError) -> Option<usize> {
    text.get(at..).filter(|_| may_be_half_a_pair(error)).and_then(string_length)
}

/// True for what the parser says of a string with half of a surrogate pair; other faults may give the same.
fn may_be_half_a_pair(error: &JiterError) -> bool {
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

/// The length of the number that the text starts with, if it is one of JSON.
fn number_length(text: &str) -> Option<usize> {
    let digits = |at: usize| text.bytes().skip(at).take_while(u8::is_ascii_digit).count();
    let byte = |at: usize| text.as_bytes().get(at).copied();
    let mut at = usize::from(byte(0) == Some(b'-'));
    let whole = digits(at);
    if whole == 0 || (whole > 1 && byte(at) == Some(b'0')) {
        return None;
    }
    at += whole;
    if byte(at) == Some(b'.') {
        let fraction = digits(at + 1);
        if fraction == 0 {
            return None;
        }
        at += 1 + fraction;
    }
    if matches!(byte(at), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(byte(at + 1), Some(b'+' | b'-')));
        let exponent = digits(at + 1 + sign);
        if exponent == 0 {
            return None;
        }
        at += 1 + sign + exponent;
    }
    Some(at)
}
