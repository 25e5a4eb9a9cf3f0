//! Goes through both revisions, pair by pair, and has each pair looked at.

pub(super) mod facts;
mod field;
mod operation;
mod structure;
mod type_def;
mod value;
mod whole;

pub(super) use field::FieldKind;
pub(super) use structure::{Own, Replaced, Structure, between};
pub(super) use value::{Inside, Placed, Value, Values, chain, look_through};

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Change, Fact};
use super::differ::Differ;
use super::pairing::Types;
use super::view::{Side, View};
use crate::source::Span;

/// What changed from the one side to the other, as far as models tell: the worst first, then by node; and what changed beside the
/// contract, by node.
#[must_use]
pub fn compare(base: Side<'_>, head: Side<'_>) -> (Vec<Change>, Vec<Fact>) {
    let types = Types::of(base.api, head.api);
    let mut differ = Differ {
        base: View::of(base),
        head: View::of(head),
        types,
        changes: Vec::new(),
        facts: Vec::new(),
        compared: BTreeSet::new(),
        structures: BTreeMap::new(),
        owns: BTreeMap::new(),
        inner: None,
        evidence: Vec::new(),
        told_evidence: Vec::new(),
    };
    whole::api(&mut differ);
    operation::operations(&mut differ);
    type_def::types(&mut differ);
    facts::rest(&mut differ);
    let (mut facts, mut changes) = (differ.all_facts(), differ.changes);
    // What a side says and does not resolve was neither added, removed nor changed, as far as anybody knows.
    let place: [fn(&Change) -> Option<Span>; 2] = [|change| change.base, |change| change.head];
    for (side, gaps, place) in [("base", base.gaps, place[0]), ("head", head.gaps, place[1])] {
        let Some(gaps) = gaps else { continue };
        let is_unknown = |change: &Change| gaps.explains(change, place(change));
        let (unknown, known): (Vec<Change>, Vec<Change>) = changes.into_iter().partition(is_unknown);
        changes = known;
        let sentence = format!("it is not compared, since what the {side} says of it does not resolve");
        facts.extend(unknown.into_iter().map(|it| Fact { api: it.api, node: it.node, sentence: sentence.clone() }));
    }
    changes.sort_by(|one, other| {
        (&one.node, one.id, &one.from, &one.to).cmp(&(&other.node, other.id, &other.from, &other.to))
    });
    facts.sort_by(|one, other| (&one.node, &one.sentence).cmp(&(&other.node, &other.sentence)));
    facts.dedup();
    (changes, facts)
}
