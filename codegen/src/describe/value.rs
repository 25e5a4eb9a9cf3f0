//! Types in words.

use super::Text;
use crate::model::{Api, NodePath, Shape, Type, TypeId, TypeKind};
use crate::proof;

/// A type in words, with named types as nodes. Whether it may be null is told beside it.
#[must_use]
pub fn value_type(api: &Api, ty: &Type) -> Text {
    match &ty.kind {
        TypeKind::Scalar(scalar) => Text::code(scalar.word()),
        TypeKind::Named(id) => named(api, *id),
        TypeKind::List(item) => Text::words("list of ").and(inner(api, item)),
        TypeKind::Map(item) => Text::words("map of ").and(inner(api, item)),
        TypeKind::Const(literal) => Text::code(literal.value.json()),
    }
}

/// The same, with what the named type stands for behind it where that is another type: `TenantId` (`uuid`).
#[must_use]
pub fn value_type_in_full(api: &Api, ty: &Type) -> Text {
    let text = value_type(api, ty);
    let Some(def) = proof::named(ty).map(|id| api.type_def(id)) else { return text };
    let Shape::Newtype(inner) = &def.shape else { return text };
    let says = std::iter::once(value_type(api, inner)).chain(super::bounds(inner, &def.metadata));
    text.then(" (").and(Text::joined(says, ", ")).then(")")
}

/// A named type.
#[must_use]
pub fn named(api: &Api, id: TypeId) -> Text {
    Text::node(NodePath::Type(api.type_def(id).name.value.clone()))
}

/// The type of an item, of which nothing else tells whether it may be null or what bounds it.
fn inner(api: &Api, ty: &Type) -> Text {
    let bounds = super::bounds(ty, &crate::model::Metadata::bare(ty.span));
    let marks: Vec<Text> = super::null(ty.null).map(Text::words).into_iter().chain(bounds).collect();
    let text = value_type(api, ty);
    if marks.is_empty() { text } else { text.then(" (each ").and(Text::joined(marks, ", ")).then(")") }
}
