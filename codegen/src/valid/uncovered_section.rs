//! Every section of a document is the source of something, or excused.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, DocumentId, Source};

static UNCOVERED_SECTION: Check = Check::error(
    "uncovered-section",
    "A section of a document is neither the source of anything nor excused. Name it under `source:` of what it documents, or write why nothing of it is modelled under `excused:`.",
);
static EXCUSED_SOURCE: Check = Check::error(
    "excused-source",
    "A section is excused, and something names it as its source. Remove `excused:`, or correct the source.",
);
pub(super) static CHECKS: &[&Check] = &[&UNCOVERED_SECTION, &EXCUSED_SOURCE];

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    let mut used: Vec<Source> = Vec::new();
    for metadata in api.all_facts() {
        if metadata.own_sources {
            used.extend(metadata.sources.iter().filter(|source| !used.contains(source)).copied().collect::<Vec<_>>());
        }
    }
    for (at, document) in api.documents.iter().enumerate() {
        for (position, section) in document.sections.iter().enumerate() {
            let is_source = used.contains(&Source { document: DocumentId(at), section: position });
            match (&section.excused, is_source) {
                (None, false) => {
                    let message = format!(
                        "the section `{} / {}` is not the source of anything",
                        document.id.value, section.id.value
                    );
                    let help = format!(
                        "name it as a `source:`, or excuse it: `{}: {{starts: …, excused: why}}`",
                        section.id.value
                    );
                    diagnostics.push(Diagnostic::new(&UNCOVERED_SECTION, section.id.span, message).help(help));
                }
                (Some(excuse), true) => {
                    let message = format!("the section `{}` is excused, but is named as a source", section.id.value);
                    diagnostics.push(Diagnostic::new(&EXCUSED_SOURCE, excuse.span, message).help("remove `excused:`"));
                }
                _ => {}
            }
        }
    }
}
