//! Two types of different names at one place: what they hold tells whether that is another type on the wire.

use super::type_def;
use crate::diff::change::{Change, Verdict, Wire};
use crate::diff::differ::{Differ, Spot};
use crate::diff::pairing::{Likeness, Pair};
use crate::diff::parts::Parts;
use crate::model::TypeId;

/// All that it does to both sides that a value is of another type, by what the types hold.
#[derive(Clone, Debug, Default)]
pub(in crate::diff) struct Structure {
    /// The worst of each part of an exchange.
    pub(in crate::diff) wire: Vec<Wire>,
    pub(in crate::diff) behaviour: Verdict,
    /// What differs, by its sentences.
    pub(in crate::diff) differences: Vec<String>,
}

/// Compares two types that are not one by name. Nothing differs where they hold the same, whatever they are called.
pub(in crate::diff) fn between(cx: &mut Differ<'_>, parts: Parts, base: TypeId, head: TypeId) -> Structure {
    if let Some(known) = cx.structures.get(&(base, head, parts)) {
        return known.clone();
    }
    // Types in a circle: what is under way is told further out.
    cx.structures.insert((base, head, parts), Structure::default());
    let (outer, facts) = (std::mem::take(&mut cx.changes), std::mem::take(&mut cx.facts));
    let evidence = (std::mem::take(&mut cx.evidence), std::mem::take(&mut cx.told_evidence));
    let compared = std::mem::take(&mut cx.compared);
    let (old, now) = (cx.base.def(base), cx.head.def(head));
    let spot = Spot::both(cx.head.path(head), &old.metadata, &now.metadata, parts);
    type_def::shapes(cx, &spot, Pair { base, head, likeness: Likeness::Named });
    type_def::of_any_shape(cx, &spot, old, now);
    let inner = std::mem::replace(&mut cx.changes, outer);
    (cx.facts, cx.compared) = (facts, compared);
    (cx.evidence, cx.told_evidence) = evidence;
    let found = folded(&inner);
    cx.structures.insert((base, head, parts), found.clone());
    found
}

fn folded(changes: &[Change]) -> Structure {
    let mut all = Structure::default();
    for change in changes {
        all.behaviour = all.behaviour.max(change.behaviour);
        all.differences.push(change.sentence.clone());
        for wire in &change.wire {
            match all.wire.iter_mut().find(|known| known.location == wire.location) {
                Some(known) => {
                    known.old_client = known.old_client.max(wire.old_client);
                    known.new_client = known.new_client.max(wire.new_client);
                }
                None => all.wire.push(*wire),
            }
        }
    }
    all.wire.sort_by_key(|wire| wire.location);
    all
}
