//! How a call went, beside what it came to.

use super::{TransportError, TransportErrorKind};
use std::time::Duration;

/// How far a call came that did not succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CallOutcome {
    /// Nothing was sent that the service could carry out.
    NotSent,
    /// It was sent, and no complete answer came: the service may have carried it out, or not.
    Unknown,
    /// The service answered.
    Answered,
}

impl CallOutcome {
    /// How far an attempt came that ended with this.
    pub(crate) fn of(error: &TransportError) -> Self {
        match error.kind() {
            TransportErrorKind::Connect | TransportErrorKind::NoRuntime => Self::NotSent,
            TransportErrorKind::TooLarge { .. } | TransportErrorKind::Redirect { .. } => Self::Answered,
            TransportErrorKind::Timeout
            | TransportErrorKind::Interrupted
            | TransportErrorKind::Malformed
            | TransportErrorKind::Other => Self::Unknown,
        }
    }
}

/// How a call went.
#[derive(Clone, Copy)]
pub(crate) struct Course {
    /// How many attempts there were.
    pub(crate) attempts: u32,
    pub(crate) outcome: CallOutcome,
    /// The last attempt ended with what may pass.
    pub(crate) retryable: bool,
    /// How long to wait before the call is made again, if somebody said it.
    pub(crate) retry_after: Option<Duration>,
}

impl Course {
    /// Of a call that no attempt was made of.
    pub(crate) const NONE: Self =
        Self { attempts: 0, outcome: CallOutcome::NotSent, retryable: false, retry_after: None };
}
