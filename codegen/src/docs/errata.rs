//! The pages of errata: each once, with all its readings.

use super::Maker;
use super::address::{ERRATA, erratum_id};
use super::page::{Kind, Page, Row};
use crate::describe::{self, Text};
use crate::model::{Erratum, NodePath};

impl Maker<'_> {
    /// The pages of errata, at least one. The first leads to all others, so that an id on it never moves.
    pub(super) fn errata(&self) -> Vec<Page> {
        let on = |erratum: &&Erratum| self.addresses.erratum(&erratum.id).page;
        let errata: Vec<&Erratum> = self.api.errata.iter().collect();
        let mut parts = errata.chunk_by(|a, b| on(a) == on(b));
        let first = parts.next().unwrap_or_default();
        let others = errata.get(first.len()..).unwrap_or_default();
        let mut pages = vec![self.first_errata(first, others)];
        pages.extend(parts.filter_map(|part| {
            let mut page = Page::new(Kind::FurtherErrata, on(part.first()?), Text::words("Errata, continued"));
            part.iter().for_each(|erratum| self.erratum(&mut page, erratum));
            Some(page)
        }));
        pages
    }

    fn first_errata(&self, errata: &[&Erratum], others: &[&Erratum]) -> Page {
        let mut page = Page::new(Kind::Errata, ERRATA, Text::words("Errata"));
        if errata.is_empty() {
            page.paragraph(Text::words("None are known."));
            return page;
        }
        page.paragraph(Text::words(
            "Where the documentation is wrong, contradicts itself or leaves something open: what it says, the possible readings, \
             and the one that the spec follows.",
        ));
        errata.iter().for_each(|erratum| self.erratum(&mut page, erratum));
        let rows = others.iter().map(|erratum| {
            let id = erratum.id.value.as_str();
            Row { id: Some(erratum_id(id)), ..Row::plain([Text::erratum(id)]) }
        });
        page.headed_table(2, "Further errata", &["erratum"], rows.collect());
        page
    }

    fn erratum(&self, page: &mut Page, erratum: &Erratum) {
        page.heading_at(2, erratum_id(&erratum.id), Text::code(erratum.id.value.as_str()));
        page.words(Some(&erratum.says));
        page.list(erratum.readings.iter().map(|reading| describe::reading(erratum, &reading.value)).collect());
        page.paragraph(describe::taken(erratum));
        let concerned = erratum.at.iter().map(|at| {
            let node = at.value.parse::<NodePath>().ok().filter(|node| self.addresses.node(node).is_some());
            node.map_or_else(|| Text::code(at.value.as_str()), Text::node)
        });
        let concerned = Text::joined(concerned, ", ");
        let mut says = Vec::new();
        says.extend((!concerned.is_empty()).then(|| Text::words("Concerns ").and(concerned).then(".")));
        let sources = describe::source_nodes(self.api, &erratum.sources);
        says.extend((!sources.is_empty()).then(|| Text::words("Source: ").and(sources).then(".")));
        page.paragraph(Text::joined(says, " "));
    }
}
