//! Work on several values at once, on all processors; the results are in the order of the values.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// What `make` gives for each value.
pub fn map<T: Sync, R: Send>(values: &[T], make: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut made = Vec::new();
        // Whoever is done takes the next: values differ in size.
        while let Some((at, value)) = {
            let at = next.fetch_add(1, Ordering::Relaxed);
            values.get(at).map(|value| (at, value))
        } {
            made.push((at, make(value)));
        }
        made
    };
    let mut made = thread::scope(|scope| {
        let threads: Vec<_> = (1..processors().min(values.len())).map(|_| scope.spawn(work)).collect();
        let mut made = work();
        threads.into_iter().for_each(|thread| made.extend(finished(thread)));
        made
    });
    made.sort_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, made)| made).collect()
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
    }
}
