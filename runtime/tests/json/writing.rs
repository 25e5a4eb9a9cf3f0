//! What is written can be read by others, and is what was meant.

use super::random::Random;
use serde_json::Value;
use specwright_runtime::{Extra, Json, Map, MemberSink, Patch, Writer, from_str, to_string, to_vec};

#[test]
fn strings_are_escaped_as_others_read_them() {
    let mut random = Random::new(7);
    for _ in 0..2_000 {
        let text: String = (0..random.below(12))
            .map(|_| char::from_u32(u32::try_from(random.below(0x300)).unwrap()).unwrap_or('"'))
            .collect();
        let written = to_string(&text);
        assert_eq!(serde_json::from_str::<String>(&written).unwrap(), text);
        assert_eq!(from_str::<String>(&written).unwrap(), text);
    }
    assert_eq!(to_string("\u{8}\u{c}\n\r\t\"\\/\u{1}é"), r#""\b\f\n\r\t\"\\/\u0001é""#);
}

#[test]
fn scalars_lists_and_maps() {
    let map = Map::from([("a", vec![Some(1_i64), None]), ("b\"", vec![])]);
    assert_eq!(to_string(&map), r#"{"a":[1,null],"b\"":[]}"#);
    assert_eq!(to_vec(&(i64::MIN, ()).0), b"-9223372036854775808");
    assert_eq!(to_string(&[true, false][..]), "[true,false]");
    assert_eq!(to_string(&None::<bool>), "null");
}

#[test]
fn a_name_is_never_written_twice() {
    let mut extra = Extra::new();
    for (name, value) in [("a", 1), ("constant", 2), ("new", 3), ("other", 4)] {
        extra.insert(name, value);
    }
    let mut w = Writer::new();
    let mut o = w.object().with_extra(&extra);
    o.constant("constant", "true");
    o.member("a", &Patch::Value(true));
    o.member("absent", &Patch::<bool>::Absent);
    o.slot("null", "ignored", &Patch::<bool>::Null);
    o.slot_constant("other", "ignored", "\"longer than what replaces it\"");
    o.required("none", &None::<bool>);
    o.end();
    assert_eq!(w.into_string(), r#"{"constant":2,"a":true,"null":null,"other":4,"none":null,"new":3}"#);

    let mut w = Writer::new();
    let extra = Extra::from_iter([
        ("constant".into(), Json::parse(r#"{"k":"constant","v":2}"#).unwrap()),
        ("a".into(), Json::null()),
    ]);
    let siblings = Extra::from_iter([("l".into(), Json::null()), ("x".into(), Json::null())]);
    let mut p = w.pairs("l", "k", "v").with_extra(&extra, &siblings);
    p.constant("constant", "true");
    p.pair("a", "s", &true);
    p.end();
    assert_eq!(w.into_string(), r#"{"l":[{"k":"constant","v":2},{"k":"a","s":true}],"x":null}"#);
}

#[test]
fn raw_values_pass_through_untouched() {
    let mut random = Random::new(11);
    for _ in 0..500 {
        let text = random.json(4);
        let Ok(json) = Json::parse(&text) else { continue };
        let wrapped = to_string(&Map::from([("n", json)]));
        assert_eq!(wrapped, format!(r#"{{"n":{text}}}"#));
        if let Ok(value) = serde_json::from_str::<Value>(&text) {
            assert_eq!(serde_json::from_str::<Value>(&wrapped).unwrap()["n"], value);
        }
    }
}
