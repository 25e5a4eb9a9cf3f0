//! Connections that are opened with a client certificate, and others in their place once it is replaced.

use super::tls::Trust;
use crate::certificate::{Certificate, Slot};
use crate::error::{BuildError, TransportError, TransportErrorKind};
use rustls::ClientConfig;
use std::sync::{Arc, Mutex, PoisonError};

/// The connections of a transport.
pub(super) struct Pools<P> {
    kind: Kind<P>,
    hold_certificate: bool,
}

enum Kind<P> {
    One(P),
    /// As many as there were certificates in this place. Only the last is used, so that the connections of those before end
    /// with their requests.
    Replaced(Box<Replaced<P>>),
}

struct Replaced<P> {
    slot: Arc<Slot>,
    trust: Trust,
    make: Box<dyn Fn(ClientConfig) -> P + Send + Sync>,
    /// How often the certificate had been replaced that the connections were opened with, and they.
    last: Mutex<(u64, P)>,
}

impl<P> Pools<P> {
    /// Connections that show a certificate, each pool made of what secures them.
    ///
    /// # Errors
    /// If the certificate cannot be used.
    pub(super) fn new(
        trust: Trust,
        certificate: Option<&Certificate>,
        make: impl Fn(ClientConfig) -> P + Send + Sync + 'static,
    ) -> Result<Self, BuildError> {
        let kind = match certificate.and_then(Certificate::slot) {
            None => Kind::One(make(trust.config(certificate)?)),
            Some(slot) => {
                let used = slot.used().clone();
                let last = Mutex::new((used.replaced, make(trust.config(Some(&used.certificate))?)));
                Kind::Replaced(Box::new(Replaced { slot: Arc::clone(slot), trust, make: Box::new(make), last }))
            }
        };
        Ok(Self { kind, hold_certificate: certificate.is_some() })
    }

    pub(super) fn hold_certificate(&self) -> bool {
        self.hold_certificate
    }

    /// Takes something from the pool that is in use now. Others wait meanwhile.
    ///
    /// # Errors
    /// If a certificate that replaced another one cannot be used after all.
    pub(super) fn with<T>(&self, take: impl FnOnce(&P) -> T) -> Result<T, TransportError> {
        let replaced = match &self.kind {
            Kind::One(pool) => return Ok(take(pool)),
            Kind::Replaced(replaced) => replaced,
        };
        let mut last = replaced.last.lock().unwrap_or_else(PoisonError::into_inner);
        let used = replaced.slot.used();
        if used.replaced != last.0 {
            // The certificate was looked at when it was given.
            let config = replaced.trust.config(Some(&used.certificate));
            let config = config.map_err(|error| TransportError::new(TransportErrorKind::Other).because(error))?;
            *last = (used.replaced, (replaced.make)(config));
        }
        Ok(take(&last.1))
    }
}
