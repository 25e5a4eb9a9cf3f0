//! Whether something has to be there, and whether it may be null.

use crate::diff::check::{Check, Covers};
use crate::diff::differ::{Differ, Spot};
use crate::diff::walk::{FieldKind, Inside, Value};
use crate::model::{Field, Type};

/// The check.
pub(in crate::diff) static CHECK: Check = Check {
    id: "marks-changed",
    manual: "Whether a member or parameter has to be there, or whether a value may be null, changed, or is said now or no longer.",
    covers: &[
        Covers::all("a field", &["!", "?", "T!", "T?"]),
        Covers::all("a type", &["T!", "T?"]),
        Covers::all("a body", &["T!", "T?"]),
        Covers::all("a response", &["T!", "T?"]),
    ],
};

/// The marks of a field: of the field itself, and of null.
pub(in crate::diff) fn of_field(_: &mut Differ<'_>, _: &Spot<'_>, _: &Field, _: &Field, _: FieldKind) {}

/// The mark for null of a value that is always there: a body, an answer, a type that wraps another.
pub(in crate::diff) fn of_newtype(_: &mut Differ<'_>, _: &Spot<'_>, _: &Type, _: &Type) {}

/// The mark for null of items and values in lists and maps.
pub(in crate::diff) fn of_null(_: &mut Differ<'_>, _: &Spot<'_>, _: &Value<'_>, _: &Value<'_>, _: Inside) {}
