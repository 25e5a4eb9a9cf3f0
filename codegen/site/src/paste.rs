//! What a page gives to be pasted: an operation as Markdown, and the types that it needs. Each page has a script of its own with it, which
//! is loaded when somebody asks for it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use specwright::backend::OutputFile;
use specwright::backend::markdown::{self, anchor};
use specwright::docs::{Block, Docs, Page};

use crate::search::call;

/// A part of a page.
#[derive(Serialize)]
struct Part<'d> {
    /// The part as Markdown.
    text: String,
    /// The pages of the types that it needs.
    types: Vec<&'d str>,
}

/// The scripts of the pages that have something to be pasted.
pub fn scripts(docs: &Docs) -> Vec<OutputFile> {
    let types = Types::of(docs);
    let scripts = docs.pages.iter().filter_map(|page| {
        if !types.pages.contains_key(page.id.as_deref().unwrap_or_default()) && !has_operations(page) {
            return None;
        }
        let asked_for = asked_for(page);
        let parts = markdown::alone(docs, page).into_iter();
        let parts = parts.map(|(id, text)| (anchor(id), Part { text, types: types.needed(asked_for.get(id)) }));
        let parts: BTreeMap<String, Part<'_>> = parts.collect();
        Some(OutputFile { path: format!("{}.js", page.path), text: call("paste", &(&page.path, parts)) })
    });
    scripts.collect()
}

/// Whether there are operations on a page.
pub fn has_operations(page: &Page) -> bool {
    page.blocks.iter().any(|block| matches!(block, Block::Request { .. }))
}

/// The names of the types that stand in some blocks.
fn named(blocks: &[Block]) -> Vec<&str> {
    let names = blocks.iter().filter_map(|block| match block {
        Block::Types(names) => Some(names),
        _ => None,
    });
    names.flatten().map(String::as_str).collect()
}

/// The types that stand in each part of a page, by the id of the part. A type is pasted alone.
fn asked_for(page: &Page) -> BTreeMap<&str, Vec<&str>> {
    let parts = page.parts().filter_map(|part| match part.first() {
        Some(Block::Heading { level: 2, id: Some(id), .. }) => Some((id.as_str(), named(part))),
        _ => None,
    });
    parts.collect()
}

/// The types of an API: where each stands, and which stand in it.
struct Types<'d> {
    pages: BTreeMap<&'d str, &'d str>,
    inner: BTreeMap<&'d str, &'d [String]>,
}

impl<'d> Types<'d> {
    fn of(docs: &'d Docs) -> Self {
        let (mut pages, mut inner) = (BTreeMap::new(), BTreeMap::new());
        for page in &docs.pages {
            if let (Some(id), Some((_, types))) = (&page.id, page.shape()) {
                pages.insert(id.as_str(), page.path.as_str());
                inner.insert(id.as_str(), types);
            }
        }
        Self { pages, inner }
    }

    /// The pages of some types and of those that stand in them, however deep, in the order in which they are met.
    fn needed(&self, asked_for: Option<&Vec<&'d str>>) -> Vec<&'d str> {
        let mut open: Vec<&str> = asked_for.cloned().unwrap_or_default();
        open.reverse();
        let (mut met, mut needed) = (BTreeSet::new(), Vec::new());
        while let Some(name) = open.pop() {
            if met.insert(name) {
                needed.extend(self.pages.get(name));
                open.extend(self.inner.get(name).into_iter().flat_map(|types| types.iter()).map(String::as_str));
            }
        }
        needed
    }
}
