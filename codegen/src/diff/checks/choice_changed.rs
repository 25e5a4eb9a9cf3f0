//! The two members of a choice.

use super::words::{moved, owner};
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::model::Choice;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "choice-changed",
    manual: "The members of a choice have other names. Neither side finds them where the other writes them.",
    covers: &[Covers::all("a choice", &["by", "in"])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Choice, now: &Choice) {
    let (from, to) = (words(old), words(now));
    if from != to {
        let sentence = format!("The members of the choice {} {}.", owner(&spot.node), moved(Some(&from), Some(&to)));
        cx.tell(&CHECK, spot, [Some(from), Some(to)], sentence).everywhere(spot.parts, [Verdict::Breaks; 2]);
    }
}

/// The members of a choice.
pub(in crate::diff) fn words(choice: &Choice) -> String {
    format!("by: {}, in: {}", choice.by.value, choice.value.value)
}
