//! What all calls of one client have in common.

use super::address::{self, Address};
use super::budget::Budget;
use super::limiter::Limiter;
use super::retry::Retry;
use crate::auth::Authenticate;
use crate::drift::{Drift, DriftKind, DriftMode, DriftReport, Notes, Tally};
use crate::evidence::Evidence;
use crate::operation::Meta;
use crate::transport::{self, Limits};
use crate::validation::Violations;
use http::{HeaderMap, HeaderValue, Uri};
use std::sync::{Arc, Mutex, PoisonError};

/// At most this much advice on one request is told; all of it is counted.
const MAX_ADVICE: usize = 1000;

/// The address of a service for one of its versions, or why it has none.
pub(super) type Service = Result<Arc<Address>, &'static str>;

/// What all calls of one client have in common.
pub(super) struct Settings {
    /// The address of the service; `{version}` stands where the version goes.
    pub(super) address: String,
    pub(super) headers: HeaderMap,
    /// What the client calls itself: one of its headers.
    pub(super) user_agent: Option<HeaderValue>,
    pub(super) credentials: Vec<Arc<dyn Authenticate>>,
    pub(super) has_certificate: bool,
    pub(super) limits: Limits,
    pub(super) retry: Retry,
    /// The further attempts that all calls share.
    pub(super) budget: Budget,
    /// When calls may begin.
    pub(super) limiter: Limiter,
    pub(super) plain_http: bool,
    pub(super) drift: DriftMode,
    /// Broken rules of this evidence and better founded ones refuse a call.
    pub(super) refuse: Evidence,
    /// Whether errors show the beginning of a value that could not be read.
    pub(super) excerpts: bool,
    /// The header of an answer by which the support of the service finds the call.
    pub(super) reference: Option<&'static str>,
    /// The drift that all calls saw, and the advice on what they sent.
    pub(super) seen: Arc<Mutex<Tally>>,
}

impl Settings {
    /// The address for a version.
    pub(super) fn address_of(&self, version: Option<&str>) -> Service {
        let address = match version {
            Some(version) => self.address.replace(address::VERSION, version),
            None => self.address.clone(),
        };
        let uri = address::parse(&address)?;
        self.allows(&uri)?;
        Address::of(uri).map(Arc::new).ok_or("it is not an address")
    }

    /// Adds what one call saw.
    pub(super) fn saw(&self, tally: &Tally) {
        if !tally.is_empty() {
            self.seen.lock().unwrap_or_else(PoisonError::into_inner).merge(tally);
        }
    }

    /// Adds what was noted of one answer, and gives it; and whether it fails a call that is so minded.
    pub(super) fn settled(&self, notes: Notes, mode: DriftMode, refuse: Evidence) -> (Vec<Drift>, bool) {
        let fails = mode == DriftMode::Strict && notes.refuses(refuse);
        let (drift, tally) = notes.finish();
        self.saw(&tally);
        (drift, fails)
    }

    /// Gives what is told of the advice on a request, and counts all of it if the request was sent.
    pub(super) fn advised(&self, meta: &Meta, mut advice: Violations, sent: bool) -> Violations {
        if sent && !advice.is_empty() {
            let notes = Notes::new(meta.id, meta.source);
            advice.iter().for_each(|violation| violation.note(DriftKind::Advice, &notes));
            self.saw(&notes.finish().1);
        }
        advice.truncate(MAX_ADVICE);
        advice
    }

    /// What all calls saw.
    pub(super) fn report(&self) -> DriftReport {
        DriftReport::of(&self.seen)
    }

    /// Refuses plain HTTP, unless it was asked for.
    pub(super) fn allows(&self, uri: &Uri) -> Result<(), &'static str> {
        transport::allows(uri, self.plain_http)
    }
}
