//! Pages and what stands on them.

use crate::describe::{Text, paragraphs};

/// What a page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The API as a whole: the first page.
    Index,
    /// The operations of a resource.
    Resource,
    /// A type.
    Type,
    /// The rules.
    Rules,
    /// The errors.
    Errors,
    /// The errata.
    Errata,
    /// Errata for which the page of errata has no room.
    FurtherErrata,
    /// The documents.
    Coverage,
}

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// What it is about.
    pub kind: Kind,
    /// Its path without an extension, with `/`: `contacts`, `types/Contact`.
    pub path: String,
    /// What leads to it as a whole, if that is a node.
    pub id: Option<String>,
    /// Its title.
    pub title: Text,
    /// What it says, from top to bottom.
    pub blocks: Vec<Block>,
}

/// The way from a page to another, both by their paths, without an extension.
#[must_use]
pub fn way(from: &str, to: &str) -> String {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    match to.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/')) {
        Some(beside) if !folder.is_empty() => beside.to_owned(),
        _ => format!("{}{to}", way_up(from)),
    }
}

/// The way from a page to the folder that paths begin at: nothing, or as many `../` as there are folders in its path.
#[must_use]
pub fn way_up(page: &str) -> String {
    "../".repeat(page.matches('/').count())
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading of a level from 2 on; the title is of level 1. `id` is what leads to it.
    Heading {
        /// The level.
        level: u8,
        /// What leads to it.
        id: Option<String>,
        /// The versions that have what stands below it; all if none is named.
        versions: Vec<String>,
        /// Its words.
        text: Text,
    },
    /// A paragraph.
    Paragraph(Text),
    /// How an operation is asked for.
    Request {
        /// The method.
        method: &'static str,
        /// The path.
        path: String,
        /// What holds for its calls, in sentences.
        conditions: Text,
    },
    /// A list of points.
    List(Vec<Text>),
    /// Other pages, with what is on them.
    Pages(Vec<Link>),
    /// A table. A column in which nothing stands can be left out.
    Table {
        /// The words above the columns.
        head: Vec<&'static str>,
        /// The rows, as many cells in each as there are columns.
        rows: Vec<Row>,
    },
    /// Code, as it is written.
    Code {
        /// The language, as fences name it.
        language: &'static str,
        /// The text.
        text: String,
    },
    /// What values of a type are made of, on the page of the type.
    Shape {
        /// What is said of it.
        blocks: Vec<Block>,
        /// The names of the types that stand in it.
        types: Vec<String>,
    },
    /// The names of types that stand just above. Each links to its page; a form that can unfold their shapes in place does.
    Types(Vec<String>),
    /// What mentions the node of the page, by links; no part of what is pasted elsewhere.
    Mentions(Text),
    /// What is shown on demand.
    Folded {
        /// What tells of it.
        summary: Text,
        /// What is shown.
        blocks: Vec<Block>,
    },
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What leads to it.
    pub id: Option<String>,
    /// The versions that have what it is about; all if none is named.
    pub versions: Vec<String>,
    /// Its cells.
    pub cells: Vec<Text>,
}

impl Row {
    /// A row that nothing leads to.
    pub(super) fn plain(cells: impl Into<Vec<Text>>) -> Self {
        Self { id: None, versions: Vec::new(), cells: cells.into() }
    }
}

/// A link to another page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The path of the page, as in [`Page::path`].
    pub page: String,
    /// What it is called.
    pub label: Text,
    /// What is on it.
    pub words: Text,
}

impl Page {
    /// A page without blocks.
    pub(super) fn new(kind: Kind, path: impl Into<String>, title: Text) -> Self {
        Self { kind, path: path.into(), id: None, title, blocks: Vec::new() }
    }

    /// What values of the type that the page is about are made of, and the names of the types that stand in it.
    #[must_use]
    pub fn shape(&self) -> Option<(&[Block], &[String])> {
        self.blocks.iter().find_map(|block| match block {
            Block::Shape { blocks, types } => Some((blocks.as_slice(), types.as_slice())),
            _ => None,
        })
    }

    /// The parts of the page: what stands before the first heading of level 2, then each of these with what stands below it.
    pub fn parts(&self) -> impl Iterator<Item = &[Block]> {
        self.blocks.chunk_by(|_, next| !matches!(next, Block::Heading { level: 2, .. }))
    }

    /// Adds a heading that nothing leads to.
    pub(super) fn heading(&mut self, level: u8, text: &str) {
        self.blocks.push(Block::Heading { level, id: None, versions: Vec::new(), text: Text::words(text) });
    }

    /// Adds a heading with an id.
    pub(super) fn heading_at(&mut self, level: u8, id: String, text: Text) {
        self.blocks.push(Block::Heading { level, id: Some(id), versions: Vec::new(), text });
    }

    /// Adds a paragraph, if there is something to say.
    pub(super) fn paragraph(&mut self, text: Text) {
        if !text.is_empty() {
            self.blocks.push(Block::Paragraph(text));
        }
    }

    /// Adds words of a spec, paragraph by paragraph.
    pub(super) fn words(&mut self, text: Option<&str>) {
        self.blocks.extend(paragraphs(text.unwrap_or_default()).map(|it| Block::Paragraph(Text::spec(it))));
    }

    /// Adds a list, if it has points.
    pub(super) fn list(&mut self, points: Vec<Text>) {
        if !points.is_empty() {
            self.blocks.push(Block::List(points));
        }
    }

    /// Adds a table, if it has rows; each has as many cells as there are words in the head.
    pub(super) fn table(&mut self, head: &[&'static str], rows: Vec<Row>) {
        if !rows.is_empty() {
            self.blocks.push(Block::Table { head: head.to_vec(), rows });
        }
    }

    /// Adds a table with a heading, if it has rows.
    pub(super) fn headed_table(&mut self, level: u8, title: &str, head: &[&'static str], rows: Vec<Row>) {
        if !rows.is_empty() {
            self.heading(level, title);
            self.table(head, rows);
        }
    }

    /// Adds the types that stand just above, by name, each once.
    pub(super) fn types(&mut self, names: impl IntoIterator<Item = String>) {
        let mut all: Vec<String> = Vec::new();
        for name in names {
            if !all.contains(&name) {
                all.push(name);
            }
        }
        if !all.is_empty() {
            self.blocks.push(Block::Types(all));
        }
    }
}
