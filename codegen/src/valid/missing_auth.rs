//! An API with operations says how callers show who they are, or that the page does not.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::Api;

pub(super) static CHECK: Check = Check::error(
    "missing-auth",
    "An API with operations has no `auth:`. If the documentation does not mention it, write `auth: undocumented`, and callers bring their own; `auth: none` means that the documentation says that none is needed.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    if api.auth.is_none() && api.operations.iter().any(|operation| operation.auth.is_none()) {
        let message = format!("`{}` has operations and no `auth`", api.name.value);
        diagnostics.push(
            Diagnostic::new(&CHECK, api.name.span, message)
                .help("add `auth: undocumented` if the documentation does not say"),
        );
    }
}
