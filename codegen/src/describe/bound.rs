//! The bounds of a value.

use super::Text;
use super::evidence::known;
use crate::constraint::wording;
use crate::model::{Metadata, Type};

/// The bounds that are written at a place; those that are not stated say what they rest on.
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
        Some(known(says, metadata.evidence_for(constraint.keyword)))
    });
    told.collect()
}
