//! A certificate that is replaced while clients use it.

use super::{Certificate, CertificateError};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Replaces the certificate of clients that are in use; see [`Certificate::replaceable`]. Clones replace the same one.
#[derive(Clone)]
pub struct CertificateHandle(Arc<Slot>);

/// The certificate that is in use now.
pub(crate) struct Slot(Mutex<Used>);

/// A certificate, and how often it was replaced.
#[derive(Clone)]
pub(crate) struct Used {
    pub(crate) certificate: Certificate,
    pub(crate) replaced: u64,
}

impl Slot {
    pub(crate) fn used(&self) -> MutexGuard<'_, Used> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Certificate {
    /// The same certificate, and what replaces it in all clients that are built with it: for certificates that are renewed while a
    /// program runs.
    ///
    /// It is for the usual transports; one of the caller's own has to bring its certificate itself.
    #[must_use]
    pub fn replaceable(self) -> (Self, CertificateHandle) {
        let used = Used { certificate: Self { slot: None, ..self.clone() }, replaced: 0 };
        let slot = Arc::new(Slot(Mutex::new(used)));
        (Self { slot: Some(Arc::clone(&slot)), ..self }, CertificateHandle(slot))
    }
}

impl CertificateHandle {
    /// Uses this certificate for every request that is sent from now on. Connections that were opened with the one before are
    /// not used again; what is under way on them is finished.
    ///
    /// # Errors
    /// If the certificate cannot be used. The one before stays in use then.
    pub fn replace(&self, certificate: Certificate) -> Result<(), CertificateError> {
        #[cfg(any(feature = "blocking", feature = "hyper"))]
        certificate.check()?;
        let mut used = self.0.used();
        used.certificate = Certificate { slot: None, ..certificate };
        used.replaced += 1;
        Ok(())
    }
}

impl fmt::Debug for CertificateHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CertificateHandle").field("replaced", &self.0.used().replaced).finish_non_exhaustive()
    }
}
