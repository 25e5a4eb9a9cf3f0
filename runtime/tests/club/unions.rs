//! A union by a tag, and one by the kind of JSON.

use specwright_runtime::{DecodeError, Extra, Integer, Json, Kind, ReadJson, Reader, Uuid, WriteJson, Writer};

/// A way to pay.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Payment {
    /// `card`
    Card(Card),
    /// Any other.
    Undocumented(Json),
}

/// A card.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Card {
    /// `last4`
    pub last4: Option<String>,
    /// Members that the documentation does not list.
    pub extra: Extra,
}

impl ReadJson for Card {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut o = r.object()?;
        let mut last4 = None;
        while let Some(index) = o.next(r, &["type", "last4"])? {
            match index {
                0 => o.constant(r, "type", "\"card\"")?,
                _ => o.member(r, &mut last4)?,
            }
        }
        o.expect_constant("type")?;
        Ok(Self { last4, extra: o.into_extra() })
    }
}

impl WriteJson for Card {
    fn write(&self, w: &mut Writer) {
        let mut o = w.object().with_extra(&self.extra);
        o.constant("type", "\"card\"");
        o.member("last4", &self.last4);
        o.end();
    }
}

impl ReadJson for Payment {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match r.tag(&["type"])?.as_deref() {
            Some("card") => r.variant("type").map(Self::Card),
            tag => r.other_tag("type", &["card"], tag).map(Self::Undocumented),
        }
    }
}

impl WriteJson for Payment {
    fn write(&self, w: &mut Writer) {
        match self {
            Self::Card(card) => card.write(w),
            Self::Undocumented(json) => json.write(w),
        }
    }
}

/// A UUID in one place and an integer in another.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeZoneId {
    /// As a string.
    Uuid(Uuid),
    /// As a number.
    Integer(Integer),
}

impl ReadJson for TimeZoneId {
    fn read(r: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match r.peek()? {
            Kind::String => Uuid::read(r).map(Self::Uuid),
            Kind::Number => Integer::read(r).map(Self::Integer),
            _ => Err(r.unexpected("a string or a number")),
        }
    }
}

impl WriteJson for TimeZoneId {
    fn write(&self, w: &mut Writer) {
        match self {
            Self::Uuid(value) => value.write(w),
            Self::Integer(value) => value.write(w),
        }
    }
}
