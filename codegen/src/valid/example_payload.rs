//! A printed payload is JSON, or an erratum says what breaks it.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Example};

static INVALID_PAYLOAD: Check = Check::error(
    "invalid-payload",
    "A payload is not JSON. If the documentation prints it so, name the erratum under `breaks:` and give the payload as it was meant under `mended:`; otherwise correct it.",
);
static UNEXPLAINED_MENDED: Check = Check::error(
    "unexplained-mended",
    "An example has `mended:` and no `breaks:`. Name the erratum that says what is wrong with the printed payload.",
);
static INVALID_MENDED: Check = Check::error(
    "invalid-mended",
    "The payload under `mended:` is not JSON. It is what the documentation meant to print: correct it.",
);
pub(super) static CHECKS: &[&Check] = &[&INVALID_PAYLOAD, &UNEXPLAINED_MENDED, &INVALID_MENDED];

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    let types = api.types.iter().flat_map(|def| &def.examples);
    let operations = api.operations.iter().flat_map(|operation| {
        operation.request_examples.iter().chain(operation.response_examples.iter().map(|(_, example)| example))
    });
    for example in types.chain(operations) {
        payload(example, diagnostics);
    }
}

fn payload(example: &Example, diagnostics: &mut Diagnostics) {
    if example.breaks.is_empty() {
        if let Err(error) = json(&example.body.value) {
            diagnostics.push(
                Diagnostic::new(
                    &INVALID_PAYLOAD,
                    example.body.span,
                    format!("the payload `{}` is not JSON: {error}", example.name.value),
                )
                .help("add `breaks: [erratum]` and `mended:`; if it was mistyped here, correct it"),
            );
        }
        if let Some(mended) = &example.mended {
            let message = format!("the payload `{}` has `mended` without `breaks`", example.name.value);
            diagnostics
                .push(Diagnostic::new(&UNEXPLAINED_MENDED, mended.span, message).help("add `breaks: [erratum]`"));
        }
    }
    if let Some(mended) = &example.mended
        && let Err(error) = json(&mended.value)
    {
        let message = format!("the mended payload `{}` is not JSON: {error}", example.name.value);
        diagnostics.push(Diagnostic::new(&INVALID_MENDED, mended.span, message).help("correct it"));
    }
}

fn json(text: &str) -> Result<(), serde_json::Error> {
    serde_json::from_str::<serde::de::IgnoredAny>(text).map(|_| ())
}
