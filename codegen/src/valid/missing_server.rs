//! An API with operations says where it is.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::Api;

pub(super) static CHECK: Check = Check::error(
    "missing-server",
    "An API with operations has no `server:`. Write the documented URL, or `{given: base_url}` if the caller gives it.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    if api.server.is_none() && !api.operations.is_empty() {
        let message = format!("`{}` has operations and no server", api.name.value);
        diagnostics.push(
            Diagnostic::new(&CHECK, api.name.span, message)
                .help("add `server: https://…`, or `server: {given: base_url}`"),
        );
    }
}
