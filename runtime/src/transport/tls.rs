//! The TLS configuration of the usual transports: their own, with nothing installed globally.

use crate::certificate::{Certificate, roots_from_pem};
use crate::error::{BuildError, TransportError, TransportErrorKind};
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::{ClientConfig, DigitallySignedStruct, SignatureScheme};
use rustls_pki_types::{CertificateDer, ServerName, UnixTime};
use rustls_platform_verifier::Verifier;
use std::sync::Arc;

/// Whom connections trust.
#[derive(Clone)]
pub(super) struct Trust {
    provider: Arc<CryptoProvider>,
    verifier: Arc<dyn ServerCertVerifier>,
}

impl Trust {
    pub(super) fn new(roots: &[&[u8]]) -> Result<Self, BuildError> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        Ok(Self { verifier: verifier(Arc::clone(&provider), roots)?, provider })
    }

    /// What connections are secured with that show this certificate.
    pub(super) fn config(&self, certificate: Option<&Certificate>) -> Result<ClientConfig, BuildError> {
        let builder = ClientConfig::builder_with_provider(Arc::clone(&self.provider))
            .with_safe_default_protocol_versions()
            .map_err(unusable)?
            .dangerous()
            .with_custom_certificate_verifier(Arc::clone(&self.verifier));
        let config = match certificate {
            None => builder.with_no_client_auth(),
            Some(certificate) => {
                let (chain, key) = certificate.to_rustls();
                builder
                    .with_client_auth_cert(chain, key)
                    .map_err(|_| BuildError::Certificate(certificate.why_unusable()))?
            }
        };
        Ok(config)
    }
}

/// The system's own judgement of servers; more roots are added to it.
fn verifier(provider: Arc<CryptoProvider>, roots: &[&[u8]]) -> Result<Arc<dyn ServerCertVerifier>, BuildError> {
    let mut all = Vec::new();
    for pem in roots {
        all.extend(roots_from_pem(pem).map_err(BuildError::Certificate)?);
    }
    if !all.is_empty() {
        let verifier = Verifier::new_with_extra_roots(all, provider).map_err(unusable)?;
        return Ok(Arc::new(verifier));
    }
    Ok(match Verifier::new(Arc::clone(&provider)) {
        Ok(verifier) => Arc::new(verifier),
        Err(why) => Arc::new(NobodyTrusted { why, provider }),
    })
}

/// Refuses every server, because the system trusts no authority.
#[derive(Debug)]
struct NobodyTrusted {
    why: rustls::Error,
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for NobodyTrusted {
    fn verify_server_cert(
        &self,
        _end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Err(self.why.clone())
    }

    fn verify_tls12_signature(
        &self,
        _message: &[u8],
        _certificate: &CertificateDer<'_>,
        _signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Err(self.why.clone())
    }

    fn verify_tls13_signature(
        &self,
        _message: &[u8],
        _certificate: &CertificateDer<'_>,
        _signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Err(self.why.clone())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

fn unusable(error: rustls::Error) -> BuildError {
    BuildError::Transport(TransportError::new(TransportErrorKind::Other).because(error))
}
