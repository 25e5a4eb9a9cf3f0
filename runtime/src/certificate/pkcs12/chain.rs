//! The certificate of a key, and the chain above it.

use super::bags::{Bag, Found};
use super::der::{AROUND, Elements, Read, SEQUENCE};
use crate::certificate::CertificateError;

/// Who issued a certificate, and for whom.
struct Names<'a> {
    issuer: &'a [u8],
    subject: &'a [u8],
}

/// The key of a file with its certificate and those above it, the lowest first.
pub(super) fn identity(found: Found) -> Read<(Vec<u8>, Vec<Vec<u8>>)> {
    let Found { keys, mut certificates } = found;
    if certificates.is_empty() && !keys.is_empty() {
        return Err(CertificateError::NoCertificate);
    }
    let key = keys.into_iter().next().ok_or(CertificateError::NoPrivateKey)?;
    let own = certificates.swap_remove(own(&key, &certificates)?);
    let mut chain = vec![own.der];
    // Each turn takes a certificate away, so that a circle ends too.
    while let Some(at) = above(chain.last().map_or(&[], Vec::as_slice), &certificates)? {
        chain.push(certificates.swap_remove(at).der);
    }
    Ok((key.der, chain))
}

/// Which certificate belongs to the key: that of its id, else one that issued none of the others.
fn own(key: &Bag, certificates: &[Bag]) -> Read<usize> {
    if let Some(at) = certificates.iter().position(|other| key.id.is_some() && other.id == key.id) {
        return Ok(at);
    }
    let names: Vec<Names<'_>> = certificates.iter().map(|bag| names(&bag.der)).collect::<Read<_>>()?;
    let issued = |at: usize, other: usize| other != at && names[other].issuer == names[at].subject;
    let lowest = (0..names.len()).find(|at| !(0..names.len()).any(|other| issued(*at, other)));
    Ok(lowest.unwrap_or_default())
}

/// Which certificate is that of the issuer of this one.
fn above(certificate: &[u8], others: &[Bag]) -> Read<Option<usize>> {
    let lower = names(certificate)?;
    if lower.issuer == lower.subject {
        return Ok(None);
    }
    for (at, other) in others.iter().enumerate() {
        if names(&other.der)?.subject == lower.issuer {
            return Ok(Some(at));
        }
    }
    Ok(None)
}

fn names(certificate: &[u8]) -> Read<Names<'_>> {
    let mut parts = Elements(certificate).inside(SEQUENCE)?.inside(SEQUENCE)?;
    parts.next_if(AROUND)?;
    // The serial number, and how it is signed.
    parts.next()?;
    parts.next()?;
    let issuer = parts.next()?.whole;
    // How long it is valid.
    parts.next()?;
    let subject = parts.next()?.whole;
    Ok(Names { issuer, subject })
}
