//! Every operation says what success looks like.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Status};

pub(super) static CHECK: Check = Check::error(
    "missing-response",
    "Every operation has a response for success: `200: Contact`, `204: none`. Where the page tells of success without a status write `2XX`, and where it says nothing of the body `2XX: undocumented`.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for operation in &api.operations {
        let success = |status: Status| status.is_success();
        if !api.responses_of(operation).any(|response| success(response.status.value)) {
            let message = format!("`{}` does not say what success looks like", operation.name.value);
            diagnostics.push(
                Diagnostic::new(&CHECK, operation.name.span, message)
                    .help("add `responses: {2XX: …}`; `2XX: undocumented` where the page does not say"),
            );
        }
    }
}
