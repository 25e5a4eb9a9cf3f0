//! Payloads that are read by a generated type and written again.

use std::fmt::Debug;

use specwright_runtime::{ReadJson, WriteJson, from_str, from_str_with_drift, to_string};

/// The forms that the values of a type take.
pub struct Forms {
    /// Every part of these is documented.
    pub documented: &'static [&'static str],
    /// These hold something else, which has to survive.
    pub odd: &'static [&'static str],
    /// Reads a form as the type.
    pub read_back: fn(&str) -> Result<ReadBack, String>,
    /// Lists whose order has no meaning.
    pub pairs: &'static [&'static str],
}

/// A payload as the documentation prints it.
pub struct Printed {
    /// The payload.
    pub body: &'static str,
    /// The errata that keep it from being read and written without loss, or from fitting its type.
    pub breaks: &'static [&'static str],
    /// As it must have been meant.
    pub mended: Option<&'static str>,
    /// Reads it as its type.
    pub read_back: fn(&str) -> Result<ReadBack, String>,
    /// Lists whose order has no meaning.
    pub pairs: &'static [&'static str],
}

/// A text that was read as a type.
pub struct ReadBack {
    /// Written again.
    pub written: String,
    /// As `Debug` shows it.
    pub shown: String,
    /// Written again after it was read with notes of drift.
    pub written_with_notes: String,
    /// As `Debug` shows it when it was read with notes of drift.
    pub shown_with_notes: String,
    /// The notes.
    pub drift: Vec<String>,
    /// Whether it holds what its type has no name for, if that can be seen.
    pub has_unknown: Option<bool>,
}

/// How `Debug` shows what survives although nobody can get at it, each with the name of a type, case or field that is shown alike.
const MARKS: [(&str, &str); 5] = [
    (" extra: {\"", "extra"),
    (" siblings: {\"", "siblings"),
    ("Undocumented(", "Undocumented"),
    ("Undocumented {", "Undocumented"),
    ("Other { key: ", "Other"),
];

/// The documented names of an API, as far as they look like a mark of what is not documented.
pub struct Names(pub &'static [&'static str]);

impl Names {
    /// Whether a value holds what its type has no name for; `None` if a documented name hides that.
    pub fn has_unknown(&self, value: &impl Debug) -> Option<bool> {
        let shown = format!("{value:?}");
        let (hidden, clear): (Vec<_>, Vec<_>) = MARKS.iter().partition(|(_, name)| self.0.contains(name));
        let is_there = |marks: &[&(&str, &str)]| marks.iter().any(|(mark, _)| shown.contains(mark));
        if is_there(&clear) { Some(true) } else { hidden.is_empty().then_some(false) }
    }

    /// Reads a text as a type.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn read_back<T: ReadJson + WriteJson + Debug>(&self, text: &str) -> Result<ReadBack, String> {
        let value = from_str::<T>(text).map_err(|error| format!("{text} is not read: {error}"))?;
        let (noted, drift) = from_str_with_drift::<T>(text).map_err(|error| format!("{text} is not noted: {error}"))?;
        Ok(ReadBack {
            written: to_string(&value),
            shown: format!("{value:?}"),
            written_with_notes: to_string(&noted),
            shown_with_notes: format!("{noted:?}"),
            drift: drift.iter().map(|drift| format!("{drift:?}")).collect(),
            has_unknown: self.has_unknown(&value),
        })
    }

    /// A value out of JSON; fails the test where the type does not read it.
    #[track_caller]
    pub fn value<T: ReadJson + Debug>(&self, text: &str) -> T {
        let name = std::any::type_name::<T>();
        let value = from_str(text).unwrap_or_else(|error| panic!("{name} does not read {text}: {error}"));
        assert!(self.has_unknown(&value) != Some(true), "{name} does not know all of {text}: {value:?}");
        value
    }

    /// A value as JSON; fails the test where the type does not know all of it.
    #[track_caller]
    pub fn json<T: WriteJson + Debug>(&self, value: &T) -> String {
        let name = std::any::type_name::<T>();
        assert!(self.has_unknown(value) != Some(true), "{name} does not know all of {value:?}");
        to_string(value)
    }
}
