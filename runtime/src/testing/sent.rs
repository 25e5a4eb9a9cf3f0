//! What a client sent.

use crate::json::{self, DecodeError, ReadJson};
use bytes::Bytes;
use http::{HeaderMap, Method, Uri};
use percent_encoding::percent_decode_str;

/// A request that came to a [`FakeTransport`](super::FakeTransport). `Debug` shows all of it, credentials too.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Sent {
    /// The operation, as in `contacts.list`; `None` for a request of credentials that are being fetched.
    pub operation: Option<&'static str>,
    /// The method.
    pub method: Method,
    /// The whole address.
    pub uri: Uri,
    /// The headers, credentials included.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Sent {
    /// The value of a header; of several with one name the first.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The value of a query parameter, decoded; of several with one name the first.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<String> {
        let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let mut pairs = self.uri.query()?.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        pairs.find(|(known, _)| decoded(known) == name).map(|(_, value)| decoded(value))
    }

    /// The body as a value: [`Json`](crate::Json), say, or the type that the operation takes. It is read as an answer is, since it
    /// may hold what came with one: an optional member that is not of its type stands in `extra`.
    ///
    /// # Errors
    /// If it is none.
    pub fn json<T: ReadJson>(&self) -> Result<T, DecodeError> {
        json::from_slice_watched(&self.body, None, None)
    }

    /// What answers are prepared for: the operation, or where there is none the method and the address without its query.
    pub(super) fn purpose(&self) -> String {
        let address = || {
            let (scheme, authority) = (self.uri.scheme_str().unwrap_or_default(), self.uri.authority());
            format!("{} {scheme}://{}{}", self.method, authority.map_or("", |it| it.as_str()), self.uri.path())
        };
        self.operation.map_or_else(address, str::to_owned)
    }
}
