//! An error text that only the head has.

use super::words::code;
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers, Edit};
use crate::diff::differ::{Differ, Spot};
use crate::model::CatalogueEntry;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "error-text-added",
    manual: "A catalogue has an error text that it did not have. Clients recognise it as `Known`.",
    covers: &[Covers::only("an API", &["errors"], &[Edit::Added])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, text: &CatalogueEntry) {
    let sentence = format!("The error text {} is new.", code(&text.id.value));
    cx.tell(&CHECK, spot, [None, Some(text.text.value.clone())], sentence)
        .everywhere(spot.parts, [Verdict::Compatible; 2])
        .behaves(Verdict::Compatible);
}
