//! The transport over reqwest.

use super::{BoxFuture, Limits, Transport, is_loopback};
use crate::error::{TransportError, TransportErrorKind};
use bytes::{Bytes, BytesMut};
use std::error::Error as StdError;
use std::io;
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
        request: http::Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<Result<http::Response<Bytes>, TransportError>> {
        let loopback = request.uri().host().is_some_and(is_loopback);
        let client = if loopback { self.loopback.clone() } else { self.usual.clone() };
        Box::pin(async move {
            if tokio::runtime::Handle::try_current().is_err() {
                return Err(TransportError::new(TransportErrorKind::NoRuntime));
            }
            let mut request =
                reqwest::Request::try_from(request).map_err(|error| failed(error, TransportErrorKind::Other))?;
            *request.timeout_mut() = Some(limits.total);
            let mut response =
                client.execute(request).await.map_err(|error| failed(error, TransportErrorKind::Interrupted))?;
            let body = collect(&mut response, limits.response_bytes).await?;
            let mut whole = http::Response::new(body);
            *whole.status_mut() = response.status();
            *whole.version_mut() = response.version();
            *whole.headers_mut() = std::mem::take(response.headers_mut());
            Ok(whole)
        })
    }

    fn holds_certificate(&self) -> bool {
        self.holds_certificate
    }
}

/// The body, never holding more of it than the limit.
async fn collect(response: &mut reqwest::Response, limit: u64) -> Result<Bytes, TransportError> {
    let too_large = || TransportError::new(TransportErrorKind::TooLarge { limit });
    if response.content_length().is_some_and(|length| length > limit) {
        return Err(too_large());
    }
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| failed(error, TransportErrorKind::Interrupted))? {
        let length = u64::try_from(body.len() + chunk.len()).unwrap_or(u64::MAX);
        if length > limit {
            return Err(too_large());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
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
