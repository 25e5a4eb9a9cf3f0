//! A socket that waits for as long as the exchange may, and by its clock.

use super::current;
use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// Times below this are set as they are.
const SHORT: Duration = Duration::from_millis(20);

/// Writing looks up this often to see whether an answer came.
const LOOK: Duration = Duration::from_millis(100);

/// A connection of TCP.
pub(super) struct Socket {
    stream: TcpStream,
    /// What the system was told last for reading and for writing.
    set: [Duration; 2],
    /// Nothing is waited for.
    at_once: bool,
    /// Writing ends now and then with [`ErrorKind::WouldBlock`].
    looks_up: bool,
}

impl Socket {
    /// # Errors
    /// If the connection is gone already.
    pub(super) fn new(stream: TcpStream) -> io::Result<Self> {
        stream.set_nodelay(true)?;
        Ok(Self { stream, set: [Duration::ZERO; 2], at_once: false, looks_up: false })
    }

    /// From now on writing fails with [`ErrorKind::WouldBlock`] if the peer takes nothing for a moment, so that whoever writes can see
    /// whether it says why.
    pub(super) fn look_up(&mut self) {
        self.looks_up = true;
    }

    /// Ends when something can be read, or nothing can come any more.
    ///
    /// # Errors
    /// If the connection is broken; with [`ErrorKind::WouldBlock`] if nothing is to be waited for, and nothing has come.
    pub(super) fn hear(&self) -> io::Result<()> {
        self.stream.peek(&mut [0]).map(drop)
    }

    /// Whether reading and writing are to wait for nothing, and fail instead with [`ErrorKind::WouldBlock`].
    pub(super) fn set_at_once(&mut self, at_once: bool) -> io::Result<()> {
        self.stream.set_nonblocking(at_once)?;
        self.at_once = at_once;
        Ok(())
    }
}

/// The time to tell the system so that it waits for at most `time`, unless what it was told will do. It may be shorter, since
/// whoever waits looks again: that way not every read has to set it anew.
fn changed(set: Duration, time: Duration) -> Option<Duration> {
    let will_do = set <= time && set >= time / 2 && !set.is_zero();
    (!will_do).then(|| if time > SHORT { time * 3 / 4 } else { time })
}

impl Read for Socket {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.at_once {
            return self.stream.read(into);
        }
        let Self { stream, set: [set, _], .. } = self;
        current::deadline()?.wait(|time| {
            if let Some(time) = changed(*set, time) {
                stream.set_read_timeout(Some(time))?;
                *set = time;
            }
            stream.read(into)
        })
    }
}

impl Write for Socket {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.at_once {
            return self.stream.write(bytes);
        }
        let Self { stream, set: [_, set], .. } = self;
        let call = current::deadline()?;
        let until = if self.looks_up { call.within(LOOK) } else { call.clone() };
        let written = until.wait(|time| {
            if let Some(time) = changed(*set, time) {
                stream.set_write_timeout(Some(time))?;
                *set = time;
            }
            stream.write(bytes)
        });
        // A time that the peer let pass ended the connection; there is no time left to look up either where the call's is over.
        let looks_up = until.is_over() && !call.is_over();
        match written {
            Err(error) if error.kind() == ErrorKind::TimedOut && looks_up => Err(ErrorKind::WouldBlock.into()),
            written => written,
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::changed;
    use std::time::Duration;

    #[test]
    fn a_time_is_set_anew_only_where_the_one_before_will_not_do() {
        let seconds = |seconds| Duration::from_secs_f64(seconds);
        assert_eq!(changed(Duration::ZERO, seconds(30.0)), Some(seconds(22.5)));
        for left in [30.0, 29.9, 22.5] {
            assert_eq!(changed(seconds(22.5), seconds(left)), None, "{left}");
        }
        assert_eq!(changed(seconds(22.5), seconds(22.4)), Some(seconds(16.8)));
        assert_eq!(changed(seconds(22.5), seconds(60.0)), Some(seconds(45.0)));
        assert_eq!(changed(seconds(22.5), seconds(0.001)), Some(seconds(0.001)));
    }
}
