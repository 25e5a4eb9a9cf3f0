//! An API that only one of two revisions has.

use super::change::{Bump, Cause, Change, Comparison, CrateBump, Verdict};
use super::check::Check;
use super::checks::{api_added, api_removed};
use super::view::Side;
use crate::model::NodePath;

/// An API that only the head has: its crate is published for the first time, as it stands.
#[must_use]
pub fn added(head: Side<'_>) -> Comparison {
    let mut change = of(&api_added::CHECK, head, api_added::sentence(head.api), Verdict::Compatible);
    change.to = Some(head.api.name.value.clone());
    change.head = Some(head.api.name.span);
    comparison(head, change, Bump::Minor)
}

/// An API that only the base has: its crate is published no more.
#[must_use]
pub fn removed(base: Side<'_>) -> Comparison {
    let mut change = of(&api_removed::CHECK, base, api_removed::sentence(base.api), Verdict::Breaks);
    change.from = Some(base.api.name.value.clone());
    change.base = Some(base.api.name.span);
    comparison(base, change, Bump::Major)
}

fn of(check: &'static Check, side: Side<'_>, sentence: String, rust: Verdict) -> Change {
    Change {
        id: check.id,
        api: side.api.name.value.clone(),
        node: NodePath::Api,
        from: None,
        to: None,
        cause: Cause::Unknown,
        wire: Vec::new(),
        rust,
        behaviour: Verdict::None,
        sentence,
        base: None,
        head: None,
        items: Vec::new(),
        witness: None,
        accepted: None,
    }
}

fn comparison(side: Side<'_>, change: Change, bump: Bump) -> Comparison {
    let version = side.api.crate_version().to_owned();
    let krate = CrateBump { name: side.api.name.value.clone(), next: version.clone(), version, bump };
    Comparison { krate, changes: vec![change], facts: Vec::new() }
}
