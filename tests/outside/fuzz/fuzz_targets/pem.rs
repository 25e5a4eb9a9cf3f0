//! Bytes as PEM and as a file of PKCS #12: they are a certificate with its key, or it is told what they are.
#![no_main]

use libfuzzer_sys::fuzz_target;
use specwright_runtime::{Certificate, CertificateError};

fuzz_target!(|bytes: &[u8]| {
    told(Certificate::from_pem(bytes));
    // Deriving keys takes its time, and what is no file of that kind is seen before.
    told(Certificate::from_pkcs12(bytes, "password"));
});

fn told(read: Result<Certificate, CertificateError>) {
    match read {
        Ok(certificate) => {
            assert!(certificate.chain().len() > 0);
            assert!(format!("{certificate:?}").len() < 200);
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}
