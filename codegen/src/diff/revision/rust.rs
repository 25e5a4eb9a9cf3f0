//! What changes do to code that uses the crate: each change of an item is told of the change of the spec that it comes from.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::super::change::{Cause, Change, Verdict};
use super::super::checks::RESHAPING;
use super::Revision;
use super::handwritten::{change, verdict};
use super::linked::Linked;
use super::nearest::{Asks, Nearest};
use super::renamed::Renamed;
use super::surface::Surface;
use crate::compat::{self, Entry, ItemChange, Key};
use crate::ir::surface::Placed;
use crate::model::NodePath;

/// How many steps a change of an item may be away from where it comes from.
const STEPS: usize = 8;

/// Gives changes their verdict on Rust and their items; changes of items that none of them explains become changes of their own.
pub(super) fn judge(changes: &mut Vec<Change>, base: &Revision<'_>, head: &Revision<'_>, is_equal: bool) {
    if is_equal && base.committed.is_none() && changes.is_empty() {
        return;
    }
    let generated_head = head.made().map(|made| Surface::generated(&made.surface));
    let generated_base = base.made().filter(|_| !is_equal).map(|made| Surface::generated(&made.surface));
    let own_base = if is_equal { generated_head.as_ref() } else { generated_base.as_ref() };
    // A surface as consumers had it: what was committed, else what today's generator makes. Lines of a side that is refused today
    // are there for what those of the other side are.
    let committed_base = base.committed.map(|text| Surface::committed(text, own_base.or(generated_head.as_ref())));
    // What the head committed is what its own generator made, which today's is.
    let committed_head = match &generated_head {
        Some(_) => None,
        None => head.committed.map(|text| Surface::committed(text, own_base)),
    };
    let old = committed_base.as_ref().or(own_base);
    let new = generated_head.as_ref().or(committed_head.as_ref());
    let (Some(old), Some(new)) = (old, new) else {
        return without_surface(changes);
    };
    let items = compat::compare(&old.entries, &new.entries);
    let renamed = Renamed::of(changes);
    let by_spec = own_base.filter(|own| !own.is_same(old)).map(|own| keys_of_changed(own, new));
    let is_by_spec =
        |item: &ItemChange| by_spec.as_ref().is_none_or(|keys| key(item, old, new).is_some_and(|it| keys.contains(it)));
    let explained: Vec<Vec<usize>> = {
        let nearest = Nearest::of(changes, &renamed);
        let why = Why {
            nearest,
            renamed: &renamed,
            linked: Linked::of(&items, [old, new]),
            items: &items,
            sides: [old, new],
        };
        let of = |at: usize| if is_equal || !is_by_spec(&items[at]) { Vec::new() } else { why.of(at) };
        (0..items.len()).map(of).collect()
    };
    let named = Named::of([old, new], changes, &renamed);
    for change in changes.iter_mut() {
        change.items = named.items(&renamed.node_of(change));
    }
    for (item, of) in items.iter().zip(&explained) {
        for at in of {
            changes[*at].rust = changes[*at].rust.max(verdict(item));
            changes[*at].items.push(item.path.clone());
            if item.swapped {
                // Calls compile, and pass other values.
                changes[*at].behaviour = Verdict::Breaks;
            }
        }
    }
    let api = head.side.api.name.value.clone();
    for (item, _) in items.iter().zip(&explained).filter(|(_, of)| of.is_empty()) {
        let cause = if is_equal || !is_by_spec(item) { Cause::Generator } else { Cause::Unknown };
        let place = new.place(item.head).or_else(|| old.place(item.base));
        let node = place.map_or(NodePath::Api, |place| place.node.clone());
        changes.push(change(&api, node, item, [&old.entries, &new.entries], cause));
    }
    for change in changes {
        change.items.sort();
        change.items.dedup();
    }
}

/// Neither side told its surface: what reshapes a crate may break anything.
fn without_surface(changes: &mut [Change]) {
    for change in changes.iter_mut().filter(|change| RESHAPING.contains(&change.id)) {
        change.rust = Verdict::CannotTell;
    }
}

/// The keys of the items that a spec changed, whatever the generator does.
fn keys_of_changed<'a>(base: &'a Surface<'_>, head: &'a Surface<'_>) -> BTreeSet<&'a Key<'a>> {
    let items = compat::compare(&base.entries, &head.entries);
    items.iter().filter_map(|item| key(item, base, head)).collect()
}

fn key<'a>(item: &ItemChange, base: &'a Surface<'_>, head: &'a Surface<'_>) -> Option<&'a Key<'a>> {
    let line = |side: &'a Surface<'_>, at: Option<usize>| at.and_then(|at| side.entries.get(at));
    line(head, item.head).or_else(|| line(base, item.base)).map(Entry::key)
}

/// Finds the changes of a spec that a change of an item comes from.
struct Why<'a> {
    nearest: Nearest<'a>,
    renamed: &'a Renamed,
    linked: Linked<'a>,
    items: &'a [ItemChange],
    sides: [&'a Surface<'a>; 2],
}

impl Why<'_> {
    fn of(&self, at: usize) -> Vec<usize> {
        let (mut seen, mut step) = (BTreeSet::from([at]), vec![at]);
        for _ in 0..STEPS {
            let found: BTreeSet<usize> = step.iter().flat_map(|at| self.near(*at)).collect();
            if !found.is_empty() {
                return found.into_iter().collect();
            }
            let next: BTreeSet<usize> = step.iter().flat_map(|at| self.linked.from(*at)).collect();
            step = next.into_iter().filter(|at| seen.insert(*at)).collect();
        }
        let users = self.linked.of_users(at);
        let found: BTreeSet<usize> = users.into_iter().flat_map(|at| self.near(at)).collect();
        found.into_iter().collect()
    }

    /// The changes next to the nodes of an item.
    fn near(&self, at: usize) -> Vec<usize> {
        let item = &self.items[at];
        let places = [self.sides[0].place(item.base), self.sides[1].place(item.head)];
        if item.traits.iter().any(|it| it == "Default") {
            // A type has it where its constructor takes nothing.
            let of_constructor = self.linked.of_constructor(&item.path);
            let found: Vec<usize> = of_constructor.into_iter().flat_map(|at| self.near(at)).collect();
            if !found.is_empty() {
                return found;
            }
        }
        let of_arguments: Vec<usize> =
            self.arguments(item, places).iter().flat_map(|node| self.nearest.to(node, Asks::Shape)).collect();
        if !of_arguments.is_empty() {
            return of_arguments;
        }
        let asks = if item.traits.iter().any(|it| it == "Validate") { Asks::Check } else { Asks::Shape };
        let nodes = self.nodes(places);
        let found: Vec<usize> = nodes.iter().flat_map(|node| self.nearest.to(node, asks)).collect();
        if found.is_empty() && nodes.contains(&NodePath::Api) && item.path.contains("::Builder") {
            // What a builder takes besides is up to server, credentials and versions.
            let whole = [NodePath::Server, NodePath::Auth, NodePath::Versions];
            return whole.iter().flat_map(|node| self.nearest.to(node, asks)).collect();
        }
        found
    }

    fn nodes(&self, [old, new]: [Option<&Placed>; 2]) -> BTreeSet<NodePath> {
        let base = old.map(|place| self.renamed.head_of(&place.node).into_owned());
        base.into_iter().chain(new.map(|place| place.node.clone())).collect()
    }

    /// The nodes of the arguments of a function that are not the same on both sides, or not at the same place.
    fn arguments(&self, item: &ItemChange, places: [Option<&Placed>; 2]) -> BTreeSet<NodePath> {
        let lines = self.linked.lines(item);
        let told = |side: usize| -> Vec<(NodePath, String)> {
            let (Some(line), Some(place)) = (lines[side], places[side]) else { return Vec::new() };
            let head = |node: &NodePath| if side == 0 { self.renamed.head_of(node).into_owned() } else { node.clone() };
            let nodes = place.arguments.iter().zip(line.arguments());
            nodes.filter_map(|(node, ty)| Some((head(node.as_ref()?), ty))).collect()
        };
        let (old, new) = (told(0), told(1));
        let differs = |one: &[(NodePath, String)], other: &[(NodePath, String)]| -> Vec<NodePath> {
            one.iter().filter(|it| !other.contains(it)).map(|(node, _)| node.clone()).collect()
        };
        let mut nodes: BTreeSet<NodePath> = differs(&old, &new).into_iter().chain(differs(&new, &old)).collect();
        if nodes.is_empty() && lines.iter().all(Option::is_some) {
            let moved = old.iter().zip(&new).filter(|(old, new)| old != new);
            nodes.extend(moved.map(|(old, _)| old.0.clone()));
        }
        nodes
    }
}

/// The items that the nodes of changes are in the head, and those that they were in the base; nodes by their names in the head.
struct Named(BTreeMap<NodePath, BTreeSet<String>>);

impl Named {
    fn of([old, new]: [&Surface<'_>; 2], changes: &[Change], renamed: &Renamed) -> Self {
        let mut named: BTreeMap<NodePath, BTreeSet<String>> =
            changes.iter().map(|change| (renamed.node_of(change).into_owned(), BTreeSet::new())).collect();
        // What an API has by itself is not named.
        named.remove(&NodePath::Api);
        if named.is_empty() {
            return Self(named);
        }
        for (side, is_base) in [(old, true), (new, false)] {
            let placed = || side.entries.iter().zip(&side.places).filter_map(|(entry, place)| Some((entry, (*place)?)));
            let nodes: BTreeMap<&str, &NodePath> =
                placed().map(|(entry, place)| (entry.path.as_ref(), &place.node)).collect();
            for (entry, Placed { node, .. }) in placed() {
                let of_head = if is_base { renamed.head_of(node) } else { Cow::Borrowed(node) };
                let Some(items) = named.get_mut(&*of_head) else { continue };
                // Neither is what a type or an operation has by itself.
                if nodes.get(entry.owner()) != Some(&node) {
                    items.insert(entry.path.to_string());
                }
            }
        }
        Self(named)
    }

    fn items(&self, node: &NodePath) -> Vec<String> {
        self.0.get(node).into_iter().flatten().cloned().collect()
    }
}
