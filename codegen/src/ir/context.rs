//! What only the caller can know, for the rules.

use super::{Docs, Field, Function, Ident, Type};

/// The struct `Context` of a crate.
#[derive(Clone, Debug)]
pub struct Context {
    /// Its documentation.
    pub docs: Docs,
    /// The variables.
    pub fields: Vec<ContextField>,
    /// The fields of the struct, in the same order.
    pub shown: Vec<Field>,
    /// The setters, in the same order.
    pub functions: Vec<Function>,
}

/// A variable behind `context`.
#[derive(Clone, Debug)]
pub struct ContextField {
    /// Its name in the spec.
    pub name: String,
    /// The field and its setter.
    pub ident: Ident,
    /// The type of its value; the field is an `Option` of it.
    pub ty: Type,
}
