//! Finding the error texts of a documentation in what a service says.

use crate::value::Json;
use std::collections::HashSet;
use std::fmt;
use std::ops::Range;

/// At most this many different texts are shown with an error.
const SHOWN: usize = 5;

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
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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
        Search::of(self.0).find(&folded(said))
    }
}

/// The documented texts that stand in the strings of `body`, in the order of the body and each once: what `make` gives
/// for the values at the places of its text. Linear in the body, however many stand in it.
#[expect(clippy::type_complexity, reason = "a name for it would be one more public item")]
pub fn find_documented<K>(texts: &[(DocumentedText, fn(&Captures) -> Option<K>)], body: &Json) -> Vec<K> {
    let mut searches: Vec<Search> = texts.iter().map(|(text, _)| Search::of(text.0)).collect();
    let mut seen = HashSet::new();
    let mut all = Vec::new();
    for said in body.strings() {
        let said = folded(&said);
        for (at, search) in searches.iter_mut().enumerate() {
            let Some(captures) = search.find(&said) else { continue };
            let known = texts.get(at).and_then(|(_, make)| make(&captures));
            if known.is_some() && seen.insert((at, captures)) {
                all.extend(known);
            }
        }
    }
    all
}

/// Shows the first few documented texts that differ in their id, and how many more there are.
///
/// # Errors
/// If `f` cannot be written to.
pub fn show_documented<K: fmt::Display>(
    f: &mut fmt::Formatter<'_>,
    known: &[K],
    id: fn(&K) -> &'static str,
) -> fmt::Result {
    let mut shown: Vec<&str> = Vec::new();
    for known in known {
        let id = id(known);
        if shown.contains(&id) {
            continue;
        }
        if !shown.is_empty() {
            f.write_str(" ")?;
        }
        fmt::Display::fmt(known, f)?;
        shown.push(id);
        if shown.len() == SHOWN {
            break;
        }
    }
    match known.len() - shown.len() {
        0 => Ok(()),
        more => write!(f, " and {more} more"),
    }
}

/// Looks for one documented text, and remembers in one string where its pieces were found last.
struct Search {
    pieces: Vec<Sought>,
}

/// A piece that is looked for.
struct Sought {
    text: String,
    /// The name of the value that goes before it.
    after: Option<&'static str>,
    /// Where it was found last, looking from the right of which nothing was looked at.
    found: Option<usize>,
}

/// What came of looking at one place.
enum Attempt {
    Found,
    /// Not here; it may stand further on.
    Elsewhere,
    /// A piece does not come any more, so that looking further on is in vain.
    Nowhere,
}

impl Search {
    fn of(pieces: &[Piece]) -> Self {
        let (mut sought, mut after) = (Vec::new(), None);
        for (index, piece) in pieces.iter().enumerate() {
            match piece {
                Piece::Capture(name) => after = Some(*name),
                Piece::Text(text) => {
                    let text = folded(text);
                    let text = if index == 0 { text.trim_start().to_owned() } else { text };
                    sought.push(Sought { text, after: after.take(), found: None });
                }
            }
        }
        // A value at the end goes before nothing.
        sought.extend(after.map(|name| Sought { text: String::new(), after: Some(name), found: None }));
        Self { pieces: sought }
    }

    fn find(&mut self, said: &str) -> Option<Captures> {
        self.pieces.iter_mut().for_each(|piece| piece.found = None);
        let first =
            self.pieces.first().filter(|first| first.after.is_none()).map_or("", |first| &first.text).to_owned();
        // A text that begins with a value has one beginning only.
        let places = if first.is_empty() { 1 } else { usize::MAX };
        let mut values = Vec::new();
        for (start, _) in said.match_indices(&first).take(places) {
            match self.matched(said, start, &mut values) {
                Attempt::Found => {
                    return Some(Captures(values.into_iter().map(|(name, at)| (name, said[at].to_owned())).collect()));
                }
                Attempt::Elsewhere => {}
                Attempt::Nowhere => return None,
            }
        }
        None
    }

    /// Matches the pieces from `at` on; a value, given as its place, is as short as what follows it allows.
    fn matched(&mut self, said: &str, mut at: usize, values: &mut Vec<(&'static str, Range<usize>)>) -> Attempt {
        values.clear();
        for piece in &mut self.pieces {
            #[cfg(test)]
            count::add(1);
            match piece.after {
                None if said[at..].starts_with(&piece.text) => at += piece.text.len(),
                None => return Attempt::Elsewhere,
                Some(name) if piece.text.is_empty() => {
                    let value = trimmed(said, at..at + said[at..].trim_end_matches('.').len());
                    if value.is_empty() {
                        return Attempt::Nowhere;
                    }
                    values.push((name, value));
                }
                Some(name) => {
                    let Some(found) = piece.next(said, at) else { return Attempt::Nowhere };
                    let value = trimmed(said, at..found);
                    if value.is_empty() {
                        return Attempt::Elsewhere;
                    }
                    values.push((name, value));
                    at = found + piece.text.len();
                }
            }
        }
        Attempt::Found
    }
}

impl Sought {
    /// Where the piece stands first from `at` on. Since places are tried from left to right, what was found before is
    /// still the first unless it lies to the left: no byte is looked at twice.
    fn next(&mut self, said: &str, at: usize) -> Option<usize> {
        if self.found.is_none_or(|found| found < at) {
            let found = at + said[at..].find(&self.text)?;
            #[cfg(test)]
            count::add(found - at);
            self.found = Some(found);
        }
        self.found
    }
}

/// The range without the blanks at its ends.
fn trimmed(said: &str, range: Range<usize>) -> Range<usize> {
    let part = &said[range.clone()];
    let start = range.start + part.len() - part.trim_start().len();
    start..(start + part.trim().len())
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

/// How many bytes and places this thread has looked at for documented texts: tests count them.
#[cfg(test)]
mod count {
    use std::cell::Cell;

    thread_local! {
        static LOOKED: Cell<usize> = const { Cell::new(0) };
    }

    pub(super) fn add(looked: usize) {
        LOOKED.set(LOOKED.get() + looked);
    }

    pub(super) fn take() -> usize {
        LOOKED.take()
    }
}

#[cfg(test)]
mod tests {
    use super::{DocumentedText, Piece, count};

    /// Wherever the pieces stand, each byte is looked at once for each of them.
    #[test]
    fn texts_with_several_values_are_sought_in_linear_time() {
        const THREE: DocumentedText = DocumentedText(&[
            Piece::Text("A "),
            Piece::Capture("x"),
            Piece::Text(" B"),
            Piece::Capture("y"),
            Piece::Text(" C"),
            Piece::Capture("z"),
            Piece::Text(" D"),
        ]);
        for said in
            ["A q ".repeat(20_000) + " B C", "A q B ".repeat(20_000) + " C D", "A q B r C ".repeat(20_000) + "D"]
        {
            count::take();
            THREE.find(&said);
            let looked = count::take();
            assert!(looked < 6 * said.len(), "{looked} for {} bytes", said.len());
        }
    }
}
