//! What only the caller can know: the fields of a crate's `Context`.

use crate::model::NodePath;

use super::{Function, Ident, Type};

/// The struct `Context` of a crate.
#[derive(Clone, Debug, PartialEq)]
pub struct Context {
    /// Its documentation.
    pub docs: super::Docs,
    /// Its fields, one for each variable.
    pub fields: Vec<ContextField>,
    /// Their documentation and types as they stand in the struct, in the same order.
    pub shown: Vec<super::Field>,
    /// The setters.
    pub functions: Vec<Function>,
}

/// A variable that rules use and only the caller can give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContextField {
    /// The first declaration in the spec.
    pub node: NodePath,
    /// Its name in the spec.
    pub name: String,
    /// The field of `Context`, which is an `Option` of the type.
    pub ident: Ident,
    /// The type of its value.
    pub ty: Type,
}
