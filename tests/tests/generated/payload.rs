//! Payloads that are read by a generated type and written again: nothing may be lost.

use std::fmt::Debug;

use specwright_runtime::{ReadJson, WriteJson, from_str, from_str_with_drift, to_string};
use specwright_tests::tree::same;

/// Reads and writes every form of a type: those whose every part is documented, and those that hold something else.
#[track_caller]
pub fn each_form_survives<T: ReadJson + WriteJson + Debug>(pairs: &[&str], documented: &[&str], odd: &[&str]) {
    let unnamed = documented.iter().filter_map(|form| unnamed::<T>(pairs, form));
    let failed: Vec<String> = unnamed.chain(odd.iter().filter_map(|form| lost::<T>(pairs, form).err())).collect();
    assert!(failed.is_empty(), "{}:\n{}", std::any::type_name::<T>(), failed.join("\n"));
}

/// A payload as a page prints it.
pub struct Printed {
    pub body: &'static str,
    /// The errata that keep it from being read and written without loss.
    pub breaks: &'static [&'static str],
    /// As it must have been meant.
    pub mended: Option<&'static str>,
}

impl Printed {
    /// Reads and writes it.
    #[track_caller]
    pub fn check<T: ReadJson + WriteJson + Debug>(&self, pairs: &[&str]) {
        let wrong_in_print = unnamed::<T>(pairs, self.body);
        if self.breaks.is_empty() {
            assert_eq!(wrong_in_print, None, "no erratum tells why");
        } else {
            assert!(lost::<T>(pairs, self.body).is_err(), "{:?} break nothing", self.breaks);
        }
        if let Some(mended) = self.mended {
            assert_eq!(unnamed::<T>(pairs, mended), None, "it is not mended");
        }
    }
}

/// Reads a text and writes it again; what goes wrong with that.
fn lost<T: ReadJson + WriteJson + Debug>(pairs: &[&str], text: &str) -> Result<T, String> {
    let value = from_str::<T>(text).map_err(|error| format!("{text} is not read: {error}"))?;
    let again = to_string(&value);
    // Whoever takes notes changes nothing of what is read.
    let (noted, drift) = from_str_with_drift::<T>(text).map_err(|error| format!("{text} is not noted: {error}"))?;
    if to_string(&noted) != again || format!("{noted:?}") != format!("{value:?}") {
        return Err(format!("{text} became {noted:?} with notes, and {value:?} without"));
    }
    // What has no name is noted, and nothing else is; nulls are kept in the same place whether documented or not.
    if !text.contains("null") && drift.is_empty() == has_unknown(&value) {
        return Err(format!("{text} became {value:?}, of which is noted {drift:?}"));
    }
    if same(text, &again, pairs) { Ok(value) } else { Err(format!("{text} became {again}")) }
}

/// What of a text goes wrong, or is read without getting its name.
fn unnamed<T: ReadJson + WriteJson + Debug>(pairs: &[&str], text: &str) -> Option<String> {
    match lost::<T>(pairs, text) {
        Err(wrong) => Some(wrong),
        // A null where a value is documented is kept like something unknown.
        Ok(value) => (!text.contains("null") && has_unknown(&value)).then(|| format!("{text} is read as {value:?}")),
    }
}

/// Whether a value holds what its type has no name for: it survives, but nobody can get at it.
pub fn has_unknown(value: &impl Debug) -> bool {
    let shown = format!("{value:?}");
    let marks = [" extra: {\"", " siblings: {\"", "Undocumented(", "Undocumented {", "Other { key: "];
    marks.iter().any(|mark| shown.contains(mark))
}

#[test]
fn unknown_members_are_noticed() {
    let person = |text: &str| from_str::<cloudmore::types::Person>(text).unwrap();
    assert!(!has_unknown(&person(r#"{"firstName": "Ada"}"#)));
    assert!(has_unknown(&Some([person(r#"{"firstname": "Ada"}"#)])));
    let set = r#"{"activationParameters": [{"key": "microsoft_order_type", "value": "import_subscription"},
        {"key": "microsoft_domain", "value": "a.onmicrosoft.com"},
        {"key": "import_microsoft_subscription_id", "value": "6a02fc17-68b2-4ca7-8891-350ccd89539c"}], "beside": 1}"#;
    assert!(has_unknown(&from_str::<cloudblue::types::ImportSubscription>(set).unwrap()));
    assert!(!has_unknown(&cloudmore::types::AttestationStatus::from(2)));
    assert!(has_unknown(&cloudmore::types::AttestationStatus::from(3)));
    let other = r#"{"key": "colour", "value": 1}"#;
    assert!(has_unknown(&from_str::<activeplatform::types::Attribute>(other).unwrap()));
}
