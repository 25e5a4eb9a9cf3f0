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
}

impl Sent {
    pub(super) fn new(body: Body) -> Self {
        Self { body, piece: Bytes::new() }
    }
}

impl Read for Sent {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
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
        Ok(read)
    }
}

fn late() -> io::Error {
    io::Error::other(TransportError::new(TransportErrorKind::Timeout))
}
