//! The page of documents: each section with the facts that rest on it, or the reason why there are none.

use std::collections::BTreeMap;

use super::Maker;
use super::address::COVERAGE;
use super::page::{Kind, Page};
use crate::describe::{self, Text};
use crate::model::{Document, NodePath, Source};

/// What rests on each section: nodes, then errata.
type Facts = BTreeMap<(usize, usize), (Vec<Text>, Vec<Text>)>;

impl Maker<'_> {
    /// The page of documents.
    pub(super) fn coverage(&self) -> Page {
        let mut page = Page::new(Kind::Coverage, COVERAGE, Text::words("Coverage"));
        page.paragraph(Text::words(
            "The sections of the documentation, by their first words, with what rests on each, or the reason why nothing does.",
        ));
        let facts = self.facts();
        for (at, document) in self.api.documents.iter().enumerate() {
            self.document(&mut page, at, document, &facts);
        }
        page
    }

    fn facts(&self) -> Facts {
        let mut facts = Facts::new();
        let key = |source: &Source| (source.document.0, source.section);
        for (path, metadata) in self.api.metadata_of_nodes() {
            if metadata.own_sources && self.addresses.node(&path).is_some() {
                for source in &metadata.sources {
                    facts.entry(key(source)).or_default().0.push(Text::node(path.clone()));
                }
            }
        }
        for erratum in &self.api.errata {
            for source in &erratum.sources {
                facts.entry(key(source)).or_default().1.push(Text::erratum(erratum.id.value.as_str()));
            }
        }
        facts
    }

    fn document(&self, page: &mut Page, at: usize, document: &Document, facts: &Facts) {
        let node = NodePath::Document(document.id.value.clone());
        let title = document.title.as_deref().unwrap_or(&document.id);
        page.heading_at(2, self.addresses.id(&node), Text::spec(title));
        let mut says = vec![Text::words("named ").then_code(document.id.value.as_str())];
        says.extend(document.url.as_deref().map(|url| Text::words("at ").and(Text::url(url))));
        says.extend(
            document.retrieved.as_ref().map(|day| Text::words("retrieved on ").and(Text::spec(day.value.as_str()))),
        );
        page.paragraph(Text::sentence(says));
        let rows = document.sections.iter().enumerate().map(|(section_at, section)| {
            let node = NodePath::Section(document.id.value.clone(), section.id.value.clone());
            let mut says = Vec::new();
            if let Some((nodes, errata)) = facts.get(&(at, section_at)) {
                says.extend((!nodes.is_empty()).then(|| Text::joined(nodes.iter().cloned(), ", ").then(".")));
                says.extend(
                    (!errata.is_empty())
                        .then(|| Text::words("Errata: ").and(Text::joined(errata.iter().cloned(), ", ")).then(".")),
                );
            }
            says.extend(
                section
                    .excused
                    .as_ref()
                    .map(|reason| Text::words("Excused: ").and(Text::spec(reason.value.trim())).stopped()),
            );
            let cells = [Text::code(section.id.value.as_str()), describe::section(section), Text::joined(says, " ")];
            self.row_of_all(&node, cells)
        });
        page.table(&["section", "begins with", "facts"], rows.collect());
    }
}
