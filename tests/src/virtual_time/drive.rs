//! Moves time on whenever nothing is on its way.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::Poll;

use super::traffic::Traffic;

/// A runtime on this thread alone: what a test looks at does not change meanwhile.
///
/// # Panics
/// The system gives no runtime.
#[must_use]
pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// Does work, and lets time pass whenever nothing is on its way and somebody sleeps.
pub async fn drive<T>(traffic: &Traffic, work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    poll_fn(|context| {
        loop {
            if let Poll::Ready(done) = work.as_mut().poll(context) {
                return Poll::Ready(done);
            }
            if !traffic.is_quiet(context.waker()) || traffic.clock().leap().is_none() {
                return Poll::Pending;
            }
        }
    })
    .await
}

/// Does work until nothing is on its way; `None` if it has not ended by then.
pub async fn drive_until_quiet<T>(traffic: &Traffic, mut work: Pin<&mut impl Future<Output = T>>) -> Option<T> {
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending if traffic.is_quiet(context.waker()) => Poll::Ready(None),
        Poll::Pending => Poll::Pending,
    })
    .await
}

/// Does all of it, in one task, and gives what each came to.
pub async fn all<T>(works: impl IntoIterator<Item = impl Future<Output = T>>) -> Vec<T> {
    let mut works: Vec<_> = works.into_iter().map(|work| (Some(Box::pin(work)), None)).collect();
    poll_fn(|context| {
        let mut pending = false;
        for (work, done) in &mut works {
            if let Some(running) = work {
                match running.as_mut().poll(context) {
                    Poll::Ready(value) => (*work, *done) = (None, Some(value)),
                    Poll::Pending => pending = true,
                }
            }
        }
        if pending {
            Poll::Pending
        } else {
            Poll::Ready(works.iter_mut().filter_map(|(_, done)| done.take()).collect())
        }
    })
    .await
}
