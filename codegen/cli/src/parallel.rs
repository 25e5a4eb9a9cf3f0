//! Work on several values at once, on all processors; the results are in the order of the values.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// What `make` gives for each value.
pub fn map<T: Sync, R: Send>(values: &[T], make: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let take = || {
        let at = next.fetch_add(1, Ordering::Relaxed);
        values.get(at).map(|value| (at, value))
    };
    each(values.len(), take, make)
}

/// What `make` gives for each value; the largest is taken first, since who is done early would wait for one that is taken last.
pub fn largest_first<T: Send, R: Send>(
    values: Vec<T>,
    size: impl Fn(&T) -> usize,
    make: impl Fn(T) -> R + Sync,
) -> Vec<R> {
    let count = values.len();
    let mut values: Vec<(usize, T)> = values.into_iter().enumerate().collect();
    values.sort_by_key(|(_, value)| size(value));
    let values = Mutex::new(values);
    // Nothing can fail while it is locked.
    let take = || values.lock().unwrap_or_else(PoisonError::into_inner).pop();
    each(count, take, make)
}

/// Has values made on all processors, as long as there are some to take. Whoever is done takes the next: they differ in size.
fn each<T, R: Send>(
    count: usize,
    take: impl Fn() -> Option<(usize, T)> + Sync,
    make: impl Fn(T) -> R + Sync,
) -> Vec<R> {
    let work = || std::iter::from_fn(&take).map(|(at, value)| (at, make(value))).collect::<Vec<_>>();
    let mut made = thread::scope(|scope| {
        let threads: Vec<_> = (1..processors().min(count)).map(|_| scope.spawn(work)).collect();
        let mut made = work();
        threads.into_iter().for_each(|thread| made.extend(finished(thread)));
        made
    });
    made.sort_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, made)| made).collect()
}

/// Two works at once, the first on a thread of its own.
pub fn both<A: Send, B>(one: impl FnOnce() -> A + Send, other: impl FnOnce() -> B) -> (A, B) {
    thread::scope(|scope| {
        let one = scope.spawn(one);
        let other = other();
        (finished(one), other)
    })
}

fn processors() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

fn finished<R>(thread: thread::ScopedJoinHandle<'_, R>) -> R {
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

#[cfg(test)]
mod tests {
    #[test]
    fn results_are_in_order() {
        let values: Vec<u32> = (0..100).collect();
        assert_eq!(super::map(&values, |value| value * 2), values.iter().map(|value| value * 2).collect::<Vec<_>>());
        assert!(super::map(&values[..0], |value| *value).is_empty());
        let size = |value: &u32| (*value % 7) as usize;
        assert_eq!(super::largest_first(values.clone(), size, |value| value), values);
        assert_eq!(super::both(|| 1, || "two"), (1, "two"));
    }
}
