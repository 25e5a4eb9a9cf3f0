//! Rules, and what only callers know for them: which is which, and what its checks share.

use super::words::{code, owner as owner_words};
use super::{context_variable_changed, evidence_changed, rule_added, rule_changed, rule_removed};
use crate::diff::change::{Change, Part, Verdict};
use crate::diff::differ::{Differ, Spot};
use crate::diff::meaning::{Meaning, Renames};
use crate::diff::parts::Parts;
use crate::diff::shift::Shift;
use crate::diff::view::View;
use crate::diff::walk::facts;
use crate::model::{Api, ContextVariable, Evidence, NodePath, OperationPart, Rule, RuleKind, TypeId, TypePart};
use crate::rule::{This, members_read};

/// Compares the rules of a type or an operation.
pub(in crate::diff) fn rules<'a>(cx: &mut Differ<'a>, spot: &Spot<'a>, [old, now]: [&'a [Rule]; 2]) {
    let renames = renames(cx, &spot.node);
    let none = Renames::new();
    let mut gone: Vec<&Rule> = old.iter().collect();
    let mut new = Vec::new();
    let mut both = Vec::new();
    for after in now {
        match gone.iter().position(|before| before.id.value == after.id.value) {
            Some(at) => both.push((gone.remove(at), after)),
            None => new.push(after),
        }
    }
    // One that demands the same has another name.
    for after in std::mem::take(&mut new) {
        let meaning = Meaning::of(after, &none);
        match gone.iter().position(|before| Meaning::of(before, &renames) == meaning) {
            Some(at) => both.push((gone.remove(at), after)),
            None => new.push(after),
        }
    }
    for (before, after) in both {
        let parts = parts(spot, after);
        let spot = Spot::both(node(&spot.node, after), &before.metadata, &after.metadata, parts);
        let meanings = [Meaning::of(before, &renames), Meaning::of(after, &none)];
        rule_changed::look(cx, &spot, [before, after], &meanings);
        if meanings[0] == meanings[1] && !matches!(after.kind, RuleKind::Server(_)) {
            let evidence = [before, after].map(|rule| rule.metadata.weakest());
            evidence_changed::of_demand(
                cx,
                &spot,
                &[],
                evidence,
                &format!("What the rule {} of {} demands", code(&after.id.value), owner_words(&spot.node)),
            );
        }
        facts::metadata(cx, &spot);
    }
    for before in gone {
        let spot = Spot::gone(node(&spot.node, before), &before.metadata, parts(spot, before));
        rule_removed::look(cx, &spot, before);
    }
    for after in new {
        let spot = Spot::new(node(&spot.node, after), &after.metadata, parts(spot, after));
        rule_added::look(cx, &spot, after);
    }
}

/// Compares what only callers know.
pub(in crate::diff) fn context<'a>(cx: &mut Differ<'a>, spot: &Spot<'a>, [old, now]: [&'a [ContextVariable]; 2]) {
    context_variable_changed::look(cx, spot, [old, now]);
}

/// The members of the type that were told to have another name.
fn renames(cx: &Differ<'_>, node: &NodePath) -> Renames {
    let NodePath::Type(of) = node else { return Renames::new() };
    let renamed = cx.changes.iter().filter(|change| change.id == super::field_renamed::CHECK.id);
    let of_type = renamed.filter(|change| match (&change.node, &change.to) {
        (node, Some(to)) => *node == NodePath::member(of, to),
        _ => false,
    });
    of_type.filter_map(|change| Some((change.from.clone()?, change.to.clone()?))).collect()
}

fn node(around: &NodePath, rule: &Rule) -> NodePath {
    match around {
        NodePath::Operation(of) => NodePath::InOperation(of.clone(), OperationPart::Rule(rule.id.value.clone())),
        NodePath::Type(of) => NodePath::InType(of.clone(), TypePart::Rule(rule.id.value.clone())),
        other => other.clone(),
    }
}

/// The parts of an exchange that a rule is about: those of its type; of an operation the body or the parameters.
fn parts(spot: &Spot<'_>, rule: &Rule) -> Parts {
    if !matches!(spot.node, NodePath::Operation(_)) {
        return spot.parts;
    }
    let is_body = members_read(rule, "this").iter().any(|name| name.value == "body");
    if is_body { Part::Request.into() } else { Part::Parameter.into() }
}

/// The type or operation that has a rule, on both sides.
pub(super) fn owner<'a>(cx: &Differ<'a>, spot: &Spot<'_>) -> Option<(This<'a>, This<'a>)> {
    let of = match &spot.node {
        NodePath::InType(of, _) => of,
        NodePath::InOperation(of, _) => return calls(cx, of),
        _ => return None,
    };
    let pair = cx.types.both.iter().find(|pair| {
        let name = |view: &View<'_>, id: TypeId| view.def(id).name.value == *of;
        name(&cx.head, pair.head) || (spot.head.is_none() && name(&cx.base, pair.base))
    })?;
    Some((This::Type(pair.base), This::Type(pair.head)))
}

/// An operation of the head, and what it was.
fn calls<'a>(cx: &Differ<'a>, name: &str) -> Option<(This<'a>, This<'a>)> {
    let find = |api: &'a Api, name: &str| api.operations.iter().find(|it| it.name.value == name);
    let is_it = |it: &&Change| it.id == super::operation_renamed::CHECK.id && it.to.as_deref() == Some(name);
    let old = cx.changes.iter().find(is_it).and_then(|it| it.from.as_deref()).unwrap_or(name);
    Some((This::Operation(find(cx.base.api, old)?), This::Operation(find(cx.head.api, name)?)))
}

/// A rule as a spec has it.
pub(in crate::diff) fn text(rule: &Rule) -> String {
    let folded = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    match &rule.kind {
        RuleKind::Check(check) => folded(&check.text.value),
        RuleKind::Server(text) => folded(text),
        RuleKind::Members { when, require, forbid } => {
            let list = |word: &str, names: &[crate::source::Spanned<String>]| {
                let names: Vec<&str> = names.iter().map(|name| name.value.as_str()).collect();
                (!names.is_empty()).then(|| format!("{word} {}", names.join(", ")))
            };
            let when = when.as_ref().map(|when| format!("when {}", folded(&when.text.value)));
            let all = [when, list("require", require), list("forbid", forbid)];
            all.into_iter().flatten().collect::<Vec<_>>().join("; ")
        }
    }
}

/// What a rule that is refused by default does to clients: the one of the base, and the one of the head.
pub(super) fn behaviour(spot: &Spot<'_>, rules: [Option<&Rule>; 2], shift: Shift) -> Verdict {
    if !spot.parts.is_sent() {
        return Verdict::None;
    }
    let refuses = |rule: Option<&Rule>| {
        rule.is_some_and(|it| it.metadata.weakest() == Evidence::Stated && !matches!(it.kind, RuleKind::Server(_)))
    };
    match rules.map(refuses) {
        [false, false] => Verdict::None,
        [true, false] => Verdict::Compatible,
        [false, true] => Verdict::Breaks,
        [true, true] => shift.refusing(),
    }
}
