//! What credentials are fetched with.

use crate::error::{TransportError, TransportErrorKind};
use crate::transport::{self, Alarm, Limits, Seams, allows, earlier, exchange};
use bytes::Bytes;
use http::header::{Entry, HeaderValue, USER_AGENT};
use std::fmt;
use std::time::{Duration, Instant, SystemTime};
use tracing::Instrument as _;
use tracing::field::Empty;

/// The clock and the transport of a client, for fetching credentials with them.
pub struct Wire {
    seams: Seams,
    limits: Limits,
    until: Option<Instant>,
    /// What the client calls itself.
    user_agent: Option<HeaderValue>,
    /// Plain HTTP may go to other machines.
    plain_http: bool,
}

impl Wire {
    /// For a fetch that ends by then.
    pub(crate) fn new(
        seams: Seams,
        limits: Limits,
        until: Option<Instant>,
        user_agent: Option<HeaderValue>,
        plain_http: bool,
    ) -> Self {
        Self { seams, limits, until, user_agent, plain_http }
    }

    /// The present moment, for telling how long something takes.
    pub fn now(&self) -> Instant {
        self.seams.now()
    }

    /// The time of day.
    pub fn wall_time(&self) -> SystemTime {
        self.seams.wall_time()
    }

    /// Sends a request as it is, but for `User-Agent`, which is the client's unless it has one, and gives the response as it comes. Redirects are not followed, and plain HTTP is refused
    /// as it is for calls. The client's limits hold.
    ///
    /// # Errors
    /// If no complete response comes.
    pub async fn send(&self, mut request: http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> {
        allows(request.uri(), self.plain_http)
            .map_err(|reason| TransportError::new(TransportErrorKind::Other).because(reason))?;
        if let (Some(name), Entry::Vacant(place)) = (&self.user_agent, request.headers_mut().entry(USER_AGENT)) {
            place.insert(name.clone());
        }
        let span = tracing::info_span!(
            "http.client",
            otel.name = %request.method(),
            otel.kind = "client",
            otel.status_code = Empty,
            http.request.method = %request.method(),
            http.response.status_code = Empty,
            server.address = Empty,
            server.port = Empty,
            error.type = Empty,
        );
        transport::addressed(&span, request.uri());
        // Nobody wants to know how long it took unless somebody listens.
        let begun = (!span.is_disabled()).then(|| self.now());
        let mut alarm = Alarm::new(self.seams.clone());
        let sent =
            exchange(&mut alarm, self.until, self.limits, request.map(Into::into)).instrument(span.clone()).await;
        let took = begun.map(|begun| self.now().saturating_duration_since(begun)).unwrap_or_default();
        match &sent {
            Ok(response) => transport::answered(&span, response.status(), took),
            Err(error) => transport::lost(&span, error, took),
        }
        sent
    }

    /// What it sends with and tells the time by.
    pub(super) fn seams(&self) -> &Seams {
        &self.seams
    }

    /// When the time for the fetch is over, if ever.
    pub(super) fn until(&self) -> Option<Instant> {
        self.until
    }

    /// Does work that holds up its thread where other tasks need not wait for it; `None` if nobody did it.
    pub(super) async fn offload<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
        self.seams.offload((), |()| work()).await.ok()
    }

    /// Does work until a moment at most.
    pub(super) async fn before<T>(
        &self,
        until: Option<Instant>,
        work: impl Future<Output = T>,
    ) -> Result<T, TransportError> {
        Alarm::new(self.seams.clone()).before(earlier(self.until, until), work).await
    }

    /// What is left of the time for the fetch, if that is limited.
    pub(super) fn left(&self) -> Option<Duration> {
        self.until.map(|until| until.saturating_duration_since(self.now()))
    }

    /// True if the time for the fetch is over.
    pub(super) fn is_over(&self) -> bool {
        self.until.is_some_and(|until| until <= self.now())
    }
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wire").field("limits", &self.limits).finish_non_exhaustive()
    }
}
