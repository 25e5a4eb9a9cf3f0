//! Whether a literal of the spec is a value of a type: its kind first, then every bound on the way.

use super::measure;
use super::{argument_error, keyword};
use crate::model::{Api, EnumBase, Literal, Null, Scalar, Shape, Type, TypeId};
use crate::proof::{MemberPlace, Subject, SubjectKind, describe, members, subject};
use specwright_semantics::DecimalText;

/// Whether a literal is a value of a type; otherwise says why not, as `expected …, found …` or by the bound it breaks.
///
/// # Errors
///
/// What is wrong with the literal, lower case, without a full stop.
pub fn literal_fits(api: &Api, ty: &Type, literal: &Literal) -> Result<(), String> {
    let subject = subject(api, ty);
    if *literal == Literal::Null {
        return match (subject.null, subject.kind) {
            (Null::Never, _) => Err(format!("expected `{}`, which is never null, found `null`", describe(api, ty))),
            (_, SubjectKind::Const(known)) if known.value != Literal::Null && subject.null != Null::Nullable => {
                Err(format!("expected `{}`, found `null`", known.json()))
            }
            _ => Ok(()),
        };
    }
    kind_fits(api, ty, &subject, literal)?;
    let own = ty.constraints.list.iter();
    for constraint in own.chain(subject.inherited) {
        let Some(known) = keyword(constraint.keyword) else { continue };
        let usable = argument_error(known, &constraint.argument).is_none();
        if usable && (known.excludes)(&constraint.argument, literal) {
            let bound = format!("{}: {}", known.name, constraint.argument.json());
            return Err(format!("`{}` violates `{bound}` ({})", shown(literal), (known.wording)(&constraint.argument)));
        }
    }
    Ok(())
}

/// Whether a literal is an unlisted value of an open enum, and of which.
#[must_use]
pub fn unlisted_in(api: &Api, ty: &Type, literal: &Literal) -> Option<TypeId> {
    let SubjectKind::Enum(id) = subject(api, ty).kind else { return None };
    let Shape::Enum(it) = &api.type_def(id).shape else { return None };
    let listed = it.values.iter().any(|value| same(&value.wire, literal));
    (!it.closed && !listed && *literal != Literal::Null).then_some(id)
}

/// Whether two literals are the same value.
#[must_use]
pub fn same(a: &Literal, b: &Literal) -> bool {
    match (a, b) {
        (Literal::Number(a), Literal::Number(b)) => match (DecimalText::json(a), DecimalText::json(b)) {
            (Some(a), Some(b)) => a == b,
            _ => a == b,
        },
        (Literal::Json(_), Literal::Json(_)) => measure::json(a) == measure::json(b),
        _ => a == b,
    }
}

fn kind_fits(api: &Api, ty: &Type, subject: &Subject<'_>, literal: &Literal) -> Result<(), String> {
    let unexpected = || Err(format!("expected `{}`, found {}", describe(api, ty), found(literal)));
    match subject.kind {
        SubjectKind::Scalar(scalar) => scalar_fits(scalar, literal).then_some(()).map_or_else(unexpected, Ok),
        SubjectKind::Const(known) if same(&known.value, literal) => Ok(()),
        SubjectKind::Const(known) => Err(format!("expected `{}`, found `{}`", known.json(), shown(literal))),
        SubjectKind::Enum(id) => {
            let Shape::Enum(it) = &api.type_def(id).shape else { return Ok(()) };
            match (it.base, literal) {
                (EnumBase::String, Literal::String(_)) => {}
                (EnumBase::Integer, Literal::Number(text)) if is_integer(text) => {}
                _ => return unexpected(),
            }
            if it.closed && !it.values.iter().any(|value| same(&value.wire, literal)) {
                return Err(format!("`{}` is not a value of `{}`", shown(literal), api.type_def(id).name));
            }
            Ok(())
        }
        SubjectKind::List(item) => match measure::json(literal) {
            Some(serde_json::Value::Array(items)) => each(api, items.iter().map(|value| (item, value))),
            _ => unexpected(),
        },
        SubjectKind::Map(item) => match measure::json(literal) {
            Some(serde_json::Value::Object(map)) => each(api, map.values().map(|value| (item, value))),
            _ => unexpected(),
        },
        SubjectKind::Object(id) => match measure::json(literal) {
            Some(serde_json::Value::Object(map)) => object_fits(api, id, &map),
            _ => unexpected(),
        },
        SubjectKind::TaggedUnion(_) | SubjectKind::Choice(_) => match measure::json(literal) {
            Some(serde_json::Value::Object(_)) => Ok(()),
            _ => unexpected(),
        },
        SubjectKind::KindUnion(id) => {
            let Shape::KindUnion(arms) = &api.type_def(id).shape else { return Ok(()) };
            // A union inside a union is reported elsewhere; here it must only end.
            let nested = |arm: &Type| matches!(crate::proof::subject(api, arm).kind, SubjectKind::KindUnion(_));
            let fits = arms.iter().any(|arm| nested(arm) || literal_fits(api, arm, literal).is_ok());
            if fits { Ok(()) } else { unexpected() }
        }
        SubjectKind::Endless => Ok(()),
    }
}

fn each<'a>(api: &Api, values: impl Iterator<Item = (&'a Type, &'a serde_json::Value)>) -> Result<(), String> {
    values.into_iter().try_for_each(|(ty, value)| literal_fits(api, ty, &from_json(value)))
}

fn object_fits(api: &Api, id: TypeId, map: &serde_json::Map<String, serde_json::Value>) -> Result<(), String> {
    for member in members(api, id) {
        let name = member.wire_name();
        let value = map.iter().find(|(key, _)| member.is_called(key)).map(|(_, value)| value);
        match (value, member.place) {
            (None, _) if member.is_required() => return Err(format!("`{name}` is required and missing")),
            (Some(value), MemberPlace::Field(_, field)) => {
                literal_fits(api, &field.ty, &from_json(value)).map_err(|why| format!("`{name}`: {why}"))?;
            }
            _ => {}
        }
    }
    Ok(())
}

fn scalar_fits(scalar: Scalar, literal: &Literal) -> bool {
    match (scalar, literal) {
        (Scalar::Json, _) | (Scalar::String, Literal::String(_)) | (Scalar::Boolean, Literal::Boolean(_)) => true,
        (Scalar::Uuid, Literal::String(text)) => specwright_formats::uuid(text),
        (Scalar::Date, Literal::String(text)) => specwright_formats::date(text),
        (Scalar::DateTime, Literal::String(text)) => specwright_formats::date_time(text),
        (Scalar::Uri, Literal::String(text)) => specwright_formats::uri(text),
        (Scalar::Email, Literal::String(text)) => specwright_formats::email(text),
        (Scalar::Integer, Literal::Number(text)) => is_integer(text),
        (Scalar::Int32, Literal::Number(text)) => text.parse::<i32>().is_ok(),
        (Scalar::Int64, Literal::Number(text)) => text.parse::<i64>().is_ok(),
        (Scalar::Number | Scalar::Decimal, Literal::Number(text)) => DecimalText::json(text).is_some(),
        _ => false,
    }
}

fn is_integer(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn from_json(value: &serde_json::Value) -> Literal {
    match value {
        serde_json::Value::Null => Literal::Null,
        serde_json::Value::Bool(value) => Literal::Boolean(*value),
        serde_json::Value::Number(number) => Literal::Number(number.to_string()),
        serde_json::Value::String(text) => Literal::String(text.clone()),
        other => Literal::Json(other.to_string()),
    }
}

/// What a literal is, with its value: `the string "a"`.
pub(super) fn found(literal: &Literal) -> String {
    let text = shown(literal);
    match literal {
        Literal::Null => "`null`".into(),
        Literal::Boolean(_) => format!("`{text}`"),
        Literal::Number(_) => format!("the number `{text}`"),
        Literal::String(_) => format!("the string `{text}`"),
        Literal::Json(_) => format!("`{text}`"),
    }
}

/// A literal as JSON, cut where it is long.
pub(super) fn shown(literal: &Literal) -> String {
    const MAX_LENGTH: usize = 60;
    let text = literal.json();
    if text.chars().count() <= MAX_LENGTH {
        return text;
    }
    format!("{}…", text.chars().take(MAX_LENGTH).collect::<String>())
}
