//! Every operation and every declared type says where it stands.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Shape};

pub(super) static CHECK: Check = Check::error(
    "missing-source",
    "An operation or type has no source. Each names document and section; its members and parameters inherit that, and a type in short form (`TenantId: uuid`) inherits the `source` of the API.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    let types = api.types.iter().filter(|def| def.declared && !matches!(def.shape, Shape::Newtype(_)));
    let types = types.map(|def| ("the type", &def.name, &def.metadata));
    let operations = api.operations.iter().map(|operation| ("the operation", &operation.name, &operation.metadata));
    for (what, name, metadata) in types.chain(operations) {
        if metadata.sources.is_empty() && !metadata.own_sources {
            let message = format!("{what} `{}` has no source", name.value);
            diagnostics.push(Diagnostic::new(&CHECK, name.span, message).help("add `source: document / section`"));
        }
    }
}
