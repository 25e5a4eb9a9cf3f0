//! Payloads that are read by a generated type and written again: nothing may be lost.

use std::fmt::Debug;

use specwright_runtime::{Extra, ReadJson, WriteJson, from_str, to_string};
use specwright_tests::tree::same;

/// Reads and writes every form of a type.
#[track_caller]
pub fn each_form_survives<T: ReadJson + WriteJson + Debug>(pairs: &[&str], forms: &[&str]) {
    let failed: Vec<String> = forms.iter().filter_map(|form| lost::<T>(pairs, form)).collect();
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
        let lost_in_print = lost::<T>(pairs, self.body);
        if self.breaks.is_empty() {
            assert_eq!(lost_in_print, None, "no erratum tells why");
        } else {
            assert!(lost_in_print.is_some(), "{:?} break nothing", self.breaks);
        }
        if let Some(mended) = self.mended {
            assert_eq!(lost::<T>(pairs, mended), None, "it is not mended");
        }
    }
}

/// What goes wrong with a text that is read and written again.
fn lost<T: ReadJson + WriteJson + Debug>(pairs: &[&str], text: &str) -> Option<String> {
    let value = match from_str::<T>(text) {
        Err(error) => return Some(format!("{text} is not read: {error}")),
        Ok(value) => value,
    };
    let again = to_string(&value);
    if !same(text, &again, pairs) {
        return Some(format!("{text} became {again}"));
    }
    // A null where a value is documented is kept like something unknown.
    (!text.contains("null") && has_unknown(&value)).then(|| format!("{text} is read as {value:?}"))
}

/// Whether a value holds members that its type does not know: they survive, but nobody can get at them by name.
pub fn has_unknown(value: &impl Debug) -> bool {
    format!("{value:?}").contains("Extra([(")
}

#[test]
fn unknown_members_are_noticed() {
    assert!(!has_unknown(&Extra::new()));
    let mut extra = Extra::new();
    extra.insert("name", true);
    assert!(has_unknown(&Some([extra])));
}
