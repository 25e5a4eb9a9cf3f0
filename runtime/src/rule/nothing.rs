//! The kind of what is always null.

/// A value that there is none of: an item of a list that is always empty, or a null that stands alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nothing {}
