//! The certificates and keys of a file.

use super::MAX_BAGS;
use super::cipher::decrypt;
use super::der::{AROUND, Elements, INTEGER, NAME, OCTETS, OCTETS_0, Read, SEQUENCE, SET};
use super::password::Password;
use crate::certificate::CertificateError;

/// The names of what a file may hold, as bytes of their object identifiers.
mod name {
    pub(super) const DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];
    pub(super) const ENCRYPTED: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x06];
    pub(super) const KEY: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x0a, 0x01, 0x01];
    pub(super) const ENCRYPTED_KEY: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x0a, 0x01, 0x02];
    pub(super) const CERTIFICATE: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x0a, 0x01, 0x03];
    pub(super) const X509: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x16, 0x01];
    pub(super) const LOCAL_KEY_ID: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x15];
}

/// What was found in a file.
#[derive(Default)]
pub(super) struct Found {
    pub(super) keys: Vec<Bag>,
    pub(super) certificates: Vec<Bag>,
}

/// A key (PKCS #8) or a certificate (X.509), in DER.
pub(super) struct Bag {
    pub(super) der: Vec<u8>,
    /// By which a key and its certificate find each other.
    pub(super) id: Option<Vec<u8>>,
}

/// Reads the element that holds data.
pub(super) fn data<'a>(content: &mut Elements<'a>) -> Read<&'a [u8]> {
    let mut info = content.inside(SEQUENCE)?;
    if info.expect(NAME)? != name::DATA {
        return Err(CertificateError::UnsupportedPkcs12);
    }
    info.inside(AROUND)?.expect(OCTETS)
}

impl Found {
    /// Reads all contents of a file.
    pub(super) fn read(contents: &[u8], password: &Password) -> Read<Self> {
        let mut found = Self::default();
        let mut contents = Elements(contents).inside(SEQUENCE)?;
        let mut parts = 0;
        while !contents.is_empty() {
            parts += 1;
            if parts > MAX_BAGS {
                return Err(CertificateError::UnsupportedPkcs12);
            }
            let mut again = contents;
            let mut info = contents.inside(SEQUENCE)?;
            match info.expect(NAME)? {
                name::DATA => found.bags(data(&mut again)?, password)?,
                name::ENCRYPTED => {
                    let mut encrypted = info.inside(AROUND)?.inside(SEQUENCE)?;
                    encrypted.expect(INTEGER)?;
                    let mut inner = encrypted.inside(SEQUENCE)?;
                    inner.expect(NAME)?;
                    let algorithm = inner.inside(SEQUENCE)?;
                    let text = inner.next_if(OCTETS_0)?.ok_or(CertificateError::UnsupportedPkcs12)?;
                    found.bags(&decrypt(algorithm, text, password)?, password)?;
                }
                _ => return Err(CertificateError::UnsupportedPkcs12),
            }
        }
        Ok(found)
    }

    fn bags(&mut self, bags: &[u8], password: &Password) -> Read<()> {
        let mut bags = Elements(bags).inside(SEQUENCE)?;
        while !bags.is_empty() {
            if self.keys.len() + self.certificates.len() >= MAX_BAGS {
                return Err(CertificateError::UnsupportedPkcs12);
            }
            let mut bag = bags.inside(SEQUENCE)?;
            let name = bag.expect(NAME)?;
            let mut value = bag.inside(AROUND)?;
            let id = bag.next_if(SET)?.map(local_key_id).transpose()?.flatten();
            match name {
                name::KEY => self.keys.push(Bag { der: value.next()?.whole.to_vec(), id }),
                name::ENCRYPTED_KEY => {
                    let mut encrypted = value.inside(SEQUENCE)?;
                    let algorithm = encrypted.inside(SEQUENCE)?;
                    let der = decrypt(algorithm, encrypted.expect(OCTETS)?, password)?;
                    self.keys.push(Bag { der, id });
                }
                name::CERTIFICATE => {
                    let mut certificate = value.inside(SEQUENCE)?;
                    if certificate.expect(NAME)? == name::X509 {
                        let der = certificate.inside(AROUND)?.expect(OCTETS)?.to_vec();
                        self.certificates.push(Bag { der, id });
                    }
                }
                // Lists of revoked certificates, secrets of other kinds.
                _ => {}
            }
        }
        Ok(())
    }
}

fn local_key_id(attributes: &[u8]) -> Read<Option<Vec<u8>>> {
    let mut attributes = Elements(attributes);
    while !attributes.is_empty() {
        let mut attribute = attributes.inside(SEQUENCE)?;
        if attribute.expect(NAME)? == name::LOCAL_KEY_ID {
            return attribute.inside(SET)?.next_if(OCTETS).map(|id| id.map(<[u8]>::to_vec));
        }
    }
    Ok(None)
}
