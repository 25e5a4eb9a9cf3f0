//! The exchange that this thread carries out.
//!
//! ureq asks a connection for bytes without telling for which request. Whoever asks ureq for something says so here before, and a
//! connection finds out by whose clock it may wait, until when, and which head goes out.

use crate::transport::{BlockingTimer, earlier};
use std::cell::RefCell;
use std::io::{self, ErrorKind};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The system is never asked to wait for longer than this at once.
const LONGEST: Duration = Duration::from_secs(3600);

thread_local! {
    static CURRENT: RefCell<Option<Exchange>> = const { RefCell::new(None) };
}

/// What a connection has to know of the exchange that it serves.
pub(super) struct Exchange {
    deadline: Deadline,
    /// The head of the request, until it is sent.
    head: Vec<u8>,
    /// The peer takes no more of the request.
    is_refused: bool,
}

/// Until when an exchange may wait, and by which clock.
#[derive(Clone)]
pub(super) struct Deadline {
    timer: Arc<dyn BlockingTimer>,
    /// When the time is over, if ever.
    until: Option<Instant>,
    /// The time for making a connection.
    connect: Duration,
}

/// Gives the thread back to the exchange that it carried out before, also where the work panics.
struct Restored(Option<Exchange>);

impl Drop for Restored {
    fn drop(&mut self) {
        CURRENT.set(self.0.take());
    }
}

/// Does work for an exchange on this thread.
pub(super) fn carry_out<T>(exchange: Exchange, work: impl FnOnce() -> T) -> T {
    let _restored = Restored(CURRENT.replace(Some(exchange)));
    work()
}

/// Does a part of the exchange that is not yet the request, and has a time of its own.
pub(super) fn before<T>(deadline: Deadline, work: impl FnOnce() -> T) -> T {
    carry_out(Exchange::new(deadline, Vec::new()), work)
}

/// Until when this thread may wait.
///
/// # Errors
/// If it carries out nothing, which is so if a connection is used by somebody else than its transport.
pub(super) fn deadline() -> io::Result<Deadline> {
    let deadline = CURRENT.with_borrow(|current| current.as_ref().map(|exchange| exchange.deadline.clone()));
    deadline.ok_or_else(|| io::Error::other("the connection belongs to no exchange"))
}

/// The head that goes out next; nothing if it has been sent.
pub(super) fn take_head() -> Vec<u8> {
    let taken = |exchange: &mut Exchange| std::mem::take(&mut exchange.head);
    CURRENT.with_borrow_mut(|current| current.as_mut().map(taken).unwrap_or_default())
}

/// Says that the peer takes no more of the request, so that nobody has to make the rest of it.
pub(super) fn refuse() {
    CURRENT.with_borrow_mut(|current| current.iter_mut().for_each(|exchange| exchange.is_refused = true));
}

/// True if the peer takes no more of the request.
pub(super) fn is_refused() -> bool {
    CURRENT.with_borrow(|current| current.as_ref().is_some_and(|exchange| exchange.is_refused))
}

impl Exchange {
    pub(super) fn new(deadline: Deadline, head: Vec<u8>) -> Self {
        Self { deadline, head, is_refused: false }
    }
}

impl Deadline {
    pub(super) fn new(timer: Arc<dyn BlockingTimer>, time: Duration, connect: Duration) -> Self {
        let until = timer.now().checked_add(time);
        Self { timer, until, connect }
    }

    /// The same for something that may take only so long.
    pub(super) fn within(&self, time: Duration) -> Self {
        let until = earlier(self.until, self.timer.now().checked_add(time));
        Self { until, ..self.clone() }
    }

    /// The same for making the connection.
    pub(super) fn connecting(&self) -> Self {
        self.within(self.connect)
    }

    /// What is left.
    pub(super) fn left(&self) -> Duration {
        self.until.map_or(Duration::MAX, |until| until.saturating_duration_since(self.timer.now()))
    }

    pub(super) fn is_over(&self) -> bool {
        self.left().is_zero()
    }

    /// Waits by a call of the system, which gets to know how long it may take, until it comes to something.
    ///
    /// # Errors
    /// If the call fails; if the time is over before, with [`ErrorKind::TimedOut`].
    pub(super) fn wait<T>(&self, mut call: impl FnMut(Duration) -> io::Result<T>) -> io::Result<T> {
        loop {
            let left = self.left().min(LONGEST);
            if left.is_zero() {
                return Err(ErrorKind::TimedOut.into());
            }
            let mut ended = None;
            self.timer.wait(left, &mut |time| {
                let done = call(time);
                if !done.as_ref().is_err_and(is_early) {
                    ended = Some(done);
                }
                ended.is_some()
            });
            if let Some(done) = ended {
                return done;
            }
        }
    }
}

/// True if a call ended because it was told not to take longer, or for no reason. A time that the peer let pass has a number
/// of the system.
fn is_early(error: &io::Error) -> bool {
    match error.kind() {
        ErrorKind::WouldBlock | ErrorKind::Interrupted => true,
        ErrorKind::TimedOut => cfg!(windows) || error.raw_os_error().is_none(),
        _ => false,
    }
}
