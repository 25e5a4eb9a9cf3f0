//! The public surface of one side: its lines, and the nodes that they are there for.

use std::collections::BTreeMap;

use crate::compat::{self, Entry};
use crate::ir::surface::Placed;

/// The surface of a crate.
#[derive(Debug, Default)]
pub(super) struct Surface<'t> {
    pub(super) entries: Vec<Entry<'t>>,
    /// What today's generator knows of each entry, where it is known.
    pub(super) places: Vec<Option<&'t Placed>>,
}

impl<'t> Surface<'t> {
    /// What today's generator makes of a spec.
    pub(super) fn generated(lines: &'t [Placed]) -> Self {
        let entries = lines.iter().map(|placed| compat::read_line(&placed.text)).collect();
        Self { entries, places: lines.iter().map(Some).collect() }
    }

    /// What a revision committed. Its lines have the places that `known` has for them: for the same line, else for another on the
    /// same item. `known` is in the order of its lines, as what is generated is.
    pub(super) fn committed(text: &'t str, known: Option<&Self>) -> Self {
        let none = Self::default();
        let known = known.unwrap_or(&none);
        let mut by_path: BTreeMap<&str, Option<&Placed>> = BTreeMap::new();
        let mut surface = Self::default();
        for line in compat::lines(text) {
            if let Ok(at) = known.entries.binary_search_by_key(&line, |entry| entry.text) {
                surface.entries.push(known.entries[at].clone());
                surface.places.push(known.places[at]);
                continue;
            }
            if by_path.is_empty() {
                let all = known.entries.iter().zip(&known.places).rev();
                by_path = all.map(|(entry, place)| (entry.path.as_ref(), *place)).collect();
            }
            let entry = compat::read_line(line);
            surface.places.push(by_path.get(entry.path.as_ref()).copied().flatten());
            surface.entries.push(entry);
        }
        surface
    }

    pub(super) fn place(&self, at: Option<usize>) -> Option<&'t Placed> {
        *self.places.get(at?)?
    }

    /// Whether two surfaces have the same lines.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.entries.iter().map(|it| it.text).eq(other.entries.iter().map(|it| it.text))
    }
}
