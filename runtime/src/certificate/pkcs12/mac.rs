//! Whether a file is what was written with that password.

use super::cipher::bounded;
use super::der::{Elements, INTEGER, NAME, OCTETS, Read, SEQUENCE, number};
use super::derive::{Purpose, derive};
use super::password::Password;
use crate::certificate::CertificateError;
use ring::{digest, hmac};

/// The names of hashes, as bytes of their object identifiers.
const SHA1: &[u8] = &[0x2b, 0x0e, 0x03, 0x02, 0x1a];
const SHA256: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01];
const SHA384: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x02];
const SHA512: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x03];

/// Whether the contents were written with this password, as the elements of the file's `MacData` tell.
pub(super) fn fits(mut data: Elements<'_>, contents: &[u8], password: &Password) -> Read<bool> {
    let mut told = data.inside(SEQUENCE)?;
    let (digest, integrity) = match told.inside(SEQUENCE)?.expect(NAME)? {
        SHA1 => (&digest::SHA1_FOR_LEGACY_USE_ONLY, hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY),
        SHA256 => (&digest::SHA256, hmac::HMAC_SHA256),
        SHA384 => (&digest::SHA384, hmac::HMAC_SHA384),
        SHA512 => (&digest::SHA512, hmac::HMAC_SHA512),
        _ => return Err(CertificateError::UnsupportedPkcs12),
    };
    let expected = told.expect(OCTETS)?;
    let salt = data.expect(OCTETS)?;
    let iterations = bounded(data.next_if(INTEGER)?.map_or(Ok(1), number)?)?;
    let length = digest.output_len();
    let key = derive(digest, Purpose::Integrity, &password.wide, salt, iterations.get(), length);
    Ok(hmac::verify(&hmac::Key::new(integrity, &key), contents, expected).is_ok())
}
