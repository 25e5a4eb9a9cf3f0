//! Whether a value is a secret.

use super::words::code;
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::model::Field;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "secret-changed",
    manual: "Whether a value is kept out of logs and errors changed. One that is no secret any more can be read there.",
    covers: &[Covers::all("a field", &["secret"])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Field, now: &Field) {
    if old.secret == now.secret {
        return;
    }
    let (word, behaviour) =
        if now.secret { ("is a secret now", Verdict::Compatible) } else { ("is no longer a secret", Verdict::Breaks) };
    let texts = [old, now].map(|field| Some(field.secret.to_string()));
    cx.tell(&CHECK, spot, texts, format!("The value of {} {word}.", code(&now.name.value))).behaves(behaviour);
}
