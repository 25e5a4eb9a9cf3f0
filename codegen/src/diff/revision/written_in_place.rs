//! Named types that came or went and nothing else: what was written in place got a name, or the other way round. The contract is the
//! same, and only code that names the type is concerned.

use std::collections::{BTreeMap, BTreeSet};

use super::super::change::{Change, Verdict};
use super::super::checks::{type_added, type_removed};
use super::super::now_values::roots;
use super::renamed::Renamed;
use crate::model::{Api, NodePath, TypeDef, TypeId};
use crate::proof::named;

/// Says so of the changes that tell of such types.
pub(super) fn explain(changes: &mut [Change], base: &Api, head: &Api) {
    let tells = |change: &Change| [type_added::CHECK.id, type_removed::CHECK.id].contains(&change.id);
    if !changes.iter().any(tells) {
        return;
    }
    let renamed = Renamed::of(changes);
    let now = |change: &Change| {
        if change.head.is_none() { renamed.head_of(&change.node).into_owned() } else { change.node.clone() }
    };
    let is_felt = |change: &&Change| !change.wire.is_empty() || change.behaviour != Verdict::None;
    let felt: BTreeSet<NodePath> = changes.iter().filter(is_felt).map(now).collect();
    let uses = [uses(base, &|node| renamed.head_of(node).into_owned()), uses(head, &NodePath::clone)];
    let nodes = [nodes(base, &|node| renamed.head_of(node).into_owned()), nodes(head, &NodePath::clone)];
    for change in changes.iter_mut().filter(|change| tells(change)) {
        let (api, own, other) = if change.head.is_none() { (base, 0, 1) } else { (head, 1, 0) };
        let NodePath::Type(name) = &change.node else { continue };
        let Some(at) = api.types.iter().position(|def| def.name.value == *name) else { continue };
        let places = uses[own].get(&TypeId(at)).map_or(&[][..], Vec::as_slice);
        let is_same = |place: &NodePath| nodes[other].contains(place) && !felt.contains(place);
        if is_plain(&api.types[at]) && !places.is_empty() && places.iter().all(is_same) {
            change.sentence = if own == 0 { type_removed::in_place(name) } else { type_added::in_place(name) };
        }
    }
}

/// Whether all that a type says is said of its values.
fn is_plain(def: &TypeDef) -> bool {
    def.rules.is_empty() && def.context.is_empty() && def.problem.is_empty()
}

/// The nodes whose values are of each type, under the names of the head.
fn uses(api: &Api, now: &dyn Fn(&NodePath) -> NodePath) -> BTreeMap<TypeId, Vec<NodePath>> {
    let mut found: BTreeMap<TypeId, Vec<NodePath>> = BTreeMap::new();
    for (path, node) in api.nodes() {
        for id in roots(node).into_iter().filter_map(|(ty, _)| named(ty)) {
            found.entry(id).or_default().push(now(&path));
        }
    }
    found
}

fn nodes(api: &Api, now: &dyn Fn(&NodePath) -> NodePath) -> BTreeSet<NodePath> {
    api.nodes().map(|(path, _)| now(&path)).collect()
}
