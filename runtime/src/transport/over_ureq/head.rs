//! The head of a request as it goes out.
//!
//! It is written here and not by ureq, which shows all that it writes to whoever listens to the finest level of `log`, and which
//! asks a proxy for a tunnel where the whole address is wanted.

use http::header::{CONNECTION, CONTENT_LENGTH, HOST, HeaderName, PROXY_AUTHORIZATION, TRANSFER_ENCODING};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method, Uri};

use super::proxies::Proxy;

/// How long a body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Length {
    /// There is none.
    None,
    /// So many bytes.
    Known(u64),
    /// It is sent in chunks.
    Chunks,
}

impl Length {
    /// The header that tells it.
    fn header(self) -> Option<(HeaderName, HeaderValue)> {
        match self {
            Self::None => None,
            Self::Known(length) => Some((CONTENT_LENGTH, length.into())),
            Self::Chunks => Some((TRANSFER_ENCODING, HeaderValue::from_static("chunked"))),
        }
    }
}

/// The head as bytes. A proxy wants to see the whole address, and who asks, unless it only digs a tunnel.
pub(super) fn written(parts: &Parts, length: Length, proxy: Option<&Proxy>) -> Vec<u8> {
    let mut out = Vec::with_capacity(1024);
    out.extend_from_slice(parts.method.as_str().as_bytes());
    out.push(b' ');
    if proxy.is_some() {
        out.extend_from_slice(origin(&parts.uri).as_bytes());
    }
    out.extend_from_slice(parts.uri.path().as_bytes());
    if let Some(query) = parts.uri.query() {
        out.push(b'?');
        out.extend_from_slice(query.as_bytes());
    }
    out.extend_from_slice(b" HTTP/1.1\r\n");
    let authority = parts.uri.authority().map(|authority| authority.as_str());
    if let (None, Some(authority)) = (parts.headers.get(HOST), authority) {
        push(&mut out, &HOST, authority.as_bytes());
    }
    for (name, value) in &parts.headers {
        // How long the body is is known here alone.
        if name != CONTENT_LENGTH && name != TRANSFER_ENCODING {
            push(&mut out, name, value.as_bytes());
        }
    }
    if let Some((name, value)) = length.header() {
        push(&mut out, &name, value.as_bytes());
    }
    if let Some(credentials) = proxy.and_then(|proxy| proxy.credentials.as_ref())
        && !parts.headers.contains_key(PROXY_AUTHORIZATION)
    {
        push(&mut out, &PROXY_AUTHORIZATION, credentials.as_bytes());
    }
    out.extend_from_slice(b"\r\n");
    out
}

fn push(out: &mut Vec<u8>, name: &HeaderName, value: &[u8]) {
    out.extend_from_slice(name.as_str().as_bytes());
    out.extend_from_slice(b": ");
    out.extend_from_slice(value);
    out.extend_from_slice(b"\r\n");
}

fn origin(uri: &Uri) -> String {
    let authority = uri.authority().map(|authority| authority.as_str()).unwrap_or_default();
    format!("{}://{authority}", uri.scheme_str().unwrap_or("http"))
}

/// What ureq has to know of a request: where it goes, how long its body is, and whether the connection is to be kept.
pub(super) fn told(parts: &Parts, length: Length) -> Option<http::Request<()>> {
    let mut request = http::Request::new(());
    *request.method_mut() = parts.method.clone();
    *request.uri_mut() = if parts.uri.path_and_query().is_some_and(|path| path == "/") {
        parts.uri.clone()
    } else {
        let mut uri = parts.uri.clone().into_parts();
        uri.path_and_query = Some(http::uri::PathAndQuery::from_static("/"));
        Uri::from_parts(uri).ok()?
    };
    let headers: &mut HeaderMap = request.headers_mut();
    headers.extend(length.header());
    headers.extend(parts.headers.get(CONNECTION).map(|value| (CONNECTION, value.clone())));
    Some(request)
}

/// How long a body of so many bytes is that are at hand.
pub(super) fn at_hand(method: &Method, bytes: usize) -> Length {
    let empty = bytes == 0 && ![Method::POST, Method::PUT, Method::PATCH].contains(method);
    if empty { Length::None } else { Length::Known(u64::try_from(bytes).unwrap_or(u64::MAX)) }
}
