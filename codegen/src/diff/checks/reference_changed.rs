//! The header by which support finds a call.

use super::words::moved;
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::model::Api;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "reference-changed",
    manual: "The header of answers by which the vendor's support finds a call changed. Errors show another one, or none.",
    covers: &[Covers::all("an API", &["reference"])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Api, now: &Api) {
    let name = |api: &Api| api.reference.as_ref().map(|header| header.value.clone());
    let (from, to) = (name(old), name(now));
    let folded = |name: &Option<String>| name.as_ref().map(|name| name.to_lowercase());
    if folded(&from) == folded(&to) {
        return;
    }
    let span = |api: &Api| api.reference.as_ref().map(|header| header.span);
    let sentence = format!("The header that errors show for support {}.", moved(from.as_deref(), to.as_deref()));
    let behaviour = if from.is_none() { Verdict::Compatible } else { Verdict::Breaks };
    cx.tell(&CHECK, &spot.at(span(old), span(now)), [from, to], sentence).behaves(behaviour);
}
