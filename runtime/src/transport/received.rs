//! Bodies of other libraries as bodies of responses.

use super::Body;
use crate::error::TransportError;
use bytes::Bytes;
use http_body::{Frame, SizeHint};
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

/// A body as it is received; this is what its errors mean.
pub(super) fn received<B>(body: B, failed: fn(B::Error) -> TransportError) -> Body
where
    B: http_body::Body<Data = Bytes> + Send + Unpin + 'static,
{
    Body::stream(Received { body: Mutex::new(body), failed })
}

/// The lock is never waited for: it is there for bodies that threads cannot share.
struct Received<B: http_body::Body> {
    body: Mutex<B>,
    failed: fn(B::Error) -> TransportError,
}

impl<B: http_body::Body<Data = Bytes> + Unpin> http_body::Body for Received<B> {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let Self { body, failed } = self.get_mut();
        let body = body.get_mut().unwrap_or_else(PoisonError::into_inner);
        Pin::new(body).poll_frame(context).map_err(*failed)
    }

    fn is_end_stream(&self) -> bool {
        self.body.lock().unwrap_or_else(PoisonError::into_inner).is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.lock().unwrap_or_else(PoisonError::into_inner).size_hint()
    }
}
