//! A clock that stands still until a test moves it.

use crate::transport::{BlockingTimer, BoxFuture, Timer};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant, SystemTime};

/// So long a thread waits for bytes of a server before it looks whether the test has moved time on. Nothing is measured by it.
const MOMENT: Duration = Duration::from_millis(100);

/// A clock goes no further than this: a hundred years, which every system can count.
const LONGEST: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// A clock that stands still until a test moves it, for clients of both kinds: a [`Timer`] and a [`BlockingTimer`].
///
/// Who sleeps by it as a future waits until the test lets enough time pass, by [`pass`](Self::pass) or [`leap`](Self::leap). A
/// thread that sleeps by it lets the time pass by itself and goes on at once.
#[derive(Debug)]
pub struct Clock {
    begun: Instant,
    time_of_day: SystemTime,
    passed: Mutex<Duration>,
    sleepers: Arc<Mutex<Vec<Sleeper>>>,
}

#[derive(Debug)]
struct Sleeper {
    at: Duration,
    over: Arc<AtomicBool>,
    waker: Option<Waker>,
}

impl Clock {
    /// A clock whose time of day begins with 1970.
    #[must_use]
    pub fn new() -> Arc<Self> {
        Self::at(SystemTime::UNIX_EPOCH)
    }

    /// A clock with another time of day at its beginning.
    #[must_use]
    pub fn at(time_of_day: SystemTime) -> Arc<Self> {
        Arc::new(Self { begun: Instant::now(), time_of_day, passed: Mutex::default(), sleepers: Arc::default() })
    }

    /// What has passed since the beginning.
    #[must_use]
    pub fn passed(&self) -> Duration {
        *locked(&self.passed)
    }

    /// Lets time pass, a hundred years from the beginning at most.
    pub fn pass(&self, time: Duration) {
        let now = {
            let mut passed = locked(&self.passed);
            *passed = passed.saturating_add(time).min(LONGEST);
            *passed
        };
        let over: Vec<Sleeper> = {
            let mut sleepers = locked(&self.sleepers);
            let (over, asleep) = sleepers.drain(..).partition(|sleeper| sleeper.at <= now);
            *sleepers = asleep;
            over
        };
        for sleeper in over {
            sleeper.over.store(true, Ordering::SeqCst);
            sleeper.waker.into_iter().for_each(Waker::wake);
        }
    }

    /// Lets time pass until the first one that sleeps wakes up, and returns how long that was; `None` if nobody sleeps.
    pub fn leap(&self) -> Option<Duration> {
        let time = self.until_next()?;
        self.pass(time);
        Some(time)
    }

    /// The time until the first one that sleeps wakes up; `None` if nobody sleeps.
    #[must_use]
    pub fn until_next(&self) -> Option<Duration> {
        let first = locked(&self.sleepers).iter().map(|sleeper| sleeper.at).min()?;
        Some(first.saturating_sub(self.passed()))
    }

    /// How many sleep.
    #[must_use]
    pub fn sleepers(&self) -> usize {
        locked(&self.sleepers).len()
    }
}

impl Timer for Clock {
    fn now(&self) -> Instant {
        self.begun + self.passed()
    }

    fn wall_time(&self) -> SystemTime {
        after(self.time_of_day, self.passed())
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        let over = Arc::new(AtomicBool::new(duration.is_zero()));
        if !duration.is_zero() {
            let at = self.passed().saturating_add(duration);
            locked(&self.sleepers).push(Sleeper { at, over: Arc::clone(&over), waker: None });
        }
        Box::pin(Sleep { over, sleepers: Arc::clone(&self.sleepers) })
    }
}

impl BlockingTimer for Clock {
    fn now(&self) -> Instant {
        Timer::now(self)
    }

    fn wall_time(&self) -> SystemTime {
        Timer::wall_time(self)
    }

    fn sleep(&self, duration: Duration) {
        self.pass(duration);
    }

    fn wait(&self, duration: Duration, look: &mut dyn FnMut(Duration) -> bool) {
        let until = self.passed().saturating_add(duration);
        while self.passed() < until && !look(MOMENT) {}
    }
}

/// The time so much later, or the last one that the system can tell.
fn after(mut time: SystemTime, by: Duration) -> SystemTime {
    let mut step = by;
    while !step.is_zero() {
        if let Some(later) = time.checked_add(step) {
            time = later;
            if step == by {
                break;
            }
        }
        // Steps that become smaller come as close to the last time as one can.
        step /= 2;
    }
    time
}

struct Sleep {
    over: Arc<AtomicBool>,
    sleepers: Arc<Mutex<Vec<Sleeper>>>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        // Looked at with the lock held, so that nobody wakes it in between.
        let mut sleepers = locked(&self.sleepers);
        if self.over.load(Ordering::SeqCst) {
            return Poll::Ready(());
        }
        let mut own = sleepers.iter_mut().filter(|sleeper| Arc::ptr_eq(&sleeper.over, &self.over));
        match own.next() {
            Some(sleeper) => {
                sleeper.waker = Some(context.waker().clone());
                Poll::Pending
            }
            // Its time is over, and whoever lets it pass is about to say so.
            None => Poll::Ready(()),
        }
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        locked(&self.sleepers).retain(|sleeper| !Arc::ptr_eq(&sleeper.over, &self.over));
    }
}

fn locked<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}
