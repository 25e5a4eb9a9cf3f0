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
