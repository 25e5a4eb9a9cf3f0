//! Heads of requests that a service may refuse before it has read all of them.
//!
//! Nobody knows then where the next request begins: what is left of the head lies before it, on the way or in a buffer of the
//! system, and a service that keeps such a connection may never answer on it again. So the connection is not used again.

/// Services read no less of a head than this, in bytes.
pub(super) const LONG: usize = 8 * 1024;

/// About how many bytes the head of a request has.
#[cfg(feature = "hyper")]
pub(super) fn length<B>(request: &http::Request<B>) -> usize {
    let target = request.uri().path_and_query().map_or(0, |target| target.as_str().len());
    request.headers().iter().fold(target, |length, (name, value)| length + name.as_str().len() + value.len() + 4)
}

/// True if the first bytes of an answer say that the request succeeded: `HTTP/1.1 204`.
#[cfg(feature = "blocking")]
pub(super) fn is_success(answer: &[u8]) -> bool {
    answer.starts_with(b"HTTP/1.") && answer.get(8..10) == Some(b" 2")
}
