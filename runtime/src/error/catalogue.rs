//! Finding the error texts of a documentation in what a service says.

/// A documented error text, with places where the service puts a value.
///
/// White space is folded on both sides, and the text may stand anywhere in what the service says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DocumentedText(pub &'static [Piece]);

/// A piece of a documented error text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text that is always the same.
    Text(&'static str),
    /// The place of a value with this name.
    Capture(&'static str),
}

/// The values found at the places of a documented text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Captures(Vec<(&'static str, String)>);

impl Captures {
    /// The value at the place with this name; empty if the text has no such place.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }
}

impl DocumentedText {
    /// The values of its places if `said` has the text in it.
    pub fn find(&self, said: &str) -> Option<Captures> {
        let said = folded(said);
        let pieces: Vec<Piece> = self.0.to_vec();
        let Some(Piece::Text(first)) = pieces.first() else {
            return matched(&pieces, &said);
        };
        let first = folded(first);
        said.match_indices(first.trim_start()).find_map(|(start, _)| matched(&pieces, &said[start..]))
    }
}

/// Matches the pieces from the beginning of `said` on; a value is as short as what follows it allows.
fn matched(pieces: &[Piece], said: &str) -> Option<Captures> {
    let mut captures = Captures::default();
    let mut rest = said;
    let mut open: Option<&'static str> = None;
    for (index, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Capture(name) => open = Some(name),
            Piece::Text(text) => {
                let text = folded(text);
                let text = if index == 0 { text.trim_start() } else { &text };
                let at = rest.find(text)?;
                match open.take() {
                    Some(name) => captures.0.push((name, some_value(&rest[..at])?)),
                    None if at > 0 => return None,
                    None => {}
                }
                rest = &rest[at + text.len()..];
            }
        }
    }
    if let Some(name) = open {
        captures.0.push((name, some_value(rest.trim_end_matches('.'))?));
    }
    Some(captures)
}

fn some_value(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// The text with every run of white space as one blank.
fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if !c.is_whitespace() {
            out.push(c);
        } else if !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out
}
