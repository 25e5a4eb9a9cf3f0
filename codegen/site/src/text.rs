//! Neutral text as HTML. What a spec says is text, whatever it holds; characters that are not seen are written as their numbers.

use maud::{Markup, html};
use specwright::describe::{Piece, Text, paragraphs, spans};
use specwright::docs::Docs;
use specwright::markdown::visible;

use crate::anchor::to_address;

/// Writes texts of a page.
#[derive(Clone, Copy)]
pub struct Writer<'d> {
    /// The docs, which know where nodes stand.
    pub docs: &'d Docs,
    /// The page that the text stands on.
    pub page: &'d str,
}

impl Writer<'_> {
    /// A text.
    pub fn text(&self, text: &Text) -> Markup {
        html! { @for piece in text.pieces() { (self.piece(piece)) } }
    }

    fn piece(&self, piece: &Piece) -> Markup {
        let (label, address) = match piece {
            Piece::Words(words) => return html! { (words) },
            Piece::Spec(words) => return spec(words),
            Piece::Code(text) => return code(text),
            Piece::Url(url) => return link(url),
            Piece::Node(node) => (node.id(), self.docs.addresses.node(node)),
            Piece::Erratum(id) => (id.clone(), Some(self.docs.addresses.erratum(id))),
        };
        match address {
            Some(address) => html! { a href=(to_address(self.page, &address)) { (code(&label)) } },
            None => code(&label),
        }
    }
}

/// The address of a document; only one of the web is a link.
fn link(url: &str) -> Markup {
    let is_of_web = url.starts_with("https://") || url.starts_with("http://");
    html! { @if is_of_web { a href=(visible(url)) rel="noreferrer" { (code(url)) } } @else { (code(url)) } }
}

/// Words of a spec, in one paragraph.
fn spec(words: &str) -> Markup {
    html! {
        @for (at, paragraph) in paragraphs(words).enumerate() {
            @if at > 0 { " " }
            @for (is_code, part) in spans(&paragraph) {
                @if is_code { (code(part)) } @else { (visible(part)) }
            }
        }
    }
}

/// Code within a line.
pub fn code(text: &str) -> Markup {
    let shown = visible(text);
    let shown = if shown.trim().is_empty() { format!("\"{shown}\"") } else { shown };
    html! { code { (shown) } }
}
