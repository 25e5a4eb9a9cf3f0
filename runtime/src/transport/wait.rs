//! Waiting for a future on the thread that wants its result.

use std::convert::Infallible;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::Duration;

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Waits for a future on this thread.
pub(crate) fn wait<T>(work: impl Future<Output = T>) -> T {
    let park = || {
        thread::park();
        Ok::<(), Infallible>(())
    };
    let Ok(done) = between(work, park);
    done
}

/// Waits for a future on this thread, for as long as there is time `left`; `None` if that was not enough.
pub(super) fn wait_for<T>(work: impl Future<Output = T>, left: impl Fn() -> Duration) -> Option<T> {
    let park = || {
        let left = left();
        thread::park_timeout(left);
        if left.is_zero() { Err(()) } else { Ok(()) }
    };
    between(work, park).ok()
}

/// Looks at a future until it is done, and parks the thread between two looks; whatever wakes it, it looks again.
fn between<T, E>(work: impl Future<Output = T>, park: impl Fn() -> Result<(), E>) -> Result<T, E> {
    let mut work = pin!(work);
    // What never waits, as most of a client that blocks, needs nobody to wake this thread.
    if let Poll::Ready(done) = work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        return Ok(done);
    }
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    loop {
        if let Poll::Ready(done) = work.as_mut().poll(&mut Context::from_waker(&waker)) {
            return Ok(done);
        }
        park()?;
    }
}

#[cfg(test)]
mod tests {
    use super::{wait, wait_for};
    use std::sync::mpsc;
    use std::time::Duration;

    #[test]
    fn a_future_is_waited_for_as_long_as_there_is_time() {
        assert_eq!(wait_for(std::future::ready(1), || Duration::ZERO), Some(1));
        assert_eq!(wait_for(std::future::pending::<()>(), || Duration::ZERO), None);
    }

    #[test]
    fn another_thread_may_wake_it() {
        let (give, take) = mpsc::channel();
        let waker = std::thread::spawn(move || {
            let waker: std::task::Waker = take.recv().unwrap_or_else(|_| std::task::Waker::noop().clone());
            waker.wake();
        });
        let mut asked = 0;
        let work = std::future::poll_fn(|context| {
            asked += 1;
            // The first look is only whether there is anything to wait for.
            match asked {
                1 => return std::task::Poll::Pending,
                2 => drop(give.send(context.waker().clone())),
                _ => return std::task::Poll::Ready(()),
            }
            std::task::Poll::Pending
        });
        wait(work);
        assert!(waker.join().is_ok());
    }
}
