//! Two types of different names at one place: what they hold tells whether that is another type on the wire.

use std::collections::{BTreeSet, VecDeque};

use super::type_def;
use crate::diff::change::{Change, Verdict, Wire};
use crate::diff::checks::words::code;
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

/// A type of the base in whose place one of the head stands.
pub(in crate::diff) type Replaced = (TypeId, TypeId);

/// What two types differ in by themselves, and the types in place of others that their members lead to.
#[derive(Clone, Debug, Default)]
pub(in crate::diff) struct Own {
    structure: Structure,
    inner: Vec<Replaced>,
}

/// Compares two types that are not one by name. Nothing differs where they hold the same, whatever they are called.
pub(in crate::diff) fn between(cx: &mut Differ<'_>, parts: Parts, base: TypeId, head: TypeId) -> Structure {
    if let Some(inner) = &mut cx.inner {
        // Told of the types around it, which may stand in a circle with these.
        inner.push((base, head));
        return Structure::default();
    }
    if let Some(known) = cx.structures.get(&(base, head, parts)) {
        return known.clone();
    }
    let (mut met, mut open) = (BTreeSet::from([(base, head)]), VecDeque::from([(base, head)]));
    let mut all = Structure::default();
    while let Some(pair) = open.pop_front() {
        let own = own(cx, parts, pair);
        let name = (pair != (base, head)).then(|| cx.head.def(pair.1).name.value.as_str());
        all.add(&own.structure, name);
        open.extend(own.inner.into_iter().filter(|inner| met.insert(*inner)));
    }
    all.wire.sort_by_key(|wire| wire.location);
    cx.structures.insert((base, head, parts), all.clone());
    all
}

fn own(cx: &mut Differ<'_>, parts: Parts, (base, head): Replaced) -> Own {
    if let Some(known) = cx.owns.get(&(base, head, parts)) {
        return known.clone();
    }
    cx.inner = Some(Vec::new());
    let (outer, facts) = (std::mem::take(&mut cx.changes), std::mem::take(&mut cx.facts));
    let evidence = (std::mem::take(&mut cx.evidence), std::mem::take(&mut cx.told_evidence));
    let compared = std::mem::take(&mut cx.compared);
    let (old, now) = (cx.base.def(base), cx.head.def(head));
    let spot = Spot::both(cx.head.path(head), &old.metadata, &now.metadata, parts);
    type_def::shapes(cx, &spot, Pair { base, head, likeness: Likeness::Named });
    type_def::of_any_shape(cx, &spot, old, now);
    let changes = std::mem::replace(&mut cx.changes, outer);
    (cx.facts, cx.compared) = (facts, compared);
    (cx.evidence, cx.told_evidence) = evidence;
    let own = Own { structure: folded(&changes), inner: cx.inner.take().unwrap_or_default() };
    cx.owns.insert((base, head, parts), own.clone());
    own
}

fn folded(changes: &[Change]) -> Structure {
    let mut all = Structure::default();
    for Change { wire, behaviour, sentence, .. } in changes {
        let one = Structure { wire: wire.clone(), behaviour: *behaviour, differences: vec![sentence.clone()] };
        all.add(&one, None);
    }
    all
}

impl Structure {
    /// Adds what differs of another pair of types, which are those of a name.
    fn add(&mut self, other: &Self, name: Option<&str>) {
        self.behaviour = self.behaviour.max(other.behaviour);
        for wire in &other.wire {
            match self.wire.iter_mut().find(|known| known.location == wire.location) {
                Some(known) => {
                    known.old_client = known.old_client.max(wire.old_client);
                    known.new_client = known.new_client.max(wire.new_client);
                }
                None => self.wire.push(*wire),
            }
        }
        let of = |sentence: &String| match name {
            Some(name) => format!("In {}: {sentence}", code(name)),
            None => sentence.clone(),
        };
        self.differences.extend(other.differences.iter().map(of));
    }
}
