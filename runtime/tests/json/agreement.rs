//! What is accepted and what it means, compared with `serde_json`.
//!
//! Four differences are meant, and hold here: a byte order mark is passed over; numbers beyond the range of floating
//! point are kept, where `serde_json::Value` refuses them; nesting is allowed to 128 levels, where it allows 127; half of a
//! surrogate pair is kept where a value is not looked into, as `serde_json::RawValue` does.

use super::cases::CASES;
use super::random::Random;
use super::tree::{Tree, same};
use serde_json::Value;
use serde_json::value::RawValue;
use specwright_runtime::{Json, Reader, from_slice};

/// What `serde_json` thinks of a text: `Err` for refused, `Ok(None)` for a number out of its range.
fn oracle(bytes: &[u8]) -> Result<Option<Value>, ()> {
    match serde_json::from_slice::<Value>(bytes) {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.to_string().starts_with("number out of range") => {
            serde_json::from_slice::<Box<RawValue>>(bytes).map(|_| None).map_err(|_| ())
        }
        Err(_) => Err(()),
    }
}

/// Reads a text in all ways, and compares each with the oracle.
fn agree(bytes: &[u8]) {
    let shown = || String::from_utf8_lossy(bytes).into_owned();
    let (raw, tree, expected) = (from_slice::<Json>(bytes), from_slice::<Tree>(bytes), oracle(bytes));
    let kept = serde_json::from_slice::<&RawValue>(bytes.trim_ascii()).is_ok();
    let half_a_pair = kept && raw.is_ok() && tree.is_err();
    assert!(half_a_pair || raw.is_ok() == tree.is_ok(), "raw and tree differ on {}: {raw:?} {tree:?}", shown());
    match (&expected, &tree) {
        (Ok(Some(value)), Ok(tree)) => assert!(same(tree, value), "{} was read as {tree:?}", shown()),
        // Beyond the first number out of range, serde_json did not look at strings.
        (Ok(None), _) | (Err(()), Err(_)) => {}
        _ => panic!("serde_json says {expected:?}, this says {tree:?}, to {}", shown()),
    }
    if let Ok(raw) = &raw {
        assert_eq!(raw.as_str().as_bytes(), bytes.trim_ascii(), "raw text is kept");
        assert!(
            half_a_pair
                || same(
                    &raw.read::<Tree>().unwrap(),
                    expected.as_ref().ok().and_then(Option::as_ref).unwrap_or(&Value::Null)
                )
                || expected == Ok(None)
        );
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        // Looking ahead and passing over must not panic either.
        let _ = Reader::new(text).tag(&["a", "name"]);
        let _ = Reader::new(text).fields();
        let _ = Reader::new(text).unexpected("nothing");
    }
}

#[test]
fn on_cases() {
    for case in CASES {
        agree(case);
        for (before, after) in [("[", "]"), ("{\"a\":", "}"), (" ", "\n"), ("[1,", ",2]")] {
            agree(&[before.as_bytes(), case, after.as_bytes()].concat());
        }
    }
}

#[test]
fn on_random_texts_and_damage() {
    let mut random = Random::new(42);
    for round in 0..20_000 {
        let text = random.json(round % 7);
        agree(text.as_bytes());
        for _ in 0..8 {
            agree(&random.damaged(text.as_bytes()));
        }
    }
}

#[test]
fn on_every_beginning() {
    let text = "{\"a\\u00e9\":[1.5e+3,-0,true,null,\"\\ud83d\\ude00 é\",{}],\"b\":{\"c\":[[]]}} ";
    for end in 0..text.len() {
        agree(&text.as_bytes()[..end]);
    }
}

#[test]
fn numbers_beyond_floating_point_are_kept() {
    for text in ["1e400", "-1e999999999999", "[1e400]"] {
        assert_eq!(from_slice::<Json>(text.as_bytes()).unwrap().as_str(), text);
    }
}

#[test]
fn a_byte_order_mark_is_passed_over_once() {
    assert_eq!(from_slice::<Json>(b"\xef\xbb\xbf [1]").unwrap().as_str(), "[1]");
    assert!(from_slice::<Json>(b"\xef\xbb\xbf\xef\xbb\xbf[1]").is_err());
    assert!(from_slice::<Json>(b"[\xef\xbb\xbf1]").is_err());
    assert!(from_slice::<Json>(b"\xef\xbb\xbf").is_err());
}
