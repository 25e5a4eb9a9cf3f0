//! The transport over hyper.

use super::connector::Connector;
use super::received::received;
use super::tls::Trust;
use super::{Body, BoxFuture, Limits, Transport};
use crate::certificate::{Certificate, Slot};
use crate::error::{BuildError, TransportError, TransportErrorKind};
use http::Uri;
use http::header::PROXY_AUTHORIZATION;
use hyper_util::client::legacy::{self, ResponseFuture};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Sends requests with hyper over HTTP/1.1 (with the feature `http2` also over HTTP/2, where a server offers it), with TLS by
/// rustls and ring. Connections are kept and used again; clones share them.
///
/// Proxies are taken from the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`), but not for this very machine:
/// what is sent to it in plain HTTP must not leave it.
///
/// It needs a tokio runtime with I/O and time enabled. Without any runtime calls fail with
/// [`TransportErrorKind::NoRuntime`](crate::TransportErrorKind::NoRuntime); a runtime without the two panics, as tokio does.
#[derive(Clone)]
pub struct HyperTransport(Arc<Lines>);

struct Lines {
    pools: Pools,
    holds_certificate: bool,
}

/// The connections of a transport.
enum Pools {
    One(Pool),
    /// As many as there were certificates in this place. Only the last is used, so that the connections of those before end
    /// with their requests.
    Replaced(Arc<Slot>, Trust, Duration, Mutex<Pool>),
}

/// Connections that were opened with one certificate.
struct Pool {
    /// How often the certificate had been replaced.
    replaced: u64,
    client: legacy::Client<Connector, Body>,
    connector: Connector,
}

impl HyperTransport {
    pub(super) fn new(trust: Trust, certificate: Option<&Certificate>, connect: Duration) -> Result<Self, BuildError> {
        let pools = match certificate.and_then(Certificate::slot) {
            None => Pools::One(Pool::new(&trust, certificate, connect, 0)?),
            Some(slot) => {
                let used = slot.used().clone();
                let pool = Pool::new(&trust, Some(&used.certificate), connect, used.replaced)?;
                Pools::Replaced(Arc::clone(slot), trust, connect, Mutex::new(pool))
            }
        };
        Ok(Self(Arc::new(Lines { pools, holds_certificate: certificate.is_some() })))
    }
}

impl Pools {
    fn request(&self, request: http::Request<Body>) -> Result<ResponseFuture, TransportError> {
        let (slot, trust, connect, pool) = match self {
            Self::One(pool) => return Ok(pool.request(request)),
            Self::Replaced(slot, trust, connect, pool) => (slot, trust, connect, pool),
        };
        let mut pool = pool.lock().unwrap_or_else(PoisonError::into_inner);
        let used = slot.used();
        if used.replaced != pool.replaced {
            // The certificate was looked at when it was given.
            *pool = Pool::new(trust, Some(&used.certificate), *connect, used.replaced)
                .map_err(|error| TransportError::new(TransportErrorKind::Other).because(error))?;
        }
        Ok(pool.request(request))
    }
}

impl Pool {
    fn new(
        trust: &Trust,
        certificate: Option<&Certificate>,
        connect: Duration,
        replaced: u64,
    ) -> Result<Self, BuildError> {
        let connector = Connector::new(trust.config(certificate)?, connect);
        let client = legacy::Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .build(connector.clone());
        Ok(Self { replaced, client, connector })
    }

    fn request(&self, mut request: http::Request<Body>) -> ResponseFuture {
        if let Some(credentials) = self.connector.credentials_of_proxy(request.uri()) {
            request.headers_mut().entry(PROXY_AUTHORIZATION).or_insert(credentials);
        }
        self.client.request(request)
    }
}

impl Transport for HyperTransport {
    fn send(
        &self,
        request: http::Request<Body>,
        _limits: Limits,
    ) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        let sent = sendable(request.uri()).map_err(TransportError::new).and_then(|()| self.0.pools.request(request));
        let response = match sent {
            Ok(response) => response,
            Err(error) => return Box::pin(std::future::ready(Err(error))),
        };
        Box::pin(async move {
            let response = response.await.map_err(|error| failed(error.is_connect(), error))?;
            Ok(response.map(|body| received(body, |error| failed(false, error))))
        })
    }

    fn holds_certificate(&self) -> bool {
        self.0.holds_certificate
    }
}

impl fmt::Debug for HyperTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // An address of a proxy may hold a password.
        f.debug_struct("HyperTransport").field("holds_certificate", &self.0.holds_certificate).finish_non_exhaustive()
    }
}

/// Refuses what hyper could not send, before anything of it goes out.
fn sendable(uri: &Uri) -> Result<(), TransportErrorKind> {
    let Some(authority) = uri.authority().filter(|_| uri.scheme().is_some()) else {
        return Err(TransportErrorKind::Other);
    };
    // Credentials in an address would be shown to a proxy in plain text, and are sent by no usual client.
    if authority.as_str().contains('@') {
        return Err(TransportErrorKind::Other);
    }
    tokio::runtime::Handle::try_current().map(|_| ()).map_err(|_| TransportErrorKind::NoRuntime)
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
