//! Every operation has a word on what it is.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::valid::ValidApi;

pub(super) static CHECK: Check =
    Check::warning("undescribed", "An operation has no `doc`. Callers see it in their editor; one sentence is enough.");

pub(super) fn run(api: &ValidApi, diagnostics: &mut Diagnostics) {
    for operation in api.operations.iter().filter(|operation| operation.metadata.doc.is_none()) {
        let message = format!("the operation `{}` has no `doc`", operation.name.value);
        diagnostics.push(
            Diagnostic::new(&CHECK, operation.name.span, message).help("add `doc:` with one sentence in our own words"),
        );
    }
}
