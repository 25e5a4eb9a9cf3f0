//! A client certificate with its private key.

mod pem;
#[cfg(feature = "pkcs12")]
mod pkcs12;
mod replaceable;
#[cfg(any(feature = "blocking", feature = "hyper"))]
mod usable;

pub use replaceable::CertificateHandle;
pub(crate) use replaceable::Slot;

use pem::Pem;
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use std::fmt;
use std::sync::Arc;

/// A client certificate, the chain above it, and its private key.
#[derive(Clone)]
pub struct Certificate {
    identity: Arc<Identity>,
    /// Where its successor is found, if it can have one.
    #[cfg_attr(
        not(any(feature = "blocking", feature = "hyper")),
        expect(dead_code, reason = "only the usual transports look for one")
    )]
    slot: Option<Arc<Slot>>,
}

struct Identity {
    chain: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
}

/// A certificate or private key that cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CertificateError {
    /// There is no certificate in the text or file.
    NoCertificate,
    /// There is a private key in the text, and no certificate.
    KeyAlone,
    /// There is a request for a certificate in the text (`.csr`), and no certificate.
    Request,
    /// There is no private key in the text or file.
    NoPrivateKey,
    /// The private key is protected by a password; give it without.
    EncryptedPrivateKey,
    /// The text is not well-formed PEM.
    Malformed,
    /// The private key does not belong to the certificate.
    Unusable,
    /// The private key is of a kind that is not supported.
    UnsupportedKey,
    /// The private key belongs to another certificate of the text than the first.
    WrongOrder,
    /// It is a PKCS #12 file (`.pfx`, `.p12`) and not PEM.
    Pkcs12,
    /// The PKCS #12 file is malformed.
    MalformedPkcs12,
    /// The password of the PKCS #12 file is another one.
    WrongPassword,
    /// The PKCS #12 file is encrypted, protected or written in a way that is not supported.
    UnsupportedPkcs12,
    /// It is PEM and not a PKCS #12 file.
    Pem,
    /// It is binary DER (`.cer`, `.der`) and not PEM.
    Der,
}

impl Certificate {
    /// Reads the certificate, the chain above it and the private key out of one text in PEM form, in any order; the
    /// client's own certificate is the first of the certificates. The key is PKCS #8, PKCS #1 or SEC 1. Byte order marks,
    /// UTF-16 and what tools write between the blocks are passed over.
    ///
    /// # Errors
    /// If there is no certificate, no private key, or one of them is malformed or encrypted; if it is not PEM.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self, CertificateError> {
        let pem = Pem::read(pem.as_ref())?;
        let chain = certificates(&pem)?;
        let key = match PrivateKeyDer::from_pem_slice(pem.text.as_bytes()) {
            Ok(key) => key,
            Err(rustls_pki_types::pem::Error::NoItemsFound) if pem.encrypted => {
                return Err(CertificateError::EncryptedPrivateKey);
            }
            Err(rustls_pki_types::pem::Error::NoItemsFound) => return Err(CertificateError::NoPrivateKey),
            Err(_) => return Err(CertificateError::Malformed),
        };
        Ok(Self::of(Identity { chain, key }))
    }

    fn of(identity: Identity) -> Self {
        Self { identity: Arc::new(identity), slot: None }
    }

    /// Where the certificate is found that is in use now, if this one can be replaced.
    #[cfg(any(feature = "blocking", feature = "hyper"))]
    pub(crate) fn slot(&self) -> Option<&Arc<Slot>> {
        self.slot.as_ref()
    }

    /// The certificate and the chain above it, each in DER form.
    pub fn chain(&self) -> impl ExactSizeIterator<Item = &[u8]> {
        self.identity.chain.iter().map(|certificate| &**certificate)
    }

    /// The certificate, the chain above it and the key, as rustls wants them.
    #[cfg(any(feature = "blocking", feature = "hyper"))]
    pub(crate) fn to_rustls(&self) -> (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>) {
        (self.identity.chain.clone(), self.identity.key.clone_key())
    }
}

/// The certificates in a text that may hold other things too.
fn certificates(pem: &Pem) -> Result<Vec<CertificateDer<'static>>, CertificateError> {
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem.text.as_bytes()).collect();
    match found {
        Ok(found) if found.is_empty() => Err(match (pem.has_request, pem.has_key) {
            (true, _) => CertificateError::Request,
            (false, true) => CertificateError::KeyAlone,
            (false, false) => CertificateError::NoCertificate,
        }),
        Ok(found) => Ok(found),
        Err(_) => Err(CertificateError::Malformed),
    }
}

/// The certificates of authorities to be trusted besides those of the system.
#[cfg(any(feature = "blocking", feature = "hyper"))]
pub(crate) fn roots_from_pem(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, CertificateError> {
    certificates(&Pem::read(pem)?)
}

impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Certificate({} in the chain, private key redacted: {})",
            self.identity.chain.len(),
            kind(&self.identity.key)
        )
    }
}

fn kind(key: &PrivateKeyDer<'_>) -> &'static str {
    match key {
        PrivateKeyDer::Pkcs1(_) => "PKCS #1",
        PrivateKeyDer::Sec1(_) => "SEC 1",
        _ => "PKCS #8",
    }
}

impl fmt::Display for CertificateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoCertificate => "there is no certificate in it",
            Self::KeyAlone => {
                "there is a private key in the PEM text and no certificate; \
                 help: add the certificate that belongs to the key"
            }
            Self::Request => {
                "there is a request for a certificate (.csr) in the PEM text and no certificate; \
                 help: give the certificate that the authority issued for it"
            }
            Self::NoPrivateKey => "there is no private key in it",
            Self::EncryptedPrivateKey => {
                "the private key in the PEM text is protected by a password; \
                 help: `openssl pkey -in client.pem -out key.pem` writes it without"
            }
            Self::Malformed => "the PEM text is malformed",
            Self::Unusable => "the private key does not belong to the certificate",
            Self::UnsupportedKey => {
                "the private key is of an unsupported kind; supported are RSA, ECDSA with P-256 or P-384, and Ed25519"
            }
            Self::WrongOrder => {
                "the private key belongs to another certificate than the first; \
                 help: put the client's own certificate before those of the authorities"
            }
            Self::Pkcs12 if cfg!(feature = "pkcs12") => {
                "this is a PKCS #12 file (.pfx, .p12) and not PEM; help: `Certificate::from_pkcs12` reads it"
            }
            Self::Pkcs12 => {
                "this is a PKCS #12 file (.pfx, .p12) and not PEM; \
                 help: `Certificate::from_pkcs12` of the feature `pkcs12` reads it, or \
                 `openssl pkcs12 -in client.pfx -out client.pem -nodes` makes PEM of it"
            }
            Self::MalformedPkcs12 => "this is not a well-formed PKCS #12 file (.pfx, .p12)",
            Self::WrongPassword => "the password does not open the PKCS #12 file",
            Self::UnsupportedPkcs12 => {
                "the PKCS #12 file is encrypted, protected or written in a way that is not supported; \
                 help: `openssl pkcs12 -in client.pfx -out client.pem -nodes` makes PEM of it"
            }
            Self::Pem => "this is PEM and not a PKCS #12 file; help: `Certificate::from_pem` reads it",
            Self::Der => {
                "this is binary DER (.cer, .der) and not PEM; \
                 help: `openssl x509 -inform DER -in client.cer -out client.pem` makes PEM of a certificate"
            }
        })
    }
}

impl std::error::Error for CertificateError {}
