//! Why a client could not be built.

use super::TransportError;
use crate::validation::Violation;
use std::fmt;

/// A client that could not be built.
#[derive(Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// The address of the service cannot be used.
    Address {
        /// The address as it was given, without credentials and query.
        address: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// A header that goes with every call cannot be sent.
    Header(Violation),
    /// The certificate or private key cannot be used.
    Certificate(crate::certificate::CertificateError),
    /// A root certificate was given besides a transport of the caller's own, which has to trust it by itself.
    RootCertificate,
    /// The credentials for the token endpoint cannot be used.
    Credentials {
        /// What is wrong with them.
        reason: &'static str,
    },
    /// The transport could not be set up.
    Transport(TransportError),
    /// A limit is zero, so that no call could succeed.
    Limit {
        /// Which one: the name of the field of [`Limits`](crate::Limits).
        name: &'static str,
    },
    /// There is no transport for such a client in the crate as it was built, and none was given.
    NoTransport,
    /// The crate was built without a timer of its own, and none was given.
    NoTimer,
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address { address, reason } => write!(f, "the address {address:?} cannot be used: {reason}"),
            Self::Header(violation) => write!(f, "a header cannot be sent: {violation}"),
            Self::Certificate(error) => write!(f, "{error}"),
            Self::RootCertificate => f.write_str(
                "a root certificate is of no use beside a transport of your own: leave it out, and have that transport trust it",
            ),
            Self::Credentials { reason } => write!(f, "the credentials cannot be used: {reason}"),
            Self::Transport(error) => write!(f, "the transport could not be set up: {error}"),
            Self::Limit { name } => write!(f, "the limit `{name}` is zero: give a larger one"),
            Self::NoTransport => f.write_str(
                "no transport: give one, or enable the feature `hyper`, or `blocking` for clients that block",
            ),
            Self::NoTimer => f.write_str("no timer: give one, or enable the feature `hyper`"),
        }
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            // What is shown already is no cause of itself.
            Self::Transport(error) => error.source(),
            _ => None,
        }
    }
}
