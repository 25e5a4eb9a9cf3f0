//! The reading that an erratum takes is one of its readings.

use std::collections::BTreeSet;

use crate::diagnostic::{Check, Diagnostic, Diagnostics, nearest};
use crate::model::Api;

static SINGLE_READING: Check = Check::error(
    "single-reading",
    "An erratum lists fewer than two different readings. With one reading nothing is open: add the others, or remove the erratum.",
);
static UNKNOWN_READING: Check =
    Check::error("unknown-reading", "`taken` of an erratum is not one of its `readings`. Write one of them.");
pub(super) static CHECKS: &[&Check] = &[&SINGLE_READING, &UNKNOWN_READING];

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for erratum in &api.errata {
        let different: BTreeSet<&str> = erratum.readings.iter().map(|reading| reading.value.as_str()).collect();
        if different.len() < 2 {
            let message = format!("the erratum `{}` has fewer than two readings", erratum.id.value);
            diagnostics.push(
                Diagnostic::new(&SINGLE_READING, erratum.id.span, message)
                    .help("list the ways to understand the documentation"),
            );
        } else if !erratum.readings.iter().any(|reading| reading.value == erratum.taken.value) {
            let known: Vec<&str> = erratum.readings.iter().map(|reading| reading.value.as_str()).collect();
            let help = nearest(&erratum.taken.value, known.iter().copied()).map_or_else(
                || format!("write one of `{}`", known.join("`, `")),
                |near| format!("did you mean `{near}`?"),
            );
            let message = format!("`{}` is not one of the readings", erratum.taken.value);
            diagnostics.push(Diagnostic::new(&UNKNOWN_READING, erratum.taken.span, message).help(help));
        }
    }
}
