//! A client of reqwest that the caller made as a transport.

use super::over_hyper::{is_malformed, tell_chunks};
use super::received::received;
use super::{Body, BoxFuture, Limits, Transport};
use crate::error::{TransportError, TransportErrorKind};

/// Sends requests with a `reqwest::Client` of the caller's own, with its proxies, its TLS and its connections.
///
/// That client must follow no redirects (`.redirect(reqwest::redirect::Policy::none())`) and send nothing again
/// (`.retry(reqwest::retry::never())`): both are done by the client that this transport is given to, which knows what may be
/// repeated and where credentials may go. It has to be used within a tokio runtime, as reqwest demands.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    holds_certificate: bool,
}

impl ReqwestTransport {
    /// A transport over this client.
    pub fn new(client: reqwest::Client) -> Self {
        Self { client, holds_certificate: false }
    }

    /// Says that the client shows a certificate to servers that ask for one; no redirect to another origin is then followed.
    #[must_use]
    pub fn holding_certificate(mut self) -> Self {
        self.holds_certificate = true;
        self
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        mut request: http::Request<Body>,
        _limits: Limits,
    ) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        let client = self.client.clone();
        tell_chunks(&mut request);
        Box::pin(async move {
            if tokio::runtime::Handle::try_current().is_err() {
                return Err(TransportError::new(TransportErrorKind::NoRuntime));
            }
            let request = reqwest::Request::try_from(request.map(sent)).map_err(failed)?;
            let response = client.execute(request).await.map_err(failed)?;
            Ok(http::Response::from(response).map(|body| received(body, failed)))
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

fn failed(error: reqwest::Error) -> TransportError {
    let kind = if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if error.is_builder() {
        TransportErrorKind::Other
    } else if is_malformed(&error) {
        TransportErrorKind::Malformed
    } else {
        TransportErrorKind::Interrupted
    };
    // The address can hold a token.
    TransportError::new(kind).because(error.without_url())
}
