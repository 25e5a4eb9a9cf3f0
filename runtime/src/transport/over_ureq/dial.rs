//! Opening connections: to the service or to a proxy before it, with TLS or without.

use super::current::{self, Deadline};
use super::line::{Io, Line};
use super::proxies::{Proxies, Proxy};
use super::secure::Secure;
use super::socket::Socket;
use super::tunnel;
use crate::error::{TransportError, TransportErrorKind};
use http::Uri;
use http::uri::Scheme;
use rustls::{ClientConfig, ClientConnection};
use rustls_pki_types::ServerName;
use std::fmt;
use std::io::{self, ErrorKind};
use std::net::{IpAddr, SocketAddr, TcpStream, ToSocketAddrs as _};
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{ConnectionDetails, Connector, NextTimeout};

/// Opens connections.
pub(super) struct Dial {
    tls: Arc<ClientConfig>,
    proxies: Arc<Proxies>,
}

impl Dial {
    pub(super) fn new(tls: ClientConfig, proxies: Arc<Proxies>) -> Self {
        Self { tls: Arc::new(tls), proxies }
    }

    fn open(&self, to: &Uri, deadline: &Deadline) -> io::Result<Io> {
        let Some(proxy) = self.proxies.on_the_way_to(to) else { return self.direct(to, deadline) };
        if !matches!(proxy.uri.scheme_str(), Some("http" | "https")) {
            return Err(io::Error::other("the proxy that the environment names is none of HTTP"));
        }
        let io = self.direct(&proxy.uri, deadline)?;
        if is_secure(to) { self.through(proxy, io, to) } else { Ok(io) }
    }

    /// Opens a connection to what an address names, whatever the environment says.
    fn direct(&self, to: &Uri, deadline: &Deadline) -> io::Result<Io> {
        let io = Io::Plain(Socket::new(connected(to, deadline)?)?);
        if is_secure(to) { self.secure(to, io) } else { Ok(io) }
    }

    fn through(&self, proxy: &Proxy, mut io: Io, to: &Uri) -> io::Result<Io> {
        tunnel::dig(&mut io, proxy, to)?;
        self.secure(to, io)
    }

    /// Speaks TLS with the service at `to` over a connection that leads there.
    fn secure(&self, to: &Uri, io: Io) -> io::Result<Io> {
        let name = ServerName::try_from(bare_host(to).to_owned()).map_err(io::Error::other)?;
        let tls = ClientConnection::new(Arc::clone(&self.tls), name).map_err(io::Error::other)?;
        Ok(Io::Secure(Box::new(Secure::agreed(tls, io)?)))
    }
}

impl Connector for Dial {
    type Out = Line;

    fn connect(&self, details: &ConnectionDetails, _: Option<()>) -> Result<Option<Line>, ureq::Error> {
        let call = current::deadline()?;
        let connecting = call.connecting();
        let opened = current::before(connecting.clone(), || self.open(details.uri, &connecting));
        opened.map(|io| Some(Line::new(io))).map_err(|error| {
            // Nothing was sent, also where all of the time of the call is over.
            let kind = if call.is_over() { TransportErrorKind::Timeout } else { TransportErrorKind::Connect };
            ureq::Error::Other(Box::new(TransportError::new(kind).because(error)))
        })
    }
}

impl fmt::Debug for Dial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // An address of a proxy may hold a password.
        f.debug_struct("Dial").finish_non_exhaustive()
    }
}

/// A connection to the first address of a host that answers.
fn connected(to: &Uri, deadline: &Deadline) -> io::Result<TcpStream> {
    let mut failure = io::Error::new(ErrorKind::NotFound, "the host has no address");
    let addresses = resolved(to, deadline)?;
    for (tried, address) in addresses.iter().enumerate() {
        // One that does not answer leaves time for the others.
        let others = u32::try_from(addresses.len() - tried).unwrap_or(u32::MAX);
        let share = deadline.within(deadline.left() / others);
        match share.wait(|time| TcpStream::connect_timeout(address, time)) {
            Ok(stream) => return Ok(stream),
            Err(error) => failure = error,
        }
    }
    Err(failure)
}

/// The addresses of a host. The system takes its time for a name, and cannot be told to stop: a thread waits for it.
fn resolved(to: &Uri, deadline: &Deadline) -> io::Result<Vec<SocketAddr>> {
    let (host, port) = (bare_host(to).to_owned(), to.port_u16().unwrap_or(if is_secure(to) { 443 } else { 80 }));
    if let Ok(ip) = host.parse::<IpAddr>() {
        return Ok(vec![SocketAddr::new(ip, port)]);
    }
    let (give, take) = mpsc::channel();
    thread::Builder::new().spawn(move || {
        let found: io::Result<Vec<SocketAddr>> = (host.as_str(), port).to_socket_addrs().map(Iterator::collect);
        // Nobody waits for it any longer if its time is over.
        drop(give.send(found));
    })?;
    deadline.wait(|time| match take.recv_timeout(time) {
        Ok(found) => found,
        Err(RecvTimeoutError::Timeout) => Err(ErrorKind::WouldBlock.into()),
        Err(RecvTimeoutError::Disconnected) => Err(io::Error::other("looking up the host did not end")),
    })
}

fn bare_host(uri: &Uri) -> &str {
    uri.host().unwrap_or_default().trim_start_matches('[').trim_end_matches(']')
}

fn is_secure(to: &Uri) -> bool {
    to.scheme() == Some(&Scheme::HTTPS)
}

/// Leaves names to whoever opens the connection, since a proxy may have to look them up.
#[derive(Debug)]
pub(super) struct Later;

impl Resolver for Later {
    fn resolve(&self, _: &Uri, _: &ureq::config::Config, _: NextTimeout) -> Result<ResolvedSocketAddrs, ureq::Error> {
        Ok(self.empty())
    }
}
