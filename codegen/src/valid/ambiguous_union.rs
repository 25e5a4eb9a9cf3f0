//! The types of `A | B` are told apart by their JSON kind, so the kinds must differ.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, JsonKind, Shape, Type};
use crate::proof::json_kind;

pub(super) static CHECK: Check = Check::error(
    "ambiguous-union",
    "The types of `A | B` are distinguished by their JSON kind alone: string, number, boolean, array, object. Two types of one kind (a `uuid` and a `string`, two objects) cannot be distinguished; use `union` with a tag, or the wider of the two types.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for def in &api.types {
        let Shape::KindUnion(types) = &def.shape else { continue };
        let mut seen: Vec<(JsonKind, &Type)> = Vec::new();
        for ty in types {
            let Some(kind) = json_kind(api, ty) else {
                let message = "this type can be any JSON and cannot be distinguished from the others";
                diagnostics.push(Diagnostic::new(&CHECK, ty.span, message).help("use `json` alone"));
                continue;
            };
            if let Some((_, first)) = seen.iter().find(|(known, _)| *known == kind) {
                diagnostics.push(
                    Diagnostic::new(&CHECK, ty.span, format!("both types are {} in JSON", kind.word()))
                        .label("so is this")
                        .also(first.span, format!("this is {}", kind.word()))
                        .help("use `union` with a tag, or the wider type alone"),
                );
            } else {
                seen.push((kind, ty));
            }
        }
    }
}
