//! The search index: a script, since browsers do not let a page fetch what lies beside it on a disk.

use serde::Serialize;
use specwright::backend::OutputFile;
use specwright::describe::{Piece, Text, paragraphs};
use specwright::docs::{Block, Docs, Kind, Page, Row};
use specwright::markdown::visible;

use crate::reference::plain_title;

/// How many letters of what is said of something are searched, and shown.
const LETTERS: usize = 120;
/// The same for texts that a service sends, which people search for as a whole.
const LETTERS_OF_TEXTS: usize = 240;

/// The index of a part of the site, as the script reads it.
#[derive(Serialize)]
pub struct Index<'a> {
    /// The folder of the part.
    pub folder: &'a str,
    /// What it is called.
    pub title: &'a str,
    /// The paths of its pages in the folder.
    pub pages: Vec<&'a str>,
    /// What kinds of things there are.
    pub kinds: Vec<&'static str>,
    /// What can be found.
    pub entries: Vec<Entry>,
}

/// What can be found: kind, page, id on it or nothing, name where that is not the id, words.
pub type Entry = (usize, usize, String, String, String);

/// The index of an API.
pub fn index(docs: &Docs, name: &str, title: &str) -> OutputFile {
    let folder = format!("{name}/");
    let mut index = Index { folder: &folder, title, pages: Vec::new(), kinds: Vec::new(), entries: Vec::new() };
    for page in &docs.pages {
        index.page(page);
    }
    OutputFile { path: "search.js".into(), text: call("index", &index) }
}

/// A script that hands a value to the script of the site.
pub fn call(function: &str, value: &impl Serialize) -> String {
    // What is serialised has names of members that are texts, and can always be written.
    let value = serde_json::to_string(value).unwrap_or_default();
    format!("{HEADER}specwright.{function}({value});\n")
}

/// The first line of what is made for the script of the site.
pub const HEADER: &str = "// Made for the script of the reference docs. Changes made here are lost.\n";

impl<'a> Index<'a> {
    /// Adds something that can be found on the page that was begun last.
    pub fn add(&mut self, kind: &'static str, id: &str, name: &str, words: String) {
        let kind = match self.kinds.iter().position(|known| *known == kind) {
            Some(at) => at,
            None => {
                self.kinds.push(kind);
                self.kinds.len() - 1
            }
        };
        let name = if name == id { String::new() } else { name.to_owned() };
        self.entries.push((kind, self.pages.len().saturating_sub(1), id.to_owned(), name, words));
    }

    fn page(&mut self, page: &'a Page) {
        self.pages.push(&page.path);
        let kind = if page.kind == Kind::Type { "type" } else { "page" };
        let id = page.id.as_deref().unwrap_or_default();
        let name = if page.kind == Kind::Type { id.to_owned() } else { plain_title(page) };
        if page.kind != Kind::FurtherErrata {
            self.add(kind, id, &name, first_words(&page.blocks));
        }
        // The page of rules repeats what stands with types and operations.
        if page.kind != Kind::Rules {
            self.blocks(page.kind, &page.blocks);
        }
    }

    fn blocks(&mut self, page: Kind, blocks: &[Block]) {
        for (at, block) in blocks.iter().enumerate() {
            match block {
                Block::Heading { level, id: Some(id), .. } => {
                    let rest = blocks.get(at + 1..).unwrap_or_default();
                    let kind = match (page, level) {
                        (Kind::Errata | Kind::FurtherErrata, _) => "erratum",
                        (Kind::Errors, _) => "errors",
                        (Kind::Coverage, _) => "document",
                        (Kind::Type, _) => "example",
                        (_, 2) => "operation",
                        _ => "part of an operation",
                    };
                    self.add(kind, id, id, first_words(rest));
                }
                Block::Table { head, rows } => rows.iter().for_each(|row| self.row(head, row)),
                Block::Shape { blocks, .. } => self.blocks(page, blocks),
                _ => {}
            }
        }
    }

    fn row(&mut self, head: &[&'static str], row: &Row) {
        let (Some(id), Some(&kind)) = (&row.id, head.first()) else { return };
        let kind = match kind {
            // The first page of errata leads to the others, where these are found.
            "erratum" => return,
            "what" => "API",
            "if" => "case",
            "status" => "response",
            other => other,
        };
        let is_sent = kind == "error";
        let parts = head.iter().zip(&row.cells).map(|(&head, cell)| match head {
            "text" | "body" | "begins with" => plain(cell),
            _ => of_spec(cell),
        });
        let words = parts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
        self.add(kind, id, id, cut(&words, if is_sent { LETTERS_OF_TEXTS } else { LETTERS }));
    }
}

/// What is said first: the line of a request, then words of the spec.
fn first_words(blocks: &[Block]) -> String {
    let mut words: Vec<String> = Vec::new();
    for block in blocks {
        match block {
            Block::Request { method, path, .. } => words.insert(0, format!("{method} {path}")),
            Block::Paragraph(text) => words.extend(Some(of_spec(text)).filter(|text| !text.is_empty())),
            _ => break,
        }
    }
    cut(&words.join(" "), LETTERS)
}

/// The words of a spec in a text.
fn of_spec(text: &Text) -> String {
    let words = text.pieces().filter_map(|piece| match piece {
        Piece::Spec(words) => Some(paragraphs(words).collect::<Vec<_>>().join(" ")),
        _ => None,
    });
    words.collect::<Vec<_>>().join(" ")
}

fn plain(text: &Text) -> String {
    text.to_string().replace('`', "")
}

/// As many letters as are kept, up to the end of a word.
fn cut(text: &str, most: usize) -> String {
    let text = visible(text);
    let Some((end, _)) = text.char_indices().nth(most) else { return text };
    let kept = text.get(..end).unwrap_or_default();
    let kept = kept.rsplit_once(' ').map_or(kept, |(kept, _)| kept);
    format!("{kept} …")
}
