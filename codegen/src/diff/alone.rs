//! An API that only one of two revisions has.

use super::change::{Bump, Change, Comparison, CrateBump, Verdict};
use super::checks::{api_added, api_removed};
use super::view::Side;
use crate::model::NodePath;

/// An API that only the head has: its crate is published for the first time, as it stands.
#[must_use]
pub fn added(head: Side<'_>) -> Comparison {
    let name = &head.api.name;
    let texts = [None, Some(name.value.clone())];
    let change = Change {
        rust: Verdict::Compatible,
        head: Some(name.span),
        ..Change::new(&api_added::CHECK, &name.value, NodePath::Api, texts, api_added::sentence(head.api))
    };
    comparison(head, change, Bump::Minor)
}

/// An API that only the base has: its crate is published no more.
#[must_use]
pub fn removed(base: Side<'_>) -> Comparison {
    let name = &base.api.name;
    let texts = [Some(name.value.clone()), None];
    let change = Change {
        rust: Verdict::Breaks,
        base: Some(name.span),
        ..Change::new(&api_removed::CHECK, &name.value, NodePath::Api, texts, api_removed::sentence(base.api))
    };
    comparison(base, change, Bump::Major)
}

fn comparison(side: Side<'_>, change: Change, bump: Bump) -> Comparison {
    let version = side.api.crate_version().to_owned();
    let krate = CrateBump { name: side.api.name.value.clone(), next: version.clone(), version, bump };
    Comparison { krate, changes: vec![change], facts: Vec::new() }
}
