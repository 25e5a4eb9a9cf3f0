//! Sleeping where no runtime wakes anybody: a thread does it instead.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

/// A sleep that a thread watches over.
pub(super) struct Sleeper {
    state: Arc<Mutex<State>>,
    thread: Thread,
}

#[derive(Default)]
struct State {
    over: bool,
    abandoned: bool,
    waker: Option<Waker>,
}

impl Sleeper {
    /// Begins to sleep.
    pub(super) fn new(duration: Duration) -> Self {
        let state = Arc::<Mutex<State>>::default();
        let watched = Arc::clone(&state);
        let begun = Instant::now();
        let thread = thread::spawn(move || {
            let left = || duration.saturating_sub(begun.elapsed());
            while !left().is_zero() && !locked(&watched).abandoned {
                // Whatever wakes it, it looks again.
                thread::park_timeout(left());
            }
            let mut state = locked(&watched);
            state.over = true;
            let waker = state.waker.take();
            drop(state);
            waker.into_iter().for_each(Waker::wake);
        });
        Self { state, thread: thread.thread().clone() }
    }
}

impl Future for Sleeper {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut state = locked(&self.state);
        if state.over {
            return Poll::Ready(());
        }
        state.waker = Some(context.waker().clone());
        Poll::Pending
    }
}

impl Drop for Sleeper {
    fn drop(&mut self) {
        locked(&self.state).abandoned = true;
        self.thread.unpark();
    }
}

fn locked(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::Sleeper;
    use crate::transport::wait;
    use std::time::Duration;

    #[test]
    fn it_ends_when_its_time_is_over_and_is_given_up_before() {
        let hour = Sleeper::new(Duration::from_secs(3600));
        wait(Sleeper::new(Duration::ZERO));
        let (state, thread) = (hour.state.clone(), hour.thread.clone());
        drop(hour);
        assert_ne!(thread.id(), std::thread::current().id());
        assert!(state.lock().is_ok_and(|state| state.abandoned));
    }
}
