//! Members by name: nulls, duplicates, aliases, constants, tags.

use specwright_runtime::{Extra, Fields, Json, MemberSink, Patch, Reader, from_str};

/// Reads `a` and `b` as integers, and gives them with what is left.
fn read(text: &str) -> (Option<i64>, Option<i64>, Extra) {
    let mut r = Reader::new(text);
    let (mut object, mut a, mut b) = (r.object().unwrap(), None, None);
    while let Some(index) = object.next(&mut r, &["a", "b"]).unwrap() {
        object.member(&mut r, if index == 0 { &mut a } else { &mut b }).unwrap();
    }
    r.finish().unwrap();
    (a, b, object.into_extra())
}

fn shown(extra: &Extra) -> String {
    extra.iter().map(|(name, json)| format!("{name}={json};")).collect()
}

#[test]
fn the_last_of_several_wins() {
    for (text, a, left) in [
        (r#"{"a":1,"a":2}"#, Some(2), ""),
        (r#"{"a":1,"a":null}"#, None, "a=null;"),
        (r#"{"a":null,"a":1}"#, Some(1), ""),
        (r#"{"a":null,"a":null}"#, None, "a=null;"),
        (r#"{"x":1,"y":2,"x":3}"#, None, "y=2;x=3;"),
        (r#"{"\u0061":1}"#, Some(1), ""),
    ] {
        let (found, _, extra) = read(text);
        assert_eq!((found, shown(&extra).as_str()), (a, left), "{text}");
        let mut fields = Reader::new(text).fields().unwrap();
        assert_eq!(fields.take::<i64>(&["a"]).unwrap(), a, "{text}");
        assert_eq!(shown(&fields.rest()), left, "{text}");
    }
    assert_eq!(read(r#"{"b":2,"a":1}"#).1, Some(2));
}

/// Names that come in the documented order and without blanks are not read, but compared.
#[test]
fn a_name_that_has_to_be_escaped_is_read() {
    let read = |text: &str| {
        let mut r = Reader::new(text);
        let (mut object, mut value, mut found) = (r.object()?, None, Vec::new());
        while let Some(index) = object.next(&mut r, &["a", "b\"b", "c\\nc", "d\nd", "0123456\"", "é"])? {
            object.member::<i64>(&mut r, &mut value)?;
            found.push(index);
        }
        r.finish().map(|()| (found, shown(&object.into_extra())))
    };
    let is = |found: &[usize], left: &str| Ok((found.to_vec(), left.to_owned()));
    assert_eq!(read(r#"{"a":1,"b\"b":2,"c\\nc":3,"d\nd":4,"0123456\"":5,"é":6}"#), is(&[0, 1, 2, 3, 4, 5], ""));
    assert_eq!(read(r#"{"\u0061":1,"b\u0022b":2}"#), is(&[0, 1], ""));
    assert_eq!(read(r#"{"a":1,"c\nc":3}"#), is(&[0], "c\nc=3;"));
    for broken in
        [r#"{"a":1,"b"b":2}"#, "{\"a\":1,\"d\nd\":2}", r#"{"a":1,"0123456"":2}"#, r#"{,"a":1}"#, r#"{"a":1{"a":1}"#]
    {
        assert!(read(broken).is_err(), "{broken}");
    }
}

/// Names that are compared change neither where an error is nor what of the text it may show.
#[test]
fn an_error_behind_such_a_name_has_its_place_in_the_whole_text() {
    let wrong = |text: &str| {
        let mut r = Reader::new(text);
        let (mut object, mut value) = (r.object().unwrap(), None);
        loop {
            let next = object.next(&mut r, &["first", "password"]);
            if let Err(error) = next.and_then(|_| object.member::<i64>(&mut r, &mut value)) {
                return error.with_excerpt().to_string();
            }
        }
    };
    assert_eq!(
        wrong(r#"{"first":1,"password":x}"#),
        "$.password: expected JSON, found no value at byte 22: [redacted]"
    );
    assert_eq!(wrong(r#"{"first":1 2}"#), "$: expected JSON, found expected `,` or `}` at index 11: 2}");
}

#[test]
fn other_names_are_read_as_the_documented_one() {
    let take = |text: &str| {
        let mut fields = Reader::new(text).fields().unwrap();
        (fields.take::<i64>(&["a", "A"]).unwrap(), shown(&fields.rest()))
    };
    assert_eq!(take(r#"{"A":1}"#), (Some(1), String::new()));
    assert_eq!(take(r#"{"A":1,"a":2}"#), (Some(2), String::new()));
    assert_eq!(take(r#"{"A":1,"a":null}"#), (Some(1), String::new()));
    // What is kept of one is kept under the documented name.
    assert_eq!(take(r#"{"A":null}"#), (None, "a=null;".to_owned()));
    assert_eq!(take(r#"{"A":null,"a":null}"#), (None, "a=null;".to_owned()));
}

/// Reads `a`, for which `A` and `b` may stand, and gives it with what is left.
fn spelled(text: &str) -> (Option<i64>, String) {
    let mut r = Reader::new(text);
    let (mut object, mut a) = (r.object().unwrap(), None);
    while object.next_spelled(&mut r, &["a"], &[("A", 0), ("b", 0)]).unwrap().is_some() {
        object.member(&mut r, &mut a).unwrap();
    }
    r.finish().unwrap();
    (a, shown(&object.into_extra()))
}

#[test]
fn another_spelling_is_kept_as_the_documented_one() {
    for (text, a, left) in [
        (r#"{"A":1}"#, Some(1), ""),
        (r#"{"A":null}"#, None, "a=null;"),
        (r#"{"a":null,"A":1}"#, Some(1), ""),
        (r#"{"A":null,"a":1}"#, Some(1), ""),
        (r#"{"A":null,"a":null,"c":1}"#, None, "c=1;a=null;"),
    ] {
        assert_eq!(spelled(text), (a, left.to_owned()), "{text}");
    }
}

/// Of members in several spellings the last counts, and a null replaces no value in another spelling: whichever way a type is read.
#[test]
fn spellings_that_repeat_are_read_one_way() {
    let taken = |text: &str| {
        let mut fields = Reader::new(text).fields().unwrap();
        (fields.take::<i64>(&["a", "A", "b"]).unwrap(), shown(&fields.rest()))
    };
    for (text, a, left) in [
        (r#"{"A":1,"a":2}"#, Some(2), ""),
        (r#"{"a":2,"A":1}"#, Some(1), ""),
        (r#"{"a":2,"A":null}"#, Some(2), ""),
        (r#"{"A":1,"a":null}"#, Some(1), ""),
        (r#"{"A":1,"a":null,"A":null}"#, None, "a=null;"),
    ] {
        let expected = (a, left.to_owned());
        assert_eq!((spelled(text), taken(text)), (expected.clone(), expected), "{text}");
    }
    // Every list of up to five members.
    let members = [r#""a":1"#, r#""A":2"#, r#""b":3"#, r#""a":null"#, r#""A":null"#, r#""b":null"#];
    for number in 0..7_usize.pow(5) {
        let digits = (0..5).map(|digit| number / 7_usize.pow(digit) % 7);
        let some: Vec<&str> = digits.filter_map(|digit| members.get(digit).copied()).collect();
        let text = format!("{{{}}}", some.join(","));
        assert_eq!(spelled(&text), taken(&text), "{text}");
    }
}

#[test]
fn an_entry_in_another_spelling_is_kept_as_the_documented_one() {
    let text = r#"{"l":[{"k":"A","v":null,"by":1},{"k":"B","v":1,"by":1},{"k":"D","v":2},{"k":"d","v":3}]}"#;
    let mut r = Reader::new(text);
    let (mut fields, siblings) = Fields::pairs(&mut r, "l", "k", &["v"]).unwrap();
    assert_eq!(fields.take::<i64>(&["a", "A"]).unwrap(), None);
    assert_eq!(fields.take::<i64>(&["b", "B"]).unwrap(), Some(1));
    assert_eq!(fields.take::<i64>(&["d", "D"]).unwrap(), Some(3));
    let extra = fields.rest();
    assert_eq!(shown(&extra), r#"a={"k":"a","v":null,"by":1};b={"k":"b","by":1};"#);
    let written = |a: Option<i64>| {
        let mut w = specwright_runtime::Writer::new();
        let mut pairs = w.pairs("l", "k", "v").with_extra(&extra, &siblings);
        pairs.pair("a", "v", &a);
        pairs.pair("b", "v", &Some(5_i64));
        pairs.pair("d", "v", &Some(3_i64));
        pairs.end();
        w.into_string()
    };
    let rest = r#"{"k":"b","v":5,"by":1},{"k":"D","v":2},{"k":"d","v":3}"#;
    assert_eq!(written(Some(7)), format!(r#"{{"l":[{{"k":"a","v":7,"by":1}},{rest}]}}"#));
    assert_eq!(written(None), format!(r#"{{"l":[{rest},{{"k":"a","v":null,"by":1}}]}}"#));
}

#[test]
fn three_states_are_told_apart() {
    let text = r#"{"null":null,"value":1}"#;
    let mut fields = Reader::new(text).fields().unwrap();
    assert_eq!(fields.take_patch::<i64>(&["none"]).unwrap(), Patch::Absent);
    assert_eq!(fields.take_patch::<i64>(&["null"]).unwrap(), Patch::Null);
    assert_eq!(fields.take_patch::<i64>(&["value"]).unwrap(), Patch::Value(1));
    assert!(fields.rest().is_empty());
    let mut fields = Reader::new(text).fields().unwrap();
    assert_eq!(fields.take_nullable::<i64>(&["none"]).unwrap(), None);
    assert_eq!(fields.take_nullable::<i64>(&["null"]).unwrap(), Some(None));
    assert_eq!(fields.take_raw(&["value"]).unwrap().as_str(), "1");
    assert_eq!(
        fields.take_required::<i64>(&["none"]).unwrap_err().to_string(),
        "$.none: expected a value, found nothing"
    );
}

#[test]
fn a_slot_is_preferred_but_any_is_read() {
    let text = r#"{"l":[{"k":"both","v":"1","s":2},{"k":"usual","s":2,"v":1},{"k":"s","s":3},{"k":"null","v":null},{"k":"none"},7,{"v":1}]}"#;
    let mut r = Reader::new(text);
    let (mut fields, siblings) = specwright_runtime::Fields::pairs(&mut r, "l", "k", &["v", "s"]).unwrap();
    assert!(siblings.is_empty());
    assert_eq!(fields.take_slot::<i64>(&["both"], "s").unwrap(), Some(2));
    assert_eq!(fields.take::<i64>(&["usual"]).unwrap(), Some(1));
    assert_eq!(fields.take::<i64>(&["s"]).unwrap(), Some(3));
    assert_eq!(fields.take::<i64>(&["null"]).unwrap(), None);
    assert_eq!(fields.take::<i64>(&["none"]).unwrap(), None);
    assert_eq!(
        shown(&fields.rest()),
        r#"both={"k":"both","v":"1"};usual={"k":"usual","s":2};null={"k":"null","v":null};none={"k":"none"};=7;={"v":1};"#
    );
}

#[test]
fn an_entry_keeps_what_it_holds_beside_its_value() {
    let text = r#"{"l":[{"k":"a","v":0,"note":"kept"},{"k":"a","v":1,"s":[2],"note":{"x":1.50}},{"k":"c","v":"YES","by":"me"},{"k":"d","v":"NO","by":"me"},{"k":"gone","v":7,"by":"me"}],"n":1}"#;
    let mut r = Reader::new(text);
    let (mut fields, siblings) = specwright_runtime::Fields::pairs(&mut r, "l", "k", &["v", "s"]).unwrap();
    assert_eq!(fields.take::<i64>(&["a"]).unwrap(), Some(1));
    assert_eq!(fields.take::<i64>(&["gone"]).unwrap(), Some(7));
    fields.take_constant(&["c"], "\"YES\"").unwrap();
    fields.take_constant(&["d"], "\"YES\"").unwrap();
    let extra = fields.rest();
    let mut w = specwright_runtime::Writer::new();
    let mut pairs = w.pairs("l", "k", "v").with_extra(&extra, &siblings);
    pairs.pair("a", "v", &5_i64);
    pairs.pair_constant("c", "v", "\"YES\"");
    pairs.pair_constant("d", "v", "\"YES\"");
    pairs.pair("gone", "v", &None::<i64>);
    pairs.end();
    assert_eq!(
        w.into_string(),
        r#"{"l":[{"k":"a","v":0,"note":"kept"},{"k":"a","v":5,"s":[2],"note":{"x":1.50}},{"k":"c","v":"YES","by":"me"},{"k":"d","v":"NO","by":"me"},{"k":"gone","by":"me"}],"n":1}"#
    );
}

#[test]
fn a_member_of_another_type_is_taken_as_it_is_written() {
    let mut fields = Reader::new(r#"{"a":1,"b":"x","c":null,"k":"text","n":5}"#).fields().unwrap();
    assert_eq!(fields.take_either::<i64>(&["a"]).unwrap(), Ok(1));
    assert_eq!(fields.take_either::<i64>(&["b"]).unwrap().unwrap_err().as_str(), "\"x\"");
    assert_eq!(fields.take_either::<i64>(&["c"]).unwrap().unwrap_err(), Json::null());
    let none = fields.take_either::<i64>(&["none"]).unwrap().unwrap_err();
    assert_eq!((none.as_str(), specwright_runtime::WriteJson::is_absent(&none)), ("null", true));
    assert_eq!([&["k"], &["n"], &["none"]].map(|names| fields.has_key(names, "value")), [true, false, false]);
    assert_eq!(shown(&fields.rest()), "k=\"text\";n=5;");
}

#[test]
fn of_two_constants_the_last_wins() {
    for (text, left) in [(r#"{"a":false,"a":true}"#, ""), (r#"{"a":true,"a":false}"#, "a=false;")] {
        let mut r = Reader::new(text);
        let mut object = r.object().unwrap();
        while object.next(&mut r, &["a"]).unwrap().is_some() {
            object.constant(&mut r, "a", "true").unwrap();
        }
        assert_eq!(shown(&object.into_extra()), left, "{text}");
    }
}

#[test]
fn a_constant_without_room_for_another_value_is_the_only_one() {
    let read = |text: &str| {
        let mut r = Reader::new(text);
        let mut object = r.object()?;
        while object.next(&mut r, &["a"])?.is_some() {
            object.only(&mut r, "a", "true")?;
        }
        object.expect_constant("a")?;
        Ok::<_, specwright_runtime::DecodeError>(shown(&object.into_extra()))
    };
    assert_eq!(read(r#"{"a":true}"#).unwrap(), "");
    assert_eq!(read("{}").unwrap_err().to_string(), "$.a: expected a value, found nothing");
    for (text, shown) in
        [(r#"{"a":false}"#, "false"), (r#"{"a":true,"a":null}"#, "null"), (r#"{"a":"true"}"#, r#""true""#)]
    {
        let error = read(text).unwrap_err();
        assert_eq!((error.path(), error.expected(), error.excerpt()), ("$.a".to_owned(), "true", shown), "{text}");
    }
}

#[test]
fn what_is_unknown_may_hold_half_a_surrogate() {
    let text = r#"{"x":"\ud800","y":{"\udc00":["\ud800\ud800"]}}"#;
    let extra = read(text).2;
    assert_eq!(shown(&extra), r#"x="\ud800";y={"\udc00":["\ud800\ud800"]};"#);
}

#[test]
fn logs_show_no_secret_of_unknown_members() {
    let extra = read(r#"{"accessToken":"hunter2","x":{"password":"hunter2","b":1},"id":5}"#).2;
    assert_eq!(format!("{extra:?}"), r#"{"accessToken": [redacted], "x": {"password":[redacted],"b":1}, "id": 5}"#);
}

#[test]
fn a_list_of_pairs_may_be_missing_or_null() {
    for text in ["{}", r#"{"l":null}"#, r#"{"l":[]}"#] {
        let (fields, _) = specwright_runtime::Fields::pairs(&mut Reader::new(text), "l", "k", &["v"]).unwrap();
        assert!(fields.rest().is_empty());
    }
    let error = specwright_runtime::Fields::pairs(&mut Reader::new(r#"{"l":{}}"#), "l", "k", &["v"]).unwrap_err();
    assert_eq!(error.path(), "$.l");
}

#[test]
fn a_tag_is_seen_without_moving() {
    let mut r = Reader::new(r#"{"deep":{"type":"no"},"list":[{"type":1}],"type":"y\u0065s"}"#);
    assert_eq!(r.tag(&["type"]).unwrap().as_deref(), Some("yes"));
    assert_eq!(r.raw().unwrap().read::<super::tree::Tree>().map(|_| ()), Ok(()));
    assert_eq!(Reader::new(r#"{"type":7}"#).tag(&["type"]).unwrap().as_deref(), Some("7"));
    assert_eq!(Reader::new(r#"{"type":null}"#).tag(&["type"]).unwrap(), None);
    assert_eq!(Reader::new("{}").tag(&["type"]).unwrap(), None);
    assert!(Reader::new("[]").tag(&["type"]).is_err());
}

#[test]
fn all_strings_are_found() {
    let json = Json::parse(r#"{"a":["b",{"c":"d"},1,null],"e":"f\n"}"#).unwrap();
    assert_eq!(json.strings(), ["b", "d", "f\n"]);
    assert_eq!(from_str::<Json>("\"x\"").unwrap().strings(), ["x"]);
}

#[test]
fn a_value_of_a_type_or_as_it_is_written() {
    let mut r = Reader::new("[5, 2.50, \"5\"]");
    let mut seen = Vec::new();
    r.items(|r| {
        seen.push(r.either::<i64>()?.map_err(|json| json.as_str().to_owned()));
        Ok(())
    })
    .unwrap();
    assert_eq!(seen, [Ok(5), Err("2.50".to_owned()), Err("\"5\"".to_owned())]);
    assert!(Reader::new("[5").either::<i64>().is_err(), "not well-formed");
}

#[test]
fn a_constant_is_recognised_by_value() {
    for (json, texts) in [
        (r#""a/b""#, &[r#""a\/b""#, r#""\u0061/b""#][..]),
        (r#""\u00e9""#, &[r#""é""#]),
        ("0", &["0.0", "0e5", "-0"]),
        (r#"{"a":1,"b":[true,null]}"#, &[r#"{ "b" : [ true, null ], "a" : 1.0 }"#]),
    ] {
        for text in texts {
            let text = format!(r#"{{"c":{text}}}"#);
            let mut r = Reader::new(&text);
            let mut object = r.object().unwrap();
            while object.next(&mut r, &["c"]).unwrap().is_some() {
                object.constant(&mut r, "c", json).unwrap();
            }
            object.expect_constant("c").unwrap();
            assert!(object.into_extra().is_empty(), "{text}");
            let mut fields = Reader::new(&text).fields().unwrap();
            fields.take_required_constant(&["c"], json).unwrap();
            assert!(fields.rest().is_empty(), "{text}");
        }
    }
}

#[test]
fn a_constant_that_did_not_come_is_not_written() {
    let written = |text: &str| {
        let mut r = Reader::new(text);
        let mut object = r.object().unwrap();
        while object.next(&mut r, &["c", "C"]).unwrap().is_some() {
            object.constant(&mut r, "c", "true").unwrap();
        }
        object.may_lack_constant("c");
        let mut w = specwright_runtime::Writer::new();
        let extra = object.into_extra();
        let mut o = w.object().with_extra(&extra);
        o.constant("c", "true");
        o.end();
        w.into_string()
    };
    assert_eq!(written(r#"{"x":1}"#), r#"{"x":1}"#);
    assert_eq!(written(r#"{"c":true,"x":1}"#), r#"{"c":true,"x":1}"#);
    assert_eq!(written(r#"{"x":1,"c":false}"#), r#"{"c":false,"x":1}"#);
    assert_eq!(written(r#"{"C":null}"#), r#"{"c":null}"#, "under the name that it is written with");

    let mut extra = Extra::new();
    extra.insert("c", false);
    let mut w = specwright_runtime::Writer::new();
    let mut o = w.object().with_extra(&extra);
    o.constant("c", "true");
    o.end();
    assert_eq!(w.into_string(), r#"{"c":false}"#);
}

/// Reads entries for `a`, which is a number, and the constant `c`, which may be missing, and writes them.
fn pairs_again(text: &str) -> Result<String, specwright_runtime::DecodeError> {
    let (mut f, siblings) = specwright_runtime::Fields::pairs(&mut Reader::new(text), "l", "k", &["v", "s"])?;
    let a = f.take_with_null::<Option<i64>>(&["a"])?;
    f.take_constant(&["c"], "\"YES\"")?;
    let extra = f.rest();
    let mut w = specwright_runtime::Writer::new();
    let mut p = w.pairs("l", "k", "v").with_extra(&extra, &siblings);
    if let Some(a) = &a {
        specwright_runtime::MemberSink::required(&mut p, "a", a);
    }
    p.pair_constant("c", "v", "\"YES\"");
    p.end();
    Ok(w.into_string())
}

#[test]
fn pairs_are_written_as_they_came() {
    for text in [
        "{}",
        r#"{"l":null}"#,
        r#"{"l":[]}"#,
        r#"{"x":1}"#,
        r#"{"l":null,"x":1}"#,
        r#"{"l":[{"k":"a","v":1},{"k":"a","v":2}]}"#,
        r#"{"l":[{"k":"a","v":1,"by":"me"},{"k":"a","v":null}]}"#,
        r#"{"l":[{"k":"a"}]}"#,
        r#"{"l":[{"k":"c","v":"YES"}]}"#,
        r#"{"l":[{"k":"c"}]}"#,
        r#"{"l":[{"k":"c","by":"me"}]}"#,
        r#"{"l":[{"k":"c","v":"YES","by":"me"}]}"#,
        r#"{"l":[{"k":"c","v":"YES"},{"k":"c","v":"NO"}]}"#,
        r#"{"l":[{"k":"c","v":"NO"},{"k":"c","v":"YES"}]}"#,
        r#"{"l":[{"k":"b","v":1},{"k":"b","v":1},{"v":2},7]}"#,
    ] {
        assert_eq!(pairs_again(text).unwrap(), text);
    }
    assert_eq!(pairs_again(r#"{"l":[{"k":"a","v":1}],"l":null}"#).unwrap(), r#"{"l":null}"#, "the last of two wins");
}

#[test]
fn a_page_without_items_stays_without() {
    for text in ["{}", r#"{"items":null}"#, r#"{"items":[]}"#, r#"{"items":[1],"x":2}"#] {
        let mut r = Reader::new(text);
        let (mut object, mut items) = (r.object().unwrap(), None::<Vec<i64>>);
        while object.next(&mut r, &["items"]).unwrap().is_some() {
            object.member(&mut r, &mut items).unwrap();
        }
        let items = object.listed(items, "items");
        let extra = object.into_extra();
        let mut w = specwright_runtime::Writer::new();
        let mut o = w.object().with_extra(&extra);
        o.listed("items", &items);
        o.end();
        assert_eq!(w.into_string(), text);
    }
}

#[test]
fn a_page_whose_members_are_collected_stays_without_items_too() {
    for text in ["{}", r#"{"items":null}"#, r#"{"items":[]}"#, r#"{"items":[1],"x":2}"#] {
        let mut r = Reader::new(text);
        let mut fields = r.fields().unwrap();
        let items: Vec<i64> = fields.take_listed(&["items"]).unwrap();
        let extra = fields.rest();
        let mut w = specwright_runtime::Writer::new();
        let mut o = w.object().with_extra(&extra);
        MemberSink::listed(&mut o, "items", &items);
        o.end();
        assert_eq!(w.into_string(), text);
    }
}

#[test]
fn a_page_among_pairs_stays_without_items_too() {
    for text in [
        r#"{"l":[]}"#,
        r#"{"l":[{"k":"items","v":null}]}"#,
        r#"{"l":[{"k":"items","v":null,"by":"me"}]}"#,
        r#"{"l":[{"k":"items","v":[]}]}"#,
        r#"{"l":[{"k":"items","v":[],"by":"me"}]}"#,
        r#"{"l":[{"k":"items","v":[1],"by":"me"},{"k":"x","v":2}]}"#,
    ] {
        let mut r = Reader::new(text);
        let (mut fields, siblings) = Fields::pairs(&mut r, "l", "k", &["v"]).unwrap();
        let items: Vec<i64> = fields.take_listed(&["items"]).unwrap();
        let extra = fields.rest();
        let mut w = specwright_runtime::Writer::new();
        let mut o = w.pairs("l", "k", "v").with_extra(&extra, &siblings);
        o.listed("items", &items);
        o.end();
        assert_eq!(w.into_string(), text);
    }
}

#[test]
fn a_null_that_is_a_value_is_read() {
    let mut r = Reader::new(r#"{"a":null}"#);
    let (mut object, mut a) = (r.object().unwrap(), None::<Option<i64>>);
    while object.next(&mut r, &["a"]).unwrap().is_some() {
        object.member_with_null(&mut r, &mut a).unwrap();
    }
    assert_eq!(object.required(a, "a").unwrap(), None);
    assert!(object.into_extra().is_empty());
}
