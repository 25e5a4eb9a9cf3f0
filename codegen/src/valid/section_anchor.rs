//! Anchors of sections are short and tell the sections apart.

use std::collections::BTreeMap;

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::Api;

pub(super) static CHECK: Check = Check::error(
    "section-anchor",
    "A section is found by its first words: at least one, at most eight, because anchors are to find text and not to copy it. Sections with the same words need `nth` to tell which occurrence each one is.",
);

/// More than that would be copying the page.
const MOST_WORDS: usize = 8;

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for document in &api.documents {
        let mut seen = BTreeMap::new();
        for section in &document.sections {
            let words = section.starts.split_whitespace().count();
            if words == 0 || words > MOST_WORDS {
                let message = format!("the anchor of `{}` has {words} words", section.id.value);
                diagnostics.push(
                    Diagnostic::new(&CHECK, section.starts.span, message)
                        .help("write its first words, one to eight of them"),
                );
            }
            if let Some(nth) = &section.nth
                && nth.value == 0
            {
                diagnostics.push(
                    Diagnostic::new(&CHECK, nth.span, "occurrences count from 1").help("write `nth: 1` for the first"),
                );
            }
            let folded: Vec<&str> = section.starts.split_whitespace().collect();
            let key = (folded.join(" "), section.nth.as_ref().map_or(1, |nth| nth.value));
            if let Some(first) = seen.insert(key, section.starts.span) {
                diagnostics.push(
                    Diagnostic::new(
                        &CHECK,
                        section.starts.span,
                        format!("the section `{}` begins where another one does", section.id.value),
                    )
                    .also(first, "the other one")
                    .help("add `nth:`, or write a word more"),
                );
            }
        }
    }
}
