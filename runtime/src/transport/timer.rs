//! Time as the client sees it, and threads for long work, so that other runtimes and tests can bring their own.

use super::BoxFuture;
use std::time::{Duration, Instant, SystemTime};

/// Tells the time, waits, and finds a thread for long work: what the client needs of an asynchronous runtime.
pub trait Timer: Send + Sync + 'static {
    /// The present moment, for telling how long something takes.
    fn now(&self) -> Instant;

    /// The time of day, for dates that a service names. By default it is that of the system.
    fn wall_time(&self) -> SystemTime {
        SystemTime::now()
    }

    /// Is done when this long has passed. The client ends by it what takes too long.
    fn sleep(&self, duration: Duration) -> BoxFuture<()>;

    /// Does work that other tasks should not wait for, such as reading an answer above 1 MiB. By default it is done at
    /// once by the task that asks for it. Work that is dropped instead is done by that task as well.
    fn offload(&self, work: Box<dyn FnOnce() + Send>) -> BoxFuture<()> {
        work();
        Box::pin(std::future::ready(()))
    }
}

/// The clock of the system, the timer of tokio, and its threads for work that blocks.
///
/// Outside of a tokio runtime a thread waits in its place, one for each call that waits: correct, but another runtime does
/// better with a timer of its own. Within a tokio runtime without time (`enable_time`) tokio panics: nothing tells whether a runtime
/// has it.
#[cfg(feature = "hyper")]
#[derive(Clone, Copy, Debug, Default)]
pub struct TokioTimer;

#[cfg(feature = "hyper")]
impl Timer for TokioTimer {
    fn now(&self) -> Instant {
        // The clock that `sleep` waits by, which tests of a caller may have paused.
        tokio::time::Instant::now().into_std()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        match tokio::runtime::Handle::try_current() {
            Ok(_) => Box::pin(tokio::time::sleep(duration)),
            Err(_) => Box::pin(super::sleeper::Sleeper::new(duration)),
        }
    }

    fn offload(&self, work: Box<dyn FnOnce() + Send>) -> BoxFuture<()> {
        Box::pin(async move {
            let Ok(runtime) = tokio::runtime::Handle::try_current() else { return work() };
            if let Err(ended) = runtime.spawn_blocking(work).await
                && let Ok(panic) = ended.try_into_panic()
            {
                std::panic::resume_unwind(panic);
            }
        })
    }
}
