//! Which change of a spec stands nearest to a node.

use std::collections::BTreeMap;

use super::super::change::Change;
use super::super::checks::RESHAPING;
use super::renamed::Renamed;
use crate::model::NodePath;

/// The changes of a spec by the nodes that they stand at, in the names of the head.
pub(super) struct Nearest<'a> {
    changes: &'a [Change],
    at: BTreeMap<NodePath, Vec<usize>>,
    /// By the node around theirs.
    inside: BTreeMap<NodePath, Vec<usize>>,
}

/// What kind of line asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asks {
    /// One that is as the shape of types and operations has it.
    Shape,
    /// One that is there because something is checked.
    Check,
}

impl<'a> Nearest<'a> {
    pub(super) fn of(changes: &'a [Change], renamed: &Renamed) -> Self {
        let (mut at, mut inside): (BTreeMap<_, Vec<_>>, BTreeMap<_, Vec<_>>) = (BTreeMap::new(), BTreeMap::new());
        for (index, change) in changes.iter().enumerate() {
            let node = renamed.node_of(change).into_owned();
            let mut outer = around(&node);
            while let Some(node) = outer {
                outer = around(&node);
                inside.entry(node).or_default().push(index);
            }
            at.entry(node).or_default().push(index);
        }
        Self { changes, at, inside }
    }

    /// The changes at a node, else at the next around it, else inside of it.
    pub(super) fn to(&self, node: &NodePath, asks: Asks) -> Vec<usize> {
        let mut next = Some(node.clone());
        while let Some(node) = next {
            let all = self.at.get(&node).map_or(&[][..], Vec::as_slice);
            let fitting = self.fitting(all, asks);
            if !fitting.is_empty() {
                return fitting;
            }
            // At the node itself any change may be why; on the API as a whole, none that does not fit.
            if !all.is_empty() && node != NodePath::Api {
                return all.to_vec();
            }
            next = around(&node);
        }
        self.fitting(self.inside.get(node).map_or(&[][..], Vec::as_slice), asks)
    }

    fn fitting(&self, all: &[usize], asks: Asks) -> Vec<usize> {
        let is_shape = |at: &usize| RESHAPING.contains(&self.changes[*at].id);
        all.iter().copied().filter(|at| is_shape(at) == (asks == Asks::Shape)).collect()
    }
}

/// The node around a node, below the API.
pub(super) fn around(node: &NodePath) -> Option<NodePath> {
    Some(match node {
        NodePath::InType(name, _) => NodePath::Type(name.clone()),
        NodePath::InOperation(name, _) => NodePath::Operation(name.clone()),
        NodePath::Version(_) => NodePath::Versions,
        NodePath::Flow(name) => NodePath::Scheme(name.clone()),
        NodePath::Scheme(_) => NodePath::Auth,
        NodePath::ErrorText(catalogue, _) => NodePath::Catalogue(catalogue.clone()),
        NodePath::Capture(catalogue, id, _) => NodePath::ErrorText(catalogue.clone(), id.clone()),
        _ => return None,
    })
}
