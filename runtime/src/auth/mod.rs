//! Ways to prove who calls.

mod certificate;
mod pem;
mod tokens;

pub use certificate::{Certificate, CertificateError};
pub use tokens::{BasicAuth, BearerToken, HeaderToken, NoAuthentication, QueryToken};

#[cfg(feature = "reqwest")]
pub(crate) use certificate::roots_from_pem;

use crate::validation::Violation;
use bytes::Bytes;

/// Puts credentials into a request.
///
/// It is asked anew for every request, so that a token can change between calls. Everything it sets is dropped when a
/// redirect leads to another origin.
pub trait Authenticate: Send + Sync + 'static {
    /// Adds the credentials.
    ///
    /// # Errors
    /// If the request cannot or must not be sent with them; the call is then refused. The error must not hold them.
    fn authenticate(&self, request: &mut http::Request<Bytes>) -> Result<(), Violation>;
}
