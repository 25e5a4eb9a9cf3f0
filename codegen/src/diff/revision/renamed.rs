//! The nodes of the base under the names that they have in the head.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::super::change::Change;
use super::super::checks::{enum_value_renamed, field_renamed, operation_renamed, type_renamed};
use crate::model::{NodePath, OperationPart, TypePart};

/// What was renamed, by the old names.
#[derive(Debug, Default)]
pub(super) struct Renamed {
    types: BTreeMap<String, String>,
    operations: BTreeMap<String, String>,
    /// Parts, by the node of the head with the old name of the part.
    parts: BTreeMap<NodePath, NodePath>,
}

impl Renamed {
    pub(super) fn of(changes: &[Change]) -> Self {
        let mut renamed = Self::default();
        for change in changes {
            let (Some(from), Some(to)) = (&change.from, &change.to) else { continue };
            if change.id == type_renamed::CHECK.id {
                renamed.types.insert(from.clone(), to.clone());
            } else if change.id == operation_renamed::CHECK.id {
                renamed.operations.insert(from.clone(), to.clone());
            } else if change.id == field_renamed::CHECK.id || change.id == enum_value_renamed::CHECK.id {
                let old = with_name(&change.node, from);
                renamed.parts.extend(old.map(|old| (old, change.node.clone())));
            }
        }
        renamed
    }

    /// The node of a change, in the names of the head: what is gone stands at its node of the base.
    pub(super) fn node_of<'c>(&self, change: &'c Change) -> Cow<'c, NodePath> {
        if change.head.is_none() { self.head_of(&change.node) } else { Cow::Borrowed(&change.node) }
    }

    /// The node of the head that a node of the base is.
    pub(super) fn head_of<'n>(&self, node: &'n NodePath) -> Cow<'n, NodePath> {
        let moved = match node {
            NodePath::Type(name) => self.types.get(name).map(|name| NodePath::Type(name.clone())),
            NodePath::InType(name, part) => {
                self.types.get(name).map(|name| NodePath::InType(name.clone(), part.clone()))
            }
            NodePath::Operation(name) => self.operations.get(name).map(|name| NodePath::Operation(name.clone())),
            NodePath::InOperation(name, part) => {
                self.operations.get(name).map(|name| NodePath::InOperation(name.clone(), part.clone()))
            }
            _ => None,
        };
        let moved = moved.map_or(Cow::Borrowed(node), Cow::Owned);
        match self.parts.get(&moved) {
            Some(part) => Cow::Owned(part.clone()),
            None => moved,
        }
    }
}

/// The node with another name of its part.
fn with_name(node: &NodePath, name: &str) -> Option<NodePath> {
    let name = name.to_owned();
    Some(match node {
        NodePath::InType(of, TypePart::Member(_)) => NodePath::InType(of.clone(), TypePart::Member(name)),
        NodePath::InType(of, TypePart::Value(_)) => {
            // The change tells the value as JSON, the node its text.
            let text = name.trim_matches('"').to_owned();
            NodePath::InType(of.clone(), TypePart::Value(text))
        }
        NodePath::InOperation(of, OperationPart::Parameter(location, _)) => {
            NodePath::InOperation(of.clone(), OperationPart::Parameter(*location, name))
        }
        NodePath::ClientHeader(_) => NodePath::ClientHeader(name),
        NodePath::CallHeader(_) => NodePath::CallHeader(name),
        _ => return None,
    })
}
