//! Members that are always the same. They have no field: what is kept beside the fields tells whether they came.

use crate::kind::Kind;
use crate::value::{Extra, Json, Map};

/// True if a constant of these names is there and not null: as it is documented, or with another value in its place. One
/// that did not come with its object is not there.
#[must_use]
pub fn has_constant(extra: &Extra, names: &[&str]) -> bool {
    match names.iter().find_map(|name| extra.get(name)) {
        Some(other) => other.kind() != Kind::Null,
        None => came(extra, names),
    }
}

/// The same for entries of key and value, whose value stands in `slot`. An entry that has members but not this one adds
/// to the constant, if that came.
#[must_use]
pub fn has_constant_entry(extra: &Extra, keys: &[&str], slot: &str) -> bool {
    let Some(entry) = keys.iter().find_map(|key| extra.get(key)) else { return came(extra, keys) };
    match entry.read::<Map<Json>>() {
        Ok(members) => match members.get(slot) {
            Some(other) => other.kind() != Kind::Null,
            None => members.iter().next().is_some() && came(extra, keys),
        },
        Err(_) => false,
    }
}

/// Whether it was not missing when its object came.
fn came(extra: &Extra, names: &[&str]) -> bool {
    names.first().is_none_or(|name| !extra.came().lacks(name))
}

#[cfg(test)]
mod tests {
    use super::{has_constant, has_constant_entry};
    use crate::json::Reader;
    use crate::members::Fields;
    use crate::value::Extra;

    /// What is kept of an object with the constant `a`, also spelt ` a`.
    fn object(text: &str) -> Extra {
        let mut fields = Fields::object(&mut Reader::new(text)).unwrap();
        fields.take_constant(&["a", " a"], "1").unwrap();
        fields.rest()
    }

    /// What is kept of such a list of entries.
    fn entries(text: &str) -> Extra {
        let (mut fields, _) = Fields::pairs(&mut Reader::new(text), "list", "key", &["value"]).unwrap();
        fields.take_constant(&["a", " a"], "1").unwrap();
        fields.rest()
    }

    #[test]
    fn a_constant_is_there_if_it_came() {
        for (text, there) in [
            (r#"{"a":1}"#, true),
            (r#"{" a":1.0}"#, true),
            (r#"{"a":2,"b":3}"#, true),
            (r#"{"a":null}"#, false),
            (r#"{" a":null}"#, false),
            (r#"{"b":1}"#, false),
            ("{}", false),
        ] {
            assert_eq!(has_constant(&object(text), &["a", " a"]), there, "{text}");
        }
        assert!(has_constant(&Extra::new(), &["a"]));
    }

    #[test]
    fn an_entry_is_there_if_its_value_came() {
        for (text, there) in [
            (r#"{"list":[{"key":"a","value":1}]}"#, true),
            (r#"{"list":[{"key":"a","value":1,"by":"me"}]}"#, true),
            (r#"{"list":[{"key":" a","value":2}]}"#, true),
            (r#"{"list":[{"key":"a","value":null}]}"#, false),
            (r#"{"list":[{"key":"a"}]}"#, false),
            (r#"{"list":[{"key":"a","by":"me"}]}"#, false),
            (r#"{"list":[{"key":"b","value":1}]}"#, false),
            (r#"{"list":null}"#, false),
            ("{}", false),
        ] {
            assert_eq!(has_constant_entry(&entries(text), &["a", " a"], "value"), there, "{text}");
        }
        let set = |entry: &str| Extra::from_iter([("a".into(), entry.parse().unwrap())]);
        for (entry, there) in [("{}", false), ("1", false), (r#"{"key":"a","by":"me"}"#, true)] {
            assert_eq!(has_constant_entry(&set(entry), &["a"], "value"), there, "{entry}");
        }
    }
}
