//! Writes the docs of an API as Markdown: files that a forge shows, that agents read, and whose lines differ only where what they say
//! does. A paragraph is one line, a row of a table too.

use super::{Header, OutputFile};
use crate::describe::{Piece, Text};
use crate::docs::{Address, Block, Docs, Link, Page, Row, way};
use crate::markdown::{cell, code, fence, flat, html_code, inline, visible};

/// The files, by path: one for each page, and `README.md`, which leads to the first.
#[must_use]
pub fn render(docs: &Docs, header: &Header) -> Vec<OutputFile> {
    let head = header.markdown();
    let pages = docs.pages.iter().map(|page| {
        let writer = Writer { docs, page, linked: true };
        OutputFile { path: format!("{}.md", page.path), text: head.clone() + &writer.page() }
    });
    let mut files: Vec<OutputFile> = pages.collect();
    files.extend(docs.pages.first().map(|first| {
        let title = inline(&first.title, &|_| String::new());
        let text = format!("{head}# {title}\n\nThe reference docs begin at [{0}.md]({0}.md).\n", first.path);
        OutputFile { path: "README.md".into(), text }
    }));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// An id as it stands in HTML and in links: what is no letter, digit, dot, `-` or `_` is written as its number.
#[must_use]
pub fn anchor(id: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    id.chars().map(|c| if plain(c) { c.to_string() } else { format!("_{:x}_", u32::from(c)) }).collect()
}

/// The parts of a page that are pasted alone, as Markdown without links and ids: its operations, or else the page as a whole, each by
/// its id.
#[must_use]
pub fn alone<'d>(docs: &'d Docs, page: &'d Page) -> Vec<(&'d str, String)> {
    let writer = Writer { docs, page, linked: false };
    if let Some(id) = &page.id {
        return vec![(id, writer.page())];
    }
    let parts = page.parts().filter_map(|part| match part.first() {
        Some(Block::Heading { level: 2, id: Some(id), .. }) => Some((id.as_str(), writer.blocks(part) + "\n")),
        _ => None,
    });
    parts.collect()
}

/// Writes one page.
struct Writer<'d> {
    docs: &'d Docs,
    page: &'d Page,
    /// Whether there are links and what they lead to.
    linked: bool,
}

impl Writer<'_> {
    fn page(&self) -> String {
        let mark = self.mark(self.page.id.as_deref());
        format!("{} {mark}{}\n\n{}\n", self.marks(1), self.text(&self.page.title), self.blocks(&self.page.blocks))
    }

    /// The marks of a heading. A page that is pasted stands beside operations, whose headings are of level 2.
    fn marks(&self, level: u8) -> String {
        let is_pasted_page = !self.linked && self.page.id.is_some();
        "#".repeat(usize::from(level) + usize::from(is_pasted_page))
    }

    /// Blocks one below the other, as far as there is something of them to be seen.
    fn blocks(&self, blocks: &[Block]) -> String {
        let blocks = blocks.iter().map(|block| self.block(block)).filter(|text| !text.is_empty());
        blocks.collect::<Vec<_>>().join("\n\n")
    }

    fn block(&self, block: &Block) -> String {
        match block {
            Block::Heading { level, id, text, .. } => {
                let mark = self.mark(id.as_deref());
                format!("{} {mark}{}", self.marks(*level), self.text(text))
            }
            Block::Paragraph(text) => self.text(text),
            Block::Request { method, path, conditions } => {
                let line = format!("{}.", code(&format!("{method} {path}")));
                if conditions.is_empty() { line } else { format!("{line} {}", self.text(conditions)) }
            }
            Block::List(points) => {
                points.iter().map(|point| format!("- {}", self.text(point))).collect::<Vec<_>>().join("\n")
            }
            Block::Pages(pages) => {
                let link = |Link { page, label, words }: &Link| {
                    format!("- [{}]({}): {}", self.text(label), self.file(page), self.text(words))
                };
                pages.iter().map(link).collect::<Vec<_>>().join("\n")
            }
            Block::Table { head, rows } => self.table(head, rows),
            Block::Code { language, text } => fenced(language, text),
            Block::Shape { blocks, .. } => self.blocks(blocks),
            // A link to each stands above.
            Block::Types(_) => String::new(),
            Block::Mentions(text) => {
                if self.linked {
                    self.text(text)
                } else {
                    String::new()
                }
            }
            Block::Folded { summary, blocks } => {
                let summary = self.html(summary);
                format!("<details>\n<summary>{summary}</summary>\n\n{}\n\n</details>", self.blocks(blocks))
            }
        }
    }

    fn table(&self, head: &[&str], rows: &[Row]) -> String {
        let filled = |at: &usize| rows.iter().any(|row| row.cells.get(*at).is_some_and(|cell| !cell.is_empty()));
        let shown: Vec<usize> = (0..head.len()).filter(filled).collect();
        let line = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
        let mut lines = vec![
            line(shown.iter().filter_map(|at| head.get(*at)).map(|&word| word.to_owned()).collect()),
            line(shown.iter().map(|_| "---".to_owned()).collect()),
        ];
        lines.extend(rows.iter().map(|row| {
            let cells = shown.iter().filter_map(|at| row.cells.get(*at)).map(|text| cell(&self.text(text)));
            let mut cells: Vec<String> = cells.collect();
            if let Some(first) = cells.first_mut() {
                first.insert_str(0, &self.mark(row.id.as_deref()));
            }
            line(cells)
        }));
        lines.join("\n")
    }

    fn text(&self, text: &Text) -> String {
        inline(text, &|piece| match self.target(piece) {
            Some((label, target)) => format!("[{}]({target})", code(&label)),
            None => plain(piece),
        })
    }

    /// Text as HTML, where Markdown is not read.
    fn html(&self, text: &Text) -> String {
        let piece = |piece: &Piece| match (self.target(piece), piece) {
            (Some((label, target)), _) => format!("<a href=\"{target}\">{}</a>", html_code(&visible(&label))),
            (None, Piece::Code(code)) => html_code(&visible(code)),
            (None, Piece::Words(words) | Piece::Spec(words)) => escaped(&visible(words)),
            (None, piece) => escaped(&plain(piece)),
        };
        text.pieces().map(piece).collect()
    }

    /// What a piece leads to: its words, and a link from this page.
    fn target(&self, piece: &Piece) -> Option<(String, String)> {
        let (label, address) = match piece {
            Piece::Node(node) => (node.id(), self.docs.addresses.node(node)?),
            Piece::Erratum(id) => (id.clone(), self.docs.addresses.erratum(id)),
            Piece::Words(_) | Piece::Spec(_) | Piece::Code(_) | Piece::Url(_) => return None,
        };
        if !self.linked {
            return None;
        }
        Some((label, self.link(&address)))
    }

    /// What leads to a place.
    fn mark(&self, id: Option<&str>) -> String {
        let id = id.filter(|_| self.linked);
        id.map(|id| format!("<a id=\"{}\"></a>", anchor(id))).unwrap_or_default()
    }

    fn link(&self, address: &Address) -> String {
        let id = anchor(&address.id);
        if address.page == self.page.path {
            return format!("#{id}");
        }
        format!("{}#{id}", self.file(&address.page))
    }

    /// The file of another page, from the folder of this one.
    fn file(&self, page: &str) -> String {
        format!("{}.md", way(&self.page.path, page))
    }
}

/// A piece that leads nowhere.
fn plain(piece: &Piece) -> String {
    match piece {
        Piece::Words(words) => words.clone(),
        Piece::Spec(words) => flat(words),
        Piece::Code(text) | Piece::Erratum(text) | Piece::Url(text) => code(text),
        Piece::Node(node) => code(&node.id()),
    }
}

/// Code between fences that it does not hold.
fn fenced(language: &str, text: &str) -> String {
    let fence = fence(text, 3);
    let lines: Vec<String> = text.lines().map(|line| visible(line).trim_end().to_owned()).collect();
    format!("{fence}{language}\n{}\n{fence}", lines.join("\n"))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::{anchor, fenced};

    #[test]
    fn ids_of_common_names_are_their_words() {
        assert_eq!(anchor("EntitlementUpdates.seats-add-up"), "EntitlementUpdates.seats-add-up");
        assert_eq!(anchor("a \"b\"<"), "a_20__22_b_22__3c_");
    }

    #[test]
    fn code_does_not_end_its_fence() {
        assert_eq!(fenced("json", "a\n```\u{202e}\nb"), "````json\na\n```U+202E\nb\n````");
    }
}
