//! Reads JSON text with its numbers as they are written and its members in their order, as printed payloads have it.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::json::{Json, Object};

/// How deep a payload may be nested.
const DEPTH_LIMIT: usize = 128;

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Box::<RawValue>::deserialize(deserializer)?;
        read(text.get(), DEPTH_LIMIT).map_err(D::Error::custom)
    }
}

/// A text that is JSON. Numbers are taken by their text, since what a number becomes elsewhere depends on how
/// `serde_json` was built.
fn read(text: &str, deep: usize) -> serde_json::Result<Json> {
    let inner = |value: &RawValue| match deep.checked_sub(1) {
        Some(deep) => read(value.get(), deep),
        None => Err(serde_json::Error::custom("nested too deep")),
    };
    Ok(match text.as_bytes().first() {
        Some(b'{') => {
            let mut object = Object::new();
            for (name, value) in serde_json::from_str::<Members>(text)?.0 {
                object.set(name, inner(&value)?);
            }
            Json::Object(object)
        }
        Some(b'[') => {
            let items: Vec<Box<RawValue>> = serde_json::from_str(text)?;
            Json::List(items.iter().map(|item| inner(item)).collect::<Result<_, _>>()?)
        }
        Some(b'"') => Json::Text(serde_json::from_str(text)?),
        Some(b't') => Json::Boolean(true),
        Some(b'f') => Json::Boolean(false),
        Some(b'n') => Json::Null,
        _ => Json::Number(text.to_owned()),
    })
}

/// The members of an object, as they come.
struct Members(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Members;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Members(members))
    }
}

#[cfg(test)]
mod tests {
    use super::Json;

    #[test]
    fn digits_and_order_stay() {
        let text = r#"{"z":[1.10,1e400,123456789012345678901234567890,-0],"a":{"b":null,"a":true}}"#;
        let json: Json = serde_json::from_str(text).unwrap();
        assert_eq!(json.to_string().split_whitespace().collect::<String>(), text);
    }

    #[test]
    fn what_is_nested_too_deep_is_refused() {
        let nested = |deep: usize| "[".repeat(deep) + &"]".repeat(deep);
        assert!(serde_json::from_str::<Json>(&nested(100)).is_ok());
        assert!(serde_json::from_str::<Json>(&nested(100_000)).is_err());
    }
}
