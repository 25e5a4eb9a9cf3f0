//! What a client cannot be built from, and what its parts show of themselves.

use super::operations::{Fetch, builder, client, run};
use super::server::{Server, respond};
use specwright_runtime::{BearerToken, BuildError, BuilderCore, CallOptions, Certificate, CertificateError};
use std::sync::Arc;

#[test]
fn addresses_that_are_none() {
    for (address, reason) in [
        ("", "it is not an address"),
        ("a.example", "it does not begin with https://"),
        ("ftp://a.example", "it does not begin with https://"),
        ("/path", "it does not begin with https://"),
        ("https://a.example?x=1", "it must end with a path"),
        ("https://a.example/#x", "it must end with a path"),
        ("https://user:hunter2@a.example", "credentials do not belong in it"),
        ("https://a.example/{version}", "it wants a version"),
        ("https://a.example:99999", "its port is none"),
        ("https://a b", "it is not an address"),
    ] {
        let error = BuilderCore::new(address).build().unwrap_err();
        let BuildError::Address { reason: found, .. } = &error else { panic!("{error}") };
        assert_eq!(*found, reason, "{address}");
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }
    assert!(BuilderCore::new("https://a.example/{version}").version("v1").build().is_ok());
    let given = BuilderCore::new("").base_url(String::from("https://a.example/")).then("/api/v3").build().unwrap();
    assert_eq!(format!("{given:?}"), r#"Core { address: "https://a.example/api/v3", version: None, .. }"#);
}

#[test]
fn headers_that_cannot_be_sent() {
    let error = BuilderCore::new("https://a.example").header("X-Tenant", "a\nb").build().unwrap_err();
    assert!(matches!(error, BuildError::Header(_)), "{error}");
    let error = BuilderCore::new("https://a.example").secret_header("X Key", "hunter2").build().unwrap_err();
    assert!(!format!("{error} {error:?}").contains("hunter2"));
    assert!(BuilderCore::new("https://a.example").header("X-None", None::<&str>).build().is_ok());
}

#[test]
fn nothing_shows_a_secret() {
    let builder = BuilderCore::new("https://user:hunter2@a.example/?sig=hunter2")
        .secret_header("X-Key", "hunter2")
        .authenticate(Arc::new(BearerToken("hunter2".into())));
    let mut options = CallOptions::new();
    options.bearer_token("hunter2");
    let client = BuilderCore::new("https://a.example").secret_header("X-Key", "hunter2").build().unwrap();
    let shown = format!("{builder:?} {options:?} {client:?} {:?}", BearerToken("hunter2".into()));
    assert!(!shown.contains("hunter2"), "{shown}");
}

#[test]
fn certificates_that_are_none() {
    let key = rcgen::KeyPair::generate().unwrap();
    let certificate = rcgen::CertificateParams::new(["a".to_owned()]).unwrap().self_signed(&key).unwrap();
    let other = rcgen::KeyPair::generate().unwrap();
    let (cert, secret) = (certificate.pem(), key.serialize_pem());
    let encrypted = secret.replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY");
    for (pem, expected) in [
        (String::new(), CertificateError::NoCertificate),
        (secret.clone(), CertificateError::NoCertificate),
        (cert.clone(), CertificateError::NoPrivateKey),
        (format!("{cert}{encrypted}"), CertificateError::EncryptedPrivateKey),
        (cert.replace("-----END", "-----") + &secret, CertificateError::Malformed),
    ] {
        assert_eq!(Certificate::from_pem(&pem).unwrap_err(), expected);
    }
    for pem in [format!("{cert}{secret}"), format!("Bag Attributes\n{secret}\n{cert}")] {
        let read = Certificate::from_pem(pem).unwrap();
        assert_eq!(read.chain().next().unwrap(), &certificate.der()[..]);
        assert_eq!(format!("{read:?}"), "Certificate(1 in the chain, private key redacted: PKCS #8)");
        assert!(BuilderCore::new("https://a.example").certificate(read).build().is_ok());
    }
    let mixed = Certificate::from_pem(cert.clone() + &other.serialize_pem()).unwrap();
    let error = BuilderCore::new("https://a.example").certificate(mixed).build().unwrap_err();
    assert!(matches!(error, BuildError::Certificate(CertificateError::Unusable)), "{error}");
    let error = BuilderCore::new("https://a.example").root_certificate("no PEM").build().unwrap_err();
    assert!(matches!(error, BuildError::Certificate(CertificateError::NoCertificate)), "{error}");
}

/// Run by the test below, in a process that finds no authorities.
#[test]
#[ignore = "wants an environment of its own"]
fn without_authorities() {
    let client = BuilderCore::new("http://localhost:1").build();
    assert!(client.is_ok(), "{client:?}");
    let key = rcgen::KeyPair::generate().unwrap();
    let root = rcgen::CertificateParams::new(["a".to_owned()]).unwrap().self_signed(&key).unwrap();
    let client = BuilderCore::new("https://a.example").root_certificate(root.pem()).build();
    assert!(client.is_ok(), "{client:?}");
}

#[test]
fn a_system_without_authorities_can_call_itself() {
    alone("building::without_authorities", &[("SSL_CERT_FILE", "/nowhere/file"), ("SSL_CERT_DIR", "/nowhere/folder")]);
}

/// Run by the test below, in a process whose proxy is not there.
#[tokio::test]
#[ignore = "wants an environment of its own"]
async fn behind_a_proxy() {
    let server = Server::always(respond(200, "", "1")).await;
    assert!(run(&client(&server.address), Fetch).await.is_ok());
    assert!(run(&builder("http://a.example").allow_plain_http().build().unwrap(), Fetch).await.is_err());
}

#[test]
fn what_is_sent_to_this_machine_goes_through_no_proxy() {
    alone("building::behind_a_proxy", &[("HTTP_PROXY", "http://127.0.0.1:1"), ("http_proxy", "http://127.0.0.1:1")]);
}

/// Runs a test in a process with an environment of its own.
fn alone(test: &str, environment: &[(&str, &str)]) {
    let status = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--include-ignored", "-q"])
        .envs(environment.iter().copied())
        .stdout(std::process::Stdio::null())
        .status();
    assert!(status.unwrap().success());
}
