//! Which errata concern what, so that each is told of once at a type or an operation.

use std::collections::BTreeMap;

use crate::model::{Api, ErratumId, Metadata, NodePath, NodeRef, TypeKind};

/// Which errata concern which types and operations, as far as documentation tells of it.
#[derive(Debug, Default)]
pub struct Concerns {
    /// By type, operation or error text: the errata that are told of at it and not at a part of it.
    at: BTreeMap<NodePath, Vec<ErratumId>>,
    /// The types, operations and error texts of each erratum, in the order of the spec.
    owners: BTreeMap<ErratumId, Vec<NodePath>>,
    /// Errata of what belongs to none of these: the API, its server, its versions, its documents.
    of_api: Vec<ErratumId>,
}

impl Concerns {
    /// What the errata of an API concern.
    #[must_use]
    pub fn of(api: &Api) -> Self {
        let mut found = Self::default();
        if api.errata.is_empty() {
            return found;
        }
        let mut shared: Vec<bool> = api.errata.iter().map(|_| true).collect();
        // The members of each type that tell of an erratum by themselves, unless another one does as well.
        let mut members: BTreeMap<(NodePath, ErratumId), u32> = BTreeMap::new();
        for (path, node) in api.nodes() {
            let Some(metadata) = node.metadata().filter(|metadata| !metadata.errata.is_empty()) else { continue };
            let Some(owner) = owner(&path) else {
                found.of_api.extend(&metadata.errata);
                continue;
            };
            for id in &metadata.errata {
                let owners = found.owners.entry(*id).or_default();
                if owners.last() != Some(&owner) {
                    owners.push(owner.clone());
                }
                if let Some(shared) = shared.get_mut(id.0) {
                    *shared = false;
                }
                if is_member(node) {
                    *members.entry((owner.clone(), *id)).or_default() += 1;
                }
            }
            if !is_member(node) {
                found.at.entry(owner).or_default().extend(&metadata.errata);
            }
        }
        for ((owner, id), count) in members {
            if count > 1 || matches!(owner, NodePath::Operation(_)) {
                found.at.entry(owner).or_default().push(id);
            }
        }
        // What concerns documents and sections alone stands at no node.
        found.of_api.extend(shared.iter().enumerate().filter(|(_, shared)| **shared).map(|(at, _)| ErratumId(at)));
        for errata in found.at.values_mut().chain([&mut found.of_api]) {
            errata.sort_unstable();
            errata.dedup();
        }
        found
    }

    /// The errata that a type, operation or error text tells of itself: its own, and those of its parts that do not.
    #[must_use]
    pub fn at(&self, owner: &NodePath) -> &[ErratumId] {
        self.at.get(owner).map_or(&[], Vec::as_slice)
    }

    /// The errata that a member tells of: those that the type around it does not.
    pub fn at_member<'m>(
        &self,
        owner: &NodePath,
        metadata: &'m Metadata,
    ) -> impl Iterator<Item = ErratumId> + use<'m, '_> {
        let told = self.at(owner);
        metadata.errata.iter().copied().filter(move |id| !told.contains(id))
    }

    /// The types, operations and error texts that an erratum concerns.
    #[must_use]
    pub fn owners(&self, id: ErratumId) -> &[NodePath] {
        self.owners.get(&id).map_or(&[], Vec::as_slice)
    }

    /// The errata that the first page tells of.
    #[must_use]
    pub fn of_api(&self) -> &[ErratumId] {
        &self.of_api
    }
}

/// The type or operation that a node belongs to, or the text of a catalogue, which is an item as well.
fn owner(path: &NodePath) -> Option<NodePath> {
    match path {
        NodePath::Type(name) | NodePath::InType(name, _) => Some(NodePath::Type(name.clone())),
        NodePath::Operation(name) | NodePath::InOperation(name, _) => Some(NodePath::Operation(name.clone())),
        NodePath::ErrorText(..) => Some(path.clone()),
        _ => None,
    }
}

/// Whether a node has documentation of its own below that of a type or operation.
fn is_member(node: NodeRef<'_>) -> bool {
    let constant = |kind: &TypeKind| matches!(kind, TypeKind::Const(_));
    match node {
        NodeRef::Field(field) => !constant(&field.ty.kind),
        NodeRef::Query(parameter) => !constant(&parameter.field.ty.kind),
        NodeRef::Include(_) | NodeRef::ChoiceCase(_) | NodeRef::Body(_) | NodeRef::Context(_) => true,
        _ => false,
    }
}
