//! No two operations have the same method and path in one version.

use std::collections::BTreeMap;

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Operation, PathPart, Verb};

pub(super) static CHECK: Check = Check::error(
    "duplicate-operation",
    "Two operations have the same method and the same path, whatever their parameters are called, in one version of the API. Templates that overlap only in part (`/contacts/{id}` and `/contacts/recent`) are allowed.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    let mut seen: BTreeMap<(Verb, String), Vec<&Operation>> = BTreeMap::new();
    for operation in &api.operations {
        let same = seen.entry((operation.verb, shape(operation))).or_default();
        if let Some(first) = same.iter().find(|other| share_a_version(api, other, operation)) {
            let message = format!(
                "`{}` and `{}` are the same {} {}",
                first.name.value,
                operation.name.value,
                operation.verb.wire(),
                shape(operation)
            );
            diagnostics.push(
                Diagnostic::new(&CHECK, operation.path.span, message)
                    .label("second here")
                    .also(first.path.span, "first here")
                    .help("remove one of the two, or separate them by `since` and `removed`"),
            );
        }
        same.push(operation);
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
            .any(|version| api.available(&a.metadata, &version.value) && api.available(&b.metadata, &version.value))
}
