//! From a reference to what it leads to: through newtypes to the scalar, list, map or object in the end.

use super::Lowering;
use super::made::{Made, Target};
use crate::ir::{self, Expression, Form, Ident, Kind, Part};
use crate::lower::values::literal_type;
use crate::model::{EnumBase, Literal, Null, Scalar, Shape, Type, TypeId, TypeKind};

impl<'a> Lowering<'a> {
    /// What a reference to a value of a type leads to.
    pub(super) fn settle(&self, reference: Expression, ty: &'a Type) -> Made<'a> {
        let scalar = |kind, scalar| Made::value(kind, Form::Scalar(Box::new(reference.clone()), scalar));
        match &ty.kind {
            TypeKind::Named(id) => self.settle_named(reference, *id),
            TypeKind::List(item) => Made { target: Target::List(item), expression: reference },
            TypeKind::Map(value) => Made { target: Target::Map(value), expression: reference },
            TypeKind::Scalar(it) => match it {
                Scalar::String | Scalar::Uri | Scalar::Email => scalar(Kind::Text, ir::Scalar::Text),
                Scalar::Integer => scalar(Kind::Number, ir::Scalar::Number),
                Scalar::Int32 | Scalar::Int64 => scalar(Kind::Number, ir::Scalar::Primitive),
                Scalar::Number | Scalar::Decimal => scalar(Kind::Number, ir::Scalar::Number),
                Scalar::Boolean => scalar(Kind::Boolean, ir::Scalar::Copied),
                Scalar::Uuid => scalar(Kind::Uuid, ir::Scalar::Copied),
                Scalar::Date => scalar(Kind::Date, ir::Scalar::Date),
                Scalar::DateTime => scalar(Kind::DateTime, ir::Scalar::DateTime),
                Scalar::Json => scalar(Kind::Json, ir::Scalar::Json),
            },
            TypeKind::Const(literal) => match &literal.value {
                Literal::Boolean(_) => scalar(Kind::Boolean, ir::Scalar::Copied),
                Literal::Number(_) => scalar(Kind::Number, ir::Scalar::Number),
                Literal::String(_) => scalar(Kind::Text, ir::Scalar::Text),
                Literal::Null | Literal::Json(_) => scalar(Kind::Json, ir::Scalar::Json),
            },
        }
    }

    /// The same for a named type.
    pub(super) fn settle_named(&self, reference: Expression, id: TypeId) -> Made<'a> {
        let api = self.with.api;
        match &api.type_def(id).shape {
            Shape::Newtype(inner) => {
                // A newtype that only leads back to itself is refused by another check.
                let inside = self.part(reference, Part::Inner, self.element(inner));
                self.settle_element(inside, inner)
            }
            Shape::Object(_) | Shape::TaggedUnion(_) | Shape::Choice(_) => {
                Made { target: Target::Object(id), expression: reference }
            }
            Shape::KindUnion(_) => Made { target: Target::KindUnion, expression: reference },
            Shape::Enum(it) => match it.base {
                EnumBase::String => Made::value(Kind::Text, Form::Scalar(Box::new(reference), ir::Scalar::Text)),
                EnumBase::Integer => {
                    let form = Form::Scalar(Box::new(reference), ir::Scalar::IntegerEnum);
                    Made::number(form)
                }
            },
        }
    }

    /// The same for an item of a list or map, which is an `Option` where the page says that it may be null.
    pub(super) fn settle_element(&self, reference: Expression, ty: &'a Type) -> Made<'a> {
        let reference = match ty.null {
            Null::Nullable => self.part(reference, Part::There, self.rust(ty)),
            _ => reference,
        };
        self.settle(reference, ty)
    }

    /// What a variable that refers to an item leads to.
    pub(super) fn item(&self, ident: Ident, ty: &'a Type) -> Made<'a> {
        let reference = Expression { kind: Kind::Reference(self.element(ty)), form: Form::Item(ident) };
        self.settle_element(reference, ty)
    }

    /// A reference to a part of what a reference leads to.
    pub(super) fn part(&self, of: Expression, part: Part, ty: ir::Type) -> Expression {
        Expression { kind: Kind::Reference(ty), form: Form::Part(Box::new(of), part) }
    }

    /// The Rust type of values of a type, without regard to null.
    pub(super) fn rust(&self, ty: &Type) -> ir::Type {
        match &ty.kind {
            TypeKind::Scalar(scalar) => crate::lower::scalar_type(*scalar),
            TypeKind::Named(id) => self.named(*id),
            TypeKind::List(item) => ir::Type::Vec(Box::new(self.element(item))),
            TypeKind::Map(value) => ir::Type::Map(Box::new(self.element(value))),
            TypeKind::Const(literal) => literal_type(&literal.value),
        }
    }

    /// The Rust type of an item of a list or map.
    pub(super) fn element(&self, ty: &Type) -> ir::Type {
        let inner = self.rust(ty);
        if ty.null == Null::Nullable { inner.option() } else { inner }
    }

    /// The Rust type of a named type.
    pub(super) fn named(&self, id: TypeId) -> ir::Type {
        match self.with.types.get(id) {
            Some(item) => ir::Type::Own(ir::CrateModule::Types, item.ident.clone()),
            None => ir::Type::Unit,
        }
    }
}
