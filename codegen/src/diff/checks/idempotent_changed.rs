//! Whether a call may be repeated.

use super::words::code;
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::model::{Operation, Verb};

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "idempotent-changed",
    manual: "Whether repeating an operation is harmless changed, and with it what the client sends again after a timeout, a lost connection or a 503.",
    covers: &[Covers::all("an operation", &["idempotent"])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Operation, now: &Operation) {
    let said = |it: &Operation| it.idempotent.as_ref().map(|said| said.value);
    let repeatable = |it: &Operation| said(it).unwrap_or(!matches!(it.verb, Verb::Post | Verb::Patch));
    if said(old) == said(now) {
        return;
    }
    let behaviour = match (repeatable(old), repeatable(now)) {
        (false, true) => Verdict::Compatible,
        (true, false) => Verdict::Breaks,
        _ => Verdict::None,
    };
    let texts = [old, now].map(|it| said(it).map(|said| said.to_string()));
    let word = if repeatable(now) { "is" } else { "is not" };
    let sentence = format!("A call of {} {word} repeated now where that may help.", code(&now.name.value));
    cx.tell(&CHECK, spot, texts, sentence).behaves(behaviour);
}
