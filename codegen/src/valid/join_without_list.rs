//! `join` stands at lists in a query, and nowhere else.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::Api;
use crate::proof::is_list;

pub(super) static CHECK: Check = Check::error(
    "join-without-list",
    "`join` says how a list is written into a query. It means nothing for a single value; and a list in a query needs it, because pages hardly ever say and a wrong guess sends other values than the caller gave. Write the likeliest and mark it: `evidence: {join: inferred}`.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for parameter in api.operations.iter().flat_map(|operation| &operation.query) {
        let list = is_list(api, &parameter.field.ty);
        match parameter.join_span {
            Some(span) if !list => {
                let message = format!("`{}` is no list, so there is nothing to join", parameter.field.name.value);
                diagnostics
                    .push(Diagnostic::new(&CHECK, span, message).help("remove `join`, or write `type: list<…>`"));
            }
            None if list => {
                let message =
                    format!("nothing says how the list `{}` is written into the query", parameter.field.name.value);
                diagnostics.push(
                    Diagnostic::new(&CHECK, parameter.field.name.span, message).help(
                        "add `join: repeat` or `join: comma`; if it is a guess, add `evidence: {join: inferred}`",
                    ),
                );
            }
            _ => {}
        }
    }
}
