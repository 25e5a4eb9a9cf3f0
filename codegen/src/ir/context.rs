//! What only the caller can know, for the rules.

use super::{Ident, Type};

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
