//! Tunnels through a proxy.

use super::line::Io;
use super::proxies::Proxy;
use http::Uri;
use std::io::{self, ErrorKind, Read as _, Write as _};

/// An answer of a proxy has no larger head.
const HEAD: usize = 8 * 1024;

/// Has a proxy connect to where an address leads; what is written from then on goes there.
///
/// # Errors
/// If the proxy does not do it.
pub(super) fn dig(io: &mut Io, proxy: &Proxy, to: &Uri) -> io::Result<()> {
    let host = format!("{}:{}", to.host().unwrap_or_default(), to.port_u16().unwrap_or(443));
    let mut head = format!("CONNECT {host} HTTP/1.1\r\nHost: {host}\r\n").into_bytes();
    if let Some(credentials) = &proxy.credentials {
        head.extend_from_slice(b"Proxy-Authorization: ");
        head.extend_from_slice(credentials.as_bytes());
        head.extend_from_slice(b"\r\n");
    }
    head.extend_from_slice(b"\r\n");
    io.write_all(&head)?;
    io.flush()?;
    led(&answer(io)?).map_err(io::Error::other)
}

/// The head of the answer, read byte by byte: what follows is no longer of the proxy.
fn answer(io: &mut Io) -> io::Result<Vec<u8>> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        if head.len() == HEAD || io.read(&mut byte)? == 0 {
            return Err(io::Error::new(ErrorKind::UnexpectedEof, "the answer of the proxy does not end"));
        }
        head.extend_from_slice(&byte);
    }
    Ok(head)
}

/// Refuses an answer other than a success.
fn led(head: &[u8]) -> Result<(), &'static str> {
    let status = head.strip_prefix(b"HTTP/1.1 ").or_else(|| head.strip_prefix(b"HTTP/1.0 "));
    match status {
        Some([b'2', ..]) => Ok(()),
        // In the words of the transport over hyper.
        Some([b'4', b'0', b'7', ..]) => Err("tunnel error: proxy authorization required"),
        _ => Err("the proxy does not lead there"),
    }
}

#[cfg(test)]
mod tests {
    use super::led;

    #[test]
    fn only_a_success_is_a_tunnel() {
        for head in ["HTTP/1.1 200 OK\r\n\r\n", "HTTP/1.0 204\r\n\r\n"] {
            assert!(led(head.as_bytes()).is_ok(), "{head}");
        }
        for head in ["HTTP/1.1 407 X\r\n\r\n", "HTTP/2 200\r\n\r\n", "HTTP/1.1 ", ""] {
            assert!(led(head.as_bytes()).is_err(), "{head}");
        }
    }
}
