//! A rule that only the head has.

use super::rule::{behaviour, owner, text};
use super::words::{self, code};
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers, Edit};
use crate::diff::differ::{Differ, Spot};
use crate::diff::shift::{Known, Shift};
use crate::diff::witness::{Refused, of_rule};
use crate::model::{Rule, RuleKind};
use crate::rule::context_read;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "rule-added",
    manual: "A type or an operation has a rule that it did not have. Where clients send the value, older ones may send what the service refuses now, and a client refuses what breaks a stated rule before it sends it. The witness is a value that was allowed before; for a free condition it is shown where one is found. A rule on what only callers know applies where they give it. What a rule that only the server checks refuses cannot be told. Answers are read whatever rules say.",
    covers: &[
        Covers::only("a type", &["rules"], &[Edit::Added]),
        Covers::only("an operation", &["rules"], &[Edit::Added]),
    ],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, rule: &Rule) {
    let is_server = matches!(rule.kind, RuleKind::Server(_));
    let shift = if is_server {
        Shift { went: Known::Maybe, came: Known::No }
    } else {
        Shift { went: Known::Yes, came: Known::No }
    };
    let witness = owner(cx, spot).and_then(|(base, head)| of_rule(&cx.base, &cx.head, &Refused { base, head, rule }));
    // Who is compiled against the base gives no variable that it does not know.
    let is_unknown = |name: &&str| !has_variable(cx, name);
    let needed = context_read(rule);
    let behaviour = match behaviour(spot, [None, Some(rule)], shift) {
        Verdict::Breaks if !needed.is_empty() && needed.iter().any(is_unknown) => Verdict::Compatible,
        verdict => verdict,
    };
    let sentence =
        format!("The rule {} of {} is new: {}.", code(&rule.id.value), words::owner(&spot.node), code(&text(rule)));
    cx.tell(&CHECK, spot, [None, Some(text(rule))], sentence)
        .on_wire(shift.wire(spot.parts, true))
        .behaves(behaviour)
        .shown_by(witness);
}

fn has_variable(cx: &Differ<'_>, name: &str) -> bool {
    let of_types = cx.base.api.types.iter().flat_map(|def| &def.context);
    let of_operations = cx.base.api.operations.iter().flat_map(|operation| &operation.context);
    of_types.chain(of_operations).any(|variable| variable.name.value == name)
}
