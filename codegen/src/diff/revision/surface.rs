//! The public surface of one side: its lines, and the nodes that they are there for.

use std::collections::BTreeMap;

use super::Revision;
use crate::compat::{self, Entry};
use crate::ir::surface::placed;
use crate::lower::lower;
use crate::model::NodePath;
use crate::valid::ValidApi;

/// The surface of a crate.
#[derive(Debug, Default)]
pub(super) struct Surface {
    pub(super) entries: Vec<Entry>,
    /// The place of each entry, where it is known.
    pub(super) places: Vec<Option<Place>>,
}

/// The nodes that a line is there for.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) node: NodePath,
    /// Those of the arguments of a function.
    pub(super) arguments: Vec<Option<NodePath>>,
}

impl Surface {
    /// What today's generator makes of a spec.
    pub(super) fn generated(api: &ValidApi) -> Self {
        let mut surface = Self::default();
        for placed in placed(&lower(api)) {
            surface.entries.push(compat::read_line(&placed.line.to_string()));
            surface.places.push(Some(Place { node: placed.node, arguments: placed.arguments }));
        }
        surface
    }

    /// What a revision committed. Its lines have the places that `known` has for them: for the same line, else for another on the
    /// same item.
    pub(super) fn committed(text: &str, known: Option<&Self>) -> Self {
        let entries = compat::read(text);
        let (mut by_text, mut by_path) = (BTreeMap::new(), BTreeMap::new());
        for (entry, place) in known.iter().flat_map(|known| known.entries.iter().zip(&known.places)) {
            by_text.insert(entry.text.as_str(), place);
            by_path.entry(entry.path.as_str()).or_insert(place);
        }
        let found = |entry: &Entry| {
            let known = by_text.get(entry.text.as_str()).or_else(|| by_path.get(entry.path.as_str()));
            known.and_then(|place| (*place).clone())
        };
        let places = entries.iter().map(found).collect();
        Self { entries, places }
    }

    /// The surface of a side as its consumers had it: what was committed, else what today's generator makes of it. `other` is that
    /// of the other side, which tells what lines of a side that is refused today are there for.
    pub(super) fn of(side: &Revision<'_>, own: Option<&Self>, other: Option<&Self>) -> Option<Self> {
        let committed = side.committed.map(|text| Self::committed(text, own.or(other)));
        committed.or_else(|| own.map(|own| Self { entries: own.entries.clone(), places: own.places.clone() }))
    }

    pub(super) fn place(&self, at: Option<usize>) -> Option<&Place> {
        self.places.get(at?)?.as_ref()
    }

    /// Whether two surfaces have the same lines.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.entries.iter().map(|it| &it.text).eq(other.entries.iter().map(|it| &it.text))
    }
}
