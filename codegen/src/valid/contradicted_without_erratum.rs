//! What is contradicted has an erratum that tells which reading was taken.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Evidence};

pub(super) static CHECK: Check = Check::error(
    "contradicted-without-erratum",
    "`evidence: contradicted` means that the documentation contradicts itself. An erratum must say which reading was taken and why: it names the node under `at`, or the node names it under `errata:`.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for (path, metadata) in api.metadata_of_nodes() {
        if !metadata.errata.is_empty() {
            continue;
        }
        let facet = metadata.facets.iter().find(|(_, evidence)| *evidence == Evidence::Contradicted);
        let span = match facet {
            Some((name, _)) => name.span,
            None if metadata.evidence == Evidence::Contradicted => metadata.span,
            None => continue,
        };
        let message = format!("`{path}` is contradicted, and no erratum says which reading is taken");
        diagnostics.push(Diagnostic::new(&CHECK, span, message).help(format!("add an erratum with `at: {path}`")));
    }
}
