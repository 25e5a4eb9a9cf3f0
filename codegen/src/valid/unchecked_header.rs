//! Headers of the whole API carry no bounds: they are set on the client or on any call, where nothing judges them.

use crate::constraint::subject;
use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Constraint};

pub(super) static CHECK: Check = Check::error(
    "unchecked-header",
    "Headers under the API's `client:` and `headers:` are no part of an operation, and values are judged by the operation that sends them. A bound there, or in the type of such a header, would never be checked. Declare the header under the `headers:` of the operations that take it, or leave the bound to the `doc` of the header.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for (place, fields) in [("client", &api.client_headers), ("headers", &api.call_headers)] {
        for field in fields {
            let inherited = subject(api, &field.ty).inherited;
            let bounds: Vec<&Constraint> = field.ty.constraints.list.iter().chain(inherited).collect();
            let Some(first) = bounds.first() else { continue };
            let message = format!("`{}` of the header `{}` would never be checked", first.keyword, field.name.value);
            diagnostics.push(
                Diagnostic::new(&CHECK, first.keyword_span, message)
                    .also(field.name.span, format!("a header under the API's `{place}:`"))
                    .help("declare the header at the operations that take it, or leave the bound out"),
            );
        }
    }
}
