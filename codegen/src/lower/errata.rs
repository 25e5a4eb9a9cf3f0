//! The page of errata: what is wrong with the documentation, each once, and the links that lead there.

use super::Lower;
use super::docs::{self, Page, Writer, code};
use crate::describe::{self, Text};
use crate::ir;
use crate::model::{Erratum, ErratumId};
use crate::proof::NameKind;

/// The name of the place of an erratum on its page. Each id gives another: what is no letter, digit or `-` is
/// written as its number.
fn anchor(id: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let parts = id.chars().map(|c| if plain(c) { c.to_string() } else { format!("_{:x}_", u32::from(c)) });
    format!("erratum-{}", parts.collect::<String>())
}

/// A link to an erratum, from where `root` leads to the root of the crate.
pub(super) fn link(id: &str, root: &str) -> String {
    format!("[{}]({root}errata#{})", code(id), anchor(id))
}

/// At most this many types and operations are named with an erratum; one that concerns more is about a habit of the document.
const MAX_OWNERS: usize = 12;

impl Lower<'_> {
    /// The page of errata; empty if there are none.
    pub(super) fn errata(&self) -> ir::Docs {
        let mut page = Page::default();
        if self.api.errata.is_empty() {
            return page.finish();
        }
        page.paragraph("Where the documentation is wrong, contradicts itself or leaves something open.");
        page.paragraph(
            "Each erratum has what the documentation says, the possible readings, and the one that this crate follows. If the \
             service turns out to follow another one, start here.",
        );
        for (at, erratum) in self.api.errata.iter().enumerate() {
            self.erratum(ErratumId(at), erratum, &mut page);
        }
        page.finish()
    }

    fn erratum(&self, id: ErratumId, erratum: &Erratum, page: &mut Page) {
        let writer = self.writer();
        page.paragraph(format!("## <a id=\"{}\"></a>{}", anchor(&erratum.id), code(&erratum.id)));
        let readings = erratum.readings.iter().map(|reading| describe::reading(erratum, &reading.value));
        let readings = Text::words(" Readings: ").and(Text::joined(readings, ", ")).then(". ");
        let says = Text::spec(erratum.says.as_str()).stopped().and(readings).and(describe::taken(erratum));
        page.paragraph(writer.text(&says));
        let concerns = self.concerned(id);
        let sources = docs::sources(writer, self.api, &erratum.sources);
        page.paragraph(concerns.into_iter().chain(sources).collect::<Vec<_>>().join(" "));
    }

    /// The items that an erratum concerns.
    fn concerned(&self, id: ErratumId) -> Option<String> {
        let owners = self.concerns.owners(id);
        let known = |path: &&crate::model::NodePath| self.proof.names.of(path, NameKind::Item).is_some();
        let mut links: Vec<Text> = owners.iter().filter(known).map(|path| Text::node(path.clone())).collect();
        let more = links.len().saturating_sub(MAX_OWNERS);
        links.truncate(MAX_OWNERS);
        let more = if more == 0 { String::new() } else { format!(" and {more} more") };
        (!links.is_empty())
            .then(|| self.writer().text(&Text::words("Concerns ").and(Text::joined(links, ", ")).then(more + ".")))
    }

    /// The part of the first page that leads to errata.
    pub(super) fn errata_of_api(&self, page: &mut Page) {
        let count = self.api.errata.len();
        if count == 0 {
            return;
        }
        page.heading("Errata");
        let (is, places) = if count == 1 { ("is", "place") } else { ("are", "places") };
        page.paragraph(format!(
            "There {is} {count} {places} where the documentation is wrong, contradicts itself or leaves something open: see \
             [`errata`](mod@errata). Items link to those that concern them.",
        ));
        let links = self.concerns.of_api().iter().filter_map(|id| self.api.errata.get(id.0));
        let links: Vec<Text> = links.map(|erratum| Text::erratum(erratum.id.value.as_str())).collect();
        if !links.is_empty() {
            let text = Text::words("On the API as a whole: ").and(Text::joined(links, ", ")).then(".");
            page.paragraph(Writer::at_root(&self.proof.names).text(&text));
        }
    }
}
