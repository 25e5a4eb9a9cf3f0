//! The reading that an erratum takes is one of its readings.

use std::collections::BTreeSet;

use crate::diagnostic::{Check, Diagnostic, Diagnostics, nearest};
use crate::model::Api;

pub(super) static CHECK: Check = Check::error(
    "erratum-reading",
    "An erratum lists at least two different readings, and `taken` is one of them: with a single reading nothing is open, and it is no erratum.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for erratum in &api.errata {
        let different: BTreeSet<&str> = erratum.readings.iter().map(|reading| reading.value.as_str()).collect();
        if different.len() < 2 {
            let message = format!("the erratum `{}` has fewer than two readings", erratum.id.value);
            diagnostics
                .push(Diagnostic::new(&CHECK, erratum.id.span, message).help("list the ways to understand the page"));
        } else if !erratum.readings.iter().any(|reading| reading.value == erratum.taken.value) {
            let known: Vec<&str> = erratum.readings.iter().map(|reading| reading.value.as_str()).collect();
            let help = nearest(&erratum.taken.value, known.iter().copied()).map_or_else(
                || format!("write one of `{}`", known.join("`, `")),
                |near| format!("did you mean `{near}`?"),
            );
            let message = format!("`{}` is none of the readings", erratum.taken.value);
            diagnostics.push(Diagnostic::new(&CHECK, erratum.taken.span, message).help(help));
        }
    }
}
