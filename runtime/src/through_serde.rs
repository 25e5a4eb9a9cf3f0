//! Passing JSON text through `serde_json` untouched, for the impls of generated types and of the runtime's own values.

use crate::json::{ReadJson, WriteJson, from_str, to_string};
use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

/// For `serde_impls!`.
///
/// # Errors
/// What the serializer says.
#[doc(hidden)]
pub fn serialize<T: WriteJson + ?Sized, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
    RawValue::from_string(to_string(value)).map_err(S::Error::custom)?.serialize(to)
}

/// For `serde_impls!`.
///
/// # Errors
/// If the value does not have the shape of `T`.
#[doc(hidden)]
pub fn deserialize<'de, T: ReadJson, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    let raw = Box::<RawValue>::deserialize(from)?;
    from_str(raw.get()).map_err(D::Error::custom)
}

serde_impls!(
    crate::value::Date,
    crate::value::Decimal,
    crate::value::Integer,
    crate::value::Json,
    crate::value::Timestamp,
    crate::value::Uuid,
);
