//! Patches, extra members, maps, raw JSON, secrets.

use specwright_runtime::{Extra, Json, Kind, Listed as _, Map, Patch, Secret, from_str, to_string};

#[test]
fn a_patch_has_three_states() {
    assert_eq!(Patch::<i64>::default(), Patch::Absent);
    assert_eq!(Patch::from("x"), Patch::Value(String::from("x")));
    assert_eq!(Patch::<i64>::from(None), Patch::Absent);
    assert_eq!(Patch::<i64>::from(Some(1)), Patch::Value(1));
    assert_eq!(Patch::Value(1).as_option(), Some(&1));
    assert_eq!(Patch::Value(1).into_option(), Some(1));
    assert!(Patch::<i64>::Null.is_null() && Patch::Value(1).is_value() && Patch::<i64>::Absent.is_absent());
    assert_eq!(from_str::<Patch<i64>>("null").unwrap(), Patch::Null);
    assert_eq!(from_str::<Patch<i64>>("1").unwrap(), Patch::Value(1));
    assert_eq!(to_string(&Patch::<i64>::Null), "null");
}

#[test]
fn extra_members_keep_their_order() {
    let mut extra = Extra::new();
    assert_eq!(extra.insert("b", "x"), None);
    assert_eq!(extra.insert("a", true), None);
    assert_eq!(extra.insert("b", 2), Some(Json::string("x")));
    extra.insert_pair("key", "k\"", "value", &vec![1_i64]);
    let all: Vec<_> = extra.iter().map(|(name, json)| format!("{name}={json}")).collect();
    assert_eq!(all, ["b=2", "a=true", r#"k"={"key":"k\"","value":[1]}"#]);
    assert_eq!(extra.remove("b").unwrap().as_str(), "2");
    assert_eq!((extra.len(), extra.is_empty(), extra.get("b")), (2, false, None));
}

#[test]
fn maps_keep_their_order_and_the_last_value() {
    let map: Map<i64> = from_str(r#"{"b":1,"a":2,"b":3}"#).unwrap();
    assert_eq!(map.iter().collect::<Vec<_>>(), [("a", &2), ("b", &3)]);
    assert_eq!(to_string(&map), r#"{"a":2,"b":3}"#);
    let lists: Map<Vec<String>> = from_str(r#"{"":["x"]}"#).unwrap();
    assert_eq!(lists.get(""), Some(&vec!["x".to_owned()]));
    assert!(from_str::<Map<i64>>(r#"{"a":null}"#).is_err());
    assert_eq!(from_str::<Map<Option<i64>>>(r#"{"a":null}"#).unwrap().get("a"), Some(&None));
    let mut own = Map::default();
    assert_eq!((own.insert("a", 1), own.insert("a", 2), own.len()), (None, Some(1), 1));
    assert_eq!(own.into_iter().collect::<Vec<_>>(), [("a".to_owned(), 2)]);
}

#[test]
fn a_null_among_items_is_told_where() {
    assert_eq!(from_str::<Vec<i64>>("[1,null]").unwrap_err().path(), "$[1]");
    assert_eq!(from_str::<Vec<Option<i64>>>("[1,null]").unwrap(), [Some(1), None]);
}

#[test]
fn json_is_kept_as_text() {
    let json = Json::parse(" { \"a\" : 1.50 } ").unwrap();
    assert_eq!((json.as_str(), json.kind()), ("{ \"a\" : 1.50 }", Kind::Object));
    assert_eq!(json.read::<Map<Json>>().unwrap().get("a").unwrap().as_str(), "1.50");
    assert_eq!(Json::from("a\"b").as_str(), r#""a\"b""#);
    assert_eq!(Json::number(7).as_str(), "7");
    assert_eq!(Json::of(&Some(true)), Json::boolean(true));
    assert_eq!(Json::null().kind(), Kind::Null);
    for text in ["", "{", "1 2", "nul"] {
        assert!(Json::parse(text).is_err() && text.parse::<Json>().is_err());
    }
}

#[test]
fn what_is_missing_is_named() {
    let error = None::<i64>.listed("contactId").unwrap_err();
    assert_eq!(error.to_string(), "the response has no `contactId` of the documented type");
    assert_eq!(Some(1).listed("contactId"), Ok(1));
    // What stands in its place is told by its kind alone.
    let extra: Extra = [("a".into(), Json::from("secret")), ("b".into(), Json::null())].into_iter().collect();
    let beside = |name| None::<i64>.listed_beside(&extra, name).unwrap_err();
    assert_eq!(
        ["a", "b", "c"].map(|name| beside(name).to_string()),
        [
            "`a` came as a string, which is not of the documented type and stands in `extra`",
            "`b` came as null, which stands in `extra`",
            "the response has no `c`",
        ]
    );
    assert_eq!(["a", "b", "c"].map(|name| beside(name).came()), [Some(Kind::String), Some(Kind::Null), None]);
}

#[test]
fn a_secret_does_not_show() {
    let secret = Secret::new("hunter2");
    assert_eq!(format!("{secret} {secret:?} {:?}", [&secret]), "[redacted] [redacted] [[redacted]]");
    assert_eq!(secret.clone().expose(), "hunter2");
    assert_eq!(Secret::from(&String::from("a")).expose(), Secret::from("a").expose());
}
