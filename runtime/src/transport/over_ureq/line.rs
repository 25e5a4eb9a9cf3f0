//! An open connection, as ureq uses it.

use super::current;
use super::secure::Secure;
use super::socket::Socket;
use crate::error::{TransportError, TransportErrorKind};
use crate::transport::long_head::{LONG, is_success};
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
    Secure(Box<Secure<Self>>),
}

impl Io {
    fn socket(&mut self) -> &mut Socket {
        match self {
            Self::Plain(socket) => socket,
            Self::Secure(secure) => secure.below.socket(),
        }
    }

    /// True if the peer neither ended the connection nor sent anything that was not read.
    fn is_silent(&mut self) -> bool {
        let heard = self.socket().set_at_once(true).and_then(|()| self.hear());
        let silent = heard.is_err_and(|error| error.kind() == ErrorKind::WouldBlock);
        self.socket().set_at_once(false).is_ok() && silent
    }

    fn hear(&mut self) -> io::Result<()> {
        match self {
            Self::Plain(socket) => socket.hear(),
            Self::Secure(secure) => secure.hear(),
        }
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
    /// Writing ended before the request did: the peer takes no more of it. What it answers is read, and nothing else is written.
    is_refused: bool,
    /// What is wrong, unless the peer answers.
    why: Option<io::Error>,
    /// The head that went out is a long one, and nothing has been answered yet.
    is_long: bool,
    /// A long head was refused, so that the peer may not have read all of it.
    is_spent: bool,
}

impl Line {
    pub(super) fn new(mut io: Io) -> Self {
        io.socket().look_up();
        let buffers = LazyBuffers::new(INPUT, OUTPUT);
        Self {
            io,
            buffers,
            unwritten: Vec::new(),
            is_used: false,
            is_refused: false,
            why: None,
            is_long: false,
            is_spent: false,
        }
    }

    /// Writes what was not written yet. A peer that takes no more of it may have said why: that is found out when its answer is read.
    fn write_out(&mut self) {
        if self.unwritten.is_empty() || self.is_refused {
            return;
        }
        let mut left = &self.unwritten[..];
        loop {
            let written = if left.is_empty() { self.io.flush().map(|()| 0) } else { self.io.write(left) };
            self.why = Some(match written {
                Ok(0) if left.is_empty() => break,
                Ok(0) => ErrorKind::WriteZero.into(),
                Ok(bytes) => {
                    left = &left[bytes..];
                    continue;
                }
                Err(error) if error.kind() == ErrorKind::WouldBlock && self.io.is_silent() => continue,
                Err(error) => error,
            });
            self.is_refused = true;
            current::refuse();
            break;
        }
        self.unwritten.clear();
    }

    fn receive(&mut self) -> io::Result<usize> {
        self.write_out();
        self.is_used = true;
        let read = self.io.read(self.buffers.input_append_buf());
        let why = self.why.take();
        match (read, why) {
            (Ok(0), Some(why)) => Err(why),
            (Err(error), Some(why)) if error.kind() != ErrorKind::TimedOut => Err(why),
            (read, _) => {
                let read = read?;
                if std::mem::take(&mut self.is_long) {
                    let answer = self.buffers.input_append_buf();
                    self.is_spent = !is_success(answer.get(..read).unwrap_or_default());
                }
                self.buffers.input_appended(read);
                Ok(read)
            }
        }
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
            self.is_long = head.len() > LONG;
            self.unwritten = head;
        }
        if self.unwritten.len() >= OUTPUT {
            self.write_out();
        }
        Ok(())
    }

    fn await_input(&mut self, _: NextTimeout) -> Result<bool, ureq::Error> {
        self.receive().map(|read| read > 0).map_err(failed)
    }

    /// ureq asks when it puts a connection aside, and once more before it uses it again. What comes in between counts, so that the
    /// first time nobody has to look.
    fn is_open(&mut self) -> bool {
        !self.is_refused && !self.is_spent && (std::mem::take(&mut self.is_used) || self.io.is_silent())
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
