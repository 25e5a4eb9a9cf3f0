//! Opening connections: to the service or to a proxy before it, with TLS or without.

use super::half::Half;
use super::loopback::is_loopback;
use http::header::HeaderValue;
use http::uri::Scheme;
use http::{HeaderMap, Uri};
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::proxy::Tunnel;
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls_pki_types::ServerName;
use std::error::Error as StdError;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio_rustls::TlsConnector;
use tower_service::Service;

type BoxError = Box<dyn StdError + Send + Sync>;
type Opening = Pin<Box<dyn Future<Output = Result<Line, BoxError>> + Send>>;

/// A line that is silent for this long is asked whether it still stands, that often, with this much time between.
const KEEP_ALIVE: (Duration, u32) = (Duration::from_secs(15), 3);

/// What was sent and is not acknowledged after this long ends the line.
#[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
const UNACKNOWLEDGED: Duration = Duration::from_secs(30);

/// Opens connections; clones share everything.
#[derive(Clone)]
pub(super) struct Connector(Arc<Means>);

struct Means {
    direct: Direct,
    proxies: Matcher,
    /// The time for all of it: name, line, proxy and TLS.
    time: Duration,
}

impl Connector {
    pub(super) fn new(tls: ClientConfig, time: Duration) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_connect_timeout(Some(time));
        tcp.set_keepalive(Some(KEEP_ALIVE.0));
        tcp.set_keepalive_interval(Some(KEEP_ALIVE.0));
        tcp.set_keepalive_retries(Some(KEEP_ALIVE.1));
        #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
        tcp.set_tcp_user_timeout(Some(UNACKNOWLEDGED));
        let direct = Direct { tcp, tls: TlsConnector::from(Arc::new(tls)) };
        Self(Arc::new(Means { direct, proxies: Matcher::from_env(), time }))
    }

    /// What a proxy wants to see in each request that it passes on. Through a tunnel it is told when that is dug.
    pub(super) fn credentials_of_proxy(&self, to: &Uri) -> Option<HeaderValue> {
        let proxy = self.proxy_of(to).filter(|_| !is_secure(to))?;
        let mut credentials = proxy.basic_auth()?.clone();
        credentials.set_sensitive(true);
        Some(credentials)
    }

    /// The proxy on the way to an address; there is none on the way to this machine.
    fn proxy_of(&self, to: &Uri) -> Option<Intercept> {
        self.0.proxies.intercept(to).filter(|_| !to.host().is_some_and(is_loopback))
    }

    async fn open(self, to: Uri) -> Result<Line, BoxError> {
        let direct = self.0.direct.clone();
        let Some(proxy) = self.proxy_of(&to) else { return direct.open(to).await };
        if !matches!(proxy.uri().scheme_str(), Some("http" | "https")) {
            return Err("the proxy that the environment names is none of HTTP".into());
        }
        if !is_secure(&to) {
            return Ok(Line { proxied: true, ..direct.open(proxy.uri().clone()).await? });
        }
        let mut tunnel = Tunnel::new(proxy.uri().clone(), direct.clone()).with_headers(HeaderMap::new());
        if let Some(credentials) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(credentials.clone());
        }
        let line = tunnel.call(to.clone()).await?;
        direct.secure(&to, line).await
    }
}

impl Service<Uri> for Connector {
    type Response = Line;
    type Error = BoxError;
    type Future = Opening;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, to: Uri) -> Opening {
        let (this, time) = (self.clone(), self.0.time);
        Box::pin(async move {
            let opened = tokio::time::timeout(time, this.open(to)).await;
            opened.unwrap_or_else(|_| Err(io::Error::from(io::ErrorKind::TimedOut).into()))
        })
    }
}

/// Opens connections to what an address names, whatever the environment says.
#[derive(Clone)]
struct Direct {
    tcp: HttpConnector,
    tls: TlsConnector,
}

impl Direct {
    async fn open(mut self, to: Uri) -> Result<Line, BoxError> {
        let tcp = TokioIo::new(Half::new(self.tcp.call(to.clone()).await?.into_inner()));
        if is_secure(&to) { self.secure(&to, tcp).await } else { Ok(Line::new(tcp)) }
    }

    /// Speaks TLS with the service at `to` over a line that leads there.
    async fn secure(&self, to: &Uri, line: impl Io) -> Result<Line, BoxError> {
        let host = to.host().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
        let name = ServerName::try_from(host.to_owned())?;
        let stream = self.tls.connect(name, TokioIo::new(line)).await?;
        let h2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
        Ok(Line { h2, ..Line::new(TokioIo::new(stream)) })
    }
}

impl Service<Uri> for Direct {
    type Response = Line;
    type Error = BoxError;
    type Future = Opening;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, to: Uri) -> Opening {
        Box::pin(self.clone().open(to))
    }
}

/// What bytes go over.
trait Io: Read + Write + Unpin + Send + 'static {}

impl<T: Read + Write + Unpin + Send + 'static> Io for T {}

/// An open connection.
pub(super) struct Line {
    io: Box<dyn Io>,
    /// It ends at a proxy that wants to know the whole address of each request.
    proxied: bool,
    /// Both sides agreed on HTTP/2.
    h2: bool,
}

impl Line {
    fn new(io: impl Io) -> Self {
        Self { io: Box::new(io), proxied: false, h2: false }
    }

    fn io(self: Pin<&mut Self>) -> Pin<&mut dyn Io> {
        Pin::new(&mut *self.get_mut().io)
    }
}

impl Connection for Line {
    fn connected(&self) -> Connected {
        let connected = Connected::new().proxy(self.proxied);
        if self.h2 { connected.negotiated_h2() } else { connected }
    }
}

impl Read for Line {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, into: ReadBufCursor<'_>) -> Poll<io::Result<()>> {
        self.io().poll_read(context, into)
    }
}

impl Write for Line {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.io().poll_write(context, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.io().poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.io().poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        pieces: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.io().poll_write_vectored(context, pieces)
    }
}

fn is_secure(to: &Uri) -> bool {
    to.scheme() == Some(&Scheme::HTTPS)
}
