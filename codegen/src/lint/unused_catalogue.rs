//! Every catalogue of error texts is looked into by some response.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::valid::ValidApi;

pub(super) static CHECK: Check = Check::warning(
    "unused-catalogue",
    "No response names this catalogue under `errors:`, so none of its texts is ever recognised. Name it at the response that has the texts.",
);

pub(super) fn run(api: &ValidApi, diagnostics: &mut Diagnostics) {
    let used: Vec<usize> = api.all_responses().filter_map(|response| response.catalogue).collect();
    for (at, catalogue) in api.catalogues.iter().enumerate() {
        if !used.contains(&at) {
            let message = format!("no response uses the catalogue `{}`", catalogue.name.value);
            let help = format!("write `errors: {}` at the response that has its texts", catalogue.name.value);
            diagnostics.push(Diagnostic::new(&CHECK, catalogue.name.span, message).help(help));
        }
    }
}
