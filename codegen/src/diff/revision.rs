//! Two revisions of an API with their crates: the changes of the model and of the crate together, and the version to publish.

use super::change::{Bump, Change, Comparison, CrateBump, Verdict};
use super::view::Side;
use super::walk;

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
    changes.sort_by(|one, other| other.worst().cmp(&one.worst()));
    let is_equal = base.side.api == head.side.api;
    let bump = if is_equal { Bump::None } else { bump(&changes) };
    let version = base.side.api.crate_version();
    let next = semver::Version::parse(version).map_or_else(|_| version.to_owned(), |it| bump.next(&it).to_string());
    let krate = CrateBump { name: head.side.api.name.value.clone(), version: version.to_owned(), bump, next };
    Comparison { krate, changes, facts }
}

/// The part of the version that changes ask for, where some byte of the crate changes.
fn bump(changes: &[Change]) -> Bump {
    let one = |change: &Change| match (change.rust, change.behaviour) {
        (Verdict::Breaks, _) => Bump::Major,
        (Verdict::Compatible, _) | (_, Verdict::Breaks | Verdict::Compatible) => Bump::Minor,
        _ => Bump::Patch,
    };
    changes.iter().map(one).max().unwrap_or(Bump::Patch)
}
