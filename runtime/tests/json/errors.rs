//! What a decode error says, and what it must not say.

use super::tree::Tree;
use specwright_runtime::{Decimal, DecodeError, Integer, Json, Map, Reader, Uuid, from_slice, from_str};

fn error<T: specwright_runtime::ReadJson + std::fmt::Debug>(text: &str) -> DecodeError {
    from_str::<T>(text).unwrap_err()
}

#[test]
fn the_path_leads_to_the_value() {
    let wrong = error::<Map<Vec<Map<i64>>>>(r#"{"items":[{},{"a b":1,"contactId":"x"}]}"#);
    assert_eq!(wrong.path(), "$.items[1].contactId");
    let wrong = wrong.with_excerpt();
    assert_eq!(wrong.to_string(), "$.items[1].contactId: expected an integer of 64 bits, found a string: \"x\"");
    assert_eq!(error::<Map<i64>>(r#"{"a b":null}"#).path(), r#"$["a b"]"#);
    assert_eq!(error::<Map<i64>>(r#"{"":null}"#).path(), r#"$[""]"#);
    assert_eq!(error::<Map<i64>>(r#"{"7":null}"#).path(), r#"$["7"]"#);
    let wrong = error::<Vec<Uuid>>(r#"["x"]"#).with_excerpt();
    assert_eq!(wrong.to_string(), "$[0]: expected a UUID, found another string: \"x\"");
}

/// Values and the keys of maps are data of somebody, whatever they look like.
#[test]
fn data_is_shown_only_to_who_asks() {
    for (wrong, said) in [
        (error::<Vec<Uuid>>(r#"["Ada Lovelace"]"#), "$[0]: expected a UUID, found another string"),
        (
            error::<Map<Vec<i64>>>(r#"{"Ada Lovelace":[true]}"#),
            "$[*][0]: expected an integer of 64 bits, found a boolean",
        ),
        (error::<i64>("Ada Lovelace"), "$: expected JSON, found no value at byte 0"),
        (error::<Map<i64>>(r#"{"a": Ada Lovelace}"#), "$[*]: expected JSON, found no value at byte 6"),
    ] {
        assert_eq!(wrong.to_string(), said);
        assert!(!format!("{wrong:?}").contains("Ada"), "{wrong:?}");
        assert!(wrong.excerpt().contains("Ada") || wrong.path().contains("Ada"), "{}", wrong.excerpt());
        let open = wrong.with_excerpt();
        assert!(open.to_string().contains("Ada") && format!("{open:?}").contains("Ada"), "{open}");
    }
}

#[test]
fn kinds_are_named() {
    for (text, said) in [
        ("null", "expected a string, found null: null"),
        ("true", "expected a string, found a boolean: true"),
        ("1.50", "expected a string, found a number: 1.50"),
        ("[1, 2]", "expected a string, found an array: [1, 2]"),
        ("{}", "expected a string, found an object: {}"),
    ] {
        assert_eq!(error::<String>(text).with_excerpt().to_string(), format!("$: {said}"));
    }
}

#[test]
fn text_that_is_no_json_is_called_that() {
    assert_eq!(error::<i64>("").to_string(), "$: expected JSON, found EOF while parsing a value at index 0");
    let shown = |text| error::<i64>(text).with_excerpt().to_string();
    assert_eq!(shown("<html>"), "$: expected JSON, found no value at byte 0: <html>");
    assert_eq!(shown("1 x"), "$: expected JSON, found trailing characters at index 2: x");
    let not_utf8 = from_slice::<i64>(b"12\xff").unwrap_err();
    assert_eq!(not_utf8.to_string(), "$: expected UTF-8, found other bytes at byte 2");
}

#[test]
fn an_excerpt_is_short() {
    let long = format!("[{}]", "1,".repeat(500));
    let wrong = error::<String>(&long.replace(",]", "]"));
    assert_eq!(wrong.excerpt().chars().count(), 80);
    assert!(wrong.excerpt().ends_with('…'));
}

#[test]
fn secrets_are_left_out() {
    let hidden = "hunter2";
    for text in [
        r#"{"access_token":"hunter2","a":1}"#,
        r#"{"Api-Token":["x","hunter2"]}"#,
        r#"{"client":{"clientSecret" : "hunter2"}}"#,
        r#"{"pass\u0077ord":1,"password":"hunter2"}"#,
        r#"["eyJhunter2"]"#,
        r#"["0123456789abcdefghijhunter20123456789"]"#,
        r#"["https://host.example/x?sig=hunter2"]"#,
        "[\"password: \n hunter2\"]",
        "{\"a\":\"\\q\",\"b\":\"hunter2\"}",
        r#"{"password":"#,
        r#"{"a":{"password": hunter2}}"#,
        r#"{"a":{"password": hunter2, "b":1}, "c":2}"#,
        r#"{'user': 'x', 'password': 'hunter2'}"#,
        "access_token=hunter2&state=1",
        "Invalid token hunter2",
        "Bearer hunter2",
        "password: hunter2",
        r#"{"credentials":{"value":"hunter2","more":{"x":"hunter2"}},"a":1}"#,
        r#"{"session":[{"id":"hunter2"},"hunter2"]}"#,
    ] {
        let wrong = error::<i64>(text).with_excerpt();
        assert!(!wrong.to_string().contains(hidden) && !format!("{wrong:?}").contains(hidden), "{wrong}");
    }
    let wrong = error::<Map<i64>>(r#"{"password":"hunter2"}"#);
    assert_eq!(wrong.excerpt(), "[redacted]");
    let wrong = error::<Map<Map<i64>>>(r#"{"tokens":{"a":"hunter2"}}"#);
    assert_eq!(wrong.excerpt(), "[redacted]");
    let open = error::<i64>(r#"["0a0b0c0d-0102-0304-0506-070809101112","https://host.example/a/long/enough/path"]"#);
    assert!(!open.excerpt().contains("redacted"), "{open}");
}

#[test]
fn a_missing_member_is_named() {
    let mut r = Reader::new(r#"{"a":null}"#);
    let mut object = r.object().unwrap();
    let mut a: Option<i64> = None;
    while object.next(&mut r, &["a", "b"]).unwrap().is_some() {
        object.member(&mut r, &mut a).unwrap();
    }
    assert_eq!(object.required(a, "a").unwrap_err().to_string(), "$.a: expected a value, found null");
    assert_eq!(object.required(a, "b").unwrap_err().to_string(), "$.b: expected a value, found nothing");
    assert_eq!(r.missing("c").path(), "$.c");
}

/// Names that the service made up are cut and redacted wherever they stand in an error.
#[test]
fn foreign_names_are_short() {
    let long = "k".repeat(8_000_000);
    let token = "eyJhbGciOiJIUzI1NiJ9eyJzdWIiOiIxMjM0NTY3ODkwIn0SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV";
    let deep = format!("{}1{}", "[".repeat(200), "]".repeat(200));
    for text in [
        format!(r#"{{"{long}":null}}"#),
        format!(r#"{{"{}":null}}"#, "\\u001b".repeat(100_000)),
        format!(r#"{{"{token}":null}}"#),
        format!(r#"{{"{long}":{deep}}}"#),
    ] {
        let wrong = error::<Map<i64>>(&text).with_excerpt();
        for shown in [wrong.to_string(), format!("{wrong:?}"), wrong.path()] {
            assert!(shown.len() < 500 && !shown.contains("eyJ"), "{shown}");
            assert!(!shown.contains('\u{1b}'), "{shown}");
        }
    }
    let names = "ab".repeat(30);
    let nested = format!("{}x{}", format!(r#"{{"{names}":"#).repeat(120), "}".repeat(120));
    let path = error::<Tree>(&nested).path();
    assert!(path.len() < 1100 && path.ends_with('…'), "{path}");
}

#[test]
fn what_the_parser_says_wrongly_is_said_rightly() {
    let half = "$: expected a text, found a string with half of a surrogate pair, which no text can hold";
    for text in [r#""\ud83d""#, r#""a\udc00b""#, r#""\ud83d\u0041""#] {
        assert_eq!(error::<String>(text).to_string(), half);
    }
    assert_eq!(error::<Map<i64>>(r#"{"a":1,"\ud83d":2}"#).to_string(), half);
    assert_eq!(error::<Map<i64>>(r#"{"\ud83d":2}"#).to_string(), half);
    assert!(error::<String>(r#""\ud83""#).to_string().starts_with("$: expected JSON, found "));
}

/// JSON has no limit to digits, and neither has this.
#[test]
fn numbers_of_any_length_are_kept() {
    for number in ["1".repeat(4_301), format!("-{}.5e10", "1".repeat(100_000)), format!("0.{}1e5000", "0".repeat(100))]
    {
        let list = format!("[ {number} , {{\"a\":{number}}}]");
        assert_eq!(from_str::<Json>(&list).unwrap().as_str(), list);
        assert_eq!(from_str::<Decimal>(&number).unwrap().as_str(), number);
        assert_eq!(number.parse::<Decimal>().unwrap().as_str(), number);
        let map: Map<Decimal> = from_str(&format!("{{\"a\" : {number} ,\"b\":1}}")).unwrap();
        assert_eq!((map.get("a").unwrap().as_str(), map.len()), (number.as_str(), 2));
        assert!(error::<i64>(&number).to_string() == "$: expected an integer of 64 bits, found another number");
    }
    let whole = "1".repeat(100_000);
    assert_eq!(format!("{:?}", from_str::<Integer>(&whole).unwrap()), format!("{}…", "1".repeat(79)));
    assert_eq!(from_str::<Integer>(&whole).unwrap().to_string(), whole);
    for broken in ["1x", "1.", "1.x", "1e", "1e+", "1.5.5"] {
        let text = format!("{}{broken}", "1".repeat(5_000));
        assert!(from_str::<Json>(&text).is_err() && from_str::<Decimal>(&text).is_err(), "{broken}");
    }
}

/// What is kept of an answer is cut and redacted where it is shown for a person to debug with.
#[test]
fn debug_of_what_is_kept_is_short() {
    let key = "4f9a61c2d0e84b7e9d1c5a3b2f6e7d80";
    let members: String = (0..1000).map(|at| format!("\"n{at}\":1,")).collect();
    let text = format!(r#"{{"{key}":1,"pwd":"hunter2","long":"{}",{members}"x":[1]}}"#, "x ".repeat(1_000_000));
    let json: Json = from_str(&text).unwrap();
    let mut r = Reader::new(&text);
    let mut object = r.object().unwrap();
    assert_eq!(object.next(&mut r, &["none"]).unwrap(), None);
    let extra = object.into_extra();
    for shown in [format!("{json:?}"), format!("{extra:?}"), format!("{extra:#?}")] {
        assert!(shown.len() < 2000 && !shown.contains(key) && !shown.contains("hunter2"), "{shown}");
    }
}
