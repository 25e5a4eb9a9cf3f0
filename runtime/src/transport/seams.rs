//! The two kinds of seams behind one face, so that what stands on them is written once. Where it blocks, nothing ever pends.

use super::{BlockingTimer, BlockingTransport, Body, Limits, Timer, Transport};
use crate::error::TransportError;
use std::sync::Arc;
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

    pub(super) async fn send(
        &self,
        request: http::Request<Body>,
        limits: Limits,
    ) -> Result<http::Response<Body>, TransportError> {
        match self {
            Self::Async(transport, _) => transport.send(request, limits).await,
            Self::Blocking(transport, _) => transport.send(request, limits),
        }
    }

    /// Does long work where other tasks need not wait for it.
    pub(crate) async fn offload(&self, work: Box<dyn FnOnce() + Send>) {
        match self {
            Self::Async(_, timer) => timer.offload(work).await,
            Self::Blocking(..) => work(),
        }
    }
}
