//! Changes that comparisons of revisions need not fail on.

use crate::source::{Span, Spanned};

/// An entry of `accepted:`.
#[derive(Clone, Debug)]
pub struct AcceptedChange {
    /// The id of the change.
    pub id: Spanned<String>,
    /// Its node, as written.
    pub node: Spanned<String>,
    /// What was there; `None` if nothing was.
    pub from: Option<String>,
    /// What is there instead.
    pub to: Option<String>,
    /// Why it is accepted.
    pub reason: String,
    /// The last day on which it is, `YYYY-MM-DD`.
    pub until: Option<Spanned<String>>,
    /// The whole entry.
    pub span: Span,
}

/// The entries of an API. They are about comparisons and not about the contract, so that any two lists are equal.
#[derive(Clone, Debug, Default)]
pub struct AcceptedChanges(pub Vec<AcceptedChange>);

impl PartialEq for AcceptedChanges {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
