//! What a password encrypts.

use super::MAX_ITERATIONS;
use super::der::{Elements, INTEGER, NAME, OCTETS, Read, SEQUENCE};
use super::derive::{Purpose, derive};
use super::password::Password;
use crate::certificate::CertificateError;
use cbc::Decryptor;
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockDecryptMut, KeyIvInit};
use ring::digest::SHA1_FOR_LEGACY_USE_ONLY;
use ring::pbkdf2;
use std::num::NonZeroU32;

/// The names of the ways to encrypt, as bytes of their object identifiers.
mod name {
    pub(super) const PBES2: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05, 0x0d];
    pub(super) const PBKDF2: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05, 0x0c];
    pub(super) const HMAC_SHA1: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x02, 0x07];
    pub(super) const HMAC_SHA256: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x02, 0x09];
    pub(super) const HMAC_SHA384: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x02, 0x0a];
    pub(super) const HMAC_SHA512: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x02, 0x0b];
    pub(super) const AES_128: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x01, 0x02];
    pub(super) const AES_192: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x01, 0x16];
    pub(super) const AES_256: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x01, 0x2a];
    pub(super) const TRIPLE_DES: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x03, 0x07];
    pub(super) const SHA_TRIPLE_DES: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x01, 0x03];
    pub(super) const SHA_RC2_128: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x01, 0x05];
    pub(super) const SHA_RC2_40: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x01, 0x06];
}

/// How blocks are decrypted, with a key, an initial vector and the data.
type Decrypt = fn(&[u8], &[u8], &[u8]) -> Read<Vec<u8>>;

/// Decrypts data; how is told by the elements that name an algorithm.
pub(super) fn decrypt(mut algorithm: Elements<'_>, data: &[u8], password: &Password) -> Read<Vec<u8>> {
    let name = algorithm.expect(NAME)?;
    let settings = algorithm.inside(SEQUENCE)?;
    match name {
        name::PBES2 => by_pbkdf2(settings, data, password),
        name::SHA_TRIPLE_DES => by_sha(settings, 24, blocks::<des::TdesEde3>, data, password),
        name::SHA_RC2_128 => by_sha(settings, 16, blocks::<rc2::Rc2>, data, password),
        name::SHA_RC2_40 => by_sha(settings, 5, blocks::<rc2::Rc2>, data, password),
        _ => Err(CertificateError::UnsupportedPkcs12),
    }
}

/// As PKCS #12 itself makes keys, with SHA-1.
fn by_sha(
    mut settings: Elements<'_>,
    length: usize,
    decrypt: Decrypt,
    data: &[u8],
    password: &Password,
) -> Read<Vec<u8>> {
    let salt = settings.expect(OCTETS)?;
    let iterations = iterations(&mut settings)?.get();
    let made = |purpose, length| derive(&SHA1_FOR_LEGACY_USE_ONLY, purpose, &password.wide, salt, iterations, length);
    // All of these ciphers have blocks of eight bytes.
    decrypt(&made(Purpose::Encryption, length), &made(Purpose::InitialVector, 8), data)
}

/// As PKCS #5 makes keys.
fn by_pbkdf2(mut settings: Elements<'_>, data: &[u8], password: &Password) -> Read<Vec<u8>> {
    let mut derivation = settings.inside(SEQUENCE)?;
    let mut encryption = settings.inside(SEQUENCE)?;
    if derivation.expect(NAME)? != name::PBKDF2 {
        return Err(CertificateError::UnsupportedPkcs12);
    }
    let mut derivation = derivation.inside(SEQUENCE)?;
    let salt = derivation.expect(OCTETS)?;
    let iterations = iterations(&mut derivation)?;
    // The length of the key, which the cipher tells as well.
    derivation.next_if(INTEGER)?;
    let hash = match derivation.next_if(SEQUENCE)?.map(|hash| Elements(hash).expect(NAME)).transpose()? {
        None | Some(name::HMAC_SHA1) => pbkdf2::PBKDF2_HMAC_SHA1,
        Some(name::HMAC_SHA256) => pbkdf2::PBKDF2_HMAC_SHA256,
        Some(name::HMAC_SHA384) => pbkdf2::PBKDF2_HMAC_SHA384,
        Some(name::HMAC_SHA512) => pbkdf2::PBKDF2_HMAC_SHA512,
        Some(_) => return Err(CertificateError::UnsupportedPkcs12),
    };
    let (length, decrypt): (usize, Decrypt) = match encryption.expect(NAME)? {
        name::AES_128 => (16, blocks::<aes::Aes128>),
        name::AES_192 => (24, blocks::<aes::Aes192>),
        name::AES_256 => (32, blocks::<aes::Aes256>),
        name::TRIPLE_DES => (24, blocks::<des::TdesEde3>),
        _ => return Err(CertificateError::UnsupportedPkcs12),
    };
    let mut key = vec![0; length];
    pbkdf2::derive(hash, iterations, salt, password.text.as_bytes(), &mut key);
    decrypt(&key, encryption.expect(OCTETS)?, data)
}

/// How often a password is hashed: so often that a wrong one costs time, yet not so often that a file stops the program.
pub(super) fn iterations(settings: &mut Elements<'_>) -> Read<NonZeroU32> {
    bounded(settings.number()?)
}

/// The same of a number that was read.
pub(super) fn bounded(iterations: u32) -> Read<NonZeroU32> {
    match NonZeroU32::new(iterations) {
        None => Err(CertificateError::MalformedPkcs12),
        Some(iterations) if iterations.get() > MAX_ITERATIONS => Err(CertificateError::UnsupportedPkcs12),
        Some(iterations) => Ok(iterations),
    }
}

fn blocks<C>(key: &[u8], vector: &[u8], data: &[u8]) -> Read<Vec<u8>>
where
    Decryptor<C>: KeyIvInit + BlockDecryptMut,
    C: cbc::cipher::BlockCipher + cbc::cipher::BlockDecryptMut,
{
    let decryptor = Decryptor::<C>::new_from_slices(key, vector).map_err(|_| CertificateError::MalformedPkcs12)?;
    // Where the end is not as it should be, another key decrypted it.
    decryptor.decrypt_padded_vec_mut::<Pkcs7>(data).map_err(|_| CertificateError::WrongPassword)
}
