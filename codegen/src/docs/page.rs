//! Pages and what stands on them.

use crate::describe::Text;

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its path without an extension, with `/`: `contacts`, `types/Contact`.
    pub path: String,
    /// What leads to it as a whole, if that is a node.
    pub id: Option<String>,
    /// Its title.
    pub title: Text,
    /// What it says, from top to bottom.
    pub blocks: Vec<Block>,
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
        /// Its words.
        text: Text,
    },
    /// A paragraph.
    Paragraph(Text),
    /// A list of points.
    List(Vec<Text>),
    /// Other pages by their paths, with what is on them.
    Pages(Vec<(String, Text)>),
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
    /// Its cells.
    pub cells: Vec<Text>,
}

impl Page {
    /// A page without blocks.
    pub(super) fn new(path: impl Into<String>, title: Text) -> Self {
        Self { path: path.into(), id: None, title, blocks: Vec::new() }
    }

    /// Adds a heading that nothing leads to.
    pub(super) fn heading(&mut self, level: u8, text: &str) {
        self.blocks.push(Block::Heading { level, id: None, text: Text::words(text) });
    }

    /// Adds a heading with an id.
    pub(super) fn heading_at(&mut self, level: u8, id: String, text: Text) {
        self.blocks.push(Block::Heading { level, id: Some(id), text });
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

    /// Adds a table, if it has rows.
    pub(super) fn table<const N: usize>(&mut self, head: [&'static str; N], rows: Vec<(Option<String>, [Text; N])>) {
        if !rows.is_empty() {
            let rows = rows.into_iter().map(|(id, cells)| Row { id, cells: cells.into() }).collect();
            self.blocks.push(Block::Table { head: head.into(), rows });
        }
    }
}

/// The paragraphs of a text: what blank lines part.
fn paragraphs(text: &str) -> impl Iterator<Item = String> {
    let mut all: Vec<String> = vec![String::new()];
    for line in text.lines() {
        match (line.trim(), all.last_mut()) {
            ("", Some(last)) if !last.is_empty() => all.push(String::new()),
            (line, Some(last)) => {
                if !last.is_empty() {
                    last.push(' ');
                }
                last.push_str(line);
            }
            (_, None) => {}
        }
    }
    all.into_iter().filter(|paragraph| !paragraph.is_empty())
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    #[test]
    fn blank_lines_part_paragraphs() {
        assert_eq!(paragraphs("\n a\n b\n\n\nc\n").collect::<Vec<_>>(), ["a b", "c"]);
        assert_eq!(paragraphs("").count(), 0);
    }
}
