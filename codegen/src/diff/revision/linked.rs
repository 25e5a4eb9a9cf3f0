//! Which changes of items one change of an item comes from.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use super::surface::Surface;
use crate::compat::{Entry, ItemChange};

/// The changes of items by what they are about.
pub(super) struct Linked<'a> {
    items: &'a [ItemChange],
    sides: [&'a Surface<'a>; 2],
    by_path: BTreeMap<&'a str, Vec<usize>>,
    by_owner: BTreeMap<&'a str, Vec<usize>>,
    /// By what their lines mention.
    by_mention: BTreeMap<&'a str, Vec<usize>>,
    /// The fields and variants of each type of which a trait changed, on both sides.
    members: BTreeMap<&'a str, Vec<&'a Entry<'a>>>,
    /// The changes of what uses a type, by what its lines on both sides mention. Few are asked for them.
    by_user: OnceCell<BTreeMap<&'a str, BTreeSet<usize>>>,
}

impl<'a> Linked<'a> {
    pub(super) fn of(items: &'a [ItemChange], sides: [&'a Surface<'a>; 2]) -> Self {
        let (mut by_path, mut by_owner): (BTreeMap<_, Vec<_>>, BTreeMap<_, Vec<_>>) = Default::default();
        for (at, item) in items.iter().enumerate() {
            by_path.entry(item.path.as_str()).or_default().push(at);
            by_owner.entry(owner(&item.path)).or_default().push(at);
        }
        let of_traits = items.iter().filter(|item| !item.traits.is_empty());
        let mut members: BTreeMap<&str, Vec<&Entry<'_>>> =
            of_traits.map(|item| (item.path.as_str(), Vec::new())).collect();
        for entry in sides.iter().flat_map(|side| &side.entries).filter(|entry| entry.is_member()) {
            if let Some(list) = members.get_mut(entry.owner()) {
                list.push(entry);
            }
        }
        let by_mention = BTreeMap::new();
        let mut linked = Self { items, sides, by_path, by_owner, by_mention, members, by_user: OnceCell::new() };
        for (at, item) in items.iter().enumerate() {
            for path in linked.lines(item).into_iter().flatten().flat_map(Entry::mentioned) {
                linked.by_mention.entry(path).or_default().push(at);
            }
        }
        linked
    }

    /// The lines that a change is about.
    pub(super) fn lines(&self, item: &ItemChange) -> [Option<&'a Entry<'a>>; 2] {
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
        let [old, new] = self.lines(item).map(|line| line.into_iter().flat_map(Entry::mentioned));
        found.extend(old.chain(new).flat_map(of_path));
        let around = owner(&item.path);
        found.extend(of_path(around));
        // Whether a type is sent or read is up to what uses it.
        found.extend([item.path.as_str(), around].iter().filter_map(|path| self.by_mention.get(path)).flatten());
        found.remove(&at);
        found
    }

    /// The changes of whatever uses the type that an item is of, changed or not.
    pub(super) fn of_users(&self, at: usize) -> BTreeSet<usize> {
        let by_user = self.by_user.get_or_init(|| self.users());
        let path = self.items[at].path.as_str();
        let changed = [path, owner(path)].into_iter().filter_map(|path| by_user.get(path)).flatten().copied();
        changed.filter(|other| *other != at).collect()
    }

    /// All changes by what the lines of their items mention, changed or not.
    fn users(&self) -> BTreeMap<&'a str, BTreeSet<usize>> {
        let mut users: BTreeMap<_, BTreeSet<usize>> = BTreeMap::new();
        for entry in self.sides.iter().flat_map(|side| &side.entries) {
            let Some(changed) = self.by_path.get(entry.path.as_ref()) else { continue };
            for path in entry.mentioned() {
                users.entry(path).or_default().extend(changed);
            }
        }
        users
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
