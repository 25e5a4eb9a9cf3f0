//! A condition in the Common Expression Language: its text and what it was parsed into.

use crate::cel::Node;
use crate::source::Spanned;

/// An expression with the text it was written as.
#[derive(Clone, Debug, PartialEq)]
pub struct Expression {
    /// The text.
    pub text: Spanned<String>,
    /// The parsed form; `None` where the text could not be parsed (a diagnostic says why).
    pub root: Option<Node>,
}
