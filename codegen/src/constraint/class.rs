//! The classes of value that keywords are for, of a type.

use super::keyword::Class;
use crate::model::{Api, EnumBase, JsonKind, Literal, Scalar, Shape, Type};
use crate::proof::{SubjectKind, subject};

/// The classes of value that a type can hold; empty where no keyword fits.
pub(super) fn classes(api: &Api, ty: &Type) -> Vec<Class> {
    match subject(api, ty).kind {
        SubjectKind::Scalar(Scalar::String | Scalar::Uri | Scalar::Email) => vec![Class::Text],
        SubjectKind::Scalar(scalar) if scalar.json_kind() == Some(JsonKind::Number) => vec![Class::Number],
        SubjectKind::Enum(id) => match &api.type_def(id).shape {
            Shape::Enum(it) if it.base == EnumBase::Integer => vec![Class::Number],
            _ => vec![Class::Text],
        },
        SubjectKind::List(_) => vec![Class::List],
        SubjectKind::Map(_) | SubjectKind::Object(_) => vec![Class::Object],
        SubjectKind::KindUnion(id) => match &api.type_def(id).shape {
            // An arm that is a union again is left out: no type is built like that, and a circle would not end.
            Shape::KindUnion(arms) => arms
                .iter()
                .filter(|arm| !matches!(subject(api, arm).kind, SubjectKind::KindUnion(_)))
                .flat_map(|arm| classes(api, arm))
                .collect(),
            _ => Vec::new(),
        },
        SubjectKind::Const(literal) => match &literal.value {
            Literal::String(_) => vec![Class::Text],
            Literal::Number(_) => vec![Class::Number],
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}
