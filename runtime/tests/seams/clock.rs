//! A clock that stands still until a test moves it, and tasks that a test looks at.

use specwright_runtime::{BlockingTimer, BoxFuture, Timer};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::time::{Duration, Instant, SystemTime};

/// A clock that stands still until a test moves it.
pub struct Clock {
    begun: Instant,
    passed: Mutex<Duration>,
    sleepers: Arc<Mutex<Vec<Sleeper>>>,
}

struct Sleeper {
    at: Duration,
    over: Arc<AtomicBool>,
    waker: Option<Waker>,
}

impl Clock {
    pub fn new() -> Arc<Self> {
        Arc::new(Self { begun: Instant::now(), passed: Mutex::default(), sleepers: Arc::default() })
    }

    /// What has passed since the beginning.
    pub fn passed(&self) -> Duration {
        *self.passed.lock().unwrap()
    }

    /// Lets time pass.
    pub fn pass(&self, time: Duration) {
        let now = {
            let mut passed = self.passed.lock().unwrap();
            *passed += time;
            *passed
        };
        let (over, asleep): (Vec<Sleeper>, _) =
            self.sleepers.lock().unwrap().drain(..).partition(|sleeper| sleeper.at <= now);
        self.sleepers.lock().unwrap().extend::<Vec<_>>(asleep);
        for sleeper in over {
            sleeper.over.store(true, Ordering::SeqCst);
            sleeper.waker.into_iter().for_each(Waker::wake);
        }
    }

    /// Lets time pass until the first one that sleeps wakes up, and gives how long that was.
    pub fn leap(&self) -> Duration {
        let first = self.sleepers.lock().unwrap().iter().map(|sleeper| sleeper.at).min();
        let time = first.unwrap_or_else(|| panic!("nobody sleeps")) - self.passed();
        self.pass(time);
        time
    }

    /// How many sleep.
    pub fn sleepers(&self) -> usize {
        self.sleepers.lock().unwrap().len()
    }
}

impl Timer for Clock {
    fn now(&self) -> Instant {
        self.begun + self.passed()
    }

    fn wall_time(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + self.passed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        let over = Arc::new(AtomicBool::new(duration.is_zero()));
        if !duration.is_zero() {
            let at = self.passed() + duration;
            self.sleepers.lock().unwrap().push(Sleeper { at, over: Arc::clone(&over), waker: None });
        }
        Box::pin(Sleep { over, sleepers: Arc::clone(&self.sleepers) })
    }
}

/// A thread that sleeps moves the clock by itself.
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
        for sleeper in self.sleepers.lock().unwrap().iter_mut().filter(|it| Arc::ptr_eq(&it.over, &self.over)) {
            sleeper.waker = Some(context.waker().clone());
        }
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        self.sleepers.lock().unwrap().retain(|sleeper| !Arc::ptr_eq(&sleeper.over, &self.over));
    }
}

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
            None => waits.push(clock.leap()),
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
