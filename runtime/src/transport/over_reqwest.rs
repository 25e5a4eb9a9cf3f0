//! The transport over reqwest.

use super::loopback::is_loopback;
use super::{Body, BoxFuture, Limits, Transport};
use crate::error::{TransportError, TransportErrorKind};
use bytes::Bytes;
use http_body::{Frame, SizeHint};
use std::error::Error as StdError;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// Sends requests with reqwest over HTTP/1.1, with TLS by rustls and ring. Connections are kept and used again; clones
/// share them.
///
/// Proxies are taken from the environment as reqwest does, but not for this very machine: what is sent to it in plain HTTP must
/// not leave it.
///
/// It needs a tokio runtime with I/O and time enabled. Without any runtime calls fail with
/// [`TransportErrorKind::NoRuntime`](crate::TransportErrorKind::NoRuntime); a runtime without the two panics, as tokio does.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    usual: reqwest::Client,
    loopback: reqwest::Client,
    holds_certificate: bool,
}

impl ReqwestTransport {
    pub(super) fn new(
        tls: rustls::ClientConfig,
        connect: Duration,
        holds_certificate: bool,
    ) -> Result<Self, TransportError> {
        let builder = |tls| {
            reqwest::Client::builder()
                .tls_backend_preconfigured(tls)
                .redirect(reqwest::redirect::Policy::none())
                .connect_timeout(connect)
                .retry(reqwest::retry::never())
        };
        let build =
            |builder: reqwest::ClientBuilder| builder.build().map_err(|error| failed(error, TransportErrorKind::Other));
        Ok(Self { usual: build(builder(tls.clone()))?, loopback: build(builder(tls).no_proxy())?, holds_certificate })
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Body>,
        _limits: Limits,
    ) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        let loopback = request.uri().host().is_some_and(is_loopback);
        let client = if loopback { self.loopback.clone() } else { self.usual.clone() };
        Box::pin(async move {
            if tokio::runtime::Handle::try_current().is_err() {
                return Err(TransportError::new(TransportErrorKind::NoRuntime));
            }
            let request = reqwest::Request::try_from(request.map(sent))
                .map_err(|error| failed(error, TransportErrorKind::Other))?;
            let response =
                client.execute(request).await.map_err(|error| failed(error, TransportErrorKind::Interrupted))?;
            Ok(http::Response::from(response).map(|body| Body::stream(Received(body))))
        })
    }

    fn holds_certificate(&self) -> bool {
        self.holds_certificate
    }
}

/// A body as reqwest sends it.
fn sent(body: Body) -> reqwest::Body {
    body.into_bytes().map_or_else(reqwest::Body::wrap, reqwest::Body::from)
}

/// A body as reqwest receives it.
struct Received(reqwest::Body);

impl http_body::Body for Received {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let frame = Pin::new(&mut self.0).poll_frame(context);
        frame.map_err(|error| failed(error, TransportErrorKind::Interrupted))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

fn failed(error: reqwest::Error, otherwise: TransportErrorKind) -> TransportError {
    let kind = if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if error.is_builder() {
        TransportErrorKind::Other
    } else if is_malformed(&error) {
        TransportErrorKind::Malformed
    } else {
        otherwise
    };
    // The address can hold a token.
    TransportError::new(kind).because(error.without_url())
}

/// True if the peer wrote what is no HTTP, or no TLS, rather than ending the connection.
fn is_malformed(error: &reqwest::Error) -> bool {
    let mut cause = StdError::source(error);
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
