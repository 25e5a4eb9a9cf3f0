//! The length of a text.

use super::bound;
use crate::diff::bounds::{self, Group};
use crate::diff::check::Check;
use crate::diff::differ::{Differ, Spot};
use crate::diff::walk::Values;

const KEYWORDS: &[&str] = &["minLength", "maxLength"];

/// What it compares.
pub(super) static GROUP: Group = bounds::of_counts(KEYWORDS);

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "length-changed",
    manual: "How many characters a text may have changed. Where clients send the value, a narrower bound breaks older ones, whose values the service may refuse, and a wider one breaks newer ones against an older service. A client refuses a value outside a stated bound before it sends it; what is inferred, contradicted or shown by an example refuses nothing by default. Answers are read whatever bounds say. The witness is a value that was allowed before and is not now.",
    covers: &bound::covers(KEYWORDS),
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, values: &Values<'_>) {
    bound::compare(cx, spot, values, &CHECK, &GROUP);
}
