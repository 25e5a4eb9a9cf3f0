//! The transport over hyper, watched.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use specwright_runtime::http_body::{Frame, SizeHint};
use specwright_runtime::{
    Body, BoxFuture, BuildError, Bytes, HyperTransport, Limits, Transport, TransportError, http, http_body,
};

use super::traffic::{EXCHANGE, Ticket, Traffic};

/// The transport over hyper, which numbers its exchanges and tells the traffic how far they come.
#[derive(Clone, Debug)]
pub struct Watched {
    inner: HyperTransport,
    traffic: Traffic,
}

impl Watched {
    /// A transport with connections of its own.
    ///
    /// # Errors
    /// As [`HyperTransport::with_tls`].
    pub fn new(traffic: &Traffic) -> Result<Arc<Self>, BuildError> {
        let inner = HyperTransport::with_tls(None, &[], Limits::default())?;
        Ok(Arc::new(Self { inner, traffic: traffic.clone() }))
    }
}

impl Transport for Watched {
    fn send(
        &self,
        mut request: http::Request<Body>,
        limits: Limits,
    ) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        let ticket = self.traffic.begin();
        request.headers_mut().insert(EXCHANGE, ticket.exchange.into());
        let sent = self.inner.send(request, limits);
        Box::pin(async move {
            let response = sent.await?;
            ticket.answered(response.status().as_u16());
            Ok(response.map(|body| Body::stream(Received { body, ticket })))
        })
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
