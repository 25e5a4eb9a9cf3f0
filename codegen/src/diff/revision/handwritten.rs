//! The public surface of a hand-written crate, which no spec stands behind.

use super::super::change::{Bump, Cause, Change, Comparison, CrateBump, Verdict};
use super::super::checks::item_changed;
use super::{sort, version};
use crate::compat::{self, Entry, ItemChange};
use crate::model::NodePath;

/// What changed in the `public-api.txt` of a hand-written crate, an empty text where a revision has none; `versions` are those of
/// the crate in both.
#[must_use]
pub fn compare_surface(name: &str, base: &str, head: &str, versions: [&str; 2]) -> Comparison {
    let [old, new] = [base, head].map(compat::read);
    let items = compat::compare(&old, &new);
    let change = |item| change(name, NodePath::Api, item, [&old, &new], Cause::Unknown);
    let mut changes: Vec<Change> = items.iter().map(change).collect();
    sort(&mut changes);
    let bump = changes.iter().map(version::of_change).max().unwrap_or(Bump::None);
    // A revision without the crate has no version of it.
    let version = if old.is_empty() { versions[1] } else { versions[0] };
    let next = if old.is_empty() { version.to_owned() } else { version::next(version, bump) };
    let krate = CrateBump { name: name.to_owned(), version: version.to_owned(), bump, next };
    Comparison { krate, changes, facts: Vec::new() }
}

/// A change of an item that no change of a spec explains.
pub(super) fn change(
    api: &str,
    node: NodePath,
    item: &ItemChange,
    [old, new]: [&[Entry<'_>]; 2],
    cause: Cause,
) -> Change {
    let line =
        |entries: &[Entry<'_>], at: Option<usize>| at.and_then(|at| entries.get(at)).map(|entry| entry.text.to_owned());
    let texts = [line(old, item.base), line(new, item.head)];
    Change {
        cause,
        rust: verdict(item),
        behaviour: if item.swapped { Verdict::Breaks } else { Verdict::None },
        items: vec![item.path.clone()],
        ..Change::new(&item_changed::CHECK, api, node, texts, item.sentence.clone())
    }
}

/// What a change of an item does to those who use it.
pub(super) const fn verdict(item: &ItemChange) -> Verdict {
    if item.breaks { Verdict::Breaks } else { Verdict::Compatible }
}
