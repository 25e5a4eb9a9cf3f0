//! Which changes of items one change of an item comes from.

use std::collections::{BTreeMap, BTreeSet};

use super::surface::Surface;
use crate::compat::{Entry, ItemChange};

/// The changes of items by what they are about.
pub(super) struct Linked<'a> {
    items: &'a [ItemChange],
    sides: [&'a Surface; 2],
    by_path: BTreeMap<&'a str, Vec<usize>>,
    by_owner: BTreeMap<&'a str, Vec<usize>>,
    /// The fields and variants of each type, on both sides.
    members: BTreeMap<&'a str, Vec<&'a Entry>>,
}

impl<'a> Linked<'a> {
    pub(super) fn of(items: &'a [ItemChange], sides: [&'a Surface; 2]) -> Self {
        let (mut by_path, mut by_owner): (BTreeMap<_, Vec<_>>, BTreeMap<_, Vec<_>>) = Default::default();
        for (at, item) in items.iter().enumerate() {
            by_path.entry(item.path.as_str()).or_default().push(at);
            by_owner.entry(owner(&item.path)).or_default().push(at);
        }
        let mut members: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
        for entry in sides.iter().flat_map(|side| &side.entries).filter(|entry| entry.is_member()) {
            members.entry(entry.owner()).or_default().push(entry);
        }
        Self { items, sides, by_path, by_owner, members }
    }

    /// The lines that a change is about.
    pub(super) fn lines(&self, item: &ItemChange) -> [Option<&'a Entry>; 2] {
        let line = |side: usize, at: Option<usize>| at.and_then(|at| self.sides[side].entries.get(at));
        [line(0, item.base), line(1, item.head)]
    }

    /// The changes that a change may come from, one step on: of its parts, of what it names, of what its members are, of what has it.
    pub(super) fn from(&self, at: usize) -> BTreeSet<usize> {
        let item = &self.items[at];
        let mut found = BTreeSet::new();
        let of_path = |path: &str| self.by_path.get(path).into_iter().flatten().copied();
        if item.traits.is_empty() {
            found.extend(self.by_owner.get(item.path.as_str()).into_iter().flatten());
        } else {
            // A type lost a trait because a member is another, or because its type lost it too.
            let is_member = |at: &&usize| self.lines(&self.items[**at]).iter().flatten().any(|line| line.is_member());
            found.extend(self.by_owner.get(item.path.as_str()).into_iter().flatten().filter(is_member));
            let shares = |at: &usize| self.items[*at].traits.iter().any(|it| item.traits.contains(it));
            let members = self.members.get(item.path.as_str()).into_iter().flatten();
            found.extend(members.flat_map(|member| member.mentioned()).flat_map(of_path).filter(shares));
        }
        let [old, new] = self.lines(item).map(|line| line.map(Entry::mentioned).into_iter().flatten());
        found.extend(old.chain(new).flat_map(of_path));
        found.extend(of_path(owner(&item.path)));
        found.remove(&at);
        found
    }

    /// The changes of the constructor of a type, and of the struct that it takes.
    pub(super) fn of_constructor(&self, path: &str) -> Vec<usize> {
        let made = [format!("{path}::new"), format!("{path}Required")];
        let own = made.iter().filter_map(|path| self.by_path.get(path.as_str())).flatten();
        own.chain(self.by_owner.get(made[1].as_str()).into_iter().flatten()).copied().collect()
    }
}

fn owner(path: &str) -> &str {
    path.rsplit_once("::").map_or("", |(owner, _)| owner)
}
