//! What is there where a constraint is broken, for [`Violations::broken_by`](crate::Violations::broken_by). A text is
//! never shown itself: it could be a secret, or long.

use std::fmt::{self, Display, Formatter, Write};

/// The length of a text: `300 characters`.
#[derive(Clone, Copy, Debug)]
pub struct Length<'a>(pub &'a str);

/// How many items there are: `3 items`.
#[derive(Clone, Copy, Debug)]
pub struct Items(pub usize);

/// How many members there are: `3 members`.
#[derive(Clone, Copy, Debug)]
pub struct Properties(pub usize);

/// A number; of a very long one the beginning.
#[derive(Clone, Copy, Debug)]
pub struct Number<'a, T: ?Sized>(pub &'a T);

/// The position, from 0, of an item that is there already: `a repeated item at index 3`.
#[derive(Clone, Copy, Debug)]
pub struct Repeats(pub usize);

impl Display for Length<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        counted(f, self.0.chars().count(), "character")
    }
}

impl Display for Items {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        counted(f, self.0, "item")
    }
}

impl Display for Properties {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        counted(f, self.0, "member")
    }
}

impl<T: Display + ?Sized> Display for Number<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut beginning = Beginning { out: f, left: 40, cut: false };
        write!(beginning, "{}", self.0)?;
        if beginning.cut { f.write_str("…") } else { Ok(()) }
    }
}

impl Display for Repeats {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "a repeated item at index {}", self.0)
    }
}

fn counted(f: &mut Formatter<'_>, count: usize, thing: &str) -> fmt::Result {
    let ending = if count == 1 { "" } else { "s" };
    write!(f, "{count} {thing}{ending}")
}

/// Passes on as many characters as are left, and drops the rest.
struct Beginning<'a, 'f> {
    out: &'a mut Formatter<'f>,
    left: usize,
    cut: bool,
}

impl Write for Beginning<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = text.char_indices().nth(self.left).map_or(text.len(), |(at, _)| at);
        let shown = &text[..end];
        self.left -= shown.chars().count();
        self.cut |= shown.len() < text.len();
        self.out.write_str(shown)
    }
}
