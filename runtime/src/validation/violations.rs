//! All rules that a value breaks.

use super::{Path, Rule, Violation};
use crate::evidence::Evidence;
use std::fmt;

/// All rules that a value breaks, in the order in which they were found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Violations(Vec<Violation>);

impl Violations {
    /// None. Nothing is allocated until there is one.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds a violation.
    pub fn push(&mut self, violation: Violation) {
        self.0.push(violation);
    }

    /// The rule is broken at that place.
    #[cold]
    #[inline(never)]
    pub fn broken(&mut self, at: &Path<'_>, rule: &'static Rule) {
        self.push(Violation::at(at, rule));
    }

    /// The rule is broken at that place; `found` is what is there instead.
    #[cold]
    #[inline(never)]
    pub fn broken_by(&mut self, at: &Path<'_>, rule: &'static Rule, found: &dyn fmt::Display) {
        self.push(Violation::at(at, rule).found(found.to_string()));
    }

    /// Adds those of a part of the value, whose pointers begin at that part.
    pub fn nest(&mut self, at: &Path<'_>, part: Self) {
        self.0.extend(part.0.into_iter().map(|mut violation| {
            violation.nest(at);
            violation
        }));
    }

    /// The violations in the order in which they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// True if there is none.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes apart what refuses a call and what is advice: first those of rules of the evidence `refuse` or better founded,
    /// then the others. Both keep their order.
    #[must_use]
    pub fn split(self, refuse: Evidence) -> (Self, Self) {
        let (refused, advice) = self.0.into_iter().partition(|violation| violation.evidence().refuses(refuse));
        (Self(refused), Self(advice))
    }

    /// Keeps so many of them, from the first on.
    pub(crate) fn truncate(&mut self, most: usize) {
        self.0.truncate(most);
    }

    /// An error if there is any.
    ///
    /// # Errors
    /// All of them.
    #[inline]
    pub fn into_result(self) -> Result<(), Self> {
        if self.is_empty() { Ok(()) } else { Err(self) }
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl From<Violation> for Violations {
    fn from(violation: Violation) -> Self {
        Self(vec![violation])
    }
}

impl FromIterator<Violation> for Violations {
    fn from_iter<I: IntoIterator<Item = Violation>>(violations: I) -> Self {
        Self(violations.into_iter().collect())
    }
}

/// One line for each.
impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{violation}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}
