//! What is sent again, how often, and after how long.

use super::jitter::Jitter;
use crate::error::{CallOutcome, TransportError, TransportErrorKind};
use crate::transport::passes;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// What a caller says of an attempt that failed: whether to make another one, or `None` for what is usual.
type Classify = Arc<dyn Fn(&Attempted<'_>) -> Option<bool> + Send + Sync>;

/// When a call is sent again.
///
/// By default there are 3 attempts. Any operation is sent again after a connection that never opened, and one that may be
/// repeated also after a timeout, a connection that ended too soon, and the statuses 408, 429, 502, 503 and 504. What may
/// not be repeated is never sent again if the service may have carried it out.
///
/// Between two attempts there is a random time of at most 1 second, then at most 2, 4 and so on up to 20, or the time that
/// the service asks for in `Retry-After`. If that is longer than 60 seconds, or than what is left of the limit `total`, the
/// error comes at once.
///
/// All calls of a client and its clones share a budget, so that a service that is down is not asked more than a tenth more
/// often: each call adds a tenth of an attempt to it, each further attempt takes one, and 10 are in reserve.
#[derive(Clone)]
pub struct Retry {
    attempts: u32,
    first: Duration,
    most: Duration,
    longest_wait: Duration,
    classify: Option<Classify>,
    jitter: Jitter,
}

impl Default for Retry {
    fn default() -> Self {
        Self {
            attempts: 3,
            first: Duration::from_secs(1),
            most: Duration::from_secs(20),
            longest_wait: Duration::from_secs(60),
            classify: None,
            jitter: Jitter::random(),
        }
    }
}

impl Retry {
    /// What is usual.
    pub fn new() -> Self {
        Self::default()
    }

    /// Nothing is sent again.
    pub fn off() -> Self {
        Self::default().attempts(1)
    }

    /// At most this many attempts, the first one included; there is always that one.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// Waits at most `first` before the second attempt, and twice as long before each further one, up to `most`.
    #[must_use]
    pub fn backoff(mut self, first: Duration, most: Duration) -> Self {
        (self.first, self.most) = (first, most);
        self
    }

    /// Waits no longer than this because a service asks for it.
    #[must_use]
    pub fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
        self
    }

    /// Asks the caller about each attempt that failed: `Some(true)` for another one, `Some(false)` for none, `None` for what
    /// is usual. What may not be repeated is not sent again all the same if the service may have carried it out and did not
    /// answer.
    #[must_use]
    pub fn classify(mut self, classify: impl Fn(&Attempted<'_>) -> Option<bool> + Send + Sync + 'static) -> Self {
        self.classify = Some(Arc::new(classify));
        self
    }

    /// Draws the times between attempts from this number, so that a test knows them.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.jitter = Jitter::of(seed);
        self
    }

    /// Whether what an attempt ended with may pass.
    pub(super) fn may_pass(&self, attempted: &Attempted<'_>) -> bool {
        let may_repeat = attempted.repeatable || attempted.outcome != CallOutcome::Unknown;
        match self.classify.as_ref().and_then(|classify| classify(attempted)) {
            Some(again) => again && may_repeat,
            None => attempted.usually_passes(),
        }
    }

    /// How long to wait before the next attempt; `None` if there is none.
    pub(super) fn wait(&self, attempts: u32, asked: Option<Duration>) -> Option<Duration> {
        if attempts >= self.attempts {
            return None;
        }
        match asked {
            Some(asked) => Some(asked).filter(|asked| *asked <= self.longest_wait),
            None => {
                let doubled = 2_u32.saturating_pow(attempts.saturating_sub(1));
                Some(self.jitter.up_to(self.first.saturating_mul(doubled).min(self.most)))
            }
        }
    }
}

impl fmt::Debug for Retry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Retry")
            .field("attempts", &self.attempts)
            .field("first", &self.first)
            .field("most", &self.most)
            .field("longest_wait", &self.longest_wait)
            .field("classify", &self.classify.is_some())
            .finish_non_exhaustive()
    }
}

/// An attempt that failed.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Attempted<'a> {
    /// The id of the operation.
    pub operation: &'static str,
    /// The operation may be repeated.
    pub repeatable: bool,
    /// The number of the attempt, from 1 on.
    pub number: u32,
    /// How far it came.
    pub outcome: CallOutcome,
    /// The status of the answer, which is not one of success.
    pub status: Option<StatusCode>,
    /// The headers of the answer.
    pub headers: Option<&'a HeaderMap>,
    /// Why no complete answer came.
    pub error: Option<&'a TransportError>,
}

impl Attempted<'_> {
    fn usually_passes(&self) -> bool {
        match self.outcome {
            CallOutcome::NotSent => self.error.is_some_and(may_pass),
            CallOutcome::Unknown => self.repeatable && self.error.is_some_and(may_pass),
            CallOutcome::Answered => self.repeatable && self.status.is_some_and(passes),
        }
    }
}

/// True for what kept an answer away and may not do so the next time.
pub(super) fn may_pass(error: &TransportError) -> bool {
    use TransportErrorKind::{Connect, Interrupted, Timeout};
    matches!(error.kind(), Connect | Interrupted | Timeout)
}

impl fmt::Debug for Attempted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Headers can hold what does not belong in a log.
        f.debug_struct("Attempted")
            .field("operation", &self.operation)
            .field("number", &self.number)
            .field("outcome", &self.outcome)
            .field("status", &self.status)
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}
