//! The page of errata: what is wrong with the documents, each once, and the links that lead there.

use std::collections::BTreeMap;

use super::Lower;
use super::docs::{self, Page, code, stopped};
use super::markdown::paragraphs;
use crate::ir;
use crate::model::{Api, Erratum, ErratumId, NodePath, NodeRef, TypeKind};
use crate::proof::NameKind;

/// Which errata touch what, as far as documentation tells of it.
#[derive(Default)]
pub(super) struct Touched {
    /// By type or operation: errata of it, and of parts that have no documentation of their own, such as responses.
    beside: BTreeMap<NodePath, Vec<ErratumId>>,
    /// The types and operations of each erratum, in the order of the spec.
    owners: BTreeMap<ErratumId, Vec<NodePath>>,
    /// Errata of what belongs to neither: the API, its server, its versions, its documents.
    of_api: Vec<ErratumId>,
}

impl Touched {
    pub(super) fn of(api: &Api) -> Self {
        let mut touched = Self::default();
        if api.errata.is_empty() {
            return touched;
        }
        let mut shared: Vec<bool> = api.errata.iter().map(|_| true).collect();
        for (path, node) in api.nodes() {
            let Some(metadata) = node.metadata().filter(|metadata| !metadata.errata.is_empty()) else { continue };
            let Some(owner) = owner(&path) else {
                touched.of_api.extend(&metadata.errata);
                continue;
            };
            for id in &metadata.errata {
                let owners = touched.owners.entry(*id).or_default();
                if owners.last() != Some(&owner) {
                    owners.push(owner.clone());
                }
                if let Some(shared) = shared.get_mut(id.0) {
                    *shared = false;
                }
            }
            if !is_documented(node) {
                touched.beside.entry(owner).or_default().extend(&metadata.errata);
            }
        }
        // What touches documents and sections alone stands at no node.
        touched.of_api.extend(shared.iter().enumerate().filter(|(_, shared)| **shared).map(|(at, _)| ErratumId(at)));
        touched.of_api.sort_unstable();
        touched.of_api.dedup();
        for errata in touched.beside.values_mut() {
            errata.sort_unstable();
            errata.dedup();
        }
        touched
    }

    /// The errata of a type or operation that its own documentation has to name.
    pub(super) fn beside(&self, owner: &NodePath) -> &[ErratumId] {
        self.beside.get(owner).map_or(&[], Vec::as_slice)
    }

    /// The errata that the first page has to name.
    pub(super) fn of_api(&self) -> &[ErratumId] {
        &self.of_api
    }
}

/// The type or operation that a node belongs to, or the text of a catalogue, which has an item as well.
fn owner(path: &NodePath) -> Option<NodePath> {
    match path {
        NodePath::Type(name) | NodePath::InType(name, _) => Some(NodePath::Type(name.clone())),
        NodePath::Operation(name) | NodePath::InOperation(name, _) => Some(NodePath::Operation(name.clone())),
        NodePath::ErrorText(..) => Some(path.clone()),
        _ => None,
    }
}

/// Whether a node has documentation of its own in Rust.
fn is_documented(node: NodeRef<'_>) -> bool {
    let constant = |kind: &TypeKind| matches!(kind, TypeKind::Const(_));
    match node {
        NodeRef::Field(field) => !constant(&field.ty.kind),
        NodeRef::Query(parameter) => !constant(&parameter.field.ty.kind),
        NodeRef::Include(_)
        | NodeRef::ChoiceCase(_)
        | NodeRef::Body(_)
        | NodeRef::Context(_)
        | NodeRef::ErrorText(_) => true,
        _ => false,
    }
}

/// The name of the place of an erratum on its page. Each id gives another: what is no letter, digit or `-` is
/// written as its number.
fn anchor(erratum: &Erratum) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let parts = erratum.id.chars().map(|c| if plain(c) { c.to_string() } else { format!("_{:x}_", u32::from(c)) });
    format!("erratum-{}", parts.collect::<String>())
}

/// The module of the errata, as documentation in the modules beside it names it.
const BESIDE: &str = "super::errata";
/// The same, as the first page names it.
const BELOW: &str = "errata";

/// A line that links to errata, for documentation in a module of the crate.
pub(super) fn line(api: &Api, errata: impl IntoIterator<Item = ErratumId>) -> Option<String> {
    let links = links(api, errata, BESIDE);
    let word = if links.len() == 1 { "Erratum" } else { "Errata" };
    (!links.is_empty()).then(|| format!("{word}: {}.", links.join(", ")))
}

fn links(api: &Api, errata: impl IntoIterator<Item = ErratumId>, module: &str) -> Vec<String> {
    let errata = errata.into_iter().filter_map(|id| api.errata.get(id.0));
    errata.map(|erratum| format!("[{}]({module}#{})", code(&erratum.id), anchor(erratum))).collect()
}

/// At most this many types and operations are named with an erratum; one that touches more is about a habit of the page.
const MAX_OWNERS: usize = 12;

impl Lower<'_> {
    /// The page of errata; empty if there are none.
    pub(super) fn errata(&self) -> ir::Docs {
        let mut page = Page::default();
        if self.api.errata.is_empty() {
            return page.finish();
        }
        page.paragraph("Where the documents are wrong, contradict themselves or leave something open.");
        page.paragraph(
            "Each entry tells what the documents say, the ways to understand it, and the one that this crate takes. If the \
             service turns out to follow another, start here.",
        );
        for (at, erratum) in self.api.errata.iter().enumerate() {
            self.erratum(ErratumId(at), erratum, &mut page);
        }
        page.finish()
    }

    fn erratum(&self, id: ErratumId, erratum: &Erratum, page: &mut Page) {
        page.paragraph(format!("<a id=\"{}\"></a>", anchor(erratum)));
        page.paragraph(format!("## {}", code(&erratum.id)));
        page.text(&stopped(&erratum.says));
        page.list(erratum.readings.iter().map(|reading| {
            if *reading == erratum.taken { format!("{}: taken.", code(reading)) } else { format!("{}.", code(reading)) }
        }));
        let why = paragraphs(&stopped(&erratum.why)).join(" ");
        page.paragraph(if erratum.readings.contains(&erratum.taken) {
            why
        } else {
            format!("Taken as {}. {why}", code(&erratum.taken))
        });
        let concerns = self.concerns(id);
        let sources = docs::sources(self.api, &erratum.sources);
        page.paragraph(concerns.into_iter().chain(sources).collect::<Vec<_>>().join(" "));
    }

    /// The items that an erratum touches.
    fn concerns(&self, id: ErratumId) -> Option<String> {
        let owners = self.touched.owners.get(&id)?;
        let linked = |path: &NodePath| {
            let ident = self.proof.names.of(path, NameKind::Item)?;
            match path {
                NodePath::Type(_) => Some(format!("[`{}`](super::types::{ident})", ident.stem())),
                NodePath::Operation(_) => Some(format!("[`{}`](super::ops::{ident})", ident.stem())),
                NodePath::ErrorText(..) => Some(format!("[`{}`](super::Known::{ident})", ident.stem())),
                _ => None,
            }
        };
        let mut links: Vec<String> = owners.iter().filter_map(linked).collect();
        let more = links.len().saturating_sub(MAX_OWNERS);
        links.truncate(MAX_OWNERS);
        let more = if more == 0 { String::new() } else { format!(" and {more} more") };
        (!links.is_empty()).then(|| format!("Concerns {}{more}.", links.join(", ")))
    }

    /// The part of the first page that tells of errata.
    pub(super) fn errata_of_api(&self, page: &mut Page) {
        let count = self.api.errata.len();
        if count == 0 {
            return;
        }
        page.heading("Errata");
        let (is, places) = if count == 1 { ("is", "place") } else { ("are", "places") };
        page.paragraph(format!(
            "There {is} {count} {places} where the documents are wrong, contradict themselves or leave something open: see \
             [`errata`](mod@errata). Items link to those that concern them.",
        ));
        let own = links(self.api, self.touched.of_api().iter().copied(), BELOW);
        if !own.is_empty() {
            page.paragraph(format!("On the API as a whole: {}.", own.join(", ")));
        }
    }
}
