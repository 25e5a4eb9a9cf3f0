//! What a server does with one request.

use std::time::Duration;

/// What a server does next.
#[derive(Clone, Debug)]
pub enum Step {
    /// Nobody listens when the client comes. Only before all other steps.
    Refuse,
    /// It takes the connection, and does this before it reads anything.
    Accept(Then),
    /// It reads a request and sends these pieces, with this time between two of them, then does something with the connection.
    Answer {
        /// What is sent.
        pieces: Vec<Piece>,
        /// The time before each piece but the first.
        every: Duration,
        /// What follows.
        then: Then,
    },
}

/// A part of an answer. A few names in braces stand for what is known when it is sent: addresses, the credentials that came,
/// and the length of the body.
pub type Piece = Vec<u8>;

/// What a server does with a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// It waits for the next request.
    Keep,
    /// It ends its side.
    Close,
    /// It resets the connection.
    Reset,
    /// It does nothing more, ever.
    Stall,
}

impl Step {
    /// A whole answer with its length, after which the connection is kept.
    #[must_use]
    pub fn answer(status: u16, headers: &[(&str, &str)], body: &[u8]) -> Self {
        let mut head = format!("HTTP/1.1 {status} X\r\n");
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if !matches!(status, 204 | 304) {
            head.push_str("Content-Length: {length}\r\n");
        }
        head.push_str("\r\n");
        let mut piece = latin(&head);
        piece.extend_from_slice(body);
        Self::Answer { pieces: vec![piece], every: Duration::ZERO, then: Then::Keep }
    }

    /// A whole answer in JSON.
    #[must_use]
    pub fn json(status: u16, body: &str) -> Self {
        Self::answer(status, &[("Content-Type", "application/json")], body.as_bytes())
    }

    /// It reads the request, and does nothing more.
    #[must_use]
    pub fn stall() -> Self {
        Self::Answer { pieces: Vec::new(), every: Duration::ZERO, then: Then::Stall }
    }
}

/// A text as bytes, a byte for each character, which is none above U+00FF.
pub(super) fn latin(text: &str) -> Vec<u8> {
    text.chars().map(|character| u8::try_from(character).unwrap_or(b'?')).collect()
}
