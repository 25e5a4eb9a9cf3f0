//! A lock that tasks of any runtime hold one after the other, in the order in which they asked for it.
//!
//! The locks of well-known crates are fair on average, by the clock of the system, or belong to tokio. A rate limit has to be
//! fair always, also in a time that a test moves.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

/// A lock that goes to whoever has waited for it the longest.
#[derive(Default)]
pub(super) struct FairLock(Mutex<State>);

#[derive(Default)]
struct State {
    held: bool,
    /// Those that wait, by their numbers, which rise.
    waiting: VecDeque<(u64, Waker)>,
    /// The number of who waits next.
    next: u64,
}

impl FairLock {
    /// Waits for the lock. Whoever is dropped meanwhile gives up its place in line.
    pub(super) fn lock(&self) -> Waiting<'_> {
        Waiting { lock: self, number: None }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells whoever is first in line that the lock is free, if it is.
    fn wake(&self, state: MutexGuard<'_, State>) {
        let first = state.waiting.front().filter(|_| !state.held).map(|(_, waker)| waker.clone());
        // A waker may run whatever it likes, so the lock on the state goes first.
        drop(state);
        if let Some(waker) = first {
            waker.wake();
        }
    }
}

impl State {
    fn place(&self, number: u64) -> Option<usize> {
        self.waiting.binary_search_by_key(&number, |(number, _)| *number).ok()
    }
}

/// A place in line, which becomes the lock.
pub(super) struct Waiting<'a> {
    lock: &'a FairLock,
    /// `None` before it is first polled, and again once it has the lock.
    number: Option<u64>,
}

impl<'a> Future for Waiting<'a> {
    type Output = Held<'a>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Held<'a>> {
        let lock = self.lock;
        let mut state = lock.state();
        let number = *self.number.get_or_insert(state.next);
        let place = state.place(number);
        if !state.held && place.map_or(state.waiting.is_empty(), |place| place == 0) {
            let first = state.waiting.pop_front();
            state.held = true;
            self.number = None;
            drop((state, first));
            return Poll::Ready(Held(lock));
        }
        let entry = (number, context.waker().clone());
        let before = match place {
            Some(place) => Some(std::mem::replace(&mut state.waiting[place], entry)),
            None => {
                state.next += 1;
                state.waiting.push_back(entry);
                None
            }
        };
        drop((state, before));
        Poll::Pending
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        let Some(number) = self.number else { return };
        let mut state = self.lock.state();
        let left = state.place(number).and_then(|place| state.waiting.remove(place));
        // It may have been told that the lock is free, and not have taken it.
        self.lock.wake(state);
        drop(left);
    }
}

/// Holds the lock until it is dropped.
pub(super) struct Held<'a>(&'a FairLock);

impl Drop for Held<'_> {
    fn drop(&mut self) {
        let mut state = self.0.state();
        state.held = false;
        self.0.wake(state);
    }
}

#[cfg(test)]
mod tests {
    use super::{FairLock, Held, Waiting};
    use std::pin::{Pin, pin};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::{Context, Poll, Wake, Waker};

    /// Counts how often a task was woken.
    #[derive(Default)]
    struct Woken(AtomicUsize);

    impl Wake for Woken {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// The lock, if it is free.
    fn at_once(lock: &FairLock) -> Option<Held<'_>> {
        match pin!(lock.lock()).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(held) => Some(held),
            Poll::Pending => None,
        }
    }

    struct Task<'a> {
        waiting: Waiting<'a>,
        woken: Arc<Woken>,
    }

    impl<'a> Task<'a> {
        fn of(lock: &'a FairLock) -> Self {
            let mut task = Self { waiting: lock.lock(), woken: Arc::default() };
            assert!(task.held().is_none());
            task
        }

        fn held(&mut self) -> Option<Held<'a>> {
            let waker = Waker::from(Arc::clone(&self.woken));
            match Pin::new(&mut self.waiting).poll(&mut Context::from_waker(&waker)) {
                Poll::Ready(held) => Some(held),
                Poll::Pending => None,
            }
        }

        fn woken(&self) -> usize {
            self.woken.0.load(Ordering::Relaxed)
        }
    }

    #[test]
    fn it_goes_to_who_waited_longest_and_nobody_comes_in_between() {
        let lock = FairLock::default();
        let held = at_once(&lock).unwrap();
        let mut tasks: Vec<Task<'_>> = (0..3).map(|_| Task::of(&lock)).collect();
        drop(held);
        assert_eq!(tasks.iter().map(Task::woken).collect::<Vec<_>>(), [1, 0, 0]);
        // Before the one that was woken looks, nobody else gets it.
        assert!(at_once(&lock).is_none());
        assert!(tasks[1].held().is_none());
        tasks.push(Task::of(&lock));
        for number in 0..4 {
            let held = tasks[number].held().unwrap();
            assert!(tasks.iter_mut().skip(number + 1).all(|task| task.held().is_none()));
            drop(held);
            assert!(
                tasks[number + 1..].iter().enumerate().all(|(behind, task)| task.woken() == usize::from(behind == 0))
            );
        }
        assert!(at_once(&lock).is_some());
    }

    #[test]
    fn whoever_leaves_passes_it_on() {
        let lock = FairLock::default();
        let held = at_once(&lock).unwrap();
        let mut tasks: Vec<Task<'_>> = (0..3).map(|_| Task::of(&lock)).collect();
        drop(tasks.remove(1));
        assert_eq!(tasks.iter().map(Task::woken).collect::<Vec<_>>(), [0, 0]);
        drop(held);
        // It was told, and leaves.
        drop(tasks.remove(0));
        assert_eq!(tasks[0].woken(), 1);
        drop(tasks[0].held().unwrap());
        drop(tasks);
        assert!(at_once(&lock).is_some());
    }

    #[test]
    fn the_last_waker_counts() {
        let lock = FairLock::default();
        let held = at_once(&lock).unwrap();
        let mut task = Task::of(&lock);
        let before = std::mem::take(&mut task.woken);
        assert!(task.held().is_none());
        drop(held);
        assert_eq!((before.0.load(Ordering::Relaxed), task.woken()), (0, 1));
    }
}
