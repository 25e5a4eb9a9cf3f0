//! Services of tower as transports, and transports as services of tower.

use super::received::received;
use super::{Body, BoxFuture, Limits, Transport};
use crate::error::{TransportError, TransportErrorKind};
use bytes::Bytes;
use std::error::Error as StdError;
use std::fmt;
use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll};
use tower_service::Service;

type BoxError = Box<dyn StdError + Send + Sync>;

/// A service of tower as a transport: what stands around a client in a stack of layers then stands around each attempt.
///
/// The service must not follow redirects and must not repeat requests, which the client does by itself. Its errors count as
/// connections that ended too soon, since they do not tell how far the request came, unless they are a [`TransportError`].
#[derive(Clone)]
pub struct TowerTransport<S> {
    service: S,
    holds_certificate: bool,
}

impl<S> TowerTransport<S> {
    /// Sends every request by a clone of this service.
    pub fn new(service: S) -> Self {
        Self { service, holds_certificate: false }
    }

    /// The same over a service that shows a client certificate to servers that ask for one.
    #[must_use]
    pub fn with_certificate(mut self) -> Self {
        self.holds_certificate = true;
        self
    }
}

impl<S, B> Transport for TowerTransport<S>
where
    S: Service<http::Request<Body>, Response = http::Response<B>> + Clone + Send + Sync + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send + 'static,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    fn send(
        &self,
        request: http::Request<Body>,
        _limits: Limits,
    ) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        let mut service = self.service.clone();
        Box::pin(async move {
            poll_fn(|context| service.poll_ready(context)).await.map_err(failed)?;
            let response = service.call(request).await.map_err(failed)?;
            Ok(response.map(|body| received(Box::pin(body), failed)))
        })
    }

    fn holds_certificate(&self) -> bool {
        self.holds_certificate
    }
}

impl<S> fmt::Debug for TowerTransport<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TowerTransport").finish_non_exhaustive()
    }
}

fn failed(error: impl Into<BoxError>) -> TransportError {
    match error.into().downcast::<TransportError>() {
        Ok(told) => *told,
        Err(error) => TransportError::new(TransportErrorKind::Interrupted).because(error),
    }
}

/// A transport as a service of tower, for layers to be put around it.
#[derive(Clone)]
pub struct TransportService {
    transport: Arc<dyn Transport>,
    limits: Limits,
}

impl TransportService {
    /// Sends every request by this transport, and hands these limits to it.
    pub fn new(transport: Arc<dyn Transport>, limits: Limits) -> Self {
        Self { transport, limits }
    }
}

impl Service<http::Request<Body>> for TransportService {
    type Response = http::Response<Body>;
    type Error = TransportError;
    type Future = BoxFuture<Result<http::Response<Body>, TransportError>>;

    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        self.transport.send(request, self.limits)
    }
}

impl fmt::Debug for TransportService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportService").field("limits", &self.limits).finish_non_exhaustive()
    }
}
