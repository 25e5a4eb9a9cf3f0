//! The Rust types of an API, found by the type of the spec.

use std::collections::BTreeMap;

use crate::ir::Item;
use crate::model::{Api, NodePath, TypeId};

/// The items of a crate.
pub(crate) struct Items<'a> {
    api: &'a Api,
    of: BTreeMap<&'a NodePath, &'a Item>,
}

impl<'a> Items<'a> {
    pub(crate) fn of(api: &'a Api, items: &'a [Item]) -> Self {
        Self { api, of: items.iter().map(|item| (&item.node, item)).collect() }
    }

    /// What a type became.
    pub(super) fn get(&self, id: TypeId) -> Option<&'a Item> {
        self.of.get(&NodePath::Type(self.api.type_def(id).name.value.clone())).copied()
    }

    /// All of them.
    pub(super) fn iter(&self) -> impl Iterator<Item = &'a Item> {
        self.of.values().copied()
    }
}
