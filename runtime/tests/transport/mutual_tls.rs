//! A server that wants a client certificate, for real.

use crate::operations::{Fetch, builder, run};
use crate::server::{respond, serve};
use rcgen::{BasicConstraints, CertificateParams, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair};
use rustls::RootCertStore;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::WebPkiClientVerifier;
use specwright_runtime::{Certificate, CertificateError, ErrorKind};
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

/// An authority of a test.
pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pub certificate: rcgen::Certificate,
}

impl Authority {
    pub fn new() -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let certificate = params.self_signed(&key).unwrap();
        Self { issuer: Issuer::new(params, key), certificate }
    }

    pub fn issue(&self, name: &str, purpose: ExtendedKeyUsagePurpose) -> (rcgen::Certificate, KeyPair) {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        params.extended_key_usages = vec![purpose];
        (params.signed_by(&key, &self.issuer).unwrap(), key)
    }

    /// What speaks TLS as the server of that name, and asks clients for no certificate.
    pub fn acceptor(&self, name: &str) -> TlsAcceptor {
        let (certificate, key) = self.issue(name, ExtendedKeyUsagePurpose::ServerAuth);
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let config = rustls::ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap();
        TlsAcceptor::from(Arc::new(config))
    }

    pub fn client(&self) -> Certificate {
        let (certificate, key) = self.issue("client", ExtendedKeyUsagePurpose::ClientAuth);
        Certificate::from_pem(certificate.pem() + &key.serialize_pem()).unwrap()
    }
}

/// The certificates that were shown, one for each connection.
pub type Shown = Arc<Mutex<Vec<Vec<u8>>>>;

/// Starts a server that talks only to clients of this authority; gives its address.
async fn start(authority: &Authority) -> String {
    start_noting(authority, authority.certificate.der(), Shown::default()).await
}

/// A server of this authority that talks to clients of that one, and notes who comes.
pub async fn start_noting(authority: &Authority, of_clients: &CertificateDer<'_>, shown: Shown) -> String {
    let (certificate, key) = authority.issue("localhost", ExtendedKeyUsagePurpose::ServerAuth);
    let mut roots = RootCertStore::empty();
    roots.add(of_clients.clone().into_owned()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone()).build().unwrap();
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_client_cert_verifier(verifier)
        .with_single_cert(vec![certificate.der().clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, shown) = (acceptor.clone(), shown.clone());
            tokio::spawn(async move {
                if let Ok(stream) = acceptor.accept(stream).await {
                    let certificates = stream.get_ref().1.peer_certificates().unwrap();
                    shown.lock().unwrap().push(certificates[0].to_vec());
                    serve(stream, Arc::new(|_| respond(200, "", "\"secure\"")), Arc::new(Mutex::default())).await;
                }
            });
        }
    });
    format!("https://localhost:{port}")
}

#[tokio::test]
async fn a_client_with_the_right_certificate_is_served() {
    let authority = Authority::new();
    let address = start(&authority).await;
    let root = authority.certificate.pem();
    let client = builder(&address).root_certificate(&root).certificate(authority.client()).build().unwrap();
    for _ in 0..2 {
        assert_eq!(run(&client, Fetch).await.unwrap().value.unwrap().as_str(), "\"secure\"");
    }
}

/// New connections show the new certificate, and those that showed the old one are not used again, by clones neither.
#[tokio::test]
async fn a_certificate_is_replaced_while_a_client_uses_it() {
    let authority = Authority::new();
    let shown = Shown::default();
    let address = start_noting(&authority, authority.certificate.der(), shown.clone()).await;
    let (first, second) = (authority.client(), authority.client());
    let (certificate, handle) = first.clone().replaceable();
    let root = authority.certificate.pem();
    let client = builder(&address).root_certificate(&root).certificate(certificate).build().unwrap();
    let twice = async || {
        for client in [&client, &client.clone()] {
            run(client, Fetch).await.unwrap();
        }
    };
    twice().await;
    let other = KeyPair::generate().unwrap().serialize_pem();
    let (leaf, _) = authority.issue("client", ExtendedKeyUsagePurpose::ClientAuth);
    let unusable = Certificate::from_pem(leaf.pem() + &other).unwrap();
    assert_eq!(handle.replace(unusable), Err(CertificateError::Unusable));
    twice().await;
    handle.replace(second.clone()).unwrap();
    twice().await;
    let leaf = |certificate: &Certificate| certificate.chain().next().unwrap().to_vec();
    assert_eq!(*shown.lock().unwrap(), [leaf(&first), leaf(&second)]);
    assert_eq!(format!("{handle:?}"), "CertificateHandle { replaced: 1, .. }");
}

#[tokio::test]
async fn without_it_nobody_is_served() {
    let authority = Authority::new();
    let address = start(&authority).await;
    let root = authority.certificate.pem();
    let none = builder(&address).root_certificate(&root).build().unwrap();
    let foreign = builder(&address).root_certificate(&root).certificate(Authority::new().client()).build().unwrap();
    for client in [none, foreign] {
        let error = run(&client, Fetch).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Transport(_)), "{error}");
    }
}

#[tokio::test]
async fn a_server_nobody_vouches_for_is_not_trusted() {
    let authority = Authority::new();
    let address = start(&authority).await;
    let client = builder(&address).certificate(authority.client()).build().unwrap();
    let error = run(&client, Fetch).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport(wrong) if wrong.is_connect()), "{error:?}");
    let elsewhere = address.replace("localhost", "127.0.0.1");
    let client = builder(&elsewhere)
        .root_certificate(authority.certificate.pem())
        .certificate(authority.client())
        .build()
        .unwrap();
    assert!(run(&client, Fetch).await.is_err(), "the certificate is for another name");
}

#[test]
fn nothing_is_installed_globally() {
    assert!(builder("https://a.example").build().is_ok());
    assert!(rustls::crypto::CryptoProvider::get_default().is_none());
}
