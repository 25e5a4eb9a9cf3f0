//! The values of an enum are there, of one kind, and different.

use std::collections::BTreeMap;

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, EnumBase, Literal, Shape};
use crate::source::Span;

static EMPTY_ENUM: Check = Check::error(
    "empty-enum",
    "An enum lists no values. List them, or write the plain type if the documentation names none.",
);
static ENUM_VALUE: Check = Check::error(
    "enum-value",
    "A value of an enum is not of the kind of the others. All values are text, or all are whole numbers of 64 bits.",
);
static DUPLICATE_ENUM_VALUE: Check =
    Check::error("duplicate-enum-value", "An enum lists a value twice. Remove one of the two.");
static DUPLICATE_ENUM_NAME: Check = Check::error(
    "duplicate-enum-name",
    "Two values of an enum have the same name, so one of them could not be named in Rust. Rename one of the two.",
);
pub(super) static CHECKS: &[&Check] = &[&EMPTY_ENUM, &ENUM_VALUE, &DUPLICATE_ENUM_VALUE, &DUPLICATE_ENUM_NAME];

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for def in &api.types {
        let Shape::Enum(values) = &def.shape else { continue };
        if values.values.is_empty() {
            diagnostics.push(
                Diagnostic::new(&EMPTY_ENUM, def.name.span, "an enum without values")
                    .help("list the values, or write the plain type"),
            );
        }
        let mut seen: BTreeMap<String, Span> = BTreeMap::new();
        let mut names: BTreeMap<&str, Span> = BTreeMap::new();
        for value in &values.values {
            let fits = match (&value.wire.value, values.base) {
                (Literal::String(_), EnumBase::String) => true,
                (Literal::Number(text), EnumBase::Integer) => text.parse::<i64>().is_ok(),
                _ => false,
            };
            if !fits {
                let wanted = if values.base == EnumBase::Integer { "a whole number of 64 bits" } else { "text" };
                let message = format!("`{}` is not {wanted}", value.wire.value.json());
                diagnostics.push(
                    Diagnostic::new(&ENUM_VALUE, value.wire.span, message)
                        .help("write values of one kind, text or whole numbers"),
                );
            }
            if let Some(first) = seen.insert(value.wire.value.json(), value.wire.span) {
                diagnostics.push(
                    Diagnostic::new(
                        &DUPLICATE_ENUM_VALUE,
                        value.wire.span,
                        format!("the value `{}` appears twice", value.wire.value.json()),
                    )
                    .label("second here")
                    .also(first, "first here")
                    .help("remove one of the two"),
                );
            }
            if let Some(name) = &value.name
                && let Some(first) = names.insert(name.value.as_str(), name.span)
            {
                diagnostics.push(
                    Diagnostic::new(&DUPLICATE_ENUM_NAME, name.span, format!("two values are called `{}`", name.value))
                        .label("second here")
                        .also(first, "first here")
                        .help("rename one of the two"),
                );
            }
        }
    }
}
