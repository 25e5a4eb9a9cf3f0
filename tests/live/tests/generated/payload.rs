//! Payloads that are read by a generated type and written again: nothing may be lost.

use std::fmt::Debug;

use specwright_tests::tree::same;
use specwright_tests_live::payload::{Forms, Printed, ReadBack};

type Reader = fn(&str) -> Result<ReadBack, String>;

/// Reads and writes every form of a type: those whose every part is documented, and those that hold something else.
#[track_caller]
pub fn forms(forms: &Forms) {
    let Forms { documented, odd, read_back, pairs } = forms;
    let unnamed = documented.iter().filter_map(|form| unnamed(*read_back, pairs, form));
    let failed: Vec<String> =
        unnamed.chain(odd.iter().filter_map(|form| lost(*read_back, pairs, form).err())).collect();
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// Reads and writes a printed payload.
#[track_caller]
pub fn printed(printed: &Printed) {
    let Printed { body, breaks, mended, read_back, pairs } = printed;
    let wrong_in_print = unnamed(*read_back, pairs, body);
    if breaks.is_empty() {
        assert_eq!(wrong_in_print, None, "no erratum tells why");
    } else {
        // What does not fit its type may be read and written all the same; then the mended form tells what is wrong.
        let is_other = mended.is_some_and(|mended| !same(body, mended, pairs));
        assert!(is_other || lost(*read_back, pairs, body).is_err(), "{breaks:?} break nothing");
    }
    if let Some(mended) = mended {
        assert_eq!(unnamed(*read_back, pairs, mended), None, "it is not mended");
    }
}

/// Reads a text and writes it again; what goes wrong with that.
fn lost(read_back: Reader, pairs: &[&str], text: &str) -> Result<ReadBack, String> {
    let read = read_back(text)?;
    // Whoever takes notes changes nothing of what is read.
    if read.written_with_notes != read.written || read.shown_with_notes != read.shown {
        return Err(format!("{text} became {} with notes, and {} without", read.shown_with_notes, read.shown));
    }
    // What has no name is noted, and nothing else is; nulls are kept in the same place whether documented or not.
    if !text.contains("null") && read.has_unknown == Some(read.drift.is_empty()) {
        return Err(format!("{text} became {}, of which is noted {:?}", read.shown, read.drift));
    }
    if same(text, &read.written, pairs) { Ok(read) } else { Err(format!("{text} became {}", read.written)) }
}

/// What of a text goes wrong, or is read without getting its name.
fn unnamed(read_back: Reader, pairs: &[&str], text: &str) -> Option<String> {
    match lost(read_back, pairs, text) {
        Err(wrong) => Some(wrong),
        // A null where a value is documented is kept like something unknown.
        Ok(read) => (!text.contains("null") && read.has_unknown == Some(true))
            .then(|| format!("{text} is read as {}", read.shown)),
    }
}

/// What has no name is noticed in every shape that keeps it.
#[test]
fn unknown_members_are_noticed() {
    use specwright_tests_goldens::shapes::types::{Level, Line, Order, Pick};
    use specwright_tests_live::payload::Names;

    let has_unknown = |value: &dyn Debug| Names(&[]).has_unknown(&value) == Some(true);
    let line = |text: &str| specwright_runtime::from_str::<Line>(text).unwrap();
    assert!(!has_unknown(&line(r#"{"id": "a", "count": 1, "name": null}"#)));
    assert!(has_unknown(&Some([line(r#"{"id": "a", "name": null, "Count": 1}"#)])));
    let order = r#"{"parameters": [{"key": "kind", "value": "order"}], "beside": 1}"#;
    assert!(has_unknown(&specwright_runtime::from_str::<Order>(order).unwrap()));
    assert!(!has_unknown(&Level::from(2)));
    assert!(has_unknown(&Level::from(3)));
    let other = r#"{"key": "colour", "value": 1}"#;
    assert!(has_unknown(&specwright_runtime::from_str::<Pick>(other).unwrap()));
}

/// A documented name that is shown like a mark leaves nothing to be seen of that mark, and takes no other.
#[test]
fn names_that_look_like_marks_are_no_marks() {
    use specwright_tests_live::payload::Names;

    #[derive(Debug)]
    struct Undocumented(#[expect(dead_code, reason = "it is shown")] u8);
    assert_eq!(Names(&[]).has_unknown(&Undocumented(1)), Some(true));
    assert_eq!(Names(&["Undocumented"]).has_unknown(&Undocumented(1)), None);
    assert_eq!(Names(&["extra"]).has_unknown(&Undocumented(1)), Some(true));
}
