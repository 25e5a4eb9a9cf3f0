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
        let first = match self.0.first() {
            Some(Piece::Text(text)) => folded(text).trim_start().to_owned(),
            Some(Piece::Capture(_)) | None => String::new(),
        };
        // A text that begins with a value has one beginning only.
        let places = if first.is_empty() { 1 } else { usize::MAX };
        for (start, _) in said.match_indices(&first).take(places) {
            match matched(self.0, &said[start..]) {
                Attempt::Found(captures) => return Some(captures),
                Attempt::Elsewhere => {}
                Attempt::Nowhere => return None,
            }
        }
        None
    }
}

/// What came of looking at one place.
enum Attempt {
    Found(Captures),
    /// Not here; it may stand further on.
    Elsewhere,
    /// A piece does not come any more, so that looking further on is in vain.
    Nowhere,
}

/// Matches the pieces from the beginning of `said` on; a value is as short as what follows it allows.
fn matched(pieces: &[Piece], said: &str) -> Attempt {
    let mut captures = Captures::default();
    let mut rest = said;
    let mut open: Option<&'static str> = None;
    for (index, piece) in pieces.iter().enumerate() {
        let text = match piece {
            Piece::Capture(name) => {
                open = Some(name);
                continue;
            }
            Piece::Text(text) => folded(text),
        };
        let text = if index == 0 { text.trim_start() } else { &text };
        let Some(at) = rest.find(text) else { return Attempt::Nowhere };
        match open.take() {
            Some(name) if !rest[..at].trim().is_empty() => captures.0.push((name, rest[..at].trim().to_owned())),
            None if at == 0 => {}
            _ => return Attempt::Elsewhere,
        }
        rest = &rest[at + text.len()..];
    }
    if let Some(name) = open {
        let value = rest.trim_end_matches('.').trim();
        if value.is_empty() {
            return Attempt::Nowhere;
        }
        captures.0.push((name, value.to_owned()));
    }
    Attempt::Found(captures)
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
