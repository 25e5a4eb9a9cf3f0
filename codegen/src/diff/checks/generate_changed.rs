//! Whether the client makes a value.

use super::words::code;
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::model::Field;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "generate-changed",
    manual: "Whether the client makes the value of a header, and when it makes a new one, changed.",
    covers: &[Covers::all("a field", &["generate"])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Field, now: &Field) {
    let word = |field: &Field| field.generate.as_ref().map(|generate| generate.value.word().to_owned());
    let (from, to) = (word(old), word(now));
    if from == to {
        return;
    }
    let sentence = match &to {
        Some(to) => format!("The client makes the value of {}, anew for each {to}.", code(&now.name.value)),
        None => format!("The client no longer makes the value of {}.", code(&now.name.value)),
    };
    let behaviour = if from.is_none() { Verdict::Compatible } else { Verdict::Breaks };
    cx.tell(&CHECK, spot, [from, to], sentence).behaves(behaviour);
}
