//! The cases of a union or choice.

use super::words::{code, moved};
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::diff::movement::Movement;
use crate::model::{Choice, NodePath, TaggedUnion, Type, TypePart};
use crate::source::Span;
use std::collections::BTreeSet;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "union-case-changed",
    manual: "A union or choice has a case that it did not have, no longer has one, or has another type for it. Where a member tells the cases apart, clients keep cases that they do not know; where JSON kinds do, they cannot read them.",
    covers: &[
        Covers::all("a type", &["union", "choice"]),
        Covers::all("a union", &["cases"]),
        Covers::all("a type", &["cases"]),
    ],
};

/// A case: its key, and the type as words of each side.
struct Case<'c> {
    key: &'c str,
    node: NodePath,
    spans: [Option<Span>; 2],
    words: [Option<String>; 2],
}

pub(in crate::diff) fn of_tags(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &TaggedUnion, now: &TaggedUnion) {
    let NodePath::Type(of) = &spot.node else { return };
    let find = |union: &TaggedUnion, key: &str| {
        union.cases.iter().find(|(tag, _)| tag.value == key).map(|(tag, id)| (tag.span, *id))
    };
    for key in keys(old.cases.iter().chain(&now.cases).map(|(tag, _)| tag.value.as_str())) {
        let (before, after) = (find(old, key), find(now, key));
        if let (Some((_, before)), Some((_, after))) = (before, after)
            && cx.is_same_type(before, after)
        {
            continue;
        }
        let words = [
            before.map(|(_, id)| cx.base.def(id).name.value.clone()),
            after.map(|(_, id)| cx.head.def(id).name.value.clone()),
        ];
        let node = NodePath::InType(of.clone(), TypePart::Case(key.to_owned()));
        tell(cx, spot, Case { key, node, spans: [before, after].map(|it| it.map(|(span, _)| span)), words }, true);
    }
}

pub(in crate::diff) fn of_choice(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Choice, now: &Choice) {
    let NodePath::Type(of) = &spot.node else { return };
    for key in keys(old.cases.iter().chain(&now.cases).map(|case| case.key.value.as_str())) {
        let find = |choice: &Choice| {
            choice.cases.iter().find(|case| case.key.value == key).map(|case| (case.key.span, case.ty.clone()))
        };
        let (before, after) = (find(old), find(now));
        // Another type of a case is told of its value.
        if before.is_some() == after.is_some() {
            continue;
        }
        let words = [before.as_ref().map(|(_, ty)| cx.base.words(ty)), after.as_ref().map(|(_, ty)| cx.head.words(ty))];
        let node = NodePath::member(of, key);
        tell(cx, spot, Case { key, node, spans: [before, after].map(|it| it.map(|(span, _)| span)), words }, true);
    }
}

pub(in crate::diff) fn of_kinds(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &[Type], now: &[Type]) {
    let NodePath::Type(of) = &spot.node else { return };
    let is_same = |cx: &Differ<'_>, old: &Type, now: &Type| super::type_changed::is_same(cx, old, now);
    let gone: Vec<&Type> = old.iter().filter(|old| !now.iter().any(|now| is_same(cx, old, now))).collect();
    let new: Vec<&Type> = now.iter().filter(|now| !old.iter().any(|old| is_same(cx, old, now))).collect();
    for before in gone {
        let words = cx.base.api.words(before);
        let node = NodePath::InType(of.clone(), TypePart::Case(words.clone()));
        let case = Case { key: &words, node, spans: [Some(before.span), None], words: [Some(words.clone()), None] };
        tell(cx, spot, case, false);
    }
    for after in new {
        let words = cx.head.api.words(after);
        let node = NodePath::InType(of.clone(), TypePart::Case(words.clone()));
        let case = Case { key: &words, node, spans: [None, Some(after.span)], words: [None, Some(words.clone())] };
        tell(cx, spot, case, false);
    }
}

fn keys<'k>(all: impl Iterator<Item = &'k str>) -> BTreeSet<&'k str> {
    all.collect()
}

fn tell(cx: &mut Differ<'_>, spot: &Spot<'_>, case: Case<'_>, is_lenient: bool) {
    let [from, to] = &case.words;
    let movement = match (from, to) {
        (Some(_), Some(_)) => Movement::Moved,
        (Some(_), None) => Movement::Narrowed,
        (None, _) => Movement::Widened,
    };
    let what = match (from, to) {
        (Some(from), Some(to)) => moved(Some(from), Some(to)),
        (Some(_), None) => "is gone".to_owned(),
        (None, _) => "is new".to_owned(),
    };
    let sentence = format!("The case {} {what}.", code(case.key));
    let is_lenient = is_lenient && movement != Movement::Moved;
    let spot = Spot {
        node: case.node,
        base: case.spans[0].and(spot.base),
        head: case.spans[1].and(spot.head),
        parts: spot.parts,
    };
    let behaviour = match movement {
        Movement::Widened if !is_lenient && spot.parts.is_read() => Verdict::Compatible,
        Movement::Narrowed if !is_lenient && spot.parts.is_read() => Verdict::Breaks,
        Movement::Moved if spot.parts.is_read() => Verdict::Breaks,
        _ => Verdict::None,
    };
    cx.tell(&CHECK, &spot.at(case.spans[0], case.spans[1]), case.words, sentence)
        .on_wire(movement.wire(spot.parts, is_lenient))
        .behaves(behaviour);
}
