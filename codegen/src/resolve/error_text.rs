//! Catalogues of error texts.

use std::collections::BTreeMap;

use super::field::spanned_key;
use super::{Resolver, block_of, entries};
use crate::ast::{Block, Value};
use crate::diagnostic::Check;
use crate::model::{Catalogue, CatalogueEntry, Source};
use crate::source::Spanned;

pub(super) static UNKNOWN_CATALOGUE: Check = Check::error(
    "unknown-catalogue",
    "`errors:` of a response names a catalogue that is not declared under the API's `errors:`.",
);

impl Resolver<'_> {
    /// Collects the names of the catalogues.
    pub(super) fn collect_catalogues(&mut self, files: &[Block]) {
        let mut seen = BTreeMap::new();
        for (at, entry) in entries(files, "errors").enumerate() {
            if self.first_of_name(&mut seen, "the catalogue", &entry.key.text, entry.key.span) {
                self.catalogues.insert(entry.key.text.clone(), at);
            }
        }
    }

    /// The catalogues with their texts.
    pub(super) fn catalogue_list(&mut self, files: &[Block], inherited: &[Source]) -> Vec<Catalogue> {
        let mut list = Vec::new();
        for entry in entries(files, "errors") {
            let Value::List(items, _) = &entry.value else { continue };
            let mut seen = BTreeMap::new();
            let mut texts = Vec::new();
            for block in items.iter().filter_map(block_of) {
                let (Some(id), Some(text)) = (block.scalar("id"), block.scalar("documented-text")) else { continue };
                self.first_of_name(&mut seen, "the error text", &id.text, id.span);
                let metadata = self.metadata(block, id.span, inherited);
                let first = self.inline.len();
                let captures = block
                    .map("captures")
                    .iter()
                    .map(|capture| (spanned_key(capture), self.value(&capture.value, &entry.key.text)))
                    .collect();
                self.place_inline(first, &metadata);
                texts.push(CatalogueEntry {
                    id: id.spanned(),
                    text: text.spanned(),
                    captures,
                    meaning: block.text("meaning"),
                    remedy: block.text("remedy"),
                    retry: block.is_true("retry"),
                    status: block.scalar("status").and_then(|status| Some(Spanned::new(status.count()?, status.span))),
                    metadata,
                });
            }
            list.push(Catalogue { name: spanned_key(entry), entries: texts });
        }
        list
    }
}
