//! Every operation says what success looks like.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Status};

pub(super) static CHECK: Check = Check::error(
    "missing-response",
    "An operation has no response for success, such as `200: Contact` or `204: none`. Write `2XX` if the documentation gives no status, and `2XX: undocumented` if it does not describe the body.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for operation in &api.operations {
        let success = |status: Status| status.is_success();
        if !api.responses_of(operation).any(|response| success(response.status.value)) {
            let message = format!("`{}` has no response for success", operation.name.value);
            diagnostics.push(
                Diagnostic::new(&CHECK, operation.name.span, message)
                    .help("add `responses: {2XX: …}`, or `2XX: undocumented` if the documentation does not say"),
            );
        }
    }
}
