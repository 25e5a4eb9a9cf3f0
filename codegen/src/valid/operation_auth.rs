//! An operation's own auth is given with each call, or ruled out.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Auth};

pub(super) static CHECK: Check = Check::error(
    "operation-auth",
    "A scheme under the `auth` of an operation is not `per: call`. An operation with its own `auth` uses no credentials of the client, so its schemes are given with each call. A scheme of the client is declared under the `auth` of the API.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for operation in &api.operations {
        let Some(Auth::Schemes(schemes)) = &operation.auth else { continue };
        for scheme in schemes.iter().filter(|scheme| !scheme.per_call) {
            let message = format!(
                "the scheme `{}` belongs to one operation, so it cannot be given to the client",
                scheme.name.value
            );
            diagnostics.push(
                Diagnostic::new(&CHECK, scheme.name.span, message)
                    .help("add `per: call`, or declare it under the API's `auth`"),
            );
        }
    }
}
