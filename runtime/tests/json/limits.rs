//! Text made to exhaust: nesting, long names, many members.

use super::tree::Tree;
use specwright_runtime::{Fields, Json, Map, ReadJson, Reader, from_str};

fn nested(open: &str, close: &str, levels: usize) -> String {
    format!("{}1{}", open.repeat(levels), close.repeat(levels))
}

#[test]
fn nesting_ends_at_128() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), (" [ ", "]"), ("[{\"a\":", "}]")] {
        let levels = 128 / open.matches(['[', '{']).count();
        for (count, accepted) in [(levels, true), (levels + 1, false), (1_000, false), (100_000, false)] {
            let text = nested(open, close, count);
            assert_eq!(from_str::<Json>(&text).is_ok(), accepted, "{open} {count}");
            assert_eq!(from_str::<Tree>(&text).is_ok(), accepted, "{open} {count}");
            let unclosed = open.repeat(count);
            assert!(from_str::<Json>(&unclosed).is_err() && from_str::<Tree>(&unclosed).is_err());
        }
    }
    let error = from_str::<Tree>(&nested("[", "]", 1_000)).unwrap_err();
    assert!(error.to_string().ends_with("expected at most 128 levels of nesting, found more"), "{error}");
}

/// Holds itself, once for every level.
#[derive(Debug)]
struct Deep(Option<Box<Deep>>);

impl ReadJson for Deep {
    fn read(r: &mut Reader<'_>) -> Result<Self, specwright_runtime::DecodeError> {
        let mut f: Fields<'_> = r.fields()?;
        f.take(&["a"]).map(Self)
    }
}

#[test]
fn nesting_is_counted_through_collected_members() {
    let text = |levels: usize| format!("{}{{}}{}", "{\"a\":".repeat(levels), "}".repeat(levels));
    let deep = from_str::<Deep>(&text(127)).unwrap();
    assert!(deep.0.is_some_and(|deep| deep.0.is_some()));
    assert!(from_str::<Deep>(&text(128)).is_err());
    assert!(from_str::<Deep>(&text(1_000)).is_err());
}

/// That this takes linear time is counted in `src/members/mod.rs`, where the work can be seen.
#[test]
fn of_many_members_the_last_of_each_name_stays() {
    let mut text = String::from("{");
    for index in 0..200_000 {
        text.push_str(&format!("\"n{}\":{index},", index % 150_000));
    }
    text.push_str("\"last\":1}");
    let map: Map<Json> = from_str(&text).unwrap();
    assert_eq!((map.len(), map.get("n7").unwrap().as_str()), (150_001, "150007"));
    let mut r = Reader::new(&text);
    let mut object = r.object().unwrap();
    assert_eq!(object.next(&mut r, &["none"]).unwrap(), None);
    assert_eq!(object.into_extra().len(), 150_001);
    assert_eq!(Reader::new(&text).fields().unwrap().rest().len(), 150_001);
}
