//! One document against its copy.

use std::collections::BTreeMap;

use serde::Serialize;

use super::text::{find, normalise, occurrences, paragraphs};
use crate::model::{Api, Document, DocumentId, Recorded, Section, Source};
use crate::source::hash;

/// What became of a section.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "change")]
pub enum Change {
    /// As recorded.
    Same,
    /// Nothing was recorded yet.
    New,
    /// The text differs.
    Changed {
        /// The first words of the paragraphs that were not there before.
        appeared: Vec<String>,
        /// How many paragraphs are no longer there.
        gone: usize,
    },
    /// Its first words are nowhere on the page, or not after those of the section before it.
    Gone,
    /// Its first words stand more than once and it has no `nth`: a section with the same beginning has appeared.
    Ambiguous {
        /// How often they stand on the page.
        times: usize,
    },
}

/// A section and what stands on it.
#[derive(Clone, Debug, Serialize)]
pub struct SectionReport {
    /// Its name.
    pub section: String,
    /// What became of it.
    #[serde(flatten)]
    pub change: Change,
    /// The nodes that name it as their source.
    pub facts: Vec<String>,
}

/// A document and its sections.
#[derive(Clone, Debug, Serialize)]
pub struct DocumentReport {
    /// Its name.
    pub document: String,
    /// The first words of text before the first section, which no section covers.
    pub uncovered: Option<String>,
    /// Its sections, in the order of the spec.
    pub sections: Vec<SectionReport>,
}

impl DocumentReport {
    /// Whether the page is as it was recorded.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.uncovered.is_none() && self.sections.iter().all(|section| section.change == Change::Same)
    }
}

/// Compares a document with the text of its copy.
#[must_use]
pub fn compare(api: &Api, id: DocumentId, page: &str) -> DocumentReport {
    let document = &api.documents[id.0];
    let cut = Cut::new(document, page);
    let mut facts: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for (path, node) in api.metadata_of_nodes().filter(|(_, node)| node.own_sources) {
        for Source { document, section } in &node.sources {
            if *document == id {
                facts.entry(*section).or_default().push(path.to_string());
            }
        }
    }
    let sections = document.sections.iter().enumerate().map(|(at, section)| SectionReport {
        section: section.id.value.clone(),
        change: change(section, &cut.parts[at], &cut),
        facts: facts.remove(&at).unwrap_or_default(),
    });
    DocumentReport { document: document.id.value.clone(), uncovered: cut.before.clone(), sections: sections.collect() }
}

/// What to write down of each section of a document: (section, hash and paragraphs), for those that are on the page.
#[must_use]
pub fn record(document: &Document, page: &str) -> Vec<(String, Recorded)> {
    let cut = Cut::new(document, page);
    let sections = document.sections.iter().zip(&cut.parts);
    sections
        .filter_map(|(section, part)| {
            let part = part.as_ref()?;
            let recorded = Recorded {
                hash: hash::long(&part.text),
                paragraphs: part.paragraphs.iter().map(|(short, _)| short.clone()).collect(),
            };
            Some((section.id.value.clone(), recorded))
        })
        .collect()
}

/// A page cut at the anchors of its sections.
struct Cut {
    page: String,
    before: Option<String>,
    parts: Vec<Option<Part>>,
}

struct Part {
    text: String,
    /// Short hash and first words of each paragraph.
    paragraphs: Vec<(String, String)>,
}

impl Cut {
    fn new(document: &Document, raw: &str) -> Self {
        let page = normalise(raw);
        let mut last = 0;
        let mut starts: Vec<Option<usize>> = Vec::new();
        for (position, section) in document.sections.iter().enumerate() {
            let words = normalise(&section.starts.value);
            let nth = section.nth.as_ref().map_or(1, |nth| nth.value as usize);
            let at = find(&page, &words, nth).filter(|at| position == 0 || *at >= last);
            last = at.unwrap_or(last);
            starts.push(at);
        }
        let raw_paragraphs = paragraphs(raw);
        let parts = starts.iter().enumerate().map(|(position, start)| {
            let start = (*start)?;
            let end = starts[position + 1..].iter().flatten().next().copied().unwrap_or(page.len());
            let text = page[start..end].trim().to_owned();
            Some(Part { paragraphs: within(&raw_paragraphs, start, end), text })
        });
        let parts = parts.collect();
        let first = starts.iter().flatten().min().copied().unwrap_or(page.len());
        let before = page[..first].trim();
        let before = (!before.is_empty()).then(|| first_words(before));
        Self { page, before, parts }
    }
}

/// The paragraphs that begin within a range of the normalised page.
fn within(paragraphs: &[String], start: usize, end: usize) -> Vec<(String, String)> {
    let mut at = 0;
    let mut found = Vec::new();
    for paragraph in paragraphs {
        if (start..end).contains(&at) {
            found.push((hash::short(paragraph), first_words(paragraph)));
        }
        at += paragraph.len() + 1;
    }
    found
}

fn change(section: &Section, part: &Option<Part>, cut: &Cut) -> Change {
    let Some(part) = part else { return Change::Gone };
    if section.nth.is_none() {
        let words = normalise(&section.starts.value);
        let times = occurrences(&cut.page, &words).count();
        if times > 1 {
            return Change::Ambiguous { times };
        }
    }
    let Some(recorded) = &section.recorded else { return Change::New };
    if recorded.hash == hash::long(&part.text) {
        return Change::Same;
    }
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for paragraph in &recorded.paragraphs {
        *known.entry(paragraph).or_default() += 1;
    }
    let mut appeared = Vec::new();
    for (short, words) in &part.paragraphs {
        match known.get_mut(short.as_str()) {
            Some(left) if *left > 0 => *left -= 1,
            _ => appeared.push(words.clone()),
        }
    }
    Change::Changed { appeared, gone: known.values().sum() }
}

/// At most eight words, to find the place.
fn first_words(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().take(8).collect();
    words.join(" ")
}
