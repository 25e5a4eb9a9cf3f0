//! PEM texts as the tools of many systems write them, brought into the one form that is parsed.

use super::CertificateError;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::borrow::Cow;

const BEGIN: &str = "-----BEGIN ";

/// A text whose blocks begin and end at the beginnings of lines.
pub(super) struct Pem {
    pub(super) text: String,
    /// True if a private key was left out because it is protected by a password.
    pub(super) encrypted: bool,
    /// True if there is a private key, protected or not.
    pub(super) has_key: bool,
    /// True if there is a request for a certificate.
    pub(super) has_request: bool,
}

impl Pem {
    /// Reads a file as text: in UTF-8 or UTF-16, with or without byte order marks, wherever they stand.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, CertificateError> {
        if let Some(error) = binary(bytes) {
            return Err(error);
        }
        let mut pem = Self { text: String::new(), encrypted: false, has_key: false, has_request: false };
        // Where the block began that is protected, until it ends.
        let (mut block, mut hidden) = (0, false);
        for line in text(bytes).split(['\n', '\r']) {
            let line = line.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
            if line.starts_with(BEGIN) {
                pem.has_key |= line.contains("PRIVATE KEY");
                pem.has_request |= line.contains("CERTIFICATE REQUEST");
                (block, hidden) = (pem.text.len(), line.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY"));
            } else if line.contains(BEGIN) {
                return Err(CertificateError::Malformed);
            } else if line.starts_with("Proc-Type:") && line.contains("ENCRYPTED") {
                pem.text.truncate(block);
                hidden = true;
            }
            if !hidden {
                pem.text.push_str(line);
                pem.text.push('\n');
            }
            pem.encrypted |= hidden;
            hidden &= !line.starts_with("-----END ");
        }
        Ok(pem)
    }
}

/// The text of a file in UTF-8 or, with a byte order mark, in UTF-16.
fn text(bytes: &[u8]) -> Cow<'_, str> {
    let unit: fn([u8; 2]) -> u16 = match bytes {
        [0xff, 0xfe, ..] => u16::from_le_bytes,
        [0xfe, 0xff, ..] => u16::from_be_bytes,
        _ => return String::from_utf8_lossy(bytes),
    };
    let units = bytes.chunks_exact(2).filter_map(|pair| pair.try_into().ok().map(unit));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

/// What is wrong with a file that is not text, or that is base64 without the lines of PEM around it.
fn binary(bytes: &[u8]) -> Option<CertificateError> {
    if let Some(error) = der(bytes) {
        return Some(error);
    }
    let begins = bytes.trim_ascii_start();
    if !begins.starts_with(b"MI") {
        return None;
    }
    let digits: Vec<u8> = begins.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).take(64).collect();
    der(&STANDARD.decode(digits.get(..digits.len() / 4 * 4)?).ok()?)
}

/// What a file in DER is, by its first bytes: a sequence that holds the version 3, or another sequence.
fn der(bytes: &[u8]) -> Option<CertificateError> {
    let (&tag, rest) = bytes.split_first()?;
    let (&length, rest) = rest.split_first().filter(|_| tag == 0x30)?;
    let content = if length < 0x80 { rest } else { rest.get(usize::from(length & 0x7f)..)? };
    match content {
        [0x02, 0x01, 0x03, 0x30, ..] => Some(CertificateError::Pkcs12),
        [0x30, ..] | [0x02, ..] => Some(CertificateError::Der),
        _ => None,
    }
}
