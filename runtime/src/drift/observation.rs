//! One observation of drift.

use super::DriftKind;
use crate::evidence::{Evidence, Origin};
use std::borrow::Cow;
use std::fmt;

/// One place where an answer, or a request, is not as documented.
///
/// Names of members are shown as the service sent them, escaped and cut to a readable length, and left out where they seem
/// to be keys or tokens; values are never shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Drift {
    pub(super) operation: &'static str,
    pub(super) kind: DriftKind,
    pub(super) pointer: String,
    pub(super) pattern: String,
    pub(super) says: Cow<'static, str>,
    pub(super) came_kind: Cow<'static, str>,
    pub(super) came: Cow<'static, str>,
    pub(super) source: &'static str,
    pub(super) rule: Option<&'static str>,
    pub(super) evidence: Evidence,
}

impl Drift {
    /// The id of the operation: `contacts.list`.
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// In which way the answer differs.
    pub fn kind(&self) -> DriftKind {
        self.kind
    }

    /// Where it is, as a JSON Pointer into the body, or, for [`DriftKind::Advice`], into the operation, as
    /// [`Violation::pointer`](crate::Violation::pointer) has it; empty for the whole. A list of key and value entries that
    /// stands for an object counts as that object.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// The pointer with `*` for the positions in lists and the keys of maps: the same for all items of a list.
    pub fn pattern(&self) -> &str {
        &self.pattern
    }

    /// What the documentation says of the place.
    pub fn says(&self) -> &str {
        &self.says
    }

    /// What came, without its value: `a string of 12 characters`.
    pub fn came(&self) -> &str {
        &self.came
    }

    /// What came without its size: `a string`.
    pub fn came_kind(&self) -> &str {
        &self.came_kind
    }

    /// Document and section.
    pub fn source(&self) -> &'static str {
        self.source
    }

    /// The rule that is broken, for [`DriftKind::Bound`] and [`DriftKind::Advice`].
    pub fn rule(&self) -> Option<&'static str> {
        self.rule
    }

    /// What the rule rests on; without a rule, what is documented counts as stated.
    pub fn evidence(&self) -> Evidence {
        self.evidence
    }

    /// What an empty pointer stands for; a rule of an operation is told as its violation tells it.
    pub(super) fn whole(&self) -> &'static str {
        if self.kind == DriftKind::Advice { "the whole value" } else { "the whole answer" }
    }
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = if self.pointer.is_empty() { self.whole() } else { &self.pointer };
        if !self.operation.is_empty() {
            write!(f, "{}: ", self.operation)?;
        }
        let verb = if self.kind == DriftKind::Advice { "sent" } else { "came" };
        write!(f, "{pointer}: {}; {verb} {}", self.says, self.came)?;
        Origin { id: self.rule, evidence: self.evidence, source: self.source }.fmt(f)
    }
}
