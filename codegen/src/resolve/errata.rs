//! Errata: their list, and the nodes that they touch.

use std::collections::{BTreeMap, BTreeSet};

use super::{ERRATUM_TOUCHES_NOTHING, Resolver, blocks};
use crate::ast::{Block, Scalar as Text};
use crate::diagnostic::{Diagnostic, nearest};
use crate::model::{Api, Erratum, ErratumId};
use crate::source::Spanned;

impl Resolver<'_> {
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
        let mut paths: Vec<String> = api.nodes().map(|(path, _)| path).collect();
        for document in &api.documents {
            paths.push(format!("documents.{}", document.id.value));
            paths.extend(
                document.sections.iter().map(|section| format!("documents.{}.{}", document.id.value, section.id.value)),
            );
        }
        let errata = std::mem::take(&mut api.errata);
        let known: BTreeSet<&str> = paths.iter().map(String::as_str).collect();
        let mut touched: BTreeMap<&str, Vec<ErratumId>> = BTreeMap::new();
        for (at, erratum) in errata.iter().enumerate() {
            for pattern in &erratum.at {
                let mut found = false;
                // Nearly all patterns are plain paths, which need no walk over all nodes.
                let plain = (!pattern.value.contains('*')).then(|| known.get(pattern.value.as_str()));
                let candidates: Vec<&str> = match plain {
                    Some(path) => path.into_iter().copied().collect(),
                    None => paths.iter().map(String::as_str).filter(|path| matches(&pattern.value, path)).collect(),
                };
                for path in candidates {
                    found = true;
                    touched.entry(path).or_default().push(ErratumId(at));
                }
                if !found {
                    let near = nearest(&pattern.value, paths.iter().map(String::as_str))
                        .map(|path| format!("did you mean `{path}`?"));
                    let help = near.unwrap_or_else(|| {
                        "write a path like `types.Contact.email` or `operations.contacts.list.query.page`".to_owned()
                    });
                    let message = format!(
                        "the erratum `{}` touches nothing: no node is called `{}`",
                        erratum.id.value, pattern.value
                    );
                    self.report(Diagnostic::new(&ERRATUM_TOUCHES_NOTHING, pattern.span, message).help(help));
                }
            }
        }
        for (path, facts) in api.nodes_mut() {
            facts.errata.extend(touched.get(path.as_str()).into_iter().flatten());
            facts.errata.sort_unstable();
            facts.errata.dedup();
        }
        api.errata = errata;
    }
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
