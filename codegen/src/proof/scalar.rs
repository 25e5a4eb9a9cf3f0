//! The scalar in which Rust holds a value: some scalars and literals share one.

use crate::model::{Literal, Null, Scalar, Type, TypeId, TypeKind};

/// The scalar that stands for all that have its Rust type.
#[must_use]
pub const fn held(scalar: Scalar) -> Scalar {
    match scalar {
        Scalar::Uri | Scalar::Email => Scalar::String,
        Scalar::Number => Scalar::Decimal,
        other => other,
    }
}

/// Whether Rust holds the scalar in a type that is `Copy`.
#[must_use]
pub const fn is_copy(scalar: Scalar) -> bool {
    matches!(scalar, Scalar::Boolean | Scalar::Int32 | Scalar::Int64 | Scalar::Uuid)
}

/// The scalar that a literal is read as.
#[must_use]
pub fn of_literal(literal: &Literal) -> Scalar {
    match literal {
        Literal::Boolean(_) => Scalar::Boolean,
        Literal::Number(text) if text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') => Scalar::Integer,
        Literal::Number(_) => Scalar::Decimal,
        Literal::String(_) => Scalar::String,
        Literal::Null | Literal::Json(_) => Scalar::Json,
    }
}

/// A type as Rust holds it: types of a spec that are one in Rust have the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct HeldType {
    nullable: bool,
    kind: HeldKind,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum HeldKind {
    Scalar(Scalar),
    Named(TypeId),
    List(Box<HeldType>),
    Map(Box<HeldType>),
}

impl HeldType {
    /// The type as Rust holds it.
    #[must_use]
    pub fn of(ty: &Type) -> Self {
        let kind = match &ty.kind {
            TypeKind::Scalar(scalar) => HeldKind::Scalar(held(*scalar)),
            TypeKind::Const(literal) => HeldKind::Scalar(of_literal(&literal.value)),
            TypeKind::Named(id) => HeldKind::Named(*id),
            TypeKind::List(inner) => HeldKind::List(Box::new(Self::of(inner))),
            TypeKind::Map(inner) => HeldKind::Map(Box::new(Self::of(inner))),
        };
        Self { nullable: ty.null == Null::Nullable, kind }
    }
}
