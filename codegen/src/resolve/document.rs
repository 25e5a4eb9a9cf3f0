//! Documents and their sections, with what was recorded of them.

use std::collections::BTreeMap;

use super::field::spanned_key;
use super::{Resolver, block_of, entries};
use crate::ast::{Block, Entry, Scalar as Text, Value};
use crate::model::{Document, Recorded, Section};
use crate::source::Spanned;

impl Resolver<'_> {
    /// The documents of an API.
    pub(super) fn documents(&mut self, files: &[Block]) {
        let mut seen = BTreeMap::new();
        for entry in entries(files, "documents") {
            let Some(block) = block_of(&entry.value) else { continue };
            if !self.first_of_name(&mut seen, "the document", &entry.key.text, entry.key.span) {
                continue;
            }
            let recorded: &[Entry] = entries(files, "recorded")
                .find(|known| known.key.text == entry.key.text)
                .and_then(|known| match &known.value {
                    Value::Map(sections, _) => Some(sections.as_slice()),
                    _ => None,
                })
                .unwrap_or(&[]);
            let sections = block.map("sections").iter().map(|section| section_of(section, recorded)).collect();
            self.documents.push(Document {
                id: spanned_key(entry),
                title: block.text("title"),
                file: block.scalar("file").map(Text::spanned),
                url: block.text("url"),
                retrieved: block.scalar("retrieved").map(Text::spanned),
                sections,
            });
        }
    }
}

fn section_of(entry: &Entry, recorded: &[Entry]) -> Section {
    let recorded =
        recorded.iter().find(|known| known.key.text == entry.key.text).and_then(|known| match &known.value {
            Value::Scalar(text) => {
                let mut words = text.text.split_whitespace().map(str::to_owned);
                Some(Recorded { hash: words.next()?, paragraphs: words.collect() })
            }
            _ => None,
        });
    let (starts, nth, excused) = match &entry.value {
        Value::Scalar(text) => (Some(text), None, None),
        Value::Block(block) => (block.scalar("starts"), block.scalar("nth"), block.scalar("excused")),
        _ => (None, None, None),
    };
    Section {
        id: spanned_key(entry),
        starts: starts.map_or_else(|| Spanned::new(String::new(), entry.key.span), Text::spanned),
        nth: nth.and_then(|text| Some(Spanned::new(text.count()?, text.span))),
        excused: excused.map(Text::spanned),
        recorded,
    }
}
