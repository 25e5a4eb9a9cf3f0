//! Paging names parameters and members that are there and fit.

use crate::diagnostic::{Check, Diagnostic, Diagnostics, did_you_mean};
use crate::model::{Api, Field, JsonKind, Object, Operation, Paginate, Shape, TypeKind};
use crate::proof::{is_list, json_kind, literal, query_parameter};
use crate::source::Spanned;

static MISSING_PAGING_PARAMETER: Check = Check::error(
    "missing-paging-parameter",
    "`paginate:` does not say how to request the next page. Give one of `page`, `offset`, and `cursor` with `next`.",
);
static PAGED_RESULT: Check = Check::error(
    "paged-result",
    "The result of a paged operation is not an object, so it has no member that holds the items. Name an object type in the success response.",
);
static PAGING_MEMBER_TYPE: Check = Check::error(
    "paging-member-type",
    "A member or parameter that `paginate:` names has the wrong type: `items` is a list, `more` a boolean, pages, sizes, offsets and totals are numbers, and cursors are texts or numbers. A parameter that always has the same value leads nowhere.",
);
static UNKNOWN_PAGING_PARAMETER: Check = Check::error(
    "unknown-paging-parameter",
    "`paginate:` names a query parameter that the operation does not have. Declare it under `query:`, or correct the name.",
);
static UNKNOWN_RESULT_MEMBER: Check = Check::error(
    "unknown-result-member",
    "`paginate:` or `wait:` names a member that the result of the operation does not have itself. Correct the name, or declare the member; those of groups that it includes cannot be named here.",
);
pub(super) static CHECKS: &[&Check] =
    &[&UNKNOWN_RESULT_MEMBER, &MISSING_PAGING_PARAMETER, &PAGED_RESULT, &PAGING_MEMBER_TYPE, &UNKNOWN_PAGING_PARAMETER];

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for operation in &api.operations {
        let Some(paginate) = &operation.paginate else { continue };
        for name in [&paginate.page, &paginate.size, &paginate.offset, &paginate.cursor].into_iter().flatten() {
            parameter(operation, name, diagnostics);
        }
        let turns = paginate.page.is_some() || paginate.offset.is_some() || paginate.cursor.is_some();
        if !turns || paginate.cursor.is_some() != paginate.next.is_some() {
            let message = format!("`{}` has no paging parameter", operation.name.value);
            diagnostics.push(
                Diagnostic::new(&MISSING_PAGING_PARAMETER, paginate.span.unwrap_or(operation.name.span), message)
                    .help("add `page`, `offset`, or `cursor` with `next`"),
            );
        }
        for name in [&paginate.page, &paginate.size, &paginate.offset].into_iter().flatten() {
            fits(api, query_parameter(operation, name).map(|it| it.field), name, JsonKind::Number, diagnostics);
        }
        cursor(api, operation, paginate, diagnostics);
        for name in [&paginate.page, &paginate.offset, &paginate.cursor].into_iter().flatten() {
            let field = query_parameter(operation, name).map(|parameter| parameter.field);
            if let Some(field) = field.filter(|field| literal(field).is_some()) {
                let message = format!("`{}` always has the same value", name.value);
                diagnostics.push(
                    Diagnostic::new(&PAGING_MEMBER_TYPE, name.span, message)
                        .also(field.name.span, "declared here")
                        .help("name the parameter that leads from page to page"),
                );
            }
        }
        let Some(object) = result(api, operation) else {
            let message = format!("`{}` is paged, but its result is not an object", operation.name.value);
            let span = paginate.span.unwrap_or(operation.name.span);
            diagnostics.push(
                Diagnostic::new(&PAGED_RESULT, span, message).help("name an object type in the success response"),
            );
            continue;
        };
        for name in [&paginate.items, &paginate.more, &paginate.total, &paginate.next].into_iter().flatten() {
            member(object, name, diagnostics);
        }
        let kinds = [(&paginate.more, JsonKind::Boolean), (&paginate.total, JsonKind::Number)];
        for (name, kind) in kinds {
            let Some(name) = name else { continue };
            let field = object.field(name);
            fits(api, field, name, kind, diagnostics);
        }
        if let Some(items) = &paginate.items
            && let Some(field) = object.field(items)
            && !is_list(api, &field.ty)
        {
            let message = format!("`{}` is not a list", items.value);
            diagnostics.push(
                Diagnostic::new(&PAGING_MEMBER_TYPE, items.span, message)
                    .also(field.name.span, "declared here")
                    .help("name the member that holds the items"),
            );
        }
    }
}

/// Tells of a cursor that cannot be sent, or of a member that holds none.
fn cursor(api: &Api, operation: &Operation, paginate: &Paginate, diagnostics: &mut Diagnostics) {
    let member = |name: &Spanned<String>| result(api, operation)?.field(name);
    let parameter = paginate.cursor.as_ref().and_then(|name| Some((name, query_parameter(operation, name)?.field)));
    let next = paginate.next.as_ref().and_then(|name| Some((name, member(name)?)));
    for (name, field) in [parameter, next].into_iter().flatten() {
        if !matches!(json_kind(api, &field.ty), None | Some(JsonKind::String | JsonKind::Number)) {
            diagnostics.push(
                Diagnostic::new(&PAGING_MEMBER_TYPE, name.span, format!("`{}` is no cursor", name.value))
                    .also(field.name.span, "declared here")
                    .help("name a text or a number"),
            );
        }
    }
}

/// Tells of a value of another kind than paging needs.
fn fits(api: &Api, field: Option<&Field>, name: &Spanned<String>, kind: JsonKind, diagnostics: &mut Diagnostics) {
    if let Some(field) = field
        && json_kind(api, &field.ty) != Some(kind)
    {
        diagnostics.push(
            Diagnostic::new(&PAGING_MEMBER_TYPE, name.span, format!("`{}` is not {}", name.value, kind.word()))
                .also(field.name.span, "declared here")
                .help("name another one, or correct its type"),
        );
    }
}

/// The object that success returns.
pub(super) fn result<'a>(api: &'a Api, operation: &'a Operation) -> Option<&'a Object> {
    match &api.success_of(operation)?.kind {
        TypeKind::Named(id) => match &api.type_def(*id).shape {
            Shape::Object(object) => Some(object),
            _ => None,
        },
        _ => None,
    }
}

/// Reports a member that the result lacks; true if it is there.
pub(super) fn member(object: &Object, name: &Spanned<String>, diagnostics: &mut Diagnostics) -> bool {
    let found = object.field(name).is_some();
    if !found {
        let help = did_you_mean(&name.value, object.fields.iter().map(|field| field.name.value.as_str()));
        let message = format!("the result has no member `{}` of its own", name.value);
        diagnostics.push(Diagnostic::new(&UNKNOWN_RESULT_MEMBER, name.span, message).maybe_help(help));
    }
    found
}

fn parameter(operation: &Operation, name: &Spanned<String>, diagnostics: &mut Diagnostics) {
    if query_parameter(operation, name).is_none() {
        let help =
            did_you_mean(&name.value, operation.query.iter().map(|parameter| parameter.field.name.value.as_str()));
        let message = format!("`{}` has no query parameter `{}`", operation.name.value, name.value);
        diagnostics.push(Diagnostic::new(&UNKNOWN_PAGING_PARAMETER, name.span, message).maybe_help(help));
    }
}
