//! What all calls of one client have in common.

use super::address;
use crate::auth::Authenticate;
use crate::drift::{DriftMode, DriftReport, Tally};
use crate::transport::Limits;
use http::{HeaderMap, Uri};
use std::sync::{Arc, Mutex, PoisonError};

/// What all calls of one client have in common.
pub(super) struct Settings {
    /// The address of the service; `{version}` stands where the version goes.
    pub(super) address: String,
    pub(super) headers: HeaderMap,
    pub(super) credentials: Vec<Arc<dyn Authenticate>>,
    pub(super) has_certificate: bool,
    pub(super) limits: Limits,
    pub(super) plain_http: bool,
    pub(super) drift: DriftMode,
    /// The drift that all calls saw.
    pub(super) seen: Arc<Mutex<Tally>>,
}

impl Settings {
    /// The text of the address for a version, without a slash at its end.
    pub(super) fn address_of(&self, version: Option<&str>) -> Result<String, &'static str> {
        let address = match version {
            Some(version) => self.address.replace("{version}", version),
            None if self.address.contains("{version}") => return Err("it wants a version"),
            None => self.address.clone(),
        };
        let uri = address::parse(&address)?;
        self.allows(&uri)?;
        Ok(address.trim_end_matches('/').to_owned())
    }

    /// Adds what one call saw.
    pub(super) fn saw(&self, tally: &Tally) {
        if !tally.is_empty() {
            self.seen.lock().unwrap_or_else(PoisonError::into_inner).merge(tally);
        }
    }

    /// What all calls saw.
    pub(super) fn report(&self) -> DriftReport {
        DriftReport::of(&self.seen)
    }

    /// Refuses plain HTTP, unless it was asked for.
    pub(super) fn allows(&self, uri: &Uri) -> Result<(), &'static str> {
        if self.plain_http || address::is_private(uri) {
            Ok(())
        } else {
            Err("plain HTTP is allowed only to this machine, or when asked for")
        }
    }
}
