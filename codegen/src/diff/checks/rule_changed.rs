//! A rule that demands something else, or has another name.

use super::rule::{behaviour, owner, text};
use super::words::{self, code};
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers, Edit};
use crate::diff::differ::{Differ, Spot};
use crate::diff::meaning::Meaning;
use crate::diff::shift::{Known, Shift};
use crate::diff::witness::{Refused, of_rule};
use crate::model::Rule;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "rule-changed",
    manual: "A rule demands something else than before, or has another name, which violations carry. Where members that have to be there or must not are more or fewer under the same condition, that is a narrower or wider rule. Where a free condition changed, or the condition under which a rule applies, it cannot be told what came or went unless a value shows it. How a condition is spelt does not count: blanks, quotes, brackets, the order of what may be turned round.",
    covers: &[
        Covers::only("a type", &["rules"], &[Edit::Changed]),
        Covers::only("an operation", &["rules"], &[Edit::Changed]),
        Covers::all("a rule", &["id", "when", "require", "forbid", "check", "server"]),
    ],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, [old, now]: [&Rule; 2], meanings: &[Meaning; 2]) {
    let (name, of) = (code(&now.id.value), words::owner(&spot.node));
    if old.id.value != now.id.value {
        let texts = [old, now].map(|rule| Some(rule.id.value.clone()));
        let sentence = format!("The rule {} of {of} is now called {name}.", code(&old.id.value));
        cx.tell(&CHECK, spot, texts, sentence).everywhere(spot.parts, [Verdict::Compatible; 2]);
    }
    if meanings[0] == meanings[1] {
        return;
    }
    let mut shift = shift(&meanings[0], &meanings[1]);
    let is_free = [&meanings[0], &meanings[1]].into_iter().any(|it| !matches!(it, Meaning::Members { .. }));
    let mut witness = None;
    if !is_free && let Some((base, head)) = owner(cx, spot) {
        if shift.went != Known::No {
            witness = of_rule(&cx.base, &cx.head, &Refused { base, head, rule: now });
        }
        let came = || of_rule(&cx.head, &cx.base, &Refused { base: head, head: base, rule: old }).is_some();
        let found = |known: Known, is_found: bool| if known == Known::Maybe && is_found { Known::Yes } else { known };
        shift = Shift {
            went: found(shift.went, witness.is_some()),
            came: found(shift.came, shift.came == Known::Maybe && came()),
        };
    }
    let [from, to] = [text(old), text(now)];
    let sentence = format!("The rule {name} of {of} changed from {} to {}.", code(&from), code(&to));
    cx.tell(&CHECK, spot, [Some(from), Some(to)], sentence)
        .on_wire(shift.wire(spot.parts, true))
        .behaves(behaviour(spot, [Some(old), Some(now)], shift))
        .shown_by(witness);
}

/// How the values moved that a rule allows.
fn shift(old: &Meaning, now: &Meaning) -> Shift {
    let unknown = Shift { went: Known::Maybe, came: Known::Maybe };
    let (
        Meaning::Members { when, require, forbid },
        Meaning::Members { when: when_now, require: require_now, forbid: forbid_now },
    ) = (old, now)
    else {
        return unknown;
    };
    let lacks = |one: &[String], other: &[String]| one.iter().any(|name| !other.contains(name));
    let more = lacks(require_now, require) || lacks(forbid_now, forbid);
    let fewer = lacks(require, require_now) || lacks(forbid, forbid_now);
    match (when, when_now) {
        (old, now) if old == now => Shift { went: Known::from(more), came: Known::from(fewer) },
        // It applies always now: all that it refused it still refuses.
        (Some(_), None) => Shift { went: Known::Yes, came: if fewer { Known::Maybe } else { Known::No } },
        (None, Some(_)) => Shift { went: if more { Known::Maybe } else { Known::No }, came: Known::Yes },
        _ => unknown,
    }
}
