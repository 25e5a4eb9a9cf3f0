//! An error text that only the base has.

use super::words::code;
use crate::diff::change::Verdict;
use crate::diff::check::{Check, Covers, Edit};
use crate::diff::differ::{Differ, Spot};
use crate::model::CatalogueEntry;

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "error-text-removed",
    manual: "A catalogue no longer has an error text. Where the service still sends it, it is unknown text.",
    covers: &[Covers::only("an API", &["errors"], &[Edit::Removed])],
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, text: &CatalogueEntry) {
    let sentence = format!("The error text {} is gone.", code(&text.id.value));
    cx.tell(&CHECK, spot, [Some(text.text.value.clone()), None], sentence)
        .everywhere(spot.parts, [Verdict::Compatible; 2])
        .behaves(Verdict::Breaks);
}
