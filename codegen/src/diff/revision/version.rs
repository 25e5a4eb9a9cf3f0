//! Which part of a version changes ask to raise.

use super::super::change::{Bump, Change, Fact, Verdict};
use super::Revision;
use crate::backend::rust;

/// The part of the version that the changes between two revisions ask for. A break on the wire raises none: no client of the crate
/// is mended by its version.
pub(super) fn bump(changes: &[Change], facts: &[Fact], sides: [&Revision<'_>; 2]) -> Bump {
    match changes.iter().map(of_change).max() {
        Some(bump) if bump > Bump::Patch => bump,
        // Nothing that anybody sees changed in what was compared: whether a byte did, only the files tell.
        found => match sides.map(Revision::made) {
            [Some(base), Some(head)] if rust::is_same(&base.krate, &head.krate) => Bump::None,
            [Some(_), Some(_)] => Bump::Patch,
            _ if found.is_none() && facts.is_empty() => Bump::None,
            _ => Bump::Patch,
        },
    }
}

/// The part that one change asks for.
pub(super) const fn of_change(change: &Change) -> Bump {
    match (change.rust, change.behaviour) {
        // What cannot be told may break: a version that is raised too far harms nobody.
        (Verdict::Breaks | Verdict::CannotTell, _) => Bump::Major,
        (Verdict::Compatible, _) | (_, Verdict::Breaks | Verdict::CannotTell) => Bump::Minor,
        // A client that does more than before, without an item for it, surprises nobody.
        (Verdict::None, Verdict::None | Verdict::Compatible) => Bump::Patch,
    }
}

/// The version that follows a version; one that is none stays.
pub(super) fn next(version: &str, bump: Bump) -> String {
    semver::Version::parse(version).map_or_else(|_| version.to_owned(), |it| bump.next(&it).to_string())
}
