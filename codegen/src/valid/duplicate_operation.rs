//! No two operations have the same method and path in one version.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Operation, PathPart};

pub(super) static CHECK: Check = Check::error(
    "duplicate-operation",
    "Two operations have the same method and the same path, whatever their parameters are called, in one version of the API. Templates that merely overlap (`/contacts/{id}` and `/contacts/recent`) are legal.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for (at, operation) in api.operations.iter().enumerate() {
        let twin = api.operations[..at].iter().find(|other| {
            other.verb == operation.verb && shape(other) == shape(operation) && share_a_version(api, other, operation)
        });
        if let Some(first) = twin {
            let message = format!(
                "`{}` and `{}` are the same {} {}",
                first.name.value,
                operation.name.value,
                operation.verb.wire(),
                shape(operation)
            );
            diagnostics.push(
                Diagnostic::new(&CHECK, operation.path.span, message)
                    .label("again here")
                    .also(first.path.span, "first here")
                    .help("remove one of the two, or tell them apart by `since` and `removed`"),
            );
        }
    }
}

fn shape(operation: &Operation) -> String {
    let part = |part: &PathPart| match part {
        PathPart::Literal(text) => text.clone(),
        PathPart::Parameter(_) => "{}".to_owned(),
    };
    operation.template.iter().map(part).collect()
}

fn share_a_version(api: &Api, a: &Operation, b: &Operation) -> bool {
    api.versions.is_empty()
        || api
            .versions
            .iter()
            .any(|version| api.available(&a.facts, &version.value) && api.available(&b.facts, &version.value))
}
