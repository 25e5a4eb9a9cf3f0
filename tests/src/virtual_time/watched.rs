//! The usual transports, watched.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use specwright_runtime::http_body::{Frame, SizeHint};
use specwright_runtime::{
    BlockingTransport, Body, BoxFuture, BuildError, Bytes, HyperTransport, Limits, Transport, TransportError,
    UreqTransport, http, http_body,
};

use super::traffic::{EXCHANGE, Ticket, Traffic};

/// A transport that numbers its exchanges and tells the traffic how far they come.
#[derive(Clone, Debug)]
pub struct Watched<T = HyperTransport> {
    inner: T,
    traffic: Traffic,
}

impl Watched {
    /// The transport over hyper, with connections of its own.
    ///
    /// # Errors
    /// As [`HyperTransport::with_tls`].
    pub fn new(traffic: &Traffic) -> Result<Arc<Self>, BuildError> {
        let inner = HyperTransport::with_tls(None, &[], Limits::default())?;
        Ok(Arc::new(Self { inner, traffic: traffic.clone() }))
    }
}

impl Watched<UreqTransport> {
    /// The transport over ureq, with connections of its own and the time of the traffic.
    ///
    /// # Errors
    /// As [`UreqTransport::with_tls`].
    pub fn blocking(traffic: &Traffic) -> Result<Arc<Self>, BuildError> {
        let inner = UreqTransport::with_tls(None, &[])?.timer(Arc::new(traffic.clone()));
        Ok(Arc::new(Self { inner, traffic: traffic.clone() }))
    }
}

impl<T> Watched<T> {
    /// Begins an exchange, and numbers its request.
    fn begin(&self, request: &mut http::Request<Body>) -> Ticket {
        let ticket = self.traffic.begin();
        request.headers_mut().insert(EXCHANGE, ticket.exchange.into());
        ticket
    }
}

/// Goes on to watch an exchange that has the head of its answer.
fn answered(ticket: Ticket, response: http::Response<Body>) -> http::Response<Body> {
    ticket.answered(response.status().as_u16());
    response.map(|body| Body::stream(Received { body, ticket }))
}

impl Transport for Watched {
    fn send(
        &self,
        mut request: http::Request<Body>,
        limits: Limits,
    ) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        let ticket = self.begin(&mut request);
        let sent = self.inner.send(request, limits);
        Box::pin(async move { Ok(answered(ticket, sent.await?)) })
    }
}

impl BlockingTransport for Watched<UreqTransport> {
    fn send(&self, mut request: http::Request<Body>, limits: Limits) -> Result<http::Response<Body>, TransportError> {
        let ticket = self.begin(&mut request);
        Ok(answered(ticket, self.inner.send(request, limits)?))
    }
}

struct Received {
    body: Body,
    ticket: Ticket,
}

impl http_body::Body for Received {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let frame = Pin::new(&mut self.body).poll_frame(context);
        if let Poll::Ready(Some(Ok(frame))) = &frame {
            self.ticket.received(frame.data_ref().map_or(0, Bytes::len));
        }
        frame
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
