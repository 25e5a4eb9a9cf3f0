//! What all attempts of a call came to, before it is read.

use super::attempts::Ended;
use super::reading::{Finished, Reading};
use super::sent::Sent;
use super::span;
use crate::error::{Course, Error};
use crate::operation::{Operation, Reply};
use crate::validation::Violations;
use tracing::Span;

/// What all attempts of a call came to.
pub(super) struct Exchanged {
    pub(super) ended: Ended,
    pub(super) reading: Reading,
    pub(super) told: Told,
}

impl Exchanged {
    /// True if other tasks should not wait until it is read.
    pub(super) fn is_large(&self) -> bool {
        self.ended.as_ref().is_ok_and(Reading::is_large)
    }

    /// What the operation makes of it.
    pub(super) fn read<O: Operation>(self) -> Finished<O> {
        let finished = match self.ended {
            Ok(response) => self.reading.finish::<O>(response),
            Err(kind) => Err(Error::unanswered(O::META.id, kind.into())),
        };
        self.told.of(finished)
    }

    /// The same, where other tasks need not wait for it.
    pub(super) async fn read_elsewhere<O: Operation>(self) -> Finished<O> {
        let finished = match self.ended {
            Ok(response) => self.reading.read_elsewhere::<O>(response).await,
            Err(kind) => Err(Error::unanswered(O::META.id, kind.into())),
        };
        self.told.of(finished)
    }
}

/// What is told beside what the operation makes of it.
pub(super) struct Told {
    pub(super) course: Course,
    /// What the request breaks and what did not refuse it.
    pub(super) advice: Violations,
    /// The header of an answer by which the support of the service finds the call.
    pub(super) reference: Option<&'static str>,
    /// The request that was answered.
    pub(super) sent: Option<Sent>,
    /// The span of the call.
    pub(super) span: Span,
}

impl Told {
    fn of<T, D>(self, mut finished: Result<Reply<T>, Error<D>>) -> Result<Reply<T>, Error<D>> {
        match &mut finished {
            Ok(reply) => (reply.advice, reply.attempts) = (self.advice, self.course.attempts),
            Err(error) => {
                let known = self.sent.map(|sent| sent.known()).unwrap_or_default();
                error.ended(self.advice, self.course, self.reference, known);
                span::failed(&self.span, error.kind());
            }
        }
        finished
    }
}
