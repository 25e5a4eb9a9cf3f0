//! Whether a certificate can be shown to a server with its key.

use super::{Certificate, CertificateError};
use rustls::crypto::ring;
use rustls::sign::CertifiedKey;
use std::sync::Arc;

impl Certificate {
    /// Refuses a certificate whose key is of another one or of no supported kind.
    pub(crate) fn check(&self) -> Result<(), CertificateError> {
        let (chain, key) = self.to_rustls();
        let checked = CertifiedKey::from_der(chain, key, &ring::default_provider());
        checked.map(|_| ()).map_err(|_| self.why_unusable())
    }

    /// Why the certificate and its key do not go together.
    pub(crate) fn why_unusable(&self) -> CertificateError {
        let (chain, key) = self.to_rustls();
        let Ok(key) = ring::sign::any_supported_type(&key) else {
            return CertificateError::UnsupportedKey;
        };
        let fits = |one| CertifiedKey::new(vec![one], Arc::clone(&key)).keys_match().is_ok();
        if chain.into_iter().skip(1).any(fits) { CertificateError::WrongOrder } else { CertificateError::Unusable }
    }
}
