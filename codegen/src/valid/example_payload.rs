//! A printed payload is JSON, or an erratum says what breaks it.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Example};

pub(super) static CHECK: Check = Check::error(
    "example-payload",
    "A payload is written as the page prints it. Where it is no JSON, `breaks:` names the erratum that says so, and `mended:` gives the payload as it must have been meant, which is JSON. What is broken says what breaks it; what is mended says so too.",
);

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
                    &CHECK,
                    example.body.span,
                    format!("the payload `{}` is no JSON: {error}", example.name.value),
                )
                .help("add `breaks: [erratum]` and `mended:`; if it was mistyped here, correct it"),
            );
        }
        if let Some(mended) = &example.mended {
            let message = format!("the payload `{}` is mended, and nothing says what breaks it", example.name.value);
            diagnostics.push(Diagnostic::new(&CHECK, mended.span, message).help("add `breaks: [erratum]`"));
        }
    }
    if let Some(mended) = &example.mended
        && let Err(error) = json(&mended.value)
    {
        let message = format!("the mended payload `{}` is no JSON: {error}", example.name.value);
        diagnostics.push(Diagnostic::new(&CHECK, mended.span, message).help("correct it"));
    }
}

fn json(text: &str) -> Result<(), serde_json::Error> {
    serde_json::from_str::<serde::de::IgnoredAny>(text).map(|_| ())
}
