//! A call has one result.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Operation, Response, ResponseBody, Type, TypeKind};

pub(super) static CHECK: Check = Check::error(
    "success-types",
    "Two successful responses of an operation have different bodies. A call has one result. If one response has no body, write `{type: none, means: absent}`; if two bodies differ, declare a type that is one or the other (`union`, `choice` or `A | B`).",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for operation in &api.operations {
        let success: Vec<&Response> = successes(api, operation);
        for pair in success.windows(2) {
            if !same(&pair[0].body, &pair[1].body) {
                diagnostics.push(
                    Diagnostic::new(
                        &CHECK,
                        pair[1].status.span,
                        format!("`{}` has two different results", operation.name.value),
                    )
                    .label("another result")
                    .also(pair[0].status.span, "one result")
                    .help("give both the same type; mark a response without body with `means: absent`"),
                );
            }
        }
    }
}

fn successes<'a>(api: &'a Api, operation: &'a Operation) -> Vec<&'a Response> {
    api.responses_of(operation).filter(|response| response.status.is_success() && !response.means_absent).collect()
}

fn same(a: &ResponseBody, b: &ResponseBody) -> bool {
    match (a, b) {
        (ResponseBody::Type(a), ResponseBody::Type(b)) => same_type(a, b),
        (ResponseBody::Type(_), _) | (_, ResponseBody::Type(_)) => false,
        _ => true,
    }
}

fn same_type(a: &Type, b: &Type) -> bool {
    let kind = match (&a.kind, &b.kind) {
        (TypeKind::Scalar(a), TypeKind::Scalar(b)) => a == b,
        (TypeKind::Named(a), TypeKind::Named(b)) => a == b,
        (TypeKind::List(a), TypeKind::List(b)) | (TypeKind::Map(a), TypeKind::Map(b)) => same_type(a, b),
        (TypeKind::Const(a), TypeKind::Const(b)) => a.value == b.value,
        _ => false,
    };
    kind && a.null == b.null
}
