//! Why a node changed, by what was recorded of the sections that it stands on.

use super::change::Cause;
use crate::model::{Api, Section, Source};

/// Why something changed that stands on these sections.
pub(super) fn cause(base: (&Api, &[Source]), head: (&Api, &[Source])) -> Cause {
    let sections = [named(base.0, base.1), named(head.0, head.1)];
    let mut known = false;
    for (document, section) in sections.iter().flatten() {
        let hash = |api: &Api| {
            let of = api.documents.iter().find(|known| known.id.value == *document)?;
            recorded(of.sections.iter().find(|known| known.id.value == *section)?)
        };
        match (hash(base.0), hash(head.0)) {
            (Some(before), Some(after)) if before != after => return Cause::Page,
            (Some(_), Some(_)) => known = true,
            // A section that only one side lists: its text is new, unless the other side had it under another name.
            (Some(only), None) | (None, Some(only)) => {
                let of = |api: &Api| {
                    let document = api.documents.iter().find(|known| known.id.value == *document)?;
                    let mut hashes = document.sections.iter().filter_map(recorded).peekable();
                    hashes.peek()?;
                    Some(hashes.any(|hash| hash == only))
                };
                match (of(base.0), of(head.0)) {
                    (Some(true), Some(true)) => known = true,
                    (Some(_), Some(_)) => return Cause::Page,
                    _ => {}
                }
            }
            (None, None) => {}
        }
    }
    if known { Cause::Reading } else { Cause::Unknown }
}

/// The names of sections: of the document, and of the section in it.
fn named(api: &Api, sources: &[Source]) -> Vec<(String, String)> {
    let section = |source: &Source| {
        let document = api.documents.get(source.document.0)?;
        let section = document.sections.get(source.section)?;
        Some((document.id.value.clone(), section.id.value.clone()))
    };
    sources.iter().filter_map(section).collect()
}

fn recorded(section: &Section) -> Option<String> {
    section.recorded.as_ref().map(|recorded| recorded.hash.clone())
}
