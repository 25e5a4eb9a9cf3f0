//! The Rust types of an API, found by the type of the spec.

use std::collections::BTreeMap;

use crate::ir::{Item, Member, Shape};
use crate::model::{Api, NodePath, TypeId};

/// The items of a crate.
pub(crate) struct Items<'a> {
    api: &'a Api,
    of: BTreeMap<&'a NodePath, &'a Item>,
    members: BTreeMap<&'a NodePath, &'a Member>,
}

impl<'a> Items<'a> {
    pub(crate) fn of(api: &'a Api, items: &'a [Item]) -> Self {
        let structs = items.iter().filter_map(|item| match &item.shape {
            Shape::Struct(made) => Some(made),
            _ => None,
        });
        Self {
            api,
            of: items.iter().map(|item| (&item.node, item)).collect(),
            members: structs.flat_map(|made| &made.members).map(|member| (&member.node, member)).collect(),
        }
    }

    /// What a type became.
    pub(super) fn get(&self, id: TypeId) -> Option<&'a Item> {
        self.of.get(&NodePath::Type(self.api.type_def(id).name.value.clone())).copied()
    }

    /// What a member of an object became.
    pub(super) fn member(&self, node: &NodePath) -> Option<&'a Member> {
        self.members.get(node).copied()
    }

    /// All of them.
    pub(super) fn iter(&self) -> impl Iterator<Item = &'a Item> {
        self.of.values().copied()
    }
}
