//! For whom a text is read: what a service sent is read leniently, and its values remember where they came from.

use super::{Budget, DecodeError, Reader};
use crate::drift::{Notes, Observed};
use std::cell::Cell;

/// So many times the length of an answer may be read again because of members that do not fit. They may be nested in each
/// other, and reading has to take time in proportion to the text all the same.
const AGAIN: usize = 4;

/// For whom a text is read.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) enum Manner<'a> {
    /// For a caller, who may be about to send it.
    #[default]
    Own,
    /// It is what a service sent: an optional member that does not fit is kept as it came. So many bytes may still be read
    /// again for that.
    Answer(&'a Cell<usize>),
    /// It is what a service sent, and is read to find out whether it fits.
    Trial,
}

impl Manner<'_> {
    /// How many bytes of an answer may be read again.
    pub(super) fn again(answer: &str) -> Cell<usize> {
        Cell::new(answer.len().saturating_mul(AGAIN))
    }

    /// The same on trial.
    pub(super) fn on_trial(self) -> Self {
        match self {
            Self::Answer(_) => Self::Trial,
            other => other,
        }
    }

    /// True if members that do not fit are kept as they came.
    pub(crate) const fn is_lenient(self) -> bool {
        matches!(self, Self::Answer(_))
    }
}

/// What was noted and counted before a value was read that may not fit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Before {
    steps: usize,
    values: u64,
}

impl Before {
    pub(crate) fn of(notes: Option<&Notes>, budget: Option<&Budget<'_>>) -> Self {
        Self { steps: notes.map_or(0, Notes::depth), values: budget.map_or(0, Budget::values) }
    }

    /// Notes what is wrong with the value, once, and forgets what was read of it.
    pub(crate) fn pass_over(self, error: &mut DecodeError, notes: Option<&Notes>, budget: Option<&Budget<'_>>) {
        if let Some(budget) = budget {
            budget.forget_since(self.values);
        }
        if let Some(notes) = notes {
            if !error.is_noted() {
                let came = error.found().replace("another ", "a ");
                notes.value(None, error.expected().to_owned(), Observed::plain(came));
                error.set_noted();
            }
            notes.go_back(self.steps);
        }
    }
}

/// Where a value begins that may not fit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark {
    at: usize,
    depth: u8,
    before: Before,
}

impl<'a> Reader<'a> {
    /// True if the text is what a service sent.
    pub(crate) const fn is_answer(&self) -> bool {
        !matches!(self.manner, Manner::Own)
    }

    /// Remembers where the next value begins.
    pub(crate) fn mark(&self) -> Mark {
        let before = Before::of(self.notes, self.budget);
        Mark { at: self.at(), depth: self.depth, before }
    }

    /// Goes back to a value that does not fit, and passes over it; gives its text. `None` if that is not allowed here, or if
    /// the value is not well-formed, lacks what is required, breaks a limit, or was read again too often: the error then stands.
    #[cold]
    #[inline(never)]
    pub(crate) fn pass_unfit(&mut self, mark: Mark, error: &mut DecodeError) -> Option<&'a str> {
        let Manner::Answer(again) = self.manner else { return None };
        // What is required and missing is no value of another kind: nobody would look for it in what is kept.
        if error.is_lack() {
            return None;
        }
        // Unless this goes well, no value around it is tried.
        let left = again.replace(0);
        if left == 0 || self.budget.is_some_and(Budget::is_spent) {
            return None;
        }
        self.go_on_at(mark.at);
        self.depth = mark.depth;
        let json = self.raw_text().ok()?;
        again.set(left.checked_sub(json.len())?);
        mark.before.pass_over(error, self.notes, self.budget);
        Some(json)
    }
}
