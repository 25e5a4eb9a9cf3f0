//! The values of an enum are there, of one kind, and different.

use std::collections::BTreeMap;

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, EnumBase, Literal, Shape};
use crate::source::Span;

pub(super) static CHECK: Check = Check::error(
    "enum-values",
    "An enum has at least one value, all of them text or all of them whole numbers, and no value or name twice. Where a page names no value, write the plain type and an erratum.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for def in &api.types {
        let Shape::Enum(values) = &def.shape else { continue };
        if values.values.is_empty() {
            diagnostics.push(
                Diagnostic::new(&CHECK, def.name.span, "an enum without values")
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
                    Diagnostic::new(&CHECK, value.wire.span, message)
                        .help("write values of one kind, text or whole numbers"),
                );
            }
            if let Some(first) = seen.insert(value.wire.value.json(), value.wire.span) {
                diagnostics.push(
                    Diagnostic::new(
                        &CHECK,
                        value.wire.span,
                        format!("the value `{}` stands twice", value.wire.value.json()),
                    )
                    .label("again here")
                    .also(first, "first here")
                    .help("remove one of the two"),
                );
            }
            if let Some(name) = &value.name
                && let Some(first) = names.insert(name.value.as_str(), name.span)
            {
                diagnostics.push(
                    Diagnostic::new(&CHECK, name.span, format!("two values are called `{}`", name.value))
                        .label("again here")
                        .also(first, "first here")
                        .help("call one of the two otherwise"),
                );
            }
        }
    }
}
