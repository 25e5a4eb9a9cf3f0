//! Every declared type is used.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::Api;

pub(super) static CHECK: Check = Check::error(
    "unreachable-type",
    "No operation sends or returns this type, directly or through other types, and no `context:` uses it. Remove it, or correct the name at the operation that uses it.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for def in api.types.iter().filter(|def| def.declared) {
        if !def.usage.sent && !def.usage.read {
            let message = format!("unused type `{}`", def.name.value);
            diagnostics
                .push(Diagnostic::new(&CHECK, def.name.span, message).help("remove it, or use it where it belongs"));
        }
    }
}
