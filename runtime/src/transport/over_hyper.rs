//! The transport over hyper.

use super::connector::Connector;
use super::long_head::{LONG, length};
use super::origin::sendable;
use super::pools::Pools;
use super::received::received;
use super::tls::Trust;
use super::{Body, BoxFuture, Limits, Transport};
use crate::certificate::Certificate;
use crate::error::{BuildError, TransportError, TransportErrorKind};
use http::header::{CONTENT_LENGTH, HeaderValue, PROXY_AUTHORIZATION, TRANSFER_ENCODING};
use http::{Uri, Version};
use http_body::Body as _;
use hyper_util::client::legacy::connect::{CaptureConnection, capture_connection};
use hyper_util::client::legacy::{self, ResponseFuture};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use rustls::ClientConfig;
use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

/// Sends requests with hyper over HTTP/1.1 (with the feature `http2` also over HTTP/2, where a server offers it), with TLS by
/// rustls and ring. Connections are kept and used again; clones share them.
///
/// Proxies are taken from the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`), but not for this very machine:
/// what is sent to it in plain HTTP must not leave it.
///
/// It needs a tokio runtime with I/O and time enabled. Without any runtime calls fail with
/// [`TransportErrorKind::NoRuntime`](crate::TransportErrorKind::NoRuntime); in a runtime without the two tokio panics, since nothing tells
/// whether a runtime has them.
/// A connection belongs to the runtime that it was opened in. Of one that is alive and that nobody drives, as a runtime of the current thread
/// between two calls of `block_on`, a call in another runtime may be given a connection on which nothing moves, until its time is over: give
/// each such runtime a transport of its own.
#[derive(Clone)]
pub struct HyperTransport(Arc<Pools<Pool>>);

impl HyperTransport {
    /// A transport that trusts what the system trusts and the authorities in `roots` (PEM), and shows `certificate` to
    /// a server that asks for one. Of the limits, it takes the time to connect for all its requests.
    ///
    /// A client with a transport that holds a certificate follows no redirect to another origin, which must not see it.
    ///
    /// # Errors
    /// If the certificate or a root cannot be used. A system without trusted authorities is no error: plain HTTP to this
    /// machine works without any, and calls over HTTPS tell what is missing.
    pub fn with_tls(certificate: Option<&Certificate>, roots: &[&[u8]], limits: Limits) -> Result<Self, BuildError> {
        if limits.connect.is_zero() {
            return Err(BuildError::Limit { name: "connect" });
        }
        let pools = Pools::new(Trust::new(roots)?, certificate, move |tls| Pool::new(tls, limits.connect))?;
        Ok(Self(Arc::new(pools)))
    }
}

/// Connections that were opened with one certificate.
struct Pool {
    client: legacy::Client<Connector, Body>,
    connector: Connector,
}

impl Pool {
    fn new(mut tls: ClientConfig, connect: Duration) -> Self {
        if cfg!(feature = "http2") {
            tls.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        }
        let connector = Connector::new(tls, connect);
        let client = legacy::Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .build(connector.clone());
        Self { client, connector }
    }

    /// Sends a request; of one with a long head also the connection, once there is one.
    fn request(&self, mut request: http::Request<Body>) -> (ResponseFuture, Option<CaptureConnection>) {
        // What both sides agree on is spoken, whatever version the request names.
        *request.version_mut() = Version::HTTP_11;
        tell_chunks(&mut request);
        if let Some(credentials) = self.connector.credentials_of_proxy(request.uri()) {
            request.headers_mut().entry(PROXY_AUTHORIZATION).or_insert(credentials);
        }
        let connection = (length(&request) > LONG).then(|| capture_connection(&mut request));
        (self.client.request(request), connection)
    }
}

impl Transport for HyperTransport {
    fn send(
        &self,
        request: http::Request<Body>,
        _limits: Limits,
    ) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        let sent = able(request.uri()).and_then(|()| self.0.with(|pool| pool.request(request)));
        let (response, connection) = match sent {
            Ok(sent) => sent,
            Err(error) => return Box::pin(std::future::ready(Err(error))),
        };
        Box::pin(async move {
            let response = response.await.map_err(|error| failed(error.is_connect(), error))?;
            if !response.status().is_success()
                && response.version() != Version::HTTP_2
                && let Some(connection) = connection.as_ref().map(CaptureConnection::connection_metadata)
                && let Some(connection) = &*connection
            {
                connection.poison();
            }
            Ok(response.map(|body| received(body, |error| failed(false, error))))
        })
    }

    fn holds_certificate(&self) -> bool {
        self.0.hold_certificate()
    }
}

impl fmt::Debug for HyperTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // An address of a proxy may hold a password.
        f.debug_struct("HyperTransport").field("holds_certificate", &self.0.hold_certificate()).finish_non_exhaustive()
    }
}

/// Says that a body of unknown length comes in chunks: hyper leaves the body of a GET away that says nothing of it.
pub(super) fn tell_chunks(request: &mut http::Request<Body>) {
    let unknown = request.body().size_hint().exact().is_none() && !request.headers().contains_key(CONTENT_LENGTH);
    if unknown {
        request.headers_mut().entry(TRANSFER_ENCODING).or_insert(HeaderValue::from_static("chunked"));
    }
}

/// Refuses what hyper could not send, before anything of it goes out.
fn able(uri: &Uri) -> Result<(), TransportError> {
    sendable(uri)?;
    let runtime = tokio::runtime::Handle::try_current();
    runtime.map(|_| ()).map_err(|_| TransportError::new(TransportErrorKind::NoRuntime))
}

fn failed(connecting: bool, error: impl StdError + Send + Sync + 'static) -> TransportError {
    let kind = if connecting {
        TransportErrorKind::Connect
    } else if is_malformed(&error) {
        TransportErrorKind::Malformed
    } else {
        TransportErrorKind::Interrupted
    };
    TransportError::new(kind).because(error)
}

/// True if the peer wrote what is no HTTP, or no TLS, rather than ending the connection.
pub(super) fn is_malformed(error: &(dyn StdError + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        let http = error.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_parse);
        let line = error.downcast_ref::<io::Error>().map(io::Error::kind);
        if http || matches!(line, Some(io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData)) {
            return true;
        }
        cause = error.source();
    }
    false
}
