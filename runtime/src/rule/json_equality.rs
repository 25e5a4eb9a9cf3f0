//! `==` between a value of any kind and others.

use super::{Date, DateTime, Json, List, Number, Same};
use crate::json::same_json;
use crate::value::Uuid;
use std::borrow::Cow;

/// By value: numbers as numbers, objects whatever the order of their members.
impl Same<Json<'_>> for Json<'_> {
    fn same(&self, other: &Json<'_>) -> Option<bool> {
        Some(same_json(&self.0, &other.0))
    }
}

/// The same: `uniqueBy` compares members whose value is written in a spec.
impl PartialEq for Json<'_> {
    fn eq(&self, other: &Self) -> bool {
        same_json(&self.0, &other.0)
    }
}

/// Both directions between JSON and another kind.
macro_rules! beside {
    ($($kind:ty => |$json:ident, $other:ident| $same:expr;)*) => { $(
        impl Same<$kind> for Json<'_> {
            fn same(&self, other: &$kind) -> Option<bool> {
                let ($json, $other) = (self, other);
                $same
            }
        }

        impl Same<Json<'_>> for $kind {
            fn same(&self, other: &Json<'_>) -> Option<bool> {
                let ($json, $other) = (other, self);
                $same
            }
        }
    )* };
}

beside! {
    bool => |json, other| Some(json.boolean() == Some(*other));
    Number => |json, other| Some(json.number() == Some(*other));
    &str => |json, other| Some(json.string().is_some_and(|text| text == **other));
    Cow<'_, str> => |json, other| Some(json.string().is_some_and(|text| text == **other));
    Uuid => |json, other| Some(json.string().is_some_and(|text| match other.to_uuid() {
        Some(id) => uuid::Uuid::try_parse(&text) == Ok(id),
        None => text.is_empty(),
    }));
    Date<'_> => |json, other| Some(json.string().is_some_and(|text| text == other.as_str()));
    DateTime<'_> => |json, other| match json.string() {
        Some(text) => DateTime::new(&text).same(&DateTime::new(other.as_str())),
        None => Some(false),
    };
}

impl<K> Same<List<K>> for Json<'_>
where
    for<'j> Json<'j>: Same<K>,
{
    fn same(&self, other: &List<K>) -> Option<bool> {
        same_list(self, other)
    }
}

impl<K> Same<Json<'_>> for List<K>
where
    for<'j> Json<'j>: Same<K>,
{
    fn same(&self, other: &Json<'_>) -> Option<bool> {
        same_list(other, self)
    }
}

fn same_list<K>(json: &Json<'_>, list: &List<K>) -> Option<bool>
where
    for<'j> Json<'j>: Same<K>,
{
    match json.items() {
        Some(items) => {
            let others = list.as_slice().iter().map(Option::as_ref);
            specwright_semantics::same_items(items.into_iter(), others, |json, other| json.same(*other))
        }
        None => Some(false),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{collect, equal, listed};
    use super::*;

    fn value(text: &str) -> Option<Json<'_>> {
        Some(Json::new(text))
    }

    #[test]
    fn by_value() {
        assert_eq!(equal(value(r#"{"a": 1, "b": [2.0]}"#), value(r#"{"b":[2],"a":1.0}"#)), Some(true));
        assert_eq!(equal(value("\"\\u0061\""), value("\"a\"")), Some(true));
        assert_eq!(equal(value("[1,2]"), value("[2,1]")), Some(false));
        assert!(value("1.0") == value("1") && value("1") != value("2"));
    }

    #[test]
    fn beside_others() {
        assert_eq!((equal(value("true"), Some(true)), equal(Some(false), value("true"))), (Some(true), Some(false)));
        assert_eq!(
            (equal(value("1.0"), Some(Number::whole(1))), equal(value("\"1\""), Some(Number::whole(1)))),
            (Some(true), Some(false))
        );
        assert_eq!((equal(value("\"a\""), Some("a")), equal(Some("1"), value("1"))), (Some(true), Some(false)));
        let id = "6F1C1B1E-0000-4000-8000-000000000000";
        assert_eq!(equal(value(&format!("\"{id}\"")), id.parse::<Uuid>().ok()), Some(true));
        assert_eq!(equal(value("\"2026-01-31\""), Some(Date::new("2026-01-31"))), Some(true));
        let noon = DateTime::new("2026-01-31T12:00:00Z");
        assert_eq!(equal(value("\"2026-01-31T13:00:00+01:00\""), Some(noon)), Some(true));
        assert_eq!(
            (equal(value("5"), Some(noon)), equal(value("\"2026-01-31T12:00:00\""), Some(noon))),
            (Some(false), None)
        );
    }

    #[test]
    fn lists() {
        let list = || collect(listed([Some("a"), None]));
        assert_eq!((equal(value("[\"a\", null]"), list()), equal(list(), value("[\"a\"]"))), (Some(true), Some(false)));
        assert_eq!(equal(value("{}"), list()), Some(false));
    }
}
