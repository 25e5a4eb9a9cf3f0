//! Certificates of tests, and a server that wants one of its clients. Keys are made anew in each run.

use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair};
use rustls::RootCertStore;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::WebPkiClientVerifier;
use specwright_runtime::Certificate;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use crate::server::{State, serve};

/// A client certificate that some authority gave out.
#[must_use]
pub fn certificate() -> Certificate {
    Authority::new().client()
}

/// An authority of a test.
pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate: rcgen::Certificate,
}

impl Authority {
    /// A new one, which nobody knows.
    ///
    /// # Panics
    /// No key can be made.
    #[must_use]
    #[allow(clippy::new_without_default)] // No two are equal.
    pub fn new() -> Self {
        let key = KeyPair::generate().expect("a key");
        let mut params = CertificateParams::new(Vec::new()).expect("no names");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let certificate = params.self_signed(&key).expect("a certificate");
        Self { issuer: Issuer::new(params, key), certificate }
    }

    /// Its own certificate, in PEM form.
    #[must_use]
    pub fn pem(&self) -> String {
        self.certificate.pem()
    }

    /// A certificate with its key for a client.
    ///
    /// # Panics
    /// None can be made.
    #[must_use]
    pub fn client(&self) -> Certificate {
        let (certificate, key) = self.issue("client", ExtendedKeyUsagePurpose::ClientAuth);
        Certificate::from_pem(certificate.pem() + &key.serialize_pem()).expect("certificate and key")
    }

    fn issue(&self, name: &str, purpose: ExtendedKeyUsagePurpose) -> (rcgen::Certificate, KeyPair) {
        let key = KeyPair::generate().expect("a key");
        let mut params = CertificateParams::new([name.to_owned()]).expect("a name");
        params.extended_key_usages = vec![purpose];
        (params.signed_by(&key, &self.issuer).expect("a certificate"), key)
    }

    /// Starts a server that talks only to clients of this authority; gives its address.
    ///
    /// # Panics
    /// No port is free.
    pub async fn serve(&self, state: State) -> String {
        let (certificate, key) = self.issue("localhost", ExtendedKeyUsagePurpose::ServerAuth);
        let mut roots = RootCertStore::empty();
        roots.add(self.certificate.der().clone()).expect("an authority");
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let verifier =
            WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone()).build().expect("a verifier");
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("versions of TLS")
            .with_client_cert_verifier(verifier)
            .with_single_cert(vec![certificate.der().clone()], key)
            .expect("certificate and key");
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, state) = (acceptor.clone(), state.clone());
                tokio::spawn(async move {
                    if let Ok(stream) = acceptor.accept(stream).await {
                        serve(stream, state).await;
                    }
                });
            }
        });
        format!("https://localhost:{port}")
    }
}
