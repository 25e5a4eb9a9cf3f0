//! The types of `A | B` are told apart by their JSON kind, so the kinds must differ.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, EnumBase, JsonKind, Literal, Shape, Type, TypeKind};

pub(super) static CHECK: Check = Check::error(
    "ambiguous-union",
    "`A | B` is told apart by JSON kind alone: string, number, boolean, array, object. Two types of one kind (a `uuid` and a `string`, two objects) cannot be told apart that way; use `union` with a tag, or the wider of the two types.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for def in &api.types {
        let Shape::KindUnion(types) = &def.shape else { continue };
        let mut seen: Vec<(JsonKind, &Type)> = Vec::new();
        for ty in types {
            let Some(kind) = json_kind(api, ty, 0) else {
                let message = "this type can be any JSON and cannot be told apart from the others";
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

/// The JSON kind of a type; `None` where it can be several.
pub(super) fn json_kind(api: &Api, ty: &Type, depth: usize) -> Option<JsonKind> {
    match &ty.kind {
        TypeKind::Scalar(scalar) => scalar.json_kind(),
        TypeKind::List(_) => Some(JsonKind::Array),
        TypeKind::Map(_) => Some(JsonKind::Object),
        TypeKind::Const(literal) => match &literal.value {
            Literal::String(_) => Some(JsonKind::String),
            Literal::Number(_) => Some(JsonKind::Number),
            Literal::Boolean(_) => Some(JsonKind::Boolean),
            Literal::Json(text) => Some(if text.starts_with('[') { JsonKind::Array } else { JsonKind::Object }),
            Literal::Null => None,
        },
        TypeKind::Named(id) => match &api.type_def(*id).shape {
            // A newtype of itself has no kind; `endless-type` tells of it.
            Shape::Newtype(inner) if depth < api.types.len() => json_kind(api, inner, depth + 1),
            Shape::Newtype(_) | Shape::KindUnion(_) => None,
            Shape::Enum(values) => {
                Some(if values.base == EnumBase::Integer { JsonKind::Number } else { JsonKind::String })
            }
            Shape::Object(_) | Shape::TaggedUnion(_) | Shape::Choice(_) => Some(JsonKind::Object),
        },
    }
}
