//! Headers of the whole API carry no bounds: they are set on the client or on any call, where nothing judges them.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Constraint, Scalar};
use crate::proof::{SubjectKind, subject};

pub(super) static CHECK: Check = Check::error(
    "unchecked-header",
    "Headers under the API's `client:` and `headers:` are not part of an operation, and values are checked by the operation that sends them. A constraint on such a header, or on its type, would never be checked, nor would the form of a `uri`, `email`, `date` or `date-time`. Declare the header under the `headers:` of the operations that take it, or describe the constraint in the `doc` of the header.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for (place, fields) in [("client", &api.client_headers), ("headers", &api.call_headers)] {
        for field in fields {
            let seen = subject(api, &field.ty);
            let bounds: Vec<&Constraint> = field.ty.constraints.list.iter().chain(seen.inherited).collect();
            let (what, span) = match (bounds.first(), seen.kind) {
                (Some(first), _) => (format!("`{}`", first.keyword), first.keyword_span),
                (
                    None,
                    SubjectKind::Scalar(scalar @ (Scalar::Email | Scalar::Uri | Scalar::Date | Scalar::DateTime)),
                ) => (format!("the form `{}`", scalar.word()), field.ty.span),
                _ => continue,
            };
            let message = format!("{what} of the header `{}` would never be checked", field.name.value);
            diagnostics.push(
                Diagnostic::new(&CHECK, span, message)
                    .also(field.name.span, format!("a header under the API's `{place}:`"))
                    .help("declare the header at the operations that take it, or remove the constraint; use `string` for a form and describe it in `doc`"),
            );
        }
    }
}
