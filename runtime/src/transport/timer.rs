//! Time as the client sees it, so that tests can bring their own.

use super::BoxFuture;
use std::time::{Duration, Instant};

/// Tells the time and waits.
pub trait Timer: Send + Sync + 'static {
    /// The present moment.
    fn now(&self) -> Instant;

    /// Is done when this long has passed.
    fn sleep(&self, duration: Duration) -> BoxFuture<()>;
}

/// The clock of the system and the timer of tokio.
#[cfg(feature = "reqwest")]
#[derive(Clone, Copy, Debug, Default)]
pub struct TokioTimer;

#[cfg(feature = "reqwest")]
impl Timer for TokioTimer {
    fn now(&self) -> Instant {
        // The clock that `sleep` waits by, which tests of a caller may have paused.
        tokio::time::Instant::now().into_std()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        Box::pin(async move { tokio::time::sleep(duration).await })
    }
}
