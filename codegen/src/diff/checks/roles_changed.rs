//! Other roles.

use super::words::code;
use crate::diff::change::{Part, Verdict};
use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::model::Operation;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "roles-changed",
    manual: "The roles that may call an operation changed. Whether those who call it have one of them is not known here.",
    covers: &[Covers::all("an operation", &["roles"])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, old: &Operation, now: &Operation) {
    let (from, to) = (words(old), words(now));
    if from == to {
        return;
    }
    let sentence = match &to {
        Some(roles) => format!("The operation {} may be called by {} now.", code(&now.name.value), code(roles)),
        None => format!("The roles that may call {} are no longer given.", code(&now.name.value)),
    };
    cx.tell(&CHECK, spot, [from, to], sentence).everywhere(Part::Other.into(), [Verdict::CannotTell; 2]);
}

/// The roles that may call an operation, where they are given.
pub(in crate::diff) fn words(operation: &Operation) -> Option<String> {
    let mut names: Vec<&str> = operation.roles.iter().map(|role| role.value.as_str()).collect();
    names.sort_unstable();
    (!names.is_empty()).then(|| names.join(", "))
}
