//! Blocks of a page as HTML.

use maud::{Markup, html};
use specwright::backend::markdown::anchor;
use specwright::docs::{Block, Link, Page, Row};
use specwright::markdown::visible;

use crate::anchor::to_page;
use crate::text::Writer;
use crate::unfold::Unfolder;

/// Writes the blocks of a page.
pub struct Body<'d> {
    /// Writes the texts.
    pub writer: Writer<'d>,
    /// Unfolds types, as far as a page has room for it.
    pub unfolder: Unfolder<'d>,
    /// Whether what is written has ids: what is shown a second time has none.
    pub has_ids: bool,
}

impl Body<'_> {
    /// Blocks in sections: what stands below a heading of level 2, an operation for one, is a section.
    pub fn sections(&mut self, page: &Page) -> Markup {
        let parts: Vec<Markup> = page.parts().map(|part| self.section(part)).collect();
        html! { @for part in parts { (part) } }
    }

    fn section(&mut self, blocks: &[Block]) -> Markup {
        self.unfolder.begin();
        match blocks.split_first() {
            Some((Block::Heading { level: 2, id, versions, text }, rest)) => {
                let rest = self.blocks(rest);
                let id = self.id(id.as_deref());
                html! { section id=[id] data-versions=[listed(versions)] { h2 { (self.writer.text(text)) } (rest) } }
            }
            _ => self.blocks(blocks),
        }
    }

    /// Blocks one below the other.
    pub fn blocks(&mut self, blocks: &[Block]) -> Markup {
        let blocks: Vec<Markup> = blocks.iter().map(|block| self.block(block)).collect();
        html! { @for block in blocks { (block) } }
    }

    fn block(&mut self, block: &Block) -> Markup {
        let writer = self.writer;
        match block {
            Block::Heading { level, id, text, .. } => heading(*level, self.id(id.as_deref()), writer.text(text)),
            Block::Paragraph(text) | Block::Mentions(text) => html! { p { (writer.text(text)) } },
            Block::Request { method, path, conditions } => html! {
                p.request { span class={ "method method-" (method) } { (method) } " " code { (visible(path)) } }
                @if !conditions.is_empty() { p { (writer.text(conditions)) } }
            },
            Block::List(points) => html! { ul { @for point in points { li { (writer.text(point)) } } } },
            Block::Pages(pages) => html! { ul { @for link in pages { li { (self.link(link)) } } } },
            Block::Table { head, rows } => self.table(head, rows),
            Block::Code { language, text } => {
                let lines: Vec<String> = text.lines().map(visible).collect();
                html! { pre tabindex="0" { code.{ "language-" (language) } { (lines.join("\n")) } } }
            }
            Block::Shape { blocks, .. } => self.blocks(blocks),
            Block::Types(names) => self.types(names),
            Block::Folded { summary, blocks } => {
                let inner = self.blocks(blocks);
                html! { details { summary { (writer.text(summary)) } (inner) } }
            }
        }
    }

    fn link(&self, link: &Link) -> Markup {
        html! { a href=(to_page(self.writer.page, &link.page)) { (self.writer.text(&link.label)) } ": " (self.writer.text(&link.words)) }
    }

    /// A table; a column in which nothing stands is left out. Where there is little room, the columns lie one below the other, and each cell
    /// shows the word above its column.
    fn table(&self, head: &[&str], rows: &[Row]) -> Markup {
        let filled = |at: &usize| rows.iter().any(|row| row.cells.get(*at).is_some_and(|cell| !cell.is_empty()));
        let shown: Vec<(usize, &str)> =
            (0..head.len()).filter(filled).filter_map(|at| Some((at, *head.get(at)?))).collect();
        html! {
            table {
                thead { tr { @for (_, word) in &shown { th scope="col" { (word) } } } }
                tbody {
                    @for row in rows {
                        tr id=[self.id(row.id.as_deref())] data-versions=[listed(&row.versions)] {
                            @for (nth, (at, word)) in shown.iter().enumerate() {
                                @let cell = row.cells.get(*at).map(|text| self.writer.text(text)).unwrap_or_default();
                                td data-head=[(nth > 0 && !cell.0.is_empty()).then_some(word)] { (cell) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The shapes of types, unfolded where they stand.
    fn types(&mut self, names: &[String]) -> Markup {
        let unfolded: Vec<Markup> = names.iter().filter_map(|name| self.unfold(name)).collect();
        html! { @for one in unfolded { (one) } }
    }

    /// A type unfolded, with those that stand in it; `None` where it is unfolded already, as in a recursion, has nothing to unfold, or
    /// the page has no room for it. Its page is linked all the same.
    fn unfold(&mut self, name: &str) -> Option<Markup> {
        let (blocks, types) = self.unfolder.shape(name)?;
        let had_ids = std::mem::replace(&mut self.has_ids, false);
        let shape = self.blocks(blocks);
        self.unfolder.written(shape.0.len());
        let inner = self.types(types);
        self.has_ids = had_ids;
        let what = blocks.iter().find_map(|block| match block {
            Block::Table { head, .. } => head.first(),
            _ => None,
        });
        let what = match what {
            Some(&"member") => "Members of ",
            Some(&"value") => "Values of ",
            Some(_) => "Cases of ",
            None => "Value of ",
        };
        Some(html! { details { summary { (what) code { (visible(name)) } } (shape) (inner) } })
    }

    fn id(&self, id: Option<&str>) -> Option<String> {
        id.filter(|_| self.has_ids).map(anchor)
    }
}

/// Versions as an attribute has them; nothing where all have what is shown.
fn listed(versions: &[String]) -> Option<String> {
    (!versions.is_empty()).then(|| versions.join(" "))
}

fn heading(level: u8, id: Option<String>, text: Markup) -> Markup {
    match level {
        2 => html! { h2 id=[id] { (text) } },
        3 => html! { h3 id=[id] { (text) } },
        _ => html! { h4 id=[id] { (text) } },
    }
}
