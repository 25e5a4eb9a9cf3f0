//! The schema of a value at one place: its kind, whether it may be null, its bounds.

use super::constraint;
use super::export::{Dialect, Export};
use super::json::{Json, Object};
use crate::model::{Literal, Null, Pairs, Scalar, Shape, Type, TypeId, TypeKind};
use crate::proof::{SubjectKind, admits_null, subject};

/// The schema of a value at one place.
pub(crate) fn of(export: &Export<'_>, ty: &Type) -> Object {
    let kind = match &ty.kind {
        TypeKind::Scalar(scalar) => self::scalar(export.dialect, *scalar),
        TypeKind::Named(id) => Object::new().with("$ref", export.reference(*id)),
        TypeKind::List(element) => Object::new().with("type", "array").with("items", of(export, element)),
        TypeKind::Map(value) => Object::new().with("type", "object").with("additionalProperties", of(export, value)),
        TypeKind::Const(literal) => constant(&literal.value),
    };
    let takes_null = || admits_null(export.api, &Type { null: Null::Unsaid, ..ty.clone() });
    let kind = if ty.null == Null::Nullable && !takes_null() { or_null(kind) } else { kind };
    let pairs = match subject(export.api, ty).kind {
        SubjectKind::Object(id) => pairs_of(export, id),
        _ => None,
    };
    constraint::bound(kind, &ty.constraints, pairs).maybe("x-null", (ty.null == Null::Never).then_some("never"))
}

/// The list in which the members of a type travel.
fn pairs_of<'a>(export: &Export<'a>, id: TypeId) -> Option<&'a Pairs> {
    match &export.api.type_def(id).shape {
        Shape::Object(object) => object.pairs.as_ref(),
        _ => None,
    }
}

fn scalar(dialect: Dialect, scalar: Scalar) -> Object {
    let typed = |name: &str| Object::new().with("type", name);
    let formatted = |name: &str| typed(name).with("format", scalar.word());
    match scalar {
        Scalar::String | Scalar::Integer | Scalar::Number | Scalar::Boolean => typed(scalar.word()),
        Scalar::Int32 | Scalar::Int64 if dialect == Dialect::OpenApi => formatted("integer"),
        // Without a registry of formats the size has to be told by bounds.
        Scalar::Int32 => between(formatted("integer"), i32::MIN, i32::MAX),
        Scalar::Int64 => between(formatted("integer"), i64::MIN, i64::MAX),
        Scalar::Decimal => formatted("number"),
        Scalar::Uuid | Scalar::Date | Scalar::DateTime | Scalar::Uri | Scalar::Email => formatted("string"),
        Scalar::Json => Object::new(),
    }
}

fn between(schema: Object, least: impl ToString, most: impl ToString) -> Object {
    let number = |number: &dyn ToString| Json::Number(number.to_string());
    schema.with("minimum", number(&least)).with("maximum", number(&most))
}

fn constant(literal: &Literal) -> Object {
    let kind = match literal {
        Literal::Null => Some("null"),
        Literal::Boolean(_) => Some("boolean"),
        Literal::Number(text) if text.contains(['.', 'e', 'E']) => Some("number"),
        Literal::Number(_) => Some("integer"),
        Literal::String(_) => Some("string"),
        Literal::Json(_) => None,
    };
    Object::new().maybe("type", kind).with("const", Json::literal(literal))
}

/// The schema of what is not null by itself that takes null as well.
fn or_null(mut schema: Object) -> Object {
    if let Some(value) = schema.take("const") {
        schema.set("enum", Json::List(vec![value, Json::Null]));
    }
    match schema.take("type") {
        Some(Json::Text(kind)) if kind != "null" => {
            Object::new().with("type", Json::list([kind.as_str(), "null"])).and(schema)
        }
        Some(kind) => Object::new().with("type", kind).and(schema),
        None if schema.has("$ref") => {
            Object::new().with("anyOf", Json::list([schema, Object::new().with("type", "null")]))
        }
        None => schema,
    }
}
