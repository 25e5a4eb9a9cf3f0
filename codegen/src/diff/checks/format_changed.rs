//! The form of a text.

use super::bound;
use crate::diff::bounds::{self, Group};
use crate::diff::check::Check;
use crate::diff::differ::{Differ, Spot};
use crate::diff::walk::{Value, Values};
use crate::model::{Scalar, TypeKind};

const KEYWORDS: &[&str] = &["format"];

/// What it compares.
pub(super) static GROUP: Group = bounds::of_demands(KEYWORDS, true);

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "format-changed",
    manual: "The form that a text has to have changed, whether it is written or comes with the type, as for `email`. Whether the new one refuses what the old one took is found by trying texts; where none is found, it cannot be told. Where clients send the value, a narrower bound breaks older ones, whose values the service may refuse, and a wider one breaks newer ones against an older service. A client refuses a value outside a stated bound before it sends it; what is inferred, contradicted or shown by an example refuses nothing by default. Answers are read whatever bounds say. The witness is a value that was allowed before and is not now.",
    covers: &bound::covers(KEYWORDS),
};

pub(in crate::diff) fn look(cx: &mut Differ<'_>, spot: &Spot<'_>, values: &Values<'_>) {
    // The form of a date is its type, of which another check tells.
    let is_dated = |value: &Value<'_>| matches!(value.ty.kind, TypeKind::Scalar(Scalar::Date | Scalar::DateTime));
    if is_dated(&values.base) != is_dated(&values.head) {
        return;
    }
    bound::compare(cx, spot, values, &CHECK, &GROUP);
}
