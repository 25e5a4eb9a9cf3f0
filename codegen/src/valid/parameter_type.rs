//! Parameters have types that can be written into a path, a query or a header.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Field, Location, Null};
use crate::proof::{is_text, list_of, parameters};

static NULLABLE_PATH_PARAMETER: Check = Check::error(
    "nullable-path-parameter",
    "The type of a path parameter is nullable. A path has no null: remove the `?`.",
);
static PARAMETER_TYPE: Check = Check::error(
    "parameter-type",
    "The type of a parameter cannot be written as text. Parameters are scalars, enums, constants, newtypes of these, or unions of such kinds; in a query also lists of them.",
);
pub(super) static CHECKS: &[&Check] = &[&NULLABLE_PATH_PARAMETER, &PARAMETER_TYPE];

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for field in api.client_headers.iter().chain(&api.call_headers) {
        check(api, field, false, diagnostics);
    }
    for parameter in api.operations.iter().flat_map(parameters) {
        let field = parameter.field;
        check(api, field, parameter.location == Location::Query, diagnostics);
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
