//! The seams to the world outside: sending a request, and time.

mod location;
mod loopback;
#[cfg(feature = "reqwest")]
mod over_reqwest;
mod timer;
#[cfg(feature = "reqwest")]
mod tls;

#[cfg(feature = "reqwest")]
pub use over_reqwest::ReqwestTransport;
pub use timer::Timer;
#[cfg(feature = "reqwest")]
pub use timer::TokioTimer;

pub(crate) use location::follow;
pub(crate) use loopback::is_loopback;

use crate::error::TransportError;
use bytes::Bytes;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

/// A future on the heap that can move between threads.
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send + 'static>>;

/// Sends one request and gives the whole response.
///
/// An implementation must not follow redirects, must keep to the limits, and must not repeat a request. Whoever drops
/// the future ends the exchange.
///
/// Redirects are followed by the client. With the feature `reqwest` it resolves every `Location`, whatever the transport;
/// without it those that are a whole address or begin with `/`, and a response with any other is returned as it is.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request and collects the response to it.
    fn send(
        &self,
        request: http::Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<Result<http::Response<Bytes>, TransportError>>;
}

/// What one exchange may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// For making the connection.
    pub connect: Duration,
    /// For everything, from the connection to the last byte of the body, redirects included.
    pub total: Duration,
    /// The size of the body of the response, in bytes.
    pub response_bytes: u64,
}

impl Default for Limits {
    /// 10 seconds to connect, 60 seconds in all, 16 MiB.
    fn default() -> Self {
        Self { connect: Duration::from_secs(10), total: Duration::from_secs(60), response_bytes: 16 * 1024 * 1024 }
    }
}
