//! The clock of the tests, and tasks that a test looks at.

use specwright_runtime::BoxFuture;
pub use specwright_runtime::testing::Clock;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

/// A future that is looked at only when something woke it.
pub struct Task<T> {
    work: BoxFuture<T>,
    woken: Arc<Woken>,
}

struct Woken(AtomicBool);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::SeqCst);
    }
}

impl<T> Task<T> {
    pub fn new(work: impl Future<Output = T> + Send + 'static) -> Self {
        Self { work: Box::pin(work), woken: Arc::new(Woken(AtomicBool::new(true))) }
    }

    /// What it has come to, if it has ended.
    pub fn ended(&mut self) -> Option<T> {
        let waker = Waker::from(Arc::clone(&self.woken));
        while self.woken.0.swap(false, Ordering::SeqCst) {
            if let Poll::Ready(output) = self.work.as_mut().poll(&mut Context::from_waker(&waker)) {
                return Some(output);
            }
        }
        None
    }
}

/// What work comes to, and how long it waited each time.
pub fn with_waits<T>(clock: &Clock, work: impl Future<Output = T> + Send + 'static) -> (T, Vec<Duration>) {
    let (mut task, mut waits) = (Task::new(work), Vec::new());
    loop {
        match task.ended() {
            Some(output) => return (output, waits),
            None => waits.push(clock.leap().unwrap_or_else(|| panic!("nobody sleeps"))),
        }
    }
}

/// What work comes to that never waits.
pub fn at_once<T>(work: impl Future<Output = T> + Send + 'static) -> T {
    Task::new(work).ended().unwrap_or_else(|| panic!("nothing here waits"))
}

pub const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}
