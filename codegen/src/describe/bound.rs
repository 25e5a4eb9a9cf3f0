//! The bounds of a value.

use super::Text;
use crate::constraint::wording;
use crate::model::{Evidence, Metadata, Type};

/// The bounds that are written at a place; those that are advice say so.
#[must_use]
pub fn bounds(ty: &Type, metadata: &Metadata) -> Vec<Text> {
    let told = ty.constraints.list.iter().filter_map(|constraint| {
        let wording = wording(constraint);
        if wording.words.is_empty() {
            return None;
        }
        let words = Text::words(wording.words);
        let says = match wording.code {
            Some(code) => words.then(" ").then_code(code),
            None => words,
        };
        Some(as_known(says, metadata.evidence_for(constraint.keyword)))
    });
    told.collect()
}

/// A demand as it is told: what is not stated is advice.
pub(super) fn as_known(says: Text, evidence: Evidence) -> Text {
    match evidence {
        Evidence::Stated => says,
        _ => Text::words("advice: ").and(says),
    }
}
