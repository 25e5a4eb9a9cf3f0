//! What is contradicted has an erratum that tells which reading was taken.

use crate::diagnostic::{Check, Diagnostic, Diagnostics};
use crate::model::{Api, Evidence, NodeRef};

pub(super) static CHECK: Check = Check::error(
    "contradicted-without-erratum",
    "`evidence: contradicted` means that the documentation contradicts itself. An erratum must say which reading was taken and why: it names the node under `at`, or the node names it under `errata:`.",
);

pub(super) fn run(api: &Api, diagnostics: &mut Diagnostics) {
    for (path, node) in api.nodes() {
        let Some(metadata) = node.metadata().filter(|metadata| metadata.errata.is_empty()) else { continue };
        // What is known of a type that was written in place is what is known of the place, which is a node too.
        if matches!(node, NodeRef::Type(def) if !def.declared) {
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
