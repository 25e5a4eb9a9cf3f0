//! A rule that only the base has.

use super::rule::{behaviour, text};
use super::words::{self, code};
use crate::diff::check::{Check, Covers, Edit};
use crate::diff::differ::{Differ, Spot};
use crate::diff::shift::{Known, Shift};
use crate::model::{Rule, RuleKind};

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "rule-removed",
    manual: "A type or an operation no longer has a rule. A client sends what it refused before, which an older service may refuse. What a rule that only the server checked allows now cannot be told. Answers are read whatever rules say.",
    covers: &[
        Covers::only("a type", &["rules"], &[Edit::Removed]),
        Covers::only("an operation", &["rules"], &[Edit::Removed]),
    ],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, rule: &Rule) {
    let shift = if matches!(rule.kind, RuleKind::Server(_)) {
        Shift { went: Known::No, came: Known::Maybe }
    } else {
        Shift { went: Known::No, came: Known::Yes }
    };
    let sentence =
        format!("The rule {} of {} is gone: {}.", code(&rule.id.value), words::owner(&spot.node), code(&text(rule)));
    cx.tell(&CHECK, spot, [Some(text(rule)), None], sentence).on_wire(shift.wire(spot.parts, true)).behaves(behaviour(
        spot,
        [Some(rule), None],
        shift,
    ));
}
