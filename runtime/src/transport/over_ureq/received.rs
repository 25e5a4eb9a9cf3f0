//! Bodies of responses as ureq reads them.

use super::current::{Deadline, Exchange, carry_out};
use super::told;
use crate::error::TransportError;
use crate::transport::Body;
use bytes::Bytes;
use http_body::{Frame, SizeHint};
use std::io::{self, Read as _};
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;
use ureq::BodyReader;

/// A piece has at most so many bytes, and of a body that does not say how long it is fewer.
const PIECE: usize = 64 * 1024;
const PIECE_OF_UNKNOWN: usize = 16 * 1024;

/// The body of a response, which has this long in all and for each of its pieces.
pub(super) fn received(body: ureq::Body, deadline: Deadline, idle: Duration) -> Body {
    let left = body.content_length();
    if left == Some(0) {
        return Body::default();
    }
    Body::stream(Received { reader: Mutex::new(body.into_reader()), left, ended: false, deadline, idle })
}

struct Received {
    /// Never waited for: threads cannot share what is behind it.
    reader: Mutex<BodyReader<'static>>,
    /// How many bytes are still to come, if that was said.
    left: Option<u64>,
    ended: bool,
    deadline: Deadline,
    idle: Duration,
}

impl Received {
    /// The next piece; nothing at the end.
    fn next(&mut self) -> io::Result<Bytes> {
        let exchange = Exchange::new(self.deadline.within(self.idle), Vec::new());
        let room = self.left.map_or(PIECE_OF_UNKNOWN, |left| usize::try_from(left).unwrap_or(PIECE).clamp(1, PIECE));
        let reader = self.reader.get_mut().unwrap_or_else(PoisonError::into_inner);
        carry_out(exchange, || {
            let mut piece = vec![0; room];
            let read = reader.read(&mut piece)?;
            piece.truncate(read);
            self.left = self.left.map(|left| left.saturating_sub(u64::try_from(read).unwrap_or(u64::MAX)));
            if self.left == Some(0) {
                // That there is nothing more is known without waiting; ureq then keeps the connection. There is more where
                // somebody else in the build had ureq change what comes.
                let mut more = [0];
                let read = reader.read(&mut more)?;
                self.ended = read == 0;
                piece.extend_from_slice(&more[..read]);
            }
            self.ended |= read == 0;
            Ok(piece.into())
        })
    }
}

impl http_body::Body for Received {
    type Data = Bytes;
    type Error = TransportError;

    /// Holds up the thread until there is something.
    fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let this = self.get_mut();
        if this.ended {
            return Poll::Ready(None);
        }
        Poll::Ready(match this.next() {
            Ok(piece) if piece.is_empty() => None,
            Ok(piece) => Some(Ok(Frame::data(piece))),
            Err(error) => {
                this.ended = true;
                Some(Err(told(error)))
            }
        })
    }

    fn is_end_stream(&self) -> bool {
        self.ended
    }

    fn size_hint(&self) -> SizeHint {
        self.left.map(SizeHint::with_exact).unwrap_or_default()
    }
}
