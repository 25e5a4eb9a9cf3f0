//! The TLS configuration of the default transport: its own, with nothing installed globally.

use super::{Limits, ReqwestTransport};
use crate::auth::{Certificate, CertificateError, roots_from_pem};
use crate::error::{BuildError, TransportError, TransportErrorKind};
use rustls::ClientConfig;
use rustls::crypto::CryptoProvider;
use rustls_platform_verifier::Verifier;
use std::sync::Arc;

impl ReqwestTransport {
    /// A transport that trusts what the system trusts and the authorities in `roots` (PEM), and shows `certificate` to
    /// a server that asks for one. Of the limits, it takes the time to connect for all its requests.
    ///
    /// # Errors
    /// If the certificate or a root cannot be used, or the system's trusted authorities cannot be read.
    pub fn with_tls(certificate: Option<&Certificate>, roots: &[&[u8]], limits: Limits) -> Result<Self, BuildError> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
            .with_safe_default_protocol_versions()
            .map_err(unusable)?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier(provider, roots)?));
        let config = match certificate {
            None => builder.with_no_client_auth(),
            Some(certificate) => {
                let (chain, key) = certificate.to_rustls();
                builder
                    .with_client_auth_cert(chain, key)
                    .map_err(|_| BuildError::Certificate(CertificateError::Unusable))?
            }
        };
        Self::new(config, limits.connect).map_err(BuildError::Transport)
    }
}

/// The system's own judgement of servers, which reqwest brings along anyway; more roots are added to it.
fn verifier(provider: Arc<CryptoProvider>, roots: &[&[u8]]) -> Result<Verifier, BuildError> {
    if roots.is_empty() {
        return Verifier::new(provider).map_err(unusable);
    }
    let mut all = Vec::new();
    for pem in roots {
        all.extend(roots_from_pem(pem).map_err(BuildError::Certificate)?);
    }
    Verifier::new_with_extra_roots(all, provider).map_err(unusable)
}

fn unusable(error: rustls::Error) -> BuildError {
    BuildError::Transport(TransportError::new(TransportErrorKind::Other).because(error))
}
