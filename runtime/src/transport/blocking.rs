//! The seams of clients that block: a transport and a timer that hold up the thread of the call.

use super::{Body, Limits};
use crate::error::TransportError;
use std::time::{Duration, Instant, SystemTime};

/// Sends one request and gives the response, on the thread of the caller.
///
/// Nobody else can end an exchange that blocks, so an implementation has to keep to the times itself: `limits.attempt` is
/// what is left for all of the exchange, the reading of the body that it returns included, and `limits.idle` is for each
/// piece of that. For the rest, what is said of [`Transport`](super::Transport) holds.
pub trait BlockingTransport: Send + Sync + 'static {
    /// Sends a request and waits for the response to it. Reading the body may block.
    ///
    /// # Errors
    /// If no response comes, in time or at all.
    fn send(&self, request: http::Request<Body>, limits: Limits) -> Result<http::Response<Body>, TransportError>;

    /// True if the transport shows a client certificate to servers that ask for one; see
    /// [`Transport::holds_certificate`](super::Transport::holds_certificate).
    fn holds_certificate(&self) -> bool {
        false
    }
}

/// Tells the time, and waits on the thread of the caller.
pub trait BlockingTimer: Send + Sync + 'static {
    /// The present moment, for telling how long something takes.
    fn now(&self) -> Instant;

    /// The time of day. By default it is that of the system.
    fn wall_time(&self) -> SystemTime {
        SystemTime::now()
    }

    /// Returns when this long has passed.
    fn sleep(&self, duration: Duration);

    /// Lets a transport wait for something outside of the program, such as bytes of a server, for about this long. `look` waits
    /// for it by the clock of the system, for as long as it is told to, and is true if that came to an end.
    ///
    /// By default it is told all of the time. A clock that does not go with that of the system has to let it look for a moment,
    /// again and again, until the time is over by its own count; the transport compares with [`now`](Self::now) afterwards.
    fn wait(&self, duration: Duration, look: &mut dyn FnMut(Duration) -> bool) {
        look(duration);
    }
}

/// The clock of the system.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemTimer;

impl BlockingTimer for SystemTimer {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn sleep(&self, duration: Duration) {
        std::thread::sleep(duration);
    }
}
