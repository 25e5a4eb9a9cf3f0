//! Two revisions of an API with their crates: the changes of the model and of the crate together, and the version to publish.

mod handwritten;
mod linked;
mod nearest;
mod renamed;
mod rust;
mod surface;
#[cfg(test)]
mod tests;
mod version;
mod written_in_place;

use super::change::{Bump, Change, Comparison, CrateBump};
use super::view::Side;
use super::walk;
use crate::model::Api;

pub use handwritten::compare_surface;

/// A revision of an API.
#[derive(Clone, Copy, Debug)]
pub struct Revision<'a> {
    /// The API.
    pub side: Side<'a>,
    /// The text of the `public-api.txt` that the revision committed, where it did.
    pub committed: Option<&'a str>,
}

/// What changed from the one revision of an API to the other.
#[must_use]
pub fn compare(base: &Revision<'_>, head: &Revision<'_>) -> Comparison {
    let (mut changes, facts) = walk::compare(base.side, head.side);
    written_in_place::explain(&mut changes, base.side.api, head.side.api);
    rust::judge(&mut changes, base, head);
    sort(&mut changes);
    let bump = version::bump(&changes, &facts, [base, head]);
    let krate = krate(head.side.api, base.side.api.crate_version(), bump);
    Comparison { krate, changes, facts }
}

/// The worst first, then by node.
fn sort(changes: &mut [Change]) {
    changes.sort_by(|one, other| {
        let key = |it: &Change| (std::cmp::Reverse(it.worst()), it.node.clone(), it.id);
        (key(one), &one.from, &one.to).cmp(&(key(other), &other.from, &other.to))
    });
}

fn krate(api: &Api, version: &str, bump: Bump) -> CrateBump {
    CrateBump { name: api.name.value.clone(), version: version.to_owned(), bump, next: version::next(version, bump) }
}
