//! The seams to the world outside: sending a request, and time.

mod alarm;
mod blocking;
mod body;
mod coding;
#[cfg(feature = "hyper")]
mod connector;
mod exchange;
#[cfg(feature = "hyper")]
mod half;
mod limits;
mod location;
#[cfg(any(feature = "blocking", feature = "hyper"))]
mod long_head;
mod loopback;
mod origin;
#[cfg(feature = "hyper")]
mod over_hyper;
#[cfg(feature = "tower")]
mod over_tower;
#[cfg(feature = "blocking")]
mod over_ureq;
#[cfg(feature = "reqwest")]
mod own_reqwest;
#[cfg(any(feature = "blocking", feature = "hyper"))]
mod pools;
#[cfg(any(feature = "hyper", feature = "tower"))]
mod received;
mod retry_after;
mod seams;
#[cfg(feature = "hyper")]
mod sleeper;
mod span;
mod timer;
#[cfg(any(feature = "blocking", feature = "hyper"))]
mod tls;
mod wait;

pub use blocking::{BlockingTimer, BlockingTransport, SystemTimer};
pub use body::Body;
pub use limits::Limits;
#[cfg(feature = "hyper")]
pub use over_hyper::HyperTransport;
#[cfg(feature = "tower")]
pub use over_tower::{TowerTransport, TransportService};
#[cfg(feature = "blocking")]
pub use over_ureq::UreqTransport;
#[cfg(feature = "reqwest")]
pub use own_reqwest::ReqwestTransport;
pub use seams::Seams;
pub use timer::Timer;
#[cfg(feature = "hyper")]
pub use timer::TokioTimer;

pub(crate) use alarm::{Alarm, earlier};
pub(crate) use coding::announced;
pub(crate) use exchange::exchange;
pub(crate) use location::follow;
pub(crate) use loopback::allows;
pub(crate) use origin::{port, usable_origin};
pub(crate) use retry_after::{passes, retry_after};
pub(crate) use span::{addressed, answered, lost, lost_by};
pub(crate) use wait::wait;

use crate::error::TransportError;
use std::future::Future;
use std::pin::Pin;

/// A future on the heap that can move between threads.
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send + 'static>>;

/// Sends one request and gives the response to it.
///
/// An implementation must not follow redirects, and must not repeat a request. The client ends an exchange that takes too
/// long, and whoever drops the future or the body of the response ends it as well; `limits` tell what is left of the times,
/// for a transport that can use it, as for making a connection.
///
/// A compressed body is decoded by the client, if it says so in `Content-Encoding`. An implementation that decodes bodies itself has
/// to remove that header.
///
/// Redirects are followed by the client, which looks at [`Transport::holds_certificate`] before it goes to another
/// origin.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request. The response may come before its body, which the client then reads piece by piece.
    fn send(
        &self,
        request: http::Request<Body>,
        limits: Limits,
    ) -> BoxFuture<Result<http::Response<Body>, TransportError>>;

    /// True if the transport shows a client certificate to servers that ask for one. The client then follows no redirect
    /// to another origin. A transport that wraps another one has to pass this on.
    fn holds_certificate(&self) -> bool {
        false
    }
}
