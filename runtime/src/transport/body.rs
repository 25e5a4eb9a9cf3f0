//! Bodies of requests and responses: bytes that are at hand, or a stream of them.

use crate::error::TransportError;
use bytes::Bytes;
use http_body::{Frame, SizeHint};
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A body of a request or a response: bytes that are at hand, or a stream of them.
///
/// It is a body of the crate `http-body`, so that whatever speaks HTTP with that takes it as it is.
#[derive(Default)]
pub struct Body(Kind);

enum Kind {
    Whole(Bytes),
    Stream(Pin<Box<dyn http_body::Body<Data = Bytes, Error = TransportError> + Send + Sync>>),
}

impl Default for Kind {
    fn default() -> Self {
        Self::Whole(Bytes::new())
    }
}

impl Body {
    /// A body whose bytes come one piece after the other.
    pub fn stream(body: impl http_body::Body<Data = Bytes, Error = TransportError> + Send + Sync + 'static) -> Self {
        Self(Kind::Stream(Box::pin(body)))
    }

    /// All of the bytes, unless they come as a stream.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Kind::Whole(bytes) => Some(bytes),
            Kind::Stream(_) => None,
        }
    }

    /// All of the bytes, or the body itself if they come as a stream.
    pub(crate) fn into_bytes(self) -> Result<Bytes, Self> {
        match self.0 {
            Kind::Whole(bytes) => Ok(bytes),
            Kind::Stream(_) => Err(self),
        }
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        match &mut self.get_mut().0 {
            Kind::Whole(bytes) if bytes.is_empty() => Poll::Ready(None),
            Kind::Whole(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Kind::Stream(stream) => stream.as_mut().poll_frame(context),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Kind::Whole(bytes) => bytes.is_empty(),
            Kind::Stream(stream) => stream.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Kind::Whole(bytes) => SizeHint::with_exact(u64::try_from(bytes.len()).unwrap_or(u64::MAX)),
            Kind::Stream(stream) => stream.size_hint(),
        }
    }
}

macro_rules! whole {
    ($($bytes:ty),*) => { $(
        impl From<$bytes> for Body {
            fn from(bytes: $bytes) -> Self {
                Self(Kind::Whole(bytes.into()))
            }
        }
    )* };
}

whole!(Bytes, String, Vec<u8>, &'static str, &'static [u8]);

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What it holds does not belong in a log.
        match &self.0 {
            Kind::Whole(bytes) if bytes.len() == 1 => f.write_str("Body(1 byte)"),
            Kind::Whole(bytes) => write!(f, "Body({} bytes)", bytes.len()),
            Kind::Stream(_) => f.write_str("Body(a stream)"),
        }
    }
}
