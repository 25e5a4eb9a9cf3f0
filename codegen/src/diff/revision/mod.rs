//! Two revisions of an API with their crates: the changes of the model and of the crate together, and the version to publish.

mod handwritten;
mod linked;
mod made;
mod nearest;
mod renamed;
mod rust;
mod surface;
#[cfg(test)]
mod tests;
mod version;
mod written_in_place;

use std::sync::OnceLock;

use super::change::{Bump, Change, Comparison, CrateBump};
use super::view::Side;
use super::walk;
use crate::model::Api;

pub use handwritten::compare_surface;

use made::Made;

/// A revision of an API.
#[derive(Debug)]
pub struct Revision<'a> {
    side: Side<'a>,
    /// The text of the `public-api.txt` that the revision committed, where it did.
    committed: Option<&'a str>,
    /// What today's generator makes of it, once something asks.
    made: OnceLock<Option<Made>>,
}

impl<'a> Revision<'a> {
    /// An API, and the text of the `public-api.txt` that the revision committed, where it did.
    #[must_use]
    pub const fn new(side: Side<'a>, committed: Option<&'a str>) -> Self {
        Self { side, committed, made: OnceLock::new() }
    }

    /// Makes what a comparison with a revision that says something else asks of the generator: on this thread, so that both sides
    /// can be made at once. A comparison makes what is missing.
    pub fn make(&self) {
        self.made();
    }

    /// What today's generator makes of it; `None` where today's checks refuse it.
    fn made(&self) -> Option<&Made> {
        self.made.get_or_init(|| self.side.valid.map(Made::of)).as_ref()
    }
}

/// What changed from the one revision of an API to the other.
#[must_use]
pub fn compare(base: &Revision<'_>, head: &Revision<'_>) -> Comparison {
    // What is equal needs no walk. The generator may have changed all the same.
    let is_equal = std::ptr::eq(base.side.api, head.side.api) || base.side.api == head.side.api;
    let (mut changes, facts) = if is_equal { Default::default() } else { walk::compare(base.side, head.side) };
    written_in_place::explain(&mut changes, base.side.api, head.side.api);
    rust::judge(&mut changes, base, head, is_equal);
    sort(&mut changes);
    let bump = if is_equal && changes.is_empty() { Bump::None } else { version::bump(&changes, &facts, [base, head]) };
    let krate = krate(head.side.api, base.side.api.crate_version(), bump);
    Comparison { krate, changes, facts }
}

/// The worst first, then by node.
fn sort(changes: &mut [Change]) {
    changes.sort_by(|one, other| {
        let worst = other.worst().cmp(&one.worst());
        worst
            .then_with(|| (&one.node, one.id, &one.from, &one.to).cmp(&(&other.node, other.id, &other.from, &other.to)))
    });
}

fn krate(api: &Api, version: &str, bump: Bump) -> CrateBump {
    CrateBump { name: api.name.value.clone(), version: version.to_owned(), bump, next: version::next(version, bump) }
}
