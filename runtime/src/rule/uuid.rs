//! UUIDs in conditions. One that a service sent empty is equal to another empty one alone.

use super::{Same, ToJson};
use crate::json::to_string;
use crate::value::Uuid;
use std::borrow::Cow;

impl Same<Self> for Uuid {
    fn same(&self, other: &Self) -> Option<bool> {
        Some(self == other)
    }
}

impl ToJson for Uuid {
    fn to_json(&self) -> String {
        to_string(self)
    }
}

/// `string(uuid)`: small letters and hyphens.
pub fn text_of_uuid(value: Option<Uuid>) -> Option<Cow<'static, str>> {
    value.map(|value| value.to_string().into())
}
