//! A certificate for tests.

use crate::certificate::Certificate;

/// The certificate with its key, as PEM.
const PEM: &str = include_str!("certificate.pem");

/// A certificate with its private key, for a builder that wants one where no server ever sees it.
///
/// It is self-signed, the same in every program, and its key is public: it proves nothing to anybody.
///
/// # Panics
/// Never: it is part of this crate, whose tests read it.
#[must_use]
pub fn certificate() -> Certificate {
    Certificate::from_pem(PEM).expect("the text of this crate is a certificate with its key")
}
