//! `const`: a value is one given value.

use super::scratch::Scratch;
use crate::json::WriteJson;
use crate::value::{Extra, Json, Map};

/// True if the value is equal to `json` as JSON: numbers by value, objects whatever the order of their members.
pub fn constant<T: WriteJson + ?Sized>(value: &T, json: &'static str) -> bool {
    Scratch::with(|scratch| scratch.is(value, json))
}

/// True if none of the members says other than `json` under one of these names. A member that is always the same has no
/// field; what is among the others under its name is sent in its place.
pub fn constant_member(extra: &Extra, names: &[&str], json: &'static str) -> bool {
    names.iter().filter_map(|name| extra.get(name)).all(|found| constant(found, json))
}

/// The same for entries of key and value, whose value stands in `slot`. An entry that has members but not this one adds
/// to the one that is sent.
pub fn constant_entry(extra: &Extra, keys: &[&str], slot: &str, json: &'static str) -> bool {
    keys.iter().filter_map(|key| extra.get(key)).all(|entry| match entry.read::<Map<Json>>() {
        Ok(members) if members.iter().next().is_some() => members.get(slot).is_none_or(|found| constant(found, json)),
        _ => false,
    })
}

/// How many members the extra ones and these constants are: another value stands in place of its constant, and one that
/// did not come is none.
pub fn extra_and_constants(extra: &Extra, constants: &[&str]) -> usize {
    let written = |name: &&&str| extra.get(name).is_none() && !extra.came().lacks(name);
    extra.len() + constants.iter().filter(written).count()
}

#[cfg(test)]
mod tests {
    use super::{constant_entry, constant_member, extra_and_constants};
    use crate::value::{Extra, Json};

    fn extra(members: &[(&str, &str)]) -> Extra {
        members.iter().map(|(name, json)| (Box::from(*name), json.parse::<Json>().unwrap())).collect()
    }

    #[test]
    fn what_is_sent_in_place_of_a_constant_is_seen() {
        for (members, kept) in [
            (&[][..], true),
            (&[("b", "false")], true),
            (&[("a", "true")], true),
            (&[("a", "false")], false),
            (&[("a", "null")], false),
            (&[(" a", "false")], false),
            (&[("a", "true"), (" a", "0")], false),
        ] {
            assert_eq!(constant_member(&extra(members), &["a", " a"], "true"), kept, "{members:?}");
        }
    }

    #[test]
    fn another_value_counts_once() {
        let count = |members: &[(&str, &str)]| extra_and_constants(&extra(members), &["a", "b"]);
        assert_eq!(
            (count(&[]), count(&[("x", "1")]), count(&[("a", "1")]), count(&[("a", "1"), ("b", "2")])),
            (2, 3, 2, 2)
        );
    }

    #[test]
    fn an_entry_without_the_value_adds_to_it() {
        for (entry, kept) in [
            (r#"{"key":"a","value":"YES"}"#, true),
            (r#"{"key":"a","by":"me"}"#, true),
            (r#"{"key":"a","value":"NO"}"#, false),
            (r#"{"key":"a","value":null}"#, false),
            ("{}", false),
            (r#""NO""#, false),
        ] {
            assert_eq!(constant_entry(&extra(&[("a", entry)]), &["a"], "value", "\"YES\""), kept, "{entry}");
        }
    }
}
