//! TLS over something that bytes go over.
//!
//! rustls has a stream of its own, which hides the first error of writing, and which reads nothing as long as something is left to
//! write: what a service answers before it has read all of a request would be lost.

use rustls::ClientConnection;
use std::io::{self, ErrorKind, Read, Write};

/// A connection of TLS and what it goes over.
pub(super) struct Secure<S> {
    tls: ClientConnection,
    pub(super) below: S,
}

impl<S: Read + Write> Secure<S> {
    /// Agrees with the service on keys.
    ///
    /// # Errors
    /// If the service is not the one that it should be, or speaks no TLS.
    pub(super) fn agreed(mut tls: ClientConnection, mut below: S) -> io::Result<Self> {
        while tls.is_handshaking() {
            tls.complete_io(&mut below)?;
        }
        Ok(Self { tls, below })
    }

    /// Takes what has come, and gives how many bytes can be read of it; `None` if nothing can come any more. Messages of TLS itself,
    /// such as tickets for later, may come at any time, and hold nothing to read.
    fn take(&mut self) -> io::Result<Option<usize>> {
        let read = self.tls.read_tls(&mut self.below)?;
        let state = self.tls.process_new_packets().map_err(|error| {
            // The service is told what is wrong; that it cannot be told changes nothing.
            drop(self.tls.write_tls(&mut self.below));
            io::Error::new(ErrorKind::InvalidData, error)
        })?;
        Ok((read > 0 && !state.peer_has_closed()).then(|| state.plaintext_bytes_to_read()))
    }

    /// Ends when an answer has come, or nothing can come any more.
    ///
    /// # Errors
    /// If the connection is broken; with [`ErrorKind::WouldBlock`] if nothing has come, where what is below does not wait.
    pub(super) fn hear(&mut self) -> io::Result<()> {
        // What came with the last message may not have been read.
        let is_silent = |ended: io::Result<&[u8]>| ended.is_err_and(|error| error.kind() == ErrorKind::WouldBlock);
        while is_silent(self.tls.reader().into_first_chunk()) && self.take()?.is_some() {}
        Ok(())
    }

    fn write_below(&mut self) -> io::Result<()> {
        while self.tls.wants_write() {
            if self.tls.write_tls(&mut self.below)? == 0 {
                return Err(ErrorKind::WriteZero.into());
            }
        }
        Ok(())
    }
}

impl<S: Read + Write> Read for Secure<S> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            match self.tls.reader().read(into) {
                // Whether there is something now is seen by looking again.
                Err(error) if error.kind() == ErrorKind::WouldBlock => drop(self.take()?),
                read => return read,
            }
        }
    }
}

impl<S: Read + Write> Write for Secure<S> {
    /// What was taken here goes out with what is written next, or with `flush`, so that an error is of no bytes that were counted.
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_below()?;
        self.tls.writer().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.write_below()?;
        self.below.flush()
    }
}
