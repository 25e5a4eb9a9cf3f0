//! A GET with a body is most likely a slip of the page.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::Verb;
use crate::valid::ValidApi;

pub(super) static CHECK: Check = Check::warning(
    "body-on-get",
    "A GET, HEAD or DELETE has a body, which is allowed but rarely meant; servers and proxies may drop it. If the documentation says so, record an erratum for the body; it silences the warning.",
);

pub(super) fn run(api: &ValidApi, diagnostics: &mut Diagnostics) {
    for operation in &api.operations {
        let Some(body) = &operation.body else { continue };
        if matches!(operation.verb, Verb::Get | Verb::Head | Verb::Delete)
            && body.metadata.errata.is_empty()
            && operation.metadata.errata.is_empty()
        {
            let message = format!("`{}` is a {} with a body", operation.name.value, operation.verb.wire());
            diagnostics.push(
                Diagnostic::new(&CHECK, body.metadata.span, message)
                    .help("check the documentation; if it says so, add an erratum"),
            );
        }
    }
}
