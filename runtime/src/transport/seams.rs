//! The two kinds of seams behind one face, so that what stands on them is written once. Where it blocks, nothing ever pends.

use super::{BlockingTimer, BlockingTransport, Body, BoxFuture, Limits, Timer, Transport};
use crate::error::TransportError;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Instant, SystemTime};

/// A transport and a timer.
#[derive(Clone)]
pub enum Seams {
    Async(Arc<dyn Transport>, Arc<dyn Timer>),
    Blocking(Arc<dyn BlockingTransport>, Arc<dyn BlockingTimer>),
}

impl Seams {
    pub(crate) fn now(&self) -> Instant {
        match self {
            Self::Async(_, timer) => timer.now(),
            Self::Blocking(_, timer) => timer.now(),
        }
    }

    pub(crate) fn wall_time(&self) -> SystemTime {
        match self {
            Self::Async(_, timer) => timer.wall_time(),
            Self::Blocking(_, timer) => timer.wall_time(),
        }
    }

    pub(crate) fn holds_certificate(&self) -> bool {
        match self {
            Self::Async(transport, _) => transport.holds_certificate(),
            Self::Blocking(transport, _) => transport.holds_certificate(),
        }
    }

    pub(super) fn send(&self, request: http::Request<Body>, limits: Limits) -> Sending {
        match self {
            Self::Async(transport, _) => Sending::Begun(transport.send(request, limits)),
            Self::Blocking(transport, _) => Sending::Ended(transport.send(request, limits)),
        }
    }

    /// Does long work where other tasks need not wait for it.
    ///
    /// # Errors
    /// If it was dropped, as by a runtime that shuts down: with what it was to be done with, unless it had begun.
    pub(crate) async fn offload<I: Send + 'static, T: Send + 'static>(
        &self,
        input: I,
        work: impl FnOnce(I) -> T + Send + 'static,
    ) -> Result<T, Option<I>> {
        let Self::Async(_, timer) = self else { return Ok(work(input)) };
        let slot = Arc::new(Mutex::new(Some(Work::Given(input))));
        let theirs = Arc::clone(&slot);
        let work = move || {
            if let Some(Work::Given(input)) = taken(&theirs) {
                let done = work(input);
                theirs.lock().unwrap_or_else(PoisonError::into_inner).replace(Work::Done(done));
            }
        };
        timer.offload(Box::new(work)).await;
        match taken(&slot) {
            Some(Work::Done(done)) => Ok(done),
            Some(Work::Given(input)) => Err(Some(input)),
            None => Err(None),
        }
    }
}

/// A request that was given to a transport.
pub(super) enum Sending {
    Begun(BoxFuture<Answer>),
    Ended(Answer),
}

type Answer = Result<http::Response<Body>, TransportError>;

/// Work on its way to another thread and back.
enum Work<I, T> {
    Given(I),
    Done(T),
}

fn taken<T>(slot: &Mutex<Option<T>>) -> Option<T> {
    slot.lock().unwrap_or_else(PoisonError::into_inner).take()
}
