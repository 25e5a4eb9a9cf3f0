//! Types unfolded where they stand: each once in a section, so that a recursion ends, and no more on a page than it has room for.

use std::collections::{BTreeMap, BTreeSet};

use specwright::docs::{Block, Docs};

/// How many bytes of unfolded types stand in a section, and on a page: readers open what they need, and the rest is a link away.
const IN_SECTION: usize = 12_000;
const ON_PAGE: usize = 40_000;

/// What the types of an API are made of, by name.
pub type Shapes<'d> = BTreeMap<&'d str, (&'d [Block], &'d [String])>;

/// The shapes of the types that have a table to unfold, or in which others stand, as in a list that has a name.
pub fn shapes(docs: &Docs) -> Shapes<'_> {
    let shapes = docs.pages.iter().filter_map(|page| Some((page.id.as_deref()?, page.shape()?)));
    let has_table = |blocks: &[Block]| blocks.iter().any(|block| matches!(block, Block::Table { .. }));
    shapes.filter(|(_, (blocks, types))| has_table(blocks) || !types.is_empty()).collect()
}

/// What is unfolded on a page so far.
pub struct Unfolder<'d> {
    shapes: &'d Shapes<'d>,
    seen: BTreeSet<&'d str>,
    in_section: usize,
    on_page: usize,
}

impl<'d> Unfolder<'d> {
    /// Nothing yet.
    pub fn new(shapes: &'d Shapes<'d>) -> Self {
        Self { shapes, seen: BTreeSet::new(), in_section: 0, on_page: 0 }
    }

    /// Begins a section.
    pub fn begin(&mut self) {
        self.seen.clear();
        self.in_section = 0;
    }

    /// What a type is made of, and the types that stand in it; once in a section.
    pub fn shape(&mut self, name: &str) -> Option<(&'d [Block], &'d [String])> {
        if self.in_section > IN_SECTION || self.on_page > ON_PAGE {
            return None;
        }
        let (name, shape) = self.shapes.get_key_value(name)?;
        self.seen.insert(name).then_some(*shape)
    }

    /// Takes note of what was written.
    pub fn written(&mut self, bytes: usize) {
        self.in_section += bytes;
        self.on_page += bytes;
    }
}
