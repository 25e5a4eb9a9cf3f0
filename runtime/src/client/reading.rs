//! Reading the answer to a call: what it means to its operation, within the limits, and out of the way of other tasks.

use super::settings::Settings;
use crate::drift::{DriftMode, Notes};
use crate::error::{Error, ErrorKind, TransportError, TransportErrorKind};
use crate::evidence::Evidence;
use crate::json::{Budget, DecodeError};
use crate::operation::{Operation, Outcome, Reply, ResponseView};
use crate::transport::Seams;
use crate::validation::Violations;
use bytes::Bytes;
use std::sync::Arc;
use std::time::Instant;

/// A body of more bytes than this is read where other tasks need not wait for it.
const LARGE: usize = 1024 * 1024;

/// What reading an answer needs besides the response.
#[derive(Clone)]
pub(super) struct Reading {
    pub(super) settings: Arc<Settings>,
    pub(super) drift: DriftMode,
    /// The evidence from which on a strict call fails.
    pub(super) refuse: Evidence,
    /// When the time for the call is over, if ever.
    pub(super) deadline: Option<Instant>,
    pub(super) seams: Seams,
}

/// What a call came to.
pub(super) type Finished<O> = Result<Reply<<O as Operation>::Output>, Error<<O as Operation>::Documented>>;

impl Reading {
    /// True if other tasks should not wait until this response is read.
    pub(super) fn is_large(response: &http::Response<Bytes>) -> bool {
        response.body().len() > LARGE
    }

    /// Reads a large response where other tasks need not wait for it. Whoever drops the future forgets the result;
    /// the reading itself ends with the time limit at the latest.
    pub(super) async fn read_elsewhere<O: Operation>(&self, response: http::Response<Bytes>) -> Finished<O> {
        let reading = self.clone();
        match self.seams.offload(response, move |response| reading.finish::<O>(response)).await {
            Ok(finished) => finished,
            // The work was dropped: the runtime shuts down.
            Err(Some(response)) => self.finish::<O>(response),
            Err(None) => {
                let lost = TransportError::new(TransportErrorKind::Other).because("reading the response did not end");
                Err(Error::unanswered(O::META.id, ErrorKind::Transport(lost)))
            }
        }
    }

    /// What a response means to an operation.
    pub(super) fn finish<O: Operation>(&self, response: http::Response<Bytes>) -> Finished<O> {
        let notes = self.drift.is_on().then(|| Notes::new(O::META.id, O::META.source));
        let is_late = || self.deadline.is_some_and(|deadline| self.seams.now() >= deadline);
        let budget = Budget::new(self.settings.limits.response_values, &is_late);
        let outcome = O::decode(&ResponseView::watched(&response, notes.as_ref(), &budget));
        if let (Some(notes), Outcome::Undocumented) = (&notes, &outcome) {
            notes.status(response.status().as_u16());
        }
        let settled = notes.map(|notes| self.settings.settled(notes, self.drift, self.refuse));
        let (drift, fails) = settled.unwrap_or_default();
        let status = response.status();
        let kind = match outcome {
            _ if budget.was_late() => ErrorKind::Transport(TransportError::new(TransportErrorKind::Timeout)),
            Outcome::Success(_) if fails => {
                return Err(Error::answered(O::META.id, ErrorKind::Drift(drift), response));
            }
            Outcome::Success(value) => {
                let (parts, body) = response.into_parts();
                return Ok(Reply {
                    value,
                    status: parts.status,
                    headers: parts.headers,
                    body,
                    drift,
                    advice: Violations::new(),
                    attempts: 1,
                });
            }
            Outcome::Documented(error) => ErrorKind::Documented(error),
            Outcome::Undocumented => ErrorKind::Undocumented,
            Outcome::Undecodable(_) if status.is_success() && response.body().trim_ascii().is_empty() => {
                ErrorKind::MissingBody { status }
            }
            Outcome::Undecodable(error) if status.is_success() => ErrorKind::Undecodable(self.shown(error)),
            Outcome::Undecodable(error) => ErrorKind::UnfitError { status, error: self.shown(error) },
        };
        Err(Error::answered(O::META.id, kind, response).drifting(drift))
    }

    /// The error as the client may show it.
    fn shown(&self, error: DecodeError) -> DecodeError {
        if self.settings.excerpts { error.with_excerpt() } else { error }
    }
}
