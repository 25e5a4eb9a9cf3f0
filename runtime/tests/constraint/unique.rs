//! Lists without repeated items or keys: equality is that of JSON, and long lists take no longer than they must.

use crate::random::Random;
use specwright_runtime::constraint::{constant, unique_by, unique_items};
use specwright_runtime::{Decimal, Integer, Json, Map, Uuid, WriteJson, Writer};
use std::borrow::Cow;

fn json(text: &str) -> Json {
    Json::parse(text).unwrap()
}

#[test]
fn equal_is_what_means_the_same() {
    for (a, b) in [
        ("1", "1.0"),
        ("1", "10e-1"),
        ("-0", "0e5"),
        ("12345678901234567890123", "1.2345678901234567890123e22"),
        ("1e999999999", "10e999999998"),
        (r#""a""#, r#""\u0061""#),
        (r#""\/\"\\\b\f\n\r\t""#, r#""/\u0022\u005c\u0008\u000C\u000a\u000d\u0009""#),
        (r#""𝄞ä""#, r#""\ud834\uDD1E\u00e4""#),
        (r#""\ud834""#, r#""\uD834""#),
        ("[1, [2]]", "[1.0,[2e0]]"),
        (r#"{"a":1,"b":[true,null]}"#, r#" { "b" : [ true , null ] , "\u0061" : 1.0 } "#),
        (r#"{"a":{"b":1,"c":2}}"#, r#"{"a":{"c":2,"b":1}}"#),
        (r#"{"a":1,"a":2}"#, r#"{"a":2,"a":1}"#),
        ("[]", "[ ]"),
        ("{}", "{ }"),
    ] {
        assert_eq!(unique_items(&[json(a), json("7"), json(b)]), Err(2), "{a} {b}");
        assert_eq!(unique_items(&[json(b), json(a)]), Err(1), "{a} {b}");
        assert!(constant(&json(a), Box::leak(b.into())), "{a} {b}");
    }
}

#[test]
fn other_values_are_not_equal() {
    let values = [
        "null",
        "true",
        "false",
        "0",
        "1",
        "-1",
        "1.01",
        "1e999999999",
        "1e999999998",
        r#""""#,
        r#""1""#,
        r#""null""#,
        r#""a""#,
        r#""A""#,
        r#""a ""#,
        r#""\ud834""#,
        r#""\udd1e""#,
        r#""\ud834\udd1e""#,
        r#""\udd1e\ud834""#,
        r#""\\""#,
        r#""\\u0061""#,
        "[]",
        "[null]",
        "[[]]",
        "[1,2]",
        "[2,1]",
        "[[1],2]",
        "[[1,2]]",
        "[12]",
        "{}",
        r#"{"a":1}"#,
        r#"{"b":1}"#,
        r#"{"a":"1"}"#,
        r#"{"a":2}"#,
        r#"{"a":1,"b":2}"#,
        r#"{"a":2,"b":1}"#,
        r#"{"a":1,"b":2,"c":3}"#,
        r#"{"a":{"b":2},"c":3}"#,
        r#"{"a":[1,2]}"#,
        r#"[{"a":1},{"b":2}]"#,
        r#"["a",1]"#,
        r#"{"1":"a"}"#,
        r#"{"a":1,"a":1}"#,
    ];
    let items = values.map(json);
    assert_eq!(unique_items(&items), Ok(()));
    for (at, item) in items.iter().enumerate() {
        for (other_at, other) in values.iter().enumerate() {
            assert_eq!(constant(item, other), at == other_at, "{item} {other}");
        }
    }
}

#[test]
fn the_first_repeated_item_is_named() {
    assert_eq!(unique_items::<i64>(&[]), Ok(()));
    assert_eq!(unique_items(&["a"]), Ok(()));
    assert_eq!(unique_items(&["a", "b", "b", "a"]), Err(2));
    assert_eq!(unique_items(&["a", "b", "c", "a", "b"]), Err(3));
    assert_eq!(unique_items(&[1, 1, 1, 1]), Err(1));
    assert_eq!(unique_items(&[Some(1), None, None]), Err(2));
    let numbers: [Integer; 3] = ["1", "2", "1.0"].map(|text| text.parse().unwrap());
    assert_eq!(unique_items(&numbers), Err(2));
    let decimals: [Decimal; 2] = ["12.5", "12.50"].map(|text| text.parse().unwrap());
    assert_eq!(unique_items(&decimals), Err(1));
    let maps = [Map::from([("a", 1), ("b", 2)]), Map::from([("b", 2), ("a", 1)])];
    assert_eq!(unique_items(&maps), Err(1));
}

#[test]
fn keys_may_be_of_any_type_and_missing() {
    struct Item(Option<&'static str>, i64);
    let items = [Item(Some("a"), 1), Item(None, 2), Item(None, 1), Item(Some("b"), 3), Item(Some("a"), 4)];
    assert_eq!(unique_by(&items, |item| item.0), Err(4));
    assert_eq!(unique_by(&items, |item| Some(item.1)), Err(2));
    assert_eq!(unique_by(&items, |item| Some(&item.1)), Err(2));
    assert_eq!(unique_by(&items[..4], |item| item.0.map(Cow::Borrowed)), Ok(()));
    assert_eq!(unique_by(&items, |item| item.0.map(|text| text.len() as i64)), Err(3));
    assert_eq!(unique_by(&items, |_| Some(Json::null())), Ok(()), "null is no key");
    assert_eq!(unique_by(&items, |item| item.0.map(|_| Uuid::from_u128(0))), Err(3));
    assert_eq!(unique_by::<Item, bool>(&[], |_| Some(true)), Ok(()));
}

#[test]
fn a_check_within_a_check_has_memory_of_its_own() {
    #[derive(PartialEq)]
    struct Nested(Vec<i64>);
    impl WriteJson for Nested {
        fn write(&self, w: &mut Writer) {
            w.boolean(unique_items(&self.0).is_ok());
        }
    }
    assert_eq!(unique_items(&[Nested(vec![1, 2]), Nested(vec![1, 1])]), Ok(()));
    assert_eq!(unique_items(&[Nested(vec![1, 1]), Nested(vec![1, 2]), Nested(vec![2, 2])]), Err(2));
}

/// A value that looks random, and as text in two ways: its own order of members and spelling, and the one that all
/// equal values share.
fn value(random: &mut Random, depth: usize) -> (String, String) {
    match random.below(if depth == 0 { 3 } else { 5 }) {
        0 => {
            let number = random.below(3);
            let spelled = [format!("{number}"), format!("{number}.0"), format!("{number}.0e0")];
            (random.one(&spelled).clone(), number.to_string())
        }
        1 => {
            let (plain, escaped) = *random.one(&[("a", "\\u0061"), ("\\\"", "\\u0022"), ("𝄞", "\\uD834\\udd1e")]);
            (format!("\"{}\"", random.one(&[plain, escaped])), format!("\"{plain}\""))
        }
        2 => {
            let word = *random.one(&["null", "true", "false"]);
            (word.into(), word.into())
        }
        3 => {
            let items: Vec<_> = (0..random.below(3)).map(|_| value(random, depth - 1)).collect();
            let joined = |pick: fn(&(String, String)) -> &str| items.iter().map(pick).collect::<Vec<_>>().join(",");
            (format!("[{}]", joined(|item| &item.0)), format!("[{}]", joined(|item| &item.1)))
        }
        _ => {
            let names: Vec<&str> = ["a", "b", "c"].into_iter().filter(|_| random.below(2) == 0).collect();
            let members: Vec<_> = names.iter().map(|name| (name, value(random, depth - 1))).collect();
            let same: Vec<_> = members.iter().map(|(name, value)| format!("\"{name}\":{}", value.1)).collect();
            let mut own: Vec<_> = members.iter().map(|(name, value)| format!("\"{name}\" : {}", value.0)).collect();
            if random.below(2) == 0 {
                own.reverse();
            }
            (format!("{{{}}}", own.join(" ,")), format!("{{{}}}", same.join(",")))
        }
    }
}

#[test]
fn lists_agree_with_comparing_every_pair() {
    let mut random = Random::of(4);
    let mut repeated = 0;
    for _ in 0..3_000 {
        let count = random.below(12);
        let values: Vec<_> = (0..count).map(|_| value(&mut random, 3)).collect();
        let items: Vec<Json> = values.iter().map(|(own, _)| json(own)).collect();
        let expected = (0..count).find(|&later| values[..later].iter().any(|earlier| earlier.1 == values[later].1));
        let found = unique_items(&items).err();
        assert_eq!(found, expected, "{items:?}");
        repeated += u32::from(found.is_some());
    }
    assert!((500..2_500).contains(&repeated), "{repeated}");
}

/// Counts how often items are written, which is what comparing pairs would do over and over.
#[test]
fn a_long_list_is_written_once() {
    #[derive(PartialEq)]
    struct Counted<'a>(i64, &'a std::cell::Cell<usize>);
    impl WriteJson for Counted<'_> {
        fn write(&self, w: &mut Writer) {
            self.1.set(self.1.get() + 1);
            w.integer(self.0);
        }
    }
    let written = std::cell::Cell::new(0);
    let mut items: Vec<_> = (0..100_000).map(|number| Counted(number, &written)).collect();
    assert_eq!(unique_items(&items), Ok(()));
    assert_eq!(written.take(), 100_000);
    items.push(Counted(5, &written));
    assert_eq!(unique_items(&items), Err(100_000));
    let same: Vec<_> = (0..100_000).map(|_| Counted(7, &written)).collect();
    assert_eq!(unique_items(&same), Err(1));
}

#[test]
fn hostile_items_take_no_longer() {
    // Members in the opposite order, in objects that mean the same.
    let members: Vec<_> = (0..50_000).map(|number| format!("\"{number}\":{number}")).collect();
    let forward = format!("{{{}}}", members.join(","));
    let backward = format!("{{{}}}", members.into_iter().rev().collect::<Vec<_>>().join(","));
    assert_eq!(unique_items(&[json(&forward), json(&backward)]), Err(1));
    // The same name over and over, its values in every order.
    let turned: Vec<Json> = (0..2_000)
        .map(|turn| {
            json(&format!(
                "{{{}}}",
                (0..20).map(|at| format!("\"a\":{}", (at + turn) % 20)).collect::<Vec<_>>().join(",")
            ))
        })
        .collect();
    assert_eq!(unique_items(&turned), Err(1));
}
