//! A set of values; an open one takes whatever else the server may send.

use super::json::{Json, Object};
use crate::model::{Enum, EnumBase};

/// The values, and beside them the plain type unless the set is closed.
pub(super) fn schema(set: &Enum) -> Object {
    let kind = match set.base {
        EnumBase::String => "string",
        EnumBase::Integer => "integer",
    };
    let names = set.values.iter().map(|value| value.name.as_ref().map_or("", |name| name.value.as_str()));
    let words = set.values.iter().map(|value| value.doc.as_deref().map_or("", str::trim));
    let values = Object::new()
        .with("type", kind)
        .with("enum", Json::list(set.values.iter().map(|value| Json::literal(&value.wire.value))))
        .maybe("x-enum-names", parallel(names))
        .maybe("x-enum-descriptions", parallel(words));
    if set.closed {
        return values.with("x-closed", true);
    }
    Object::new().with("anyOf", Json::list([values, Object::new().with("type", kind)]))
}

/// One text for each value; nothing where no value has one.
fn parallel<'a>(texts: impl Iterator<Item = &'a str>) -> Option<Json> {
    let texts: Vec<&str> = texts.collect();
    texts.iter().any(|text| !text.is_empty()).then(|| Json::list(texts))
}
