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
    /// The errata that keep it from being read and written without loss.
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
    /// It holds what its type has no name for.
    pub has_unknown: bool,
}

/// Reads a text as a type.
///
/// # Errors
/// It cannot be read.
pub fn read_back<T: ReadJson + WriteJson + Debug>(text: &str) -> Result<ReadBack, String> {
    let value = from_str::<T>(text).map_err(|error| format!("{text} is not read: {error}"))?;
    let (noted, drift) = from_str_with_drift::<T>(text).map_err(|error| format!("{text} is not noted: {error}"))?;
    Ok(ReadBack {
        written: to_string(&value),
        shown: format!("{value:?}"),
        written_with_notes: to_string(&noted),
        shown_with_notes: format!("{noted:?}"),
        drift: drift.iter().map(|drift| format!("{drift:?}")).collect(),
        has_unknown: has_unknown(&value),
    })
}

/// Whether a value holds what its type has no name for: it survives, but nobody can get at it.
pub fn has_unknown(value: &impl Debug) -> bool {
    let shown = format!("{value:?}");
    let marks = [" extra: {\"", " siblings: {\"", "Undocumented(", "Undocumented {", "Other { key: "];
    marks.iter().any(|mark| shown.contains(mark))
}
