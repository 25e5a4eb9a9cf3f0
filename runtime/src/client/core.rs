//! The part of a client that generated clients wrap: it runs operations.

use super::options::CallOptions;
use super::prepare::prepare;
use super::reading::Reading;
use super::redirect::{self, Hop, Lead};
use super::settings::Settings;
use super::{Async, Mode, span};
use crate::drift::DriftReport;
use crate::error::{Error, ErrorKind, NotFollowed, TransportError, TransportErrorKind};
use crate::operation::{Meta, Operation, Reply, RequestWriter};
use crate::transport::{BoxFuture, Limits};
use crate::validation::{Rule, Violation, Violations};
use bytes::Bytes;
use std::fmt;
use std::sync::Arc;
use std::time::Instant;
use tracing::{Instrument as _, Span};

/// The part of a client that generated clients wrap. Clones are cheap and share connections.
#[derive(Clone)]
pub struct Core<M: Mode = Async> {
    settings: Arc<Settings>,
    version: Option<&'static str>,
    mode: M,
}

impl<M: Mode> Core<M> {
    pub(super) fn new(settings: Settings, version: Option<&'static str>, mode: M) -> Self {
        Self { settings: Arc::new(settings), version, mode }
    }

    /// The same client for another version of the API.
    #[must_use]
    pub fn with_version(&self, version: &'static str) -> Self {
        Self { version: Some(version), ..self.clone() }
    }

    /// The version of the API that calls go to, if it has versions.
    pub fn version(&self) -> Option<&'static str> {
        self.version
    }

    /// Where the answers to this client and all its clones were not as documented, as far as they looked, and the advice on
    /// what they sent.
    pub fn drift(&self) -> DriftReport {
        self.settings.report()
    }
}

impl Core<Async> {
    /// Runs an operation: writes its request, sends it, and reads the response.
    ///
    /// Dropping the future ends the call.
    ///
    /// # Errors
    /// If the call breaks a rule (it is then not sent), no complete response comes, or the response is not a success.
    pub async fn run<O: Operation>(
        self,
        operation: O,
        options: CallOptions,
    ) -> Result<Reply<O::Output>, Error<O::Documented>> {
        let settings = Arc::clone(&self.settings);
        let refuse = options.refuse.unwrap_or(settings.refuse);
        let broken = if options.unchecked { Violations::new() } else { operation.broken(&()) };
        let (refused, advice) = broken.split(refuse);
        let mut writer = RequestWriter::refusing(refused);
        operation.encode(&mut writer);
        let timer = Arc::clone(&self.mode.1);
        let begun = timer.now();
        let total = options.timeout.unwrap_or(settings.limits.total);
        let reading = Reading {
            settings: Arc::clone(&settings),
            drift: options.drift.unwrap_or(settings.drift),
            refuse,
            // A time that the clock does not know never comes.
            deadline: begun.checked_add(total),
            timer,
        };
        let (span, exchanged) = self.exchange(O::META, writer, options, begun);
        let (sent, finished) = match exchanged.instrument(span.clone()).await {
            Ok(response) => (true, reading.read::<O>(response).await),
            Err(kind) => (matches!(kind, Unanswered::Transport(_)), Err(Error::unanswered(O::META.id, kind.into()))),
        };
        let advice = settings.advised(O::META, advice, sent);
        let finished = match finished {
            Ok(reply) => Ok(Reply { advice, ..reply }),
            Err(error) => Err(error.advised(advice)),
        };
        if let Err(error) = &finished {
            span::failed(&span, error.kind());
        }
        finished
    }

    /// The part of a call that is the same for all operations, so that it is compiled once.
    fn exchange(
        self,
        meta: &'static Meta,
        writer: RequestWriter,
        options: CallOptions,
        begun: Instant,
    ) -> (Span, BoxFuture<Result<http::Response<Bytes>, Unanswered>>) {
        let CallOptions { edits, credentials, timeout, unchecked: _, drift: _, refuse: _ } = options;
        let mut limits = self.settings.limits;
        limits.total = timeout.unwrap_or(limits.total);
        let prepared = match limits.zero() {
            None => prepare(&self.settings, self.version, meta, writer, &credentials, edits),
            Some(_) => Err(Violation::new("/timeout", Rule::TIMEOUT).found("no time at all").into()),
        };
        let request = match prepared {
            Ok(request) => request,
            Err(violations) => {
                let span = span::of(meta, &http::Uri::default());
                return (span, Box::pin(std::future::ready(Err(Unanswered::Refused(violations)))));
            }
        };
        let span = span::of(meta, request.uri());
        let seen = span.clone();
        let sent = async move { self.send(request, limits, begun, &seen).await.map_err(Unanswered::Transport) };
        (span, Box::pin(sent))
    }

    /// Sends a request, and sends it again to wherever the service redirects it.
    async fn send(
        self,
        request: http::Request<Bytes>,
        mut limits: Limits,
        begun: Instant,
        span: &Span,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let Async(transport, timer) = &self.mode;
        let total = limits.total;
        let mut hop = Hop::of(&request);
        let mut response = transport.send(request, limits).await?;
        let mut redirects = 0;
        loop {
            let lead = match &mut hop {
                Some(hop) => hop.follow(&self.settings, &response).map_err(TransportError::new)?,
                None => redirect::kept(&response),
            };
            let Some(hop) = hop.as_ref().filter(|_| matches!(lead, Lead::Followed)) else {
                if let Lead::NotFollowed(reason) = lead {
                    response.extensions_mut().insert(NotFollowed(reason));
                }
                break;
            };
            redirects += 1;
            if redirects > redirect::MAX_REDIRECTS {
                let reason = "it is one too many";
                return Err(TransportError::new(TransportErrorKind::Redirect { reason }));
            }
            limits.total = total.saturating_sub(timer.now().saturating_duration_since(begun));
            if limits.total.is_zero() {
                return Err(TransportError::new(TransportErrorKind::Timeout));
            }
            response = transport.send(hop.request(), limits).await?;
        }
        span::answered(span, response.status(), redirects);
        Ok(response)
    }
}

/// Why there is no response.
enum Unanswered {
    Refused(Violations),
    Transport(TransportError),
}

impl<D> From<Unanswered> for ErrorKind<D> {
    fn from(unanswered: Unanswered) -> Self {
        match unanswered {
            Unanswered::Refused(violations) => Self::Refused(violations),
            Unanswered::Transport(error) => Self::Transport(error),
        }
    }
}

impl<M: Mode> fmt::Debug for Core<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("address", &self.settings.address)
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}
