//! Parameters have types that can be written into a path, a query or a header.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Field, Literal, Location, Null, Shape, Type, TypeKind};
use crate::proof::{is_text, list_of, parameters};

static NULLABLE_PATH_PARAMETER: Check = Check::error(
    "nullable-path-parameter",
    "The type of a path parameter is nullable. A path has no null: remove the `?`.",
);
static PARAMETER_TYPE: Check = Check::error(
    "parameter-type",
    "The type of a parameter cannot be written as text. Parameters are scalars, enums, constants, newtypes of these, or unions of such kinds; in a query also lists of them.",
);
static UNSENDABLE_VALUE: Check = Check::error(
    "unsendable-value",
    "None of the values listed for a parameter can be sent. A part of a path is neither empty nor `.` nor `..`, and the value of a header is made of visible ASCII characters, blanks and tabs. Write what the service really takes, or another type.",
);
pub(super) static CHECKS: &[&Check] = &[&NULLABLE_PATH_PARAMETER, &PARAMETER_TYPE, &UNSENDABLE_VALUE];

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for field in api.client_headers.iter().chain(&api.call_headers) {
        check(api, field, false, diagnostics);
        sendable(api, field, Location::Header, diagnostics);
    }
    for parameter in api.operations.iter().flat_map(parameters) {
        let field = parameter.field;
        check(api, field, parameter.location == Location::Query, diagnostics);
        sendable(api, field, parameter.location, diagnostics);
        if parameter.location == Location::Path && field.ty.null == Null::Nullable {
            let message = format!("the path parameter `{}` cannot be null", field.name.value);
            diagnostics.push(
                Diagnostic::new(&NULLABLE_PATH_PARAMETER, field.ty.span, message).help("remove the `?` after the type"),
            );
        }
    }
}

fn check(api: &Api, field: &Field, list: bool, diagnostics: &mut Diagnostics) {
    let fits = match list_of(api, &field.ty) {
        // Only a list in place or under one name is written item by item.
        Some((item, 0 | 1)) if list => is_text(api, item),
        _ => is_text(api, &field.ty),
    };
    // A type that is not known is reported already.
    if !fits && !diagnostics.has_error_within(field.ty.span) {
        let what = if list { "a query" } else { "a path or header" };
        let message = format!("the type of `{}` cannot be written in {what}", field.name.value);
        let help = if list { "use a scalar, an enum, or a list of these" } else { "use a scalar or an enum" };
        diagnostics.push(Diagnostic::new(&PARAMETER_TYPE, field.ty.span, message).help(help));
    }
}

/// Some value of the parameter can be written where it goes.
fn sendable(api: &Api, field: &Field, location: Location, diagnostics: &mut Diagnostics) {
    let Some(texts) = listed(api, &field.ty) else { return };
    let is_sendable = |text: &&str| match location {
        Location::Path => !matches!(*text, "" | "." | ".."),
        Location::Header => text.bytes().all(|byte| matches!(byte, b'\t' | b' '..=b'~')),
        Location::Query => true,
    };
    if !texts.is_empty() && !texts.iter().any(is_sendable) && !diagnostics.has_error_within(field.ty.span) {
        let place = if location == Location::Path { "path" } else { "header" };
        let message = format!("no value of `{}` can be written in a {place}", field.name.value);
        diagnostics.push(
            Diagnostic::new(&UNSENDABLE_VALUE, field.ty.span, message)
                .help("write the values that the service takes, or `string`"),
        );
    }
}

/// The texts that a type lists, if it does.
fn listed<'a>(api: &'a Api, ty: &'a Type) -> Option<Vec<&'a str>> {
    let text = |literal: &'a Literal| match literal {
        Literal::String(text) | Literal::Number(text) | Literal::Json(text) => text.as_str(),
        Literal::Boolean(_) | Literal::Null => "a word",
    };
    let mut ty = ty;
    // A name that leads back to itself, which is reported elsewhere, has no more steps than there are types.
    for _ in 0..=api.types.len() {
        match &ty.kind {
            TypeKind::Const(literal) => return Some(vec![text(literal)]),
            TypeKind::Named(id) => match &api.type_def(*id).shape {
                Shape::Enum(values) => {
                    return Some(values.values.iter().map(|value| text(&value.wire.value)).collect());
                }
                Shape::Newtype(inner) => ty = inner,
                _ => return None,
            },
            _ => return None,
        }
    }
    None
}
