//! Every section of a document is the source of something, or excused.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, DocumentId, Source};

pub(super) static CHECK: Check = Check::error(
    "uncovered-section",
    "Nothing is skipped in silence: every section of a document is named by some `source:`, or has an `excused:` that says why nothing of it is modelled. What is excused cannot be the source of a fact.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    let mut used: Vec<Source> = Vec::new();
    for facts in api.all_facts() {
        if facts.own_sources {
            used.extend(facts.sources.iter().filter(|source| !used.contains(source)).copied().collect::<Vec<_>>());
        }
    }
    for (at, document) in api.documents.iter().enumerate() {
        for (position, section) in document.sections.iter().enumerate() {
            let is_source = used.contains(&Source { document: DocumentId(at), section: position });
            match (&section.excused, is_source) {
                (None, false) => {
                    let message =
                        format!("nothing comes from the section `{} / {}`", document.id.value, section.id.value);
                    let help = format!(
                        "name it as a `source:`, or excuse it: `{}: {{starts: …, excused: why}}`",
                        section.id.value
                    );
                    diagnostics.push(Diagnostic::new(&CHECK, section.id.span, message).help(help));
                }
                (Some(excuse), true) => {
                    let message =
                        format!("the section `{}` is excused, and something names it as its source", section.id.value);
                    diagnostics.push(Diagnostic::new(&CHECK, excuse.span, message).help("remove `excused:`"));
                }
                _ => {}
            }
        }
    }
}
