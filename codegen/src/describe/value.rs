//! Types in words.

use super::Text;
use crate::model::{Api, NodePath, Type, TypeId, TypeKind};

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
