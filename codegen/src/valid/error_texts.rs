//! A catalogue of error texts stands at a response that can hold one.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Response, Verb};

static ERRORS_OF_SUCCESS: Check = Check::error(
    "errors-of-success",
    "`errors:` is given for a response with a 2xx status. Error texts are looked up in errors only, so nothing would read it. Move it to the response with the error, or remove it.",
);
static ERRORS_OF_HEAD: Check = Check::error(
    "errors-of-head",
    "`errors:` is given for a response of an operation with `head`. HTTP sends no body in answer to HEAD, so there is no text to look up. Remove it.",
);
pub(super) static CHECKS: &[&Check] = &[&ERRORS_OF_SUCCESS, &ERRORS_OF_HEAD];

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for response in api.all_responses().filter(|response| response.status.is_success()) {
        let message = "a response with a 2xx status is no error, so its texts are not looked up";
        let help = "move `errors:` to the response with the error, or remove it";
        refuse(response, &ERRORS_OF_SUCCESS, message, help, diagnostics);
    }
    for operation in api.operations.iter().filter(|operation| operation.verb == Verb::Head) {
        for response in &operation.responses {
            let message = "an answer to HEAD has no body in which a text could stand";
            refuse(response, &ERRORS_OF_HEAD, message, "remove `errors:`", diagnostics);
        }
    }
}

/// Reports a response with a catalogue, once.
fn refuse(response: &Response, check: &'static Check, message: &str, help: &str, diagnostics: &mut Diagnostics) {
    if response.catalogue.is_some() && !diagnostics.has_error_within(response.status.span) {
        diagnostics.push(Diagnostic::new(check, response.status.span, message).help(help));
    }
}
