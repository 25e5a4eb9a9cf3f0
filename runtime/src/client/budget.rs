//! How many further attempts all calls of a client may make together.

use std::sync::atomic::{AtomicU32, Ordering};

/// What an attempt takes, in tenths of one.
const ATTEMPT: u32 = 10;

/// At most this is saved.
const RESERVE: u32 = 10 * ATTEMPT;

/// Tenths of attempts: each call adds one.
pub(super) struct Budget(AtomicU32);

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(RESERVE))
    }
}

impl Budget {
    /// Counts a call.
    pub(super) fn add_call(&self) {
        // An `Err` says that it is full, and leaves it so.
        let _ = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tenths| (tenths < RESERVE).then_some(tenths + 1));
    }

    /// Takes a further attempt, if there is one left.
    pub(super) fn take_attempt(&self) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tenths| tenths.checked_sub(ATTEMPT)).is_ok()
    }
}
