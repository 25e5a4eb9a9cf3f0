//! What is remembered of a request that is given to the transport.

use crate::foreign::Known;
use crate::transport::Body;
use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, Uri};

/// The head of a request that is sent. A redirect repeats it, credentials that are refused see it, and an error does not show the
/// secrets in it. Each of that is rare and made of it when it is wanted, since every attempt has to remember it.
pub(super) struct Sent {
    pub(super) method: Method,
    pub(super) uri: Uri,
    /// The address without credentials.
    plain: Uri,
    /// Names and values are shared with the request.
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    /// The request has a body.
    pub(super) has_body: bool,
    /// What else the request has, for transports of tests.
    #[cfg(feature = "testing")]
    pub(super) extensions: http::Extensions,
}

impl Sent {
    /// Of a request whose address was `plain` before credentials were added.
    pub(super) fn of(request: &http::Request<Body>, plain: &Uri) -> Self {
        Self {
            method: request.method().clone(),
            uri: request.uri().clone(),
            plain: plain.clone(),
            headers: request.headers().iter().map(|(name, value)| (name.clone(), value.clone())).collect(),
            has_body: !request.body().as_bytes().is_some_and(Bytes::is_empty),
            #[cfg(feature = "testing")]
            extensions: request.extensions().clone(),
        }
    }

    /// The same as a request without its body.
    pub(super) fn head(&self) -> http::Request<()> {
        let mut head = http::Request::new(());
        *head.method_mut() = self.method.clone();
        *head.uri_mut() = self.uri.clone();
        *head.headers_mut() = self.headers.iter().cloned().collect();
        head
    }

    /// The secrets that went out with it. Of the query of its address it is what was added to it.
    pub(super) fn known(&self) -> Known {
        Known::of(self.headers.iter().map(|(_, value)| value), &self.uri, &self.plain)
    }
}
