//! An open connection, as ureq uses it.

use super::current;
use super::socket::Socket;
use crate::error::{TransportError, TransportErrorKind};
use rustls::{ClientConnection, StreamOwned};
use std::fmt;
use std::io::{self, ErrorKind, Read, Write};
use ureq::unversioned::transport::{Buffers, LazyBuffers, NextTimeout, Transport};

/// So much of an answer is held at once; its head has to fit.
pub(super) const INPUT: usize = 64 * 1024;

/// So much of a request is written at once.
pub(super) const OUTPUT: usize = 16 * 1024;

/// What bytes go over: a socket, or TLS over something that bytes go over.
pub(super) enum Io {
    Plain(Socket),
    Secure(Box<StreamOwned<ClientConnection, Self>>),
}

impl Io {
    fn socket(&mut self) -> &mut Socket {
        match self {
            Self::Plain(socket) => socket,
            Self::Secure(stream) => stream.sock.socket(),
        }
    }

    /// True if the peer neither ended the connection nor sent anything that nobody asked for.
    fn is_silent(&mut self) -> io::Result<bool> {
        self.socket().set_at_once(true)?;
        let silent = self.says_nothing();
        self.socket().set_at_once(false)?;
        silent
    }

    fn says_nothing(&mut self) -> io::Result<bool> {
        let stream = match self {
            Self::Plain(socket) => return none_yet(socket.read(&mut [0])).map(|read| read.is_none()),
            Self::Secure(stream) => stream,
        };
        // Messages of TLS itself, such as tickets for later, may come at any time.
        while let Some(read) = none_yet(stream.conn.read_tls(&mut stream.sock))? {
            let state = stream.conn.process_new_packets().map_err(io::Error::other)?;
            if read == 0 || state.peer_has_closed() || state.plaintext_bytes_to_read() > 0 {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// What was read; `None` if nothing is there yet.
fn none_yet(read: io::Result<usize>) -> io::Result<Option<usize>> {
    match read {
        Err(error) if error.kind() == ErrorKind::WouldBlock => Ok(None),
        read => read.map(Some),
    }
}

impl Read for Io {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(socket) => socket.read(into),
            Self::Secure(stream) => stream.read(into),
        }
    }
}

impl Write for Io {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Plain(socket) => socket.write(bytes),
            Self::Secure(stream) => stream.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Plain(socket) => socket.flush(),
            Self::Secure(stream) => stream.flush(),
        }
    }
}

/// An open connection.
pub(super) struct Line {
    io: Io,
    buffers: LazyBuffers,
    /// What was not written yet, so that a head and a short body go out together.
    unwritten: Vec<u8>,
    /// Something came since it was last asked whether the connection is open.
    is_used: bool,
}

impl Line {
    pub(super) fn new(io: Io) -> Self {
        Self { io, buffers: LazyBuffers::new(INPUT, OUTPUT), unwritten: Vec::new(), is_used: false }
    }

    fn write_out(&mut self) -> io::Result<()> {
        if !self.unwritten.is_empty() {
            self.io.write_all(&self.unwritten)?;
            self.io.flush()?;
            self.unwritten.clear();
        }
        Ok(())
    }

    fn receive(&mut self) -> io::Result<usize> {
        self.write_out()?;
        self.is_used = true;
        let read = self.io.read(self.buffers.input_append_buf())?;
        self.buffers.input_appended(read);
        Ok(read)
    }
}

impl Transport for Line {
    fn buffers(&mut self) -> &mut dyn Buffers {
        &mut self.buffers
    }

    fn transmit_output(&mut self, amount: usize, _: NextTimeout) -> Result<(), ureq::Error> {
        let head = current::take_head();
        if head.is_empty() {
            self.unwritten.extend_from_slice(&self.buffers.output()[..amount]);
        } else {
            // What ureq wrote is only the head that it knows, which has no secrets and tells how long the body is.
            self.unwritten = head;
        }
        if self.unwritten.len() < OUTPUT { Ok(()) } else { self.write_out().map_err(failed) }
    }

    fn await_input(&mut self, _: NextTimeout) -> Result<bool, ureq::Error> {
        self.receive().map(|read| read > 0).map_err(failed)
    }

    /// ureq asks when it puts a connection aside, and once more before it uses it again. What comes in between counts, so that the
    /// first time nobody has to look.
    fn is_open(&mut self) -> bool {
        std::mem::take(&mut self.is_used) || self.io.is_silent().unwrap_or(false)
    }

    fn is_tls(&self) -> bool {
        matches!(self.io, Io::Secure(_))
    }
}

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Line").finish_non_exhaustive()
    }
}

/// What ureq passes on as it is, whatever it makes of errors of its own.
fn failed(error: io::Error) -> ureq::Error {
    let kind = match error.kind() {
        // A time that the peer let pass ended the connection.
        ErrorKind::TimedOut if current::deadline().is_ok_and(|deadline| deadline.is_over()) => {
            TransportErrorKind::Timeout
        }
        // TLS that is none.
        ErrorKind::InvalidData => TransportErrorKind::Malformed,
        _ => TransportErrorKind::Interrupted,
    };
    ureq::Error::Other(Box::new(TransportError::new(kind).because(error)))
}
