//! Reads JSON text with its members in their order and its numbers in their digits, as printed payloads have them.

use std::fmt;

use serde::de::{Deserializer as _, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::json::{Json, Object};

/// As deep as values may lie in each other; what is deeper is not read.
const MAX_DEPTH: u8 = 128;

impl Json {
    /// The value of a JSON text; `None` where it is none, or lies too deep.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        // Each value is taken as its text first, so that numbers come as they were written whatever features of `serde_json` a build has.
        let raw: &RawValue = serde_json::from_str(text).ok()?;
        value(raw, MAX_DEPTH)
    }
}

fn value(raw: &RawValue, deep: u8) -> Option<Json> {
    let text = raw.get();
    let mut reader = serde_json::Deserializer::from_str(text);
    match text.bytes().next()? {
        b'n' => Some(Json::Null),
        b't' => Some(Json::Boolean(true)),
        b'f' => Some(Json::Boolean(false)),
        b'"' => serde_json::from_str(text).ok().map(Json::Text),
        b'[' => reader.deserialize_seq(Values(deep.checked_sub(1)?)).ok(),
        b'{' => reader.deserialize_map(Values(deep.checked_sub(1)?)).ok(),
        _ => Some(Json::Number(text.to_owned())),
    }
}

/// Reads a list or an object whose values may lie so much deeper.
struct Values(u8);

impl<'de> Visitor<'de> for Values {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list or an object")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = sequence.next_element::<&RawValue>()? {
            items.push(self.value(item)?);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut object = Object::new();
        while let Some((name, member)) = map.next_entry::<String, &RawValue>()? {
            object.set(name, self.value(member)?);
        }
        Ok(Json::Object(object))
    }
}

impl Values {
    fn value<E: serde::de::Error>(&self, raw: &RawValue) -> Result<Json, E> {
        value(raw, self.0).ok_or_else(|| E::custom("the value lies too deep"))
    }
}
