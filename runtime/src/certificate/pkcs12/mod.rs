//! Certificates and keys in files of PKCS #12 (RFC 7292), as Windows and many authorities give them: checked, decrypted and put
//! in order. How it is encrypted is told by the file; what openssl, Windows and browsers write is read; RC4, BER and PBMAC1 are not.

mod bags;
mod chain;
mod cipher;
mod der;
mod derive;
mod mac;
mod password;

use super::{Certificate, CertificateError, Identity};
use bags::Found;
use der::{Elements, INTEGER, Read, SEQUENCE};
use password::Password;
use rustls_pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};

/// A file that hashes its password more often would stop the program.
const MAX_ITERATIONS: u32 = 10_000_000;

/// The largest file that is read, in bytes; those with a long chain have some ten thousand.
const MAX_BYTES: usize = 1 << 20;

/// The most certificates and keys, and the most contents that are encrypted by themselves.
const MAX_BAGS: usize = 100;

impl Certificate {
    /// Reads a file of PKCS #12 (`.pfx`, `.p12`): its first private key, the certificate that belongs to it, and the chain
    /// above that. A file that has no password is opened with an empty one. It may have up to 1 MiB and 100 certificates and keys.
    /// Hashing the password takes as long as the file says, up to some seconds: in asynchronous code, call it where blocking is
    /// allowed.
    ///
    /// # Errors
    /// If the password is wrong, the file is not PKCS #12 or is encrypted in a way that is not supported, or it holds no private
    /// key or no certificate.
    pub fn from_pkcs12(file: impl AsRef<[u8]>, password: &str) -> Result<Self, CertificateError> {
        let file = file.as_ref();
        let (key, chain) = chain::identity(open(file, password).map_err(|error| better(error, file))?)?;
        Ok(Self::of(Identity {
            chain: chain.into_iter().map(CertificateDer::from).collect(),
            key: PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key)),
        }))
    }
}

/// What is in a file that this password opens.
fn open(file: &[u8], password: &str) -> Read<Found> {
    if file.len() > MAX_BYTES {
        return Err(CertificateError::UnsupportedPkcs12);
    }
    let mut file = Elements(file).inside(SEQUENCE)?;
    file.expect(INTEGER)?;
    let contents = bags::data(&mut file)?;
    let integrity = file.next_if(SEQUENCE)?.map(Elements);
    let mut refused = CertificateError::WrongPassword;
    for password in Password::forms(password) {
        if let Some(integrity) = integrity
            && !mac::fits(integrity, contents, &password)?
        {
            continue;
        }
        match Found::read(contents, &password) {
            Ok(found) => return Ok(found),
            Err(error) => refused = error,
        }
    }
    Err(refused)
}

/// A better reason, if the file is of another kind.
fn better(error: CertificateError, file: &[u8]) -> CertificateError {
    let is_pem = file.windows(11).any(|text| text == b"-----BEGIN ");
    if is_pem && error == CertificateError::MalformedPkcs12 { CertificateError::Pem } else { error }
}
