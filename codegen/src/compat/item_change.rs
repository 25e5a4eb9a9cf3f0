//! A change of one line of a public surface.

/// What happened to an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Movement {
    /// It is new.
    Added,
    /// It is another.
    Changed,
    /// It is gone.
    Removed,
}

/// A change of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemChange {
    /// The path of the item; of what an `impl` is for.
    pub path: String,
    /// What happened to it.
    pub movement: Movement,
    /// Whether code that compiled before may no longer compile.
    pub breaks: bool,
    /// What changed, as a plain sentence.
    pub sentence: String,
    /// The names of traits that it lost or that the line is about.
    pub traits: Vec<String>,
    /// The arguments of a function changed their places and the compiler does not see it: calls pass other values than before.
    pub swapped: bool,
    /// The line of the base, by its position.
    pub base: Option<usize>,
    /// The line of the head, by its position.
    pub head: Option<usize>,
}

impl ItemChange {
    pub(super) fn new(path: &str, movement: Movement, breaks: bool, sentence: String) -> Self {
        Self {
            path: path.to_owned(),
            movement,
            breaks,
            sentence,
            traits: Vec::new(),
            swapped: false,
            base: None,
            head: None,
        }
    }

    pub(super) fn about(mut self, traits: Vec<String>) -> Self {
        self.traits = traits;
        self
    }

    pub(super) fn at(mut self, base: Option<usize>, head: Option<usize>) -> Self {
        (self.base, self.head) = (base, head);
        self
    }
}
