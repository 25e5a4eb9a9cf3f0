//! The transport over ureq, for clients that block.
//!
//! Of ureq it takes what HTTP is: the state of an exchange, bodies in all their forms, and which connections may be used again.
//! Connections, TLS, proxies, time and the head of requests are of this crate, so that limits, certificates and secrets are kept
//! as by the transport over hyper.

mod current;
mod dial;
mod head;
mod line;
mod proxies;
mod received;
mod secure;
mod sent;
mod socket;
mod tunnel;

use super::origin::sendable;
use super::pools::Pools;
use super::tls::Trust;
use super::{BlockingTimer, BlockingTransport, Body, Limits, SystemTimer};
use crate::certificate::Certificate;
use crate::error::{BuildError, TransportError, TransportErrorKind};
use current::{Deadline, Exchange, carry_out};
use dial::{Dial, Later};
use head::Length;
use http_body::Body as _;
use proxies::Proxies;
use received::received;
use sent::Sent;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;
use ureq::{Agent, AsSendBody, SendBody};

/// A connection that nobody used for this long is not used again.
const IDLE: Duration = Duration::from_secs(60);

/// So many connections are kept that nobody uses.
const KEPT: usize = 256;

/// Sends requests with ureq over HTTP/1.1, with TLS by rustls and ring, on the thread of the caller. Connections are kept and used
/// again; clones share them.
///
/// Proxies are taken from the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`), but not for this very machine:
/// what is sent to it in plain HTTP must not leave it.
///
/// It needs no runtime. Within an asynchronous one it works as well, and holds up the thread that calls.
///
/// What ureq tells `log` shows what services answer: at the level `debug` some headers, such as `Location`, and at `trace` all of it,
/// byte by byte. Of requests it shows method, host and bodies of unknown length alone. A program that collects `trace` collects
/// tokens that are fetched.
#[derive(Clone)]
pub struct UreqTransport {
    pools: Arc<Pools<Agent>>,
    proxies: Arc<Proxies>,
    timer: Arc<dyn BlockingTimer>,
}

impl UreqTransport {
    /// A transport that trusts what the system trusts and the authorities in `roots` (PEM), and shows `certificate` to a server
    /// that asks for one.
    ///
    /// A client with a transport that holds a certificate follows no redirect to another origin, which must not see it.
    ///
    /// # Errors
    /// If the certificate or a root cannot be used. A system without trusted authorities is no error: plain HTTP to this machine
    /// works without any, and calls over HTTPS tell what is missing.
    pub fn with_tls(certificate: Option<&Certificate>, roots: &[&[u8]]) -> Result<Self, BuildError> {
        let proxies = Arc::new(Proxies::of_environment());
        let of_dial = Arc::clone(&proxies);
        let pools = Pools::new(Trust::new(roots)?, certificate, move |tls| {
            Agent::with_parts(config(), Dial::new(tls, Arc::clone(&of_dial)), Later)
        })?;
        Ok(Self { pools: Arc::new(pools), proxies, timer: Arc::new(SystemTimer) })
    }

    /// The same with another clock than that of the system to end exchanges by: that of the client that it is for.
    #[must_use]
    pub fn timer(self, timer: Arc<dyn BlockingTimer>) -> Self {
        Self { timer, ..self }
    }

    fn exchange(
        &self,
        (parts, length): (&http::request::Parts, Length),
        body: impl AsSendBody,
        limits: Limits,
    ) -> Result<http::Response<Body>, TransportError> {
        let told = head::told(parts, length).ok_or_else(|| TransportError::new(TransportErrorKind::Other))?;
        let secure = parts.uri.scheme_str() == Some("https");
        let proxy = self.proxies.on_the_way_to(&parts.uri).filter(|_| !secure);
        let deadline = Deadline::new(Arc::clone(&self.timer), limits.attempt, limits.connect);
        let exchange = Exchange::new(deadline.clone(), head::written(parts, length, proxy));
        let agent = self.pools.with(Agent::clone)?;
        let response = carry_out(exchange, || agent.run(told.map(|()| body))).map_err(failed)?;
        Ok(response.map(|body| received(body, deadline, limits.idle)))
    }
}

impl BlockingTransport for UreqTransport {
    fn send(&self, request: http::Request<Body>, limits: Limits) -> Result<http::Response<Body>, TransportError> {
        sendable(request.uri())?;
        let (parts, body) = request.into_parts();
        match body.into_bytes() {
            Ok(bytes) => match head::at_hand(&parts.method, bytes.len()) {
                Length::None => self.exchange((&parts, Length::None), (), limits),
                length => self.exchange((&parts, length), &bytes[..], limits),
            },
            Err(stream) => {
                let known = stream.size_hint().exact();
                let length = known.map_or(Length::Chunks, Length::Known);
                let body = SendBody::from_owned_reader(Sent::new(stream, known));
                self.exchange((&parts, length), body, limits)
            }
        }
    }

    fn holds_certificate(&self) -> bool {
        self.pools.hold_certificate()
    }
}

impl fmt::Debug for UreqTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // An address of a proxy may hold a password.
        f.debug_struct("UreqTransport").field("holds_certificate", &self.holds_certificate()).finish_non_exhaustive()
    }
}

/// ureq as nothing but HTTP: no redirects, no headers of its own, no errors by status, no time of its own.
fn config() -> ureq::config::Config {
    Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .proxy(None)
        .user_agent("")
        .accept("")
        .accept_encoding("")
        .allow_non_standard_methods(true)
        .input_buffer_size(line::INPUT)
        .output_buffer_size(line::OUTPUT)
        // One that fills the buffer could never be read.
        .max_response_header_size(line::INPUT - 1024)
        .max_idle_connections(KEPT)
        .max_idle_connections_per_host(KEPT)
        .max_idle_age(IDLE)
        .build()
}

/// Why there is no response.
fn failed(error: ureq::Error) -> TransportError {
    let kind = match &error {
        ureq::Error::Other(_) | ureq::Error::Io(_) => return told(error.into_io()),
        ureq::Error::Protocol(error) => {
            return TransportError::new(TransportErrorKind::Malformed).because(error.to_string());
        }
        ureq::Error::LargeResponseHeader(..) | ureq::Error::Http(_) => TransportErrorKind::Malformed,
        ureq::Error::ConnectionFailed | ureq::Error::HostNotFound | ureq::Error::TlsRequired => {
            TransportErrorKind::Connect
        }
        ureq::Error::BadUri(_) => TransportErrorKind::Other,
        // That nothing was sent is not certain.
        _ => TransportErrorKind::Interrupted,
    };
    // What else ureq says may hold an address.
    TransportError::new(kind)
}

/// What a connection or a body told of itself, behind what ureq puts around it.
fn told(error: io::Error) -> TransportError {
    match error.downcast::<ureq::Error>() {
        Ok(ureq::Error::Other(error)) => match error.downcast::<TransportError>() {
            Ok(error) => *error,
            Err(error) => TransportError::new(TransportErrorKind::Interrupted).because(error),
        },
        Ok(error) => failed(error),
        Err(error) => error.downcast::<TransportError>().unwrap_or_else(|error| {
            // It ended without a word.
            TransportError::new(TransportErrorKind::Interrupted).because(error)
        }),
    }
}
