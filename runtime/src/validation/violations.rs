//! All rules that a value breaks.

use super::{Path, Rule, Violation};
use crate::evidence::Evidence;
use std::fmt;

/// All rules that a value breaks, in the order in which they were found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Violations {
    list: Vec<Violation>,
    /// They are looked for in an answer, and not in what is sent.
    of_answer: bool,
}

impl Violations {
    /// None. Nothing is allocated until there is one.
    pub const fn new() -> Self {
        Self::of(Vec::new())
    }

    const fn of(list: Vec<Violation>) -> Self {
        Self { list, of_answer: false }
    }

    /// None yet, to be looked for in an answer.
    pub(crate) const fn of_answer() -> Self {
        Self { list: Vec::new(), of_answer: true }
    }

    /// True if they are looked for in an answer: what came in another form is told there, and may be sent back.
    pub(crate) const fn are_of_answer(&self) -> bool {
        self.of_answer
    }

    /// Adds a violation.
    pub fn push(&mut self, violation: Violation) {
        self.list.push(violation);
    }

    /// The rule is broken at that place.
    #[cold]
    #[inline(never)]
    pub fn broken(&mut self, at: &Path<'_>, rule: &'static Rule) {
        self.push(Violation::at(at, rule));
    }

    /// The rule is broken at that place; `found` is what is there instead, unless it writes nothing.
    #[cold]
    #[inline(never)]
    pub fn broken_by(&mut self, at: &Path<'_>, rule: &'static Rule, found: &dyn fmt::Display) {
        let (violation, found) = (Violation::at(at, rule), found.to_string());
        self.push(if found.is_empty() { violation } else { violation.found(found) });
    }

    /// There is nothing at that place, where the rule wants something.
    #[cold]
    #[inline(never)]
    pub fn missing(&mut self, at: &Path<'_>, rule: &'static Rule) {
        self.push(Violation::at(at, rule).found("nothing"));
    }

    /// There is something at that place, where the rule wants nothing.
    #[cold]
    #[inline(never)]
    pub fn unwanted(&mut self, at: &Path<'_>, rule: &'static Rule) {
        self.push(Violation::at(at, rule).found("a value"));
    }

    /// Adds those of a part of the value, whose pointers begin at that part.
    pub fn nest(&mut self, at: &Path<'_>, part: Self) {
        self.list.extend(part.list.into_iter().map(|mut violation| {
            violation.nest(at);
            violation
        }));
    }

    /// The violations in the order in which they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.list.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// True if there is none.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Takes apart what refuses a call and what is advice: first those of rules of the evidence `refuse` or better founded,
    /// then the others. Both keep their order.
    #[must_use]
    pub fn split(self, refuse: Evidence) -> (Self, Self) {
        if self.is_empty() {
            return (Self::new(), Self::new());
        }
        let (refused, advice) = self.list.into_iter().partition(|violation| violation.evidence().refuses(refuse));
        (Self::of(refused), Self::of(advice))
    }

    /// Drops those of the rules with these ids.
    pub(crate) fn pass_over(&mut self, ids: &[Box<str>]) {
        if !ids.is_empty() {
            self.list.retain(|violation| !ids.iter().any(|id| **id == *violation.rule().id));
        }
    }

    /// Keeps so many of them, from the first on.
    pub(crate) fn truncate(&mut self, most: usize) {
        self.list.truncate(most);
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
        self.list.into_iter()
    }
}

impl From<Violation> for Violations {
    fn from(violation: Violation) -> Self {
        Self::of(vec![violation])
    }
}

impl FromIterator<Violation> for Violations {
    fn from_iter<I: IntoIterator<Item = Violation>>(violations: I) -> Self {
        Self::of(violations.into_iter().collect())
    }
}

/// One line for each.
impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.list.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{violation}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}
