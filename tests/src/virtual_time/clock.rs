//! The clock of the tests.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

pub use specwright_runtime::testing::Clock;

/// The time of day at which every clock begins, in seconds after the epoch: the moment of RFC 9110's examples,
/// `Sun, 06 Nov 1994 08:49:37 GMT`.
const BEGINNING: u64 = 784_111_777;

/// A clock at its beginning.
#[must_use]
pub fn clock() -> Arc<Clock> {
    Clock::at(SystemTime::UNIX_EPOCH + Duration::from_secs(BEGINNING))
}

/// So many seconds.
#[must_use]
pub const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// So many whole milliseconds.
#[must_use]
pub fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

pub(super) fn locked<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}
