//! An API with operations says how callers show who they are, or that the page does not.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::Api;

pub(super) static CHECK: Check = Check::error(
    "missing-auth",
    "An API with operations has an `auth:`. Where the page says nothing of it, that is a fact too: `auth: undocumented` makes callers bring their own, `auth: none` says that the page rules it out.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    if api.auth.is_none() && api.operations.iter().any(|operation| operation.auth.is_none()) {
        let message = format!("`{}` has operations and says nothing of auth", api.name.value);
        diagnostics.push(
            Diagnostic::new(&CHECK, api.name.span, message)
                .help("add `auth: undocumented` where the page does not say"),
        );
    }
}
