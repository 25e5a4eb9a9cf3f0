//! The page of errata: each once, with all its readings.

use super::Maker;
use super::address::{ERRATA, erratum_id};
use super::page::Page;
use crate::describe::{self, Text};
use crate::model::{Erratum, NodePath};

impl Maker<'_> {
    /// The page of errata.
    pub(super) fn errata(&self) -> Page {
        let mut page = Page::new(ERRATA, Text::words("Errata"));
        if self.api.errata.is_empty() {
            page.paragraph(Text::words("None are known."));
            return page;
        }
        page.paragraph(Text::words(
            "Where the documentation is wrong, contradicts itself or leaves something open: what it says, the possible readings, \
             and the one that the spec follows.",
        ));
        self.api.errata.iter().for_each(|erratum| self.erratum(&mut page, erratum));
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
