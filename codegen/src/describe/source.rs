//! Where something is documented.

use super::Text;
use crate::model::{Api, NodePath, Section, Source};

/// How many sections are named with a node; one that stands on more is told of all over the document.
const MAX_SECTIONS: usize = 2;

/// The sections that a node stands on, by the titles of their documents; nothing where there are none.
#[must_use]
pub fn sources(api: &Api, sources: &[Source]) -> Option<Text> {
    let mut says: Vec<(&str, Vec<Text>)> = Vec::new();
    let most = if sources.len() == MAX_SECTIONS + 1 { sources.len() } else { MAX_SECTIONS };
    for source in sources.iter().take(most) {
        let Some((title, part)) = found(api, *source) else { continue };
        let part = section(part);
        match says.iter_mut().find(|(known, _)| *known == title) {
            Some((_, sections)) => sections.push(part),
            None => says.push((title, vec![part])),
        }
    }
    let documents: Vec<Text> = says
        .into_iter()
        .map(|(title, sections)| {
            let word = if sections.len() == 1 { "section" } else { "sections" };
            Text::spec(title).then(format!(", {word} ")).and(Text::joined(sections, ", "))
        })
        .collect();
    let more = match sources.len().saturating_sub(most) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    (!documents.is_empty()).then(|| Text::words("Source: ").and(Text::joined(documents, "; ")).then(more + "."))
}

/// The sections that a node stands on, as links to what is said of them.
#[must_use]
pub fn source_nodes(api: &Api, sources: &[Source]) -> Text {
    let nodes = sources.iter().filter_map(|source| {
        let document = api.documents.get(source.document.0)?;
        let section = document.sections.get(source.section)?;
        Some(Text::node(NodePath::Section(document.id.value.clone(), section.id.value.clone())))
    });
    Text::joined(nodes, ", ")
}

/// A section by its first words, which a reader of the document can search for.
#[must_use]
pub fn section(section: &Section) -> Text {
    let words = Text::words("“").and(Text::spec(section.starts.value.as_str())).then("”");
    match &section.nth {
        Some(nth) if nth.value > 1 => words.then(format!(" (occurrence {})", nth.value)),
        _ => words,
    }
}

/// The address of a section as specs write it: `document / section`.
#[must_use]
pub fn address(api: &Api, source: &Source) -> Option<String> {
    let document = api.documents.get(source.document.0)?;
    let section = document.sections.get(source.section)?;
    Some(format!("{} / {}", document.id.value, section.id.value))
}

/// The first source, as the runtime names it in errors and traces: not Markdown.
#[must_use]
pub fn first_source(api: &Api, sources: &[Source]) -> String {
    let line = sources.first().and_then(|source| {
        let (title, section) = found(api, *source)?;
        let starts = section.starts.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(format!("{title}, section “{starts}”"))
    });
    line.unwrap_or_default()
}

/// The title of the document, or its name where it has none, and the section.
fn found(api: &Api, source: Source) -> Option<(&str, &Section)> {
    let document = api.documents.get(source.document.0)?;
    let section = document.sections.get(source.section)?;
    Some((document.title.as_deref().unwrap_or(&document.id.value), section))
}
