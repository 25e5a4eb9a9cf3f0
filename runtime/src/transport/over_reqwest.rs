//! The transport over reqwest.

use super::{BoxFuture, Limits, Transport, is_loopback};
use crate::error::{TransportError, TransportErrorKind};
use bytes::{Bytes, BytesMut};
use std::time::Duration;

/// Sends requests with reqwest over HTTP/1.1, with TLS by rustls and ring. Connections are kept and used again; clones
/// share them.
///
/// Proxies are taken from the environment as reqwest does, but not for this very machine: what is sent to it in plain HTTP must
/// not leave it.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    usual: reqwest::Client,
    loopback: reqwest::Client,
}

impl ReqwestTransport {
    pub(super) fn new(tls: rustls::ClientConfig, connect: Duration) -> Result<Self, TransportError> {
        let builder = |tls| {
            reqwest::Client::builder()
                .tls_backend_preconfigured(tls)
                .redirect(reqwest::redirect::Policy::none())
                .connect_timeout(connect)
                .retry(reqwest::retry::never())
        };
        let build =
            |builder: reqwest::ClientBuilder| builder.build().map_err(|error| failed(error, TransportErrorKind::Other));
        Ok(Self { usual: build(builder(tls.clone()))?, loopback: build(builder(tls).no_proxy())? })
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
    } else {
        otherwise
    };
    // The address can hold a token.
    TransportError::new(kind).because(error.without_url())
}
