//! `join` stands at lists in a query, and nowhere else.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::Api;
use crate::proof::is_list;

static JOIN_WITHOUT_LIST: Check = Check::error(
    "join-without-list",
    "`join` is used on a parameter that is not a list. Remove it, or make the type a list.",
);
static MISSING_JOIN: Check = Check::error(
    "missing-join",
    "A list in a query has no `join`. There are several ways to write a list into a query, and the wrong one sends other values. Write the one that the documentation shows; if it shows none, write the likeliest with `evidence: {join: inferred}`.",
);
pub(super) static CHECKS: &[&Check] = &[&JOIN_WITHOUT_LIST, &MISSING_JOIN];

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for parameter in api.operations.iter().flat_map(|operation| &operation.query) {
        let list = is_list(api, &parameter.field.ty);
        match parameter.join_span {
            Some(span) if !list => {
                let message = format!("`{}` is not a list, so there is nothing to join", parameter.field.name.value);
                diagnostics.push(
                    Diagnostic::new(&JOIN_WITHOUT_LIST, span, message).help("remove `join`, or write `type: list<…>`"),
                );
            }
            None if list => {
                let message = format!("the list `{}` has no `join`", parameter.field.name.value);
                diagnostics.push(
                    Diagnostic::new(&MISSING_JOIN, parameter.field.name.span, message).help(
                        "add `join: repeat` or `join: comma`; if it is a guess, add `evidence: {join: inferred}`",
                    ),
                );
            }
            _ => {}
        }
    }
}
