//! A condition in an expression language: the scalar that was written, and what it was parsed into.

use super::Scalar;
use crate::cel::{self, Node};
use crate::diagnostic::Diagnostic;
use crate::source::SourceMap;

/// A condition.
#[derive(Clone, Debug)]
pub struct Condition {
    /// What was written.
    pub scalar: Scalar,
    /// Its tree, or everything that is wrong with its form. Whoever takes the condition reports that: a condition of a
    /// rule that is dropped for another reason has no findings.
    pub parsed: Result<Node, Vec<Diagnostic>>,
}

impl Condition {
    /// Parses the condition in a scalar.
    pub(super) fn parse(scalar: &Scalar, sources: &SourceMap) -> Self {
        let parsed = cel::parse(&scalar.spanned(), |part| scalar.locate(sources, part));
        Self { scalar: scalar.clone(), parsed }
    }
}
