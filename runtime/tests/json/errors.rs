//! What a decode error says, and what it must not say.

use specwright_runtime::{DecodeError, Map, Reader, Uuid, from_slice, from_str};

fn error<T: specwright_runtime::ReadJson + std::fmt::Debug>(text: &str) -> DecodeError {
    from_str::<T>(text).unwrap_err()
}

#[test]
fn the_path_leads_to_the_value() {
    let wrong = error::<Map<Vec<Map<i64>>>>(r#"{"items":[{},{"a b":1,"contactId":"x"}]}"#);
    assert_eq!(wrong.to_string(), "$.items[1].contactId: expected an integer of 64 bits, found a string: \"x\"");
    assert_eq!(error::<Map<i64>>(r#"{"a b":null}"#).path(), r#"$["a b"]"#);
    assert_eq!(error::<Map<i64>>(r#"{"":null}"#).path(), r#"$[""]"#);
    assert_eq!(error::<Map<i64>>(r#"{"7":null}"#).path(), r#"$["7"]"#);
    assert_eq!(error::<Vec<Uuid>>(r#"["x"]"#).to_string(), "$[0]: expected a UUID, found another string: \"x\"");
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
        assert_eq!(error::<String>(text).to_string(), format!("$: {said}"));
    }
}

#[test]
fn text_that_is_no_json_is_called_that() {
    assert_eq!(error::<i64>("").to_string(), "$: expected JSON, found EOF while parsing a value at index 0");
    assert_eq!(error::<i64>("<html>").to_string(), "$: expected JSON, found no value at byte 0: <html>");
    assert_eq!(error::<i64>("1 x").to_string(), "$: expected JSON, found trailing characters at index 2: x");
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
        let wrong = error::<i64>(text);
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
