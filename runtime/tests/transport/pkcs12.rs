//! Files of PKCS #12. They were made for these tests by `openssl pkcs12 -export`, of one certificate of an authority and its key.

use crate::mutual_tls::{Authority, Shown, start_noting};
use crate::operations::{Fetch, builder, run};
use rustls::pki_types::CertificateDer;
use specwright_runtime::{Certificate, CertificateError};

macro_rules! file {
    ($name:literal) => {
        include_bytes!(concat!("pkcs12/", $name, ".p12")).as_slice()
    };
}

/// With AES-256 and SHA-256, as OpenSSL 3 makes them.
const MODERN: &[u8] = file!("modern");
/// With triple DES and SHA-1, as Windows makes them.
const LEGACY: &[u8] = file!("legacy");
/// With RC2 of 40 bits, triple DES and SHA-1, as OpenSSL 1 and old Windows make them.
const RC2: &[u8] = file!("rc2");
/// With AES of 128 and 192 bits, and SHA-512.
const OTHERS: &[u8] = file!("others");
/// With the empty password.
const PASSWORDLESS: &[u8] = file!("passwordless");
/// Encrypted, but nothing tells whether the password is right.
const UNPROTECTED: &[u8] = file!("unprotected");
/// Not encrypted, but with a proof of the password.
const OPEN: &[u8] = file!("open");
/// The same in PEM form, the certificate first, then the authority.
const PEM: &str = include_str!("pkcs12/identity.pem");

#[test]
fn certificate_chain_and_key_are_read() {
    let pem = Certificate::from_pem(PEM).unwrap();
    let with_password = [MODERN, LEGACY, RC2, OTHERS, UNPROTECTED, OPEN].map(|file| (file, "hunter2"));
    for (file, password) in with_password.into_iter().chain([(PASSWORDLESS, "")]) {
        let read = Certificate::from_pkcs12(file, password).unwrap();
        assert!(read.chain().eq(pem.chain()));
        assert_eq!(format!("{read:?}"), "Certificate(2 in the chain, private key redacted: PKCS #8)");
        // The key is the one of the certificate, else the client could not be built.
        assert!(builder("https://a.example").certificate(read).build().is_ok());
    }
}

#[tokio::test]
async fn a_server_takes_it() {
    let authority = Authority::new();
    let certificate = Certificate::from_pkcs12(MODERN, "hunter2").unwrap();
    let chain: Vec<Vec<u8>> = certificate.chain().map(<[u8]>::to_vec).collect();
    let shown = Shown::default();
    let address = start_noting(&authority, &CertificateDer::from(chain[1].as_slice()), shown.clone()).await;
    let client = builder(&address).root_certificate(authority.certificate.pem()).certificate(certificate);
    run(&client.build().unwrap(), Fetch).await.unwrap();
    assert_eq!(*shown.lock().unwrap(), chain[..1]);
}

#[test]
fn what_cannot_be_read_is_told_apart() {
    for (file, password, expected) in [
        (MODERN, "hunter", CertificateError::WrongPassword),
        (MODERN, "", CertificateError::WrongPassword),
        (LEGACY, "hunter", CertificateError::WrongPassword),
        (PASSWORDLESS, "hunter2", CertificateError::WrongPassword),
        (UNPROTECTED, "hunter", CertificateError::WrongPassword),
        (OPEN, "hunter", CertificateError::WrongPassword),
        (file!("keyless"), "hunter2", CertificateError::NoPrivateKey),
        (file!("bare"), "hunter2", CertificateError::NoCertificate),
        (file!("rc4"), "hunter2", CertificateError::UnsupportedPkcs12),
        (PEM.as_bytes(), "hunter2", CertificateError::Pem),
        (b"\x30\x80\x02\x01\x03", "hunter2", CertificateError::UnsupportedPkcs12),
        (b"", "hunter2", CertificateError::MalformedPkcs12),
    ] {
        let error = Certificate::from_pkcs12(file, password).unwrap_err();
        assert_eq!(error, expected);
        assert!(!error.to_string().contains("hunter"), "{error}");
    }
    assert_eq!(Certificate::from_pem(MODERN).unwrap_err(), CertificateError::Pkcs12);
    let authority = Certificate::from_pem(PEM).unwrap();
    let error = Certificate::from_pkcs12(authority.chain().next().unwrap(), "hunter2").unwrap_err();
    assert_eq!(error, CertificateError::MalformedPkcs12);
}

/// Each byte of a file may be another one, and a file may end anywhere: there is an error, or what was read before.
#[test]
fn no_file_makes_it_panic() {
    // Both hash the password once, so that it takes no time.
    for file in [OPEN, UNPROTECTED] {
        for at in 0..file.len() {
            assert!(Certificate::from_pkcs12(&file[..at], "hunter2").is_err(), "{at}");
            for changed in [0, 1, 0x30, 0x7f, 0x80, 0x84, 0xff] {
                let mut file = file.to_vec();
                file[at] = changed;
                let _ = Certificate::from_pkcs12(&file, "hunter2");
            }
        }
    }
}
