//! What a writer remembers of the objects and lists of pairs that are not complete.

use std::ops::Range;

/// A member that was written, and the range of its value if it is a constant.
#[derive(Debug)]
pub(crate) struct Name {
    pub(crate) name: &'static str,
    pub(crate) constant: Option<Range<usize>>,
}

/// An entry of a list of pairs that was written, and its range.
#[derive(Debug)]
pub(crate) struct PairEntry {
    pub(crate) key: &'static str,
    pub(crate) slot: &'static str,
    pub(crate) range: Range<usize>,
    pub(crate) constant: bool,
}
