//! What reading one answer may take: so many values, and so much time.

use super::DecodeError;
use std::cell::Cell;
use std::fmt;

/// The clock is looked at once for this many values.
const EVERY: u32 = 4096;

/// What reading one answer may take.
pub(crate) struct Budget<'a> {
    /// How many items and members were read.
    values: Cell<u64>,
    most: u64,
    /// How many values were read or passed over.
    passed: Cell<u32>,
    /// True once the time is over.
    is_late: &'a dyn Fn() -> bool,
    late: Cell<bool>,
}

impl<'a> Budget<'a> {
    /// So many items and members, until `is_late` gives true.
    pub(crate) fn new(most: u64, is_late: &'a dyn Fn() -> bool) -> Self {
        Self { values: Cell::new(0), most, passed: Cell::new(0), is_late, late: Cell::new(false) }
    }

    /// True if reading was given up because the time was over.
    pub(crate) fn was_late(&self) -> bool {
        self.late.get()
    }

    /// True if there was a value too many, or the time is over.
    pub(crate) fn is_spent(&self) -> bool {
        self.late.get() || self.values.get() > self.most
    }

    /// How many items and members were read.
    pub(crate) fn values(&self) -> u64 {
        self.values.get()
    }

    /// Forgets what was read since there were so many, because it was thrown away.
    pub(crate) fn forget_since(&self, values: u64) {
        if self.values.get() <= self.most {
            self.values.set(values);
        }
    }

    /// Counts an item or a member.
    ///
    /// # Errors
    /// If it is one too many, or the time is over. It is then the same for all that follow.
    #[inline]
    pub(crate) fn count(&self) -> Result<(), DecodeError> {
        self.values.set(self.values.get() + 1);
        self.check()?;
        self.pass()
    }

    /// Takes note of a value that is passed over and keeps no memory but its text.
    ///
    /// # Errors
    /// If the time is over.
    #[inline]
    pub(super) fn pass(&self) -> Result<(), DecodeError> {
        let passed = self.passed.get() + 1;
        self.passed.set(passed);
        if passed < EVERY { Ok(()) } else { self.look() }
    }

    /// # Errors
    /// If there was a value too many.
    #[inline]
    pub(super) fn check(&self) -> Result<(), DecodeError> {
        if self.values.get() <= self.most { Ok(()) } else { Err(self.too_many()) }
    }

    #[cold]
    fn too_many(&self) -> DecodeError {
        DecodeError::new(format!("at most {} items and members", self.most), "more")
    }

    #[cold]
    fn look(&self) -> Result<(), DecodeError> {
        if (self.is_late)() {
            self.late.set(true);
            return Err(DecodeError::new("an answer that can be read within the time limit", "more"));
        }
        self.passed.set(0);
        Ok(())
    }
}

impl fmt::Debug for Budget<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Budget").field("values", &self.values).field("most", &self.most).finish_non_exhaustive()
    }
}
