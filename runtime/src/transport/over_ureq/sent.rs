//! Bodies of requests that come as streams.

use super::current;
use crate::error::{TransportError, TransportErrorKind};
use crate::transport::Body;
use crate::transport::wait::wait_for;
use bytes::{Buf as _, Bytes};
use http_body::Body as _;
use std::future::poll_fn;
use std::io::{self, Read};
use std::pin::Pin;

/// A body as ureq reads it.
pub(super) struct Sent {
    body: Body,
    /// What was taken of the body and not yet read.
    piece: Bytes,
    /// How many bytes are still to be read, if that was said.
    left: Option<u64>,
}

impl Sent {
    pub(super) fn new(body: Body, length: Option<u64>) -> Self {
        Self { body, piece: Bytes::new(), left: length }
    }

    fn count(&mut self, read: usize) {
        self.left = self.left.map(|left| left.saturating_sub(u64::try_from(read).unwrap_or(u64::MAX)));
    }
}

impl Read for Sent {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if current::is_refused() {
            // ureq wants the length that it was told; what these bytes are is all the same, since they are not sent.
            let read = self.left.map_or(0, |left| usize::try_from(left).unwrap_or(usize::MAX).min(into.len()));
            self.count(read);
            return Ok(read);
        }
        let deadline = current::deadline()?;
        while self.piece.is_empty() {
            let frame = poll_fn(|context| Pin::new(&mut self.body).poll_frame(context));
            let frame = wait_for(frame, || deadline.left()).ok_or_else(late)?;
            match frame {
                None => return Ok(0),
                // What is no data stands behind the body, and is not sent.
                Some(frame) => self.piece = frame.map_err(io::Error::other)?.into_data().unwrap_or_default(),
            }
        }
        let read = into.len().min(self.piece.len());
        self.piece.copy_to_slice(&mut into[..read]);
        self.count(read);
        Ok(read)
    }
}

fn late() -> io::Error {
    io::Error::other(TransportError::new(TransportErrorKind::Timeout))
}
