//! The few forms of DER that files of PKCS #12 are made of.

use crate::certificate::CertificateError;

/// The result of reading.
pub(super) type Read<T> = Result<T, CertificateError>;

pub(super) const INTEGER: u8 = 0x02;
pub(super) const OCTETS: u8 = 0x04;
pub(super) const NAME: u8 = 0x06;
pub(super) const SEQUENCE: u8 = 0x30;
pub(super) const SET: u8 = 0x31;
/// `[0]` around another element.
pub(super) const AROUND: u8 = 0xa0;
/// `[0]` in place of the tag of an octet string.
pub(super) const OCTETS_0: u8 = 0x80;

/// Elements that follow each other.
#[derive(Clone, Copy)]
pub(super) struct Elements<'a>(pub(super) &'a [u8]);

/// One element.
#[derive(Clone, Copy)]
pub(super) struct Element<'a> {
    pub(super) content: &'a [u8],
    /// The same with tag and length before it.
    pub(super) whole: &'a [u8],
}

impl<'a> Elements<'a> {
    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The next element, whatever it is.
    pub(super) fn next(&mut self) -> Read<Element<'a>> {
        let all = self.0;
        let [_, first, rest @ ..] = all else { return Err(CertificateError::MalformedPkcs12) };
        let (length, rest) = match first {
            // An end is marked instead: BER, which some old programs write.
            0x80 => return Err(CertificateError::UnsupportedPkcs12),
            0x81..=0x84 => {
                let (digits, rest) = split(rest, usize::from(first & 0x7f))?;
                (digits.iter().fold(0, |length, digit| (length << 8) | usize::from(*digit)), rest)
            }
            0x85.. => return Err(CertificateError::MalformedPkcs12),
            short => (usize::from(*short), rest),
        };
        let (content, rest) = split(rest, length)?;
        self.0 = rest;
        Ok(Element { content, whole: &all[..all.len() - rest.len()] })
    }

    /// What is in the next element, which has this tag.
    pub(super) fn expect(&mut self, tag: u8) -> Read<&'a [u8]> {
        self.next_if(tag)?.ok_or(CertificateError::MalformedPkcs12)
    }

    /// What is in the next element, if it has this tag.
    pub(super) fn next_if(&mut self, tag: u8) -> Read<Option<&'a [u8]>> {
        if self.0.first() != Some(&tag) {
            return Ok(None);
        }
        self.next().map(|element| Some(element.content))
    }

    /// The elements in the next one, which has this tag.
    pub(super) fn inside(&mut self, tag: u8) -> Read<Self> {
        self.expect(tag).map(Self)
    }

    /// The next element, a number that is not negative.
    pub(super) fn number(&mut self) -> Read<u32> {
        number(self.expect(INTEGER)?)
    }
}

/// The number in an integer.
pub(super) fn number(digits: &[u8]) -> Read<u32> {
    let (is_negative, digits) = match digits {
        [0, rest @ ..] => (false, rest),
        [first, ..] => (first & 0x80 != 0, digits),
        [] => return Err(CertificateError::MalformedPkcs12),
    };
    if is_negative || digits.len() > 4 {
        return Err(CertificateError::MalformedPkcs12);
    }
    Ok(digits.iter().fold(0, |number, digit| (number << 8) | u32::from(*digit)))
}

fn split(bytes: &[u8], at: usize) -> Read<(&[u8], &[u8])> {
    bytes.split_at_checked(at).ok_or(CertificateError::MalformedPkcs12)
}
