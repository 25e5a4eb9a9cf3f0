//! Parameters have types that can be written into a path, a query or a header.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Field, Literal, Null, Scalar, Shape, Type, TypeKind};

pub(super) static CHECK: Check = Check::error(
    "parameter-type",
    "A parameter is text in the end: a scalar, an enum, a literal, a newtype of these, or a choice between such kinds; in a query also a list of them. Objects, maps and `json` have no such form, and a path parameter cannot be null.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for field in api.client_headers.iter().chain(&api.call_headers) {
        parameter(api, field, false, diagnostics);
    }
    for operation in &api.operations {
        for field in &operation.path_parameters {
            parameter(api, field, false, diagnostics);
            if field.ty.null == Null::Nullable {
                let message = format!("the path parameter `{}` cannot be null", field.name.value);
                diagnostics
                    .push(Diagnostic::new(&CHECK, field.ty.span, message).help("remove the `?` behind the type"));
            }
        }
        for field in &operation.headers {
            parameter(api, field, false, diagnostics);
        }
        for query in &operation.query {
            parameter(api, &query.field, true, diagnostics);
        }
    }
}

fn parameter(api: &Api, field: &Field, list: bool, diagnostics: &mut Diagnostics) {
    let fits = match (&field.ty.kind, list) {
        (TypeKind::List(item), true) => single(api, item, 0),
        _ => single(api, &field.ty, 0) || (list && named_list(api, &field.ty)),
    };
    if !fits {
        let what = if list { "a query" } else { "a path or header" };
        let message = format!("the type of `{}` cannot be written into {what}", field.name.value);
        let help = if list { "use a scalar, an enum, or a list of these" } else { "use a scalar or an enum" };
        diagnostics.push(Diagnostic::new(&CHECK, field.ty.span, message).help(help));
    }
}

fn named_list(api: &Api, ty: &Type) -> bool {
    match &ty.kind {
        TypeKind::Named(id) => match &api.type_def(*id).shape {
            Shape::Newtype(Type { kind: TypeKind::List(item), .. }) => single(api, item, 0),
            _ => false,
        },
        _ => false,
    }
}

fn single(api: &Api, ty: &Type, depth: usize) -> bool {
    match &ty.kind {
        TypeKind::Scalar(scalar) => *scalar != Scalar::Json,
        TypeKind::Const(literal) => !matches!(literal.value, Literal::Json(_) | Literal::Null),
        TypeKind::List(_) | TypeKind::Map(_) => false,
        TypeKind::Named(id) => match &api.type_def(*id).shape {
            Shape::Newtype(inner) => depth < api.types.len() && single(api, inner, depth + 1),
            Shape::Enum(_) => true,
            Shape::KindUnion(types) => depth < api.types.len() && types.iter().all(|ty| single(api, ty, depth + 1)),
            Shape::Object(_) | Shape::TaggedUnion(_) | Shape::Choice(_) => false,
        },
    }
}
