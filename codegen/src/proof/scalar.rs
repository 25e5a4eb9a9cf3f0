//! The scalar in which Rust holds a value: some scalars and literals share one.

use crate::model::{Literal, Null, Scalar, Type, TypeKind};

/// The scalar that stands for all that have its Rust type.
#[must_use]
pub const fn held(scalar: Scalar) -> Scalar {
    match scalar {
        Scalar::Uri | Scalar::Email => Scalar::String,
        Scalar::Number => Scalar::Decimal,
        other => other,
    }
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

/// Whether two types are one in Rust.
#[must_use]
pub fn is_one(one: &Type, other: &Type) -> bool {
    let scalar = |ty: &Type| match &ty.kind {
        TypeKind::Scalar(scalar) => Some(held(*scalar)),
        TypeKind::Const(literal) => Some(of_literal(&literal.value)),
        TypeKind::Named(_) | TypeKind::List(_) | TypeKind::Map(_) => None,
    };
    let nullable = |ty: &Type| ty.null == Null::Nullable;
    nullable(one) == nullable(other)
        && match (&one.kind, &other.kind) {
            (TypeKind::Named(one), TypeKind::Named(other)) => one == other,
            (TypeKind::List(one), TypeKind::List(other)) | (TypeKind::Map(one), TypeKind::Map(other)) => {
                is_one(one, other)
            }
            _ => scalar(one).is_some() && scalar(one) == scalar(other),
        }
}
