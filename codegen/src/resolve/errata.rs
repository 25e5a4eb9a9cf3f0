//! Errata: their list, and the nodes that they touch.

use std::collections::BTreeMap;

use super::{Resolver, blocks};
use crate::ast::{Block, Scalar as Text};
use crate::diagnostic::{Check, Diagnostic, nearest};
use crate::model::{Api, Erratum, ErratumId, NodePath, NodeRef};
use crate::source::Spanned;

pub(super) static ERRATUM_TOUCHES_NOTHING: Check = Check::error(
    "erratum-touches-nothing",
    "The `at` of an erratum matches no node of the spec: what it describes is not there, or no longer. Correct the path, or remove the erratum.",
);

impl Resolver<'_> {
    /// Collects the names of the errata.
    pub(super) fn collect_errata(&mut self, files: &[Block]) {
        let mut seen = BTreeMap::new();
        for (at, block) in blocks(files, "errata").enumerate() {
            if let Some(id) = block.scalar("id")
                && self.first_of_name(&mut seen, "the erratum", &id.text, id.span)
            {
                self.errata.insert(id.text.clone(), ErratumId(at));
            }
        }
    }

    pub(super) fn errata_list(&mut self, files: &[Block]) -> Vec<Erratum> {
        let missing = |block: &Block| Spanned::new(String::new(), block.span);
        blocks(files, "errata")
            .map(|block| Erratum {
                id: block.scalar("id").map_or_else(|| missing(block), Text::spanned),
                at: block.scalars("at").map(Text::spanned).collect(),
                says: block.text("says").unwrap_or_default(),
                readings: block.scalars("readings").map(Text::spanned).collect(),
                taken: block.scalar("taken").map_or_else(|| missing(block), Text::spanned),
                why: block.text("why").unwrap_or_default(),
                sources: self.source_list(block),
            })
            .collect()
    }

    /// Writes each erratum down at the nodes that its `at` matches.
    pub(super) fn apply_errata(&mut self, api: &mut Api) {
        let nodes: Vec<(NodePath, String)> = api
            .nodes()
            .filter(|(_, node)| is_named(*node))
            .map(|(path, _)| {
                let words = path.to_string();
                (path, words)
            })
            .collect();
        let errata = std::mem::take(&mut api.errata);
        let mut known: BTreeMap<&str, Vec<&NodePath>> = BTreeMap::new();
        nodes.iter().for_each(|(path, words)| known.entry(words).or_default().push(path));
        let mut touched: BTreeMap<&NodePath, Vec<ErratumId>> = BTreeMap::new();
        for (at, erratum) in errata.iter().enumerate() {
            for pattern in &erratum.at {
                let mut found = false;
                // Nearly all patterns are plain paths, which need no walk over all nodes.
                let candidates: Vec<&NodePath> = if let Some((start, _)) = pattern.value.split_once('*') {
                    // Few nodes begin like the pattern; only those are taken apart.
                    let alike = nodes.iter().filter(|(_, words)| words.starts_with(start));
                    alike.filter(|(_, words)| matches(&pattern.value, words)).map(|(path, _)| path).collect()
                } else {
                    known.get(pattern.value.as_str()).cloned().unwrap_or_default()
                };
                for path in candidates {
                    found = true;
                    touched.entry(path).or_default().push(ErratumId(at));
                }
                if !found {
                    let near = nearest(&pattern.value, nodes.iter().map(|(_, words)| words.as_str()))
                        .map(|path| format!("did you mean `{path}`?"));
                    let help = near.unwrap_or_else(|| {
                        "write a path like `types.Contact.email` or `operations.contacts.list.query.page`".to_owned()
                    });
                    let message =
                        format!("the erratum `{}` touches nothing: unknown node `{}`", erratum.id.value, pattern.value);
                    self.report(Diagnostic::new(&ERRATUM_TOUCHES_NOTHING, pattern.span, message).help(help));
                }
            }
        }
        api.visit_metadata(&mut |path, metadata| {
            metadata.errata.extend(touched.get(&path).into_iter().flatten());
            metadata.errata.sort_unstable();
            metadata.errata.dedup();
        });
        api.errata = errata;
    }
}

/// Whether an erratum can be at the node: it has facts that tell of errata, or the erratum is about the page itself.
const fn is_named(node: NodeRef<'_>) -> bool {
    node.metadata().is_some() || matches!(node, NodeRef::Document(_) | NodeRef::Section(_))
}

/// Whether a pattern, in which `*` stands for any one part, matches a path.
#[must_use]
pub fn matches(pattern: &str, path: &str) -> bool {
    let mut parts = path.split('.');
    for wanted in pattern.split('.') {
        match parts.next() {
            Some(part) if wanted == "*" || wanted == part => {}
            _ => return false,
        }
    }
    parts.next().is_none()
}
