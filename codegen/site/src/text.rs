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
                @if is_code { (code(part)) } @else { (breakable(&visible(part))) }
            }
        }
    }
}

/// Code within a line.
pub fn code(text: &str) -> Markup {
    let shown = visible(text);
    // A browser shows no blank at the ends of a text.
    let shown = if shown.is_empty() || shown.trim() != shown { format!("\"{shown}\"") } else { shown };
    html! { code { (breakable(&shown)) } }
}

/// A text with places where a line may end, as far as its words are long.
fn breakable(text: &str) -> Markup {
    html! { @for (at, part) in parts(text).iter().enumerate() { @if at > 0 { wbr; } (part) } }
}

/// How many letters of a word stand in one line, whatever the room; a longer one may be broken.
const WHOLE: usize = 24;

/// A text in parts, between which a line may end: in a long word behind `/`, `.`, `_`, `-` and what joins the values of a query, before a
/// capital, and where nothing of this comes for long.
fn parts(text: &str) -> Vec<&str> {
    let (mut parts, mut begin, mut at) = (Vec::new(), 0, 0);
    for word in text.split_inclusive(' ') {
        if word.chars().nth(WHOLE).is_some() {
            for end in ends(word) {
                parts.extend(text.get(begin..at + end));
                begin = at + end;
            }
        }
        at += word.len();
    }
    parts.extend(text.get(begin..));
    parts
}

/// Where a line may end in a word.
fn ends(word: &str) -> Vec<usize> {
    let (mut ends, mut letters, mut before) = (Vec::new(), 0, ' ');
    for (at, letter) in word.char_indices() {
        let is_end = matches!(before, '/' | '.' | '_' | '-' | '&' | '=' | ',');
        let is_hump = before.is_lowercase() && letter.is_uppercase();
        if letter != ' ' && (letters > 2 && (is_end || is_hump) || letters == WHOLE) {
            ends.push(at);
            letters = 0;
        }
        letters += 1;
        before = letter;
    }
    ends
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn long_names_may_be_broken_between_their_words() {
        assert_eq!(parts("tenants.list"), ["tenants.list"]);
        assert_eq!(parts("GET /tenants/{tenantId}/contacts"), ["GET /tenants/", "{tenant", "Id}/", "contacts"]);
        assert_eq!(parts("theMaxEntitlementSeatCount"), ["the", "Max", "Entitlement", "Seat", "Count"]);
        assert_eq!(parts("0123456789012345678901234567"), ["012345678901234567890123", "4567"]);
    }
}
