//! Anchors of sections are short and tell the sections apart.

use std::collections::BTreeMap;

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::Api;

static SECTION_ANCHOR: Check = Check::error(
    "section-anchor",
    "The first words of a section, by which it is found, are none or more than eight. They locate the text and do not copy it: write one to eight words.",
);
static SECTION_OCCURRENCE: Check =
    Check::error("section-occurrence", "`nth` of a section is 0. Occurrences are counted from 1.");
static AMBIGUOUS_SECTION: Check = Check::error(
    "ambiguous-section",
    "Two sections of a document have the same first words and the same `nth`. Add `nth` to one of them, or a word to its first words.",
);
pub(super) static CHECKS: &[&Check] = &[&SECTION_ANCHOR, &SECTION_OCCURRENCE, &AMBIGUOUS_SECTION];

/// More than that would be copying the page.
const MAX_WORDS: usize = 8;

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for document in &api.documents {
        let mut seen = BTreeMap::new();
        for section in &document.sections {
            let words = section.starts.split_whitespace().count();
            if words == 0 || words > MAX_WORDS {
                let message = format!("the section `{}` is located by {words} words", section.id.value);
                diagnostics.push(
                    Diagnostic::new(&SECTION_ANCHOR, section.starts.span, message)
                        .help("write its first words, one to eight of them"),
                );
            }
            if let Some(nth) = &section.nth
                && nth.value == 0
            {
                diagnostics.push(
                    Diagnostic::new(&SECTION_OCCURRENCE, nth.span, "occurrences are counted from 1")
                        .help("write `nth: 1` for the first"),
                );
            }
            let folded: Vec<&str> = section.starts.split_whitespace().collect();
            let key = (folded.join(" "), section.nth.as_ref().map_or(1, |nth| nth.value));
            if let Some(first) = seen.insert(key, section.starts.span) {
                diagnostics.push(
                    Diagnostic::new(
                        &AMBIGUOUS_SECTION,
                        section.starts.span,
                        format!("the section `{}` begins with the same words as another one", section.id.value),
                    )
                    .also(first, "first here")
                    .help("add `nth:`, or another word"),
                );
            }
        }
    }
}
