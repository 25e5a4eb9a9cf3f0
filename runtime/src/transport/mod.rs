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
/// Redirects are followed by the client, which looks at [`Transport::holds_certificate`] before it goes to another
/// origin. With the feature `reqwest` it resolves every `Location`, whatever the transport;
/// without it those that are a whole address or begin with `/`, and a response with any other is returned as it is.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request and collects the response to it.
    fn send(
        &self,
        request: http::Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<Result<http::Response<Bytes>, TransportError>>;

    /// True if the transport shows a client certificate to servers that ask for one. The client then follows no redirect
    /// to another origin. A transport that wraps another one has to pass this on.
    fn holds_certificate(&self) -> bool {
        false
    }
}

/// What one exchange may take. A limit of zero is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// For making the connection.
    pub connect: Duration,
    /// For everything, from the connection to the last value of the body that is read, redirects included.
    pub total: Duration,
    /// The size of the body of the response, in bytes.
    pub response_bytes: u64,
    /// How many items of lists and members of objects may be read from the body.
    ///
    /// It bounds the memory that an answer takes, which its bytes do not: `{}` has two of them, and as an item of a list
    /// takes as much memory as the type of the item has, which is some hundred bytes for most. What is kept as JSON text
    /// counts as one value, whatever is in it, since it takes no more memory than its bytes.
    pub response_values: u64,
}

impl Default for Limits {
    /// 10 seconds to connect, 60 seconds in all, 16 MiB, 500,000 items and members.
    ///
    /// An answer then takes at most 500,000 times the size of its largest item: 250 MiB for items of 500 bytes, and for
    /// a moment half as much again while a list grows. That takes a server that means harm: of usual answers, 16 MiB
    /// of JSON become 30 to 100 MiB.
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            total: Duration::from_secs(60),
            response_bytes: 16 * 1024 * 1024,
            response_values: 500_000,
        }
    }
}

impl Limits {
    /// The name of a limit that is zero.
    pub(crate) fn zero(&self) -> Option<&'static str> {
        let zero = [
            ("connect", self.connect.is_zero()),
            ("total", self.total.is_zero()),
            ("response_bytes", self.response_bytes == 0),
            ("response_values", self.response_values == 0),
        ];
        zero.into_iter().find_map(|(name, zero)| zero.then_some(name))
    }
}
