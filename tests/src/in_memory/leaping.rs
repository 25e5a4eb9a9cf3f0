//! A time that leaps to the end of each wait.

use std::future::poll_fn;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::time::{Duration, Instant, SystemTime};

use specwright_runtime::{BlockingTimer, BoxFuture, Timer};

/// The time of day at its beginning: 2026-11-20 12:00 UTC, in seconds since 1970.
const NOON: u64 = 1_795_176_000;

/// A time that stands still, but for waits: each is over as soon as something waits for nothing else. Its clones are the same
/// time.
#[derive(Clone, Debug)]
pub struct Leaping {
    start: Instant,
    passed: Arc<Mutex<Duration>>,
}

impl Leaping {
    /// A time that begins at noon of 2026-11-20, UTC.
    #[must_use]
    pub fn new() -> Arc<Self> {
        Arc::new(Self { start: Instant::now(), passed: Arc::default() })
    }

    /// How long it has gone on.
    pub fn passed(&self) -> Duration {
        *self.passed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn leap(passed: &Mutex<Duration>, to: Duration) {
        let mut passed = passed.lock().unwrap_or_else(PoisonError::into_inner);
        *passed = (*passed).max(to);
    }
}

impl Timer for Leaping {
    fn now(&self) -> Instant {
        self.start + self.passed()
    }

    fn wall_time(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(NOON) + self.passed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        let (passed, until) = (Arc::clone(&self.passed), self.passed() + duration);
        // Nothing is ever on its way: whoever waits, waits for nothing else.
        Box::pin(poll_fn(move |_| {
            Self::leap(&passed, until);
            Poll::Ready(())
        }))
    }
}

impl BlockingTimer for Leaping {
    fn now(&self) -> Instant {
        Timer::now(self)
    }

    fn wall_time(&self) -> SystemTime {
        Timer::wall_time(self)
    }

    fn sleep(&self, duration: Duration) {
        Self::leap(&self.passed, self.passed() + duration);
    }
}
