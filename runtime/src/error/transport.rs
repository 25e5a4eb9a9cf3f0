//! Why no complete response came.

use crate::foreign;
use std::error::Error as StdError;
use std::fmt;

/// At most this many characters of a cause are shown.
const CAUSE: usize = 400;

/// A request that got no complete response.
pub struct TransportError {
    kind: TransportErrorKind,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What kept the response away.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection: the name is unknown, nobody answers in time, or the two sides did not agree on TLS. Nothing was
    /// sent.
    Connect,
    /// The time limit passed. The request may have been carried out.
    Timeout,
    /// The response has more than this many bytes.
    TooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// The connection ended before the response was complete. The request may have been carried out.
    Interrupted,
    /// What came is not HTTP or breaks its rules, or its body is not compressed as it says. The request may have been carried out.
    Malformed,
    /// There is no tokio runtime, which the asynchronous transports of this crate need. Nothing was sent. One without I/O or
    /// time (`enable_all`) cannot be told from one that has them: there tokio panics.
    NoRuntime,
    /// The service redirected to where the request must not go.
    Redirect {
        /// Why not.
        reason: &'static str,
    },
    /// Anything else.
    Other,
}

impl TransportError {
    /// An error of this kind.
    pub fn new(kind: TransportErrorKind) -> Self {
        Self { kind, source: None }
    }

    /// The same with what lies behind it; it must not hold credentials.
    #[must_use]
    pub fn because(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// What kept the response away.
    pub fn kind(&self) -> &TransportErrorKind {
        &self.kind
    }

    /// The first cause, cut: a certificate, say, may have any number of names.
    fn cause(&self) -> Option<String> {
        let mut cause = StdError::source(self)?;
        while let Some(deeper) = cause.source() {
            cause = deeper;
        }
        Some(foreign::text(&cause.to_string(), CAUSE))
    }

    /// True if the time limit passed.
    pub fn is_timeout(&self) -> bool {
        self.kind == TransportErrorKind::Timeout
    }

    /// True if there was no connection, so that nothing was sent.
    pub fn is_connect(&self) -> bool {
        self.kind == TransportErrorKind::Connect
    }
}

/// With the first cause where one is known: `no connection: Connection refused (os error 111)`.
impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            TransportErrorKind::Connect => f.write_str("no connection")?,
            TransportErrorKind::Timeout => return f.write_str("the time limit passed"),
            TransportErrorKind::TooLarge { limit } => {
                let ending = if *limit == 1 { "" } else { "s" };
                return write!(f, "the response has more than {limit} byte{ending}");
            }
            TransportErrorKind::Interrupted => f.write_str("the connection ended before the response was complete")?,
            TransportErrorKind::Malformed => f.write_str("the response is not well-formed HTTP")?,
            TransportErrorKind::NoRuntime => {
                return f
                    .write_str("there is no tokio runtime: make the call inside of one, or give another transport");
            }
            TransportErrorKind::Redirect { reason } => return write!(f, "redirect not followed: {reason}"),
            TransportErrorKind::Other => f.write_str("the request could not be carried out")?,
        }
        self.cause().map_or(Ok(()), |cause| write!(f, ": {cause}"))
    }
}

/// Kind and first cause. What lies between them would repeat it.
impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError").field("kind", &self.kind).field("cause", &self.cause()).finish()
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
