//! A typed body stands only where HTTP has one.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Response, ResponseBody, Status, Verb};

static BODY_OF_STATUS: Check = Check::error(
    "body-of-status",
    "A typed body is given for a status that HTTP sends without one: 1xx, 204, 205 and 304. The call would fail on every such answer. Write `none`; where the document shows a body, say so in an erratum.",
);
static BODY_OF_HEAD: Check = Check::error(
    "body-of-head",
    "A typed body is given for an operation with `head`. HTTP answers it with a status and headers only: write `none`.",
);
pub(super) static CHECKS: &[&Check] = &[&BODY_OF_STATUS, &BODY_OF_HEAD];

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for response in api.all_responses() {
        if let Status::Code(code @ (100..200 | 204 | 205 | 304)) = response.status.value {
            refuse(
                response,
                &BODY_OF_STATUS,
                || format!("HTTP has no body in an answer with status {code}"),
                diagnostics,
            );
        }
    }
    for operation in api.operations.iter().filter(|operation| operation.verb == Verb::Head) {
        let shared = api.responses_of(operation).filter(|response| response.status.is_success());
        for response in operation.responses.iter().chain(shared) {
            let message = || format!("HTTP has no body in an answer to HEAD, as of `{}`", operation.name.value);
            refuse(response, &BODY_OF_HEAD, message, diagnostics);
        }
    }
}

/// Reports a response with a typed body, once.
fn refuse(response: &Response, check: &'static Check, message: impl FnOnce() -> String, diagnostics: &mut Diagnostics) {
    if let ResponseBody::Type(_) = response.body
        && !diagnostics.has_error_within(response.status.span)
    {
        diagnostics
            .push(Diagnostic::new(check, response.status.span, message()).help("write `none` in place of the type"));
    }
}
