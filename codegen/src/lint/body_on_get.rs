//! A GET with a body is most likely a slip of the page.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::Verb;
use crate::valid::ValidApi;

pub(super) static CHECK: Check = Check::warning(
    "body-on-get",
    "A GET, HEAD or DELETE with a body is legal and hardly ever meant; servers and proxies may drop it. If the page says so, record an erratum that touches the body; the warning is then not given.",
);

pub(super) fn run(api: &ValidApi, diagnostics: &mut Diagnostics) {
    for operation in &api.operations {
        let Some(body) = &operation.body else { continue };
        if matches!(operation.verb, Verb::Get | Verb::Head | Verb::Delete)
            && body.facts.errata.is_empty()
            && operation.facts.errata.is_empty()
        {
            let message = format!("`{}` is a {} with a body", operation.name.value, operation.verb.wire());
            diagnostics.push(
                Diagnostic::new(&CHECK, body.facts.span, message)
                    .help("look at the page again; if it says so, add an erratum"),
            );
        }
    }
}
