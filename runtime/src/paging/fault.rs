//! Why there is no way on from a page.

use std::fmt;

/// Why there is no way on from a page that a service sent, or to the place that was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PagingFault {
    /// The page lacks the list of its items.
    MissingItems,
    /// The page has no items and says all the same that there are more; or there were too many empty pages in a row.
    EmptyPage,
    /// The page says that there are more, and does not say where.
    MissingCursor,
    /// The page leads to a cursor that was followed before.
    RepeatedCursor,
    /// The page has the items of a page that came before.
    RepeatedPage,
    /// The parameter of the operation cannot hold the cursor or the number of the next page.
    UnfitCursor,
    /// The place to begin at is none of this operation.
    UnfitPlace,
}

impl PagingFault {
    /// Its name: `repeated-page`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::MissingItems => "missing-items",
            Self::EmptyPage => "empty-page",
            Self::MissingCursor => "missing-cursor",
            Self::RepeatedCursor => "repeated-cursor",
            Self::RepeatedPage => "repeated-page",
            Self::UnfitCursor => "unfit-cursor",
            Self::UnfitPlace => "unfit-place",
        }
    }
}

/// A sentence without its end, after which the place to go on at is named.
impl fmt::Display for PagingFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MissingItems => "the page lacks the list of its items",
            Self::EmptyPage => "the page has no items, but says that there are more",
            Self::MissingCursor => "the page says that there are more items, but not where",
            Self::RepeatedCursor => "the page leads to a cursor that was followed before",
            Self::RepeatedPage => "the page has the items of a page that came before",
            Self::UnfitCursor => "the next page cannot be asked for: the parameter cannot hold what leads to it",
            Self::UnfitPlace => "the place to begin at is none of this operation",
        })
    }
}
