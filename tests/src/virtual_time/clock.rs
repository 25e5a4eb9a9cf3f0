//! A clock that stands still until a test moves it.

use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant, SystemTime};

use specwright_runtime::{BoxFuture, Timer};

/// A clock that stands still until a test moves it. Its time of day begins at 784,111,777 seconds after the epoch: the moment
/// of RFC 9110's examples, `Sun, 06 Nov 1994 08:49:37 GMT`.
#[derive(Debug)]
pub struct Clock {
    begun: Instant,
    passed: Mutex<Duration>,
    sleepers: Arc<Mutex<Vec<Sleeper>>>,
}

#[derive(Debug)]
struct Sleeper {
    at: Duration,
    over: Arc<AtomicBool>,
    waker: Option<Waker>,
}

/// The time of day at which every clock begins, in seconds after the epoch.
const BEGINNING: u64 = 784_111_777;

impl Clock {
    /// A clock at its beginning.
    #[must_use]
    pub fn new() -> Arc<Self> {
        Arc::new(Self { begun: Instant::now(), passed: Mutex::default(), sleepers: Arc::default() })
    }

    /// What has passed since the beginning.
    #[must_use]
    pub fn passed(&self) -> Duration {
        *locked(&self.passed)
    }

    /// Lets time pass.
    pub fn pass(&self, time: Duration) {
        let now = {
            let mut passed = locked(&self.passed);
            *passed += time;
            *passed
        };
        let (over, asleep): (Vec<Sleeper>, _) = locked(&self.sleepers).drain(..).partition(|sleeper| sleeper.at <= now);
        locked(&self.sleepers).extend::<Vec<_>>(asleep);
        for sleeper in over {
            sleeper.over.store(true, Ordering::SeqCst);
            sleeper.waker.into_iter().for_each(Waker::wake);
        }
    }

    /// Lets time pass until the first one that sleeps wakes up. False if nobody sleeps.
    pub fn leap(&self) -> bool {
        let first = locked(&self.sleepers).iter().map(|sleeper| sleeper.at).min();
        if let Some(first) = first {
            self.pass(first.saturating_sub(self.passed()));
        }
        first.is_some()
    }
}

impl Timer for Clock {
    fn now(&self) -> Instant {
        self.begun + self.passed()
    }

    fn wall_time(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(BEGINNING) + self.passed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        let over = Arc::new(AtomicBool::new(duration.is_zero()));
        if !duration.is_zero() {
            let at = self.passed() + duration;
            locked(&self.sleepers).push(Sleeper { at, over: Arc::clone(&over), waker: None });
        }
        Box::pin(Sleep { over, sleepers: Arc::clone(&self.sleepers) })
    }
}

struct Sleep {
    over: Arc<AtomicBool>,
    sleepers: Arc<Mutex<Vec<Sleeper>>>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.over.load(Ordering::SeqCst) {
            return Poll::Ready(());
        }
        for sleeper in locked(&self.sleepers).iter_mut().filter(|it| Arc::ptr_eq(&it.over, &self.over)) {
            sleeper.waker = Some(context.waker().clone());
        }
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        locked(&self.sleepers).retain(|sleeper| !Arc::ptr_eq(&sleeper.over, &self.over));
    }
}

/// So many seconds.
#[must_use]
pub const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// So many whole milliseconds.
#[must_use]
pub fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

pub(super) fn locked<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}
