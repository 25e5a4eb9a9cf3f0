//! An integer of any size, exact, and written as it was read.

use crate::foreign;
use crate::json::{DecodeError, ReadJson, Reader, WriteJson, Writer};
use specwright_semantics::{DecimalText, ExactNumber};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// An integer of any size.
///
/// Compared and hashed by value: `1.0`, `1e0` and `1` are equal. Each is written as it was read. A clone allocates
/// nothing: what 64 bits hold is copied, the text of any other is shared.
#[derive(Clone)]
pub struct Integer(pub(super) Form);

#[derive(Clone)]
pub(super) enum Form {
    /// What 64 bits hold, written the usual way.
    Small(i64),
    /// Any other text of a JSON number without a fraction.
    Text(Arc<str>),
}

impl Integer {
    /// The integer that a JSON number means; `None` if it has a fraction or an exponent beyond a thousand million.
    pub(crate) fn of(text: &str) -> Option<Self> {
        // What parses here and is written back the same needs no further look: the usual case.
        if let Ok(value) = text.parse::<i64>() {
            let unusual = text.starts_with('+') || text.starts_with("-0") || (text.len() > 1 && text.starts_with('0'));
            if !unusual {
                return Some(Self(Form::Small(value)));
            }
        }
        let usable = DecimalText::json(text).is_some_and(|decimal| decimal.is_whole() && decimal.has_usual_exponent());
        usable.then(|| Self(Form::Text(text.into())))
    }

    /// The value, if 64 bits hold it.
    #[inline]
    pub fn as_i64(&self) -> Option<i64> {
        match &self.0 {
            Form::Small(value) => Some(*value),
            Form::Text(_) => self.as_i128()?.try_into().ok(),
        }
    }

    /// The value, if 128 bits hold it.
    #[inline]
    pub fn as_i128(&self) -> Option<i128> {
        match &self.0 {
            Form::Small(value) => Some(i128::from(*value)),
            Form::Text(text) => DecimalText::json(text)?.to_i128(),
        }
    }

    /// The number, in the form in which numbers are compared.
    #[inline]
    pub(crate) fn number(&self) -> ExactNumber<'_> {
        match &self.0 {
            Form::Small(value) => ExactNumber::Whole(*value),
            Form::Text(text) => ExactNumber::Text(text),
        }
    }
}

impl PartialEq for Integer {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Integer {}

impl PartialEq<i64> for Integer {
    fn eq(&self, other: &i64) -> bool {
        self.as_i64() == Some(*other)
    }
}

impl PartialOrd<i64> for Integer {
    fn partial_cmp(&self, other: &i64) -> Option<Ordering> {
        Some(self.cmp(&Self::from(*other)))
    }
}

impl Ord for Integer {
    fn cmp(&self, other: &Self) -> Ordering {
        // The texts were checked when they came in.
        self.number().compare(other.number()).unwrap_or(Ordering::Equal)
    }
}

impl PartialOrd for Integer {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Hash for Integer {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.as_i64() {
            Some(value) => value.hash(state),
            None => self.number().with_decimal(|decimal| decimal.hash(state)).unwrap_or_default(),
        }
    }
}

impl fmt::Display for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Form::Small(value) => fmt::Display::fmt(value, f),
            Form::Text(text) => f.write_str(text),
        }
    }
}

/// As it is written; of a very long one the beginning.
impl fmt::Debug for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Form::Small(value) => fmt::Display::fmt(value, f),
            Form::Text(text) => f.write_str(&foreign::text(text, foreign::LENGTH)),
        }
    }
}

impl ReadJson for Integer {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        r.number_as("an integer", Self::of)
    }
}

impl WriteJson for Integer {
    const EQUAL_AS_JSON: bool = true;

    fn write(&self, w: &mut Writer) {
        match &self.0 {
            Form::Small(value) => w.integer(*value),
            Form::Text(text) => w.number_text(text),
        }
    }
}
