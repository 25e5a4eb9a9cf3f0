//! All rules that a value breaks.

use super::{Path, Rule, Violation};
use crate::evidence::Evidence;
use std::fmt;

/// All rules that a value breaks, in the order in which they were found: within a type bounds of texts first, where values of it
/// remember texts that came with an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Violations {
    list: Vec<Violation>,
    purpose: Purpose,
}

/// What they are looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Purpose {
    /// To refuse what is sent, or to advise on it.
    #[default]
    Sending,
    /// To tell where an answer is not as documented: what came in another form is told there, and may be sent back.
    Answer,
    /// To remember texts of an object that was read. Nothing but bounds of texts is looked for, and what is found is the text.
    Texts,
}

impl Violations {
    /// None. Nothing is allocated until there is one.
    pub const fn new() -> Self {
        Self::of(Vec::new())
    }

    const fn of(list: Vec<Violation>) -> Self {
        Self { list, purpose: Purpose::Sending }
    }

    /// None yet, to be looked for in an answer.
    pub(crate) const fn of_answer() -> Self {
        Self { list: Vec::new(), purpose: Purpose::Answer }
    }

    /// None yet, to be looked for in the texts of an object that was read.
    pub(super) const fn of_texts() -> Self {
        Self { list: Vec::new(), purpose: Purpose::Texts }
    }

    /// True if they are looked for in an answer: what came in another form is told there, and may be sent back.
    pub(crate) const fn are_of_answer(&self) -> bool {
        matches!(self.purpose, Purpose::Answer)
    }

    /// True unless bounds of texts alone are looked for.
    #[doc(hidden)]
    #[inline]
    pub const fn are_of_all(&self) -> bool {
        !matches!(self.purpose, Purpose::Texts)
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

    /// The text at that place breaks the rule, unless it came there with an answer and the object around it goes back.
    #[doc(hidden)]
    #[cold]
    #[inline(never)]
    pub fn broken_text(&mut self, at: &Path<'_>, rule: &'static Rule, text: &str) {
        match self.purpose {
            Purpose::Sending if at.remembers(text) => {}
            Purpose::Sending | Purpose::Answer => self.broken(at, rule),
            Purpose::Texts => self.push(Violation::new(at.place_in(None), rule).found(text.to_owned())),
        }
    }

    /// As [`Violations::broken_text`]; `found` is what is told of the text.
    #[doc(hidden)]
    #[cold]
    #[inline(never)]
    pub fn broken_text_by(&mut self, at: &Path<'_>, rule: &'static Rule, text: &str, found: &dyn fmt::Display) {
        match self.purpose {
            Purpose::Sending if at.remembers(text) => {}
            Purpose::Sending | Purpose::Answer => self.broken_by(at, rule, found),
            Purpose::Texts => self.broken_text(at, rule, text),
        }
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
