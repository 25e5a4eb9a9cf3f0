//! A number for comparing: a small one as it is, any other by its text, exact either way and without a copy.

use super::Parts;
use std::cmp::Ordering;
use std::io::Write as _;

/// A number that lies elsewhere.
#[derive(Clone, Copy, Debug)]
pub enum Number<'a> {
    /// What 64 bits hold.
    Whole(i64),
    /// The text of a JSON number.
    Text(&'a str),
}

impl Number<'_> {
    /// How the two are ordered; `None` if a text is no number.
    #[inline]
    pub(crate) fn compare(self, other: Number<'_>) -> Option<Ordering> {
        match (self, other) {
            (Self::Whole(a), Number::Whole(b)) => Some(a.cmp(&b)),
            _ => self.with_parts(|a| other.with_parts(|b| a.cmp(&b)))?,
        }
    }

    /// What `look` says of the parts of the number; `None` if the text is no number.
    #[inline(never)]
    pub(crate) fn with_parts<R>(self, look: impl FnOnce(Parts<'_>) -> R) -> Option<R> {
        match self {
            Self::Text(text) => Parts::of(text).map(look),
            Self::Whole(value) => {
                // The longest is the least, 20 characters with its sign.
                let mut text = [0; 20];
                let mut rest = text.as_mut_slice();
                write!(rest, "{value}").ok()?;
                let length = 20 - rest.len();
                Parts::of(std::str::from_utf8(&text[..length]).ok()?).map(look)
            }
        }
    }
}
