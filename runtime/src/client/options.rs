//! What one call has of its own.

use super::Retry;
use crate::auth::{Authenticate, Credential, Placement};
use crate::drift::DriftMode;
use crate::evidence::Evidence;
use crate::operation::{Operation, Parameter};
use crate::transport::Body;
use crate::validation::Violations;
use crate::value::Secret;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// A change that a caller makes to each request of a call.
pub(super) type Edit = Arc<dyn Fn(&mut http::Request<Body>) + Send + Sync>;

/// What one call has of its own, beyond the arguments of its operation.
#[derive(Clone, Default)]
pub struct CallOptions(Option<Box<Own>>);

/// Most calls have nothing of their own, so that it stands apart.
#[derive(Clone)]
pub(super) struct Own {
    pub(super) edits: Vec<Edit>,
    pub(super) headers: Vec<(&'static str, Secret)>,
    pub(super) credentials: Vec<Arc<dyn Authenticate>>,
    pub(super) timeout: Option<Duration>,
    pub(super) retry: Option<Retry>,
    unchecked: bool,
    /// What the call breaks, where that is not what its operation does.
    broken: Option<Violations>,
    /// The ids of rules that this call may break.
    unchecked_rules: Vec<Box<str>>,
    pub(super) drift: Option<DriftMode>,
    pub(super) refuse: Option<Evidence>,
}

static NOTHING: Own = Own {
    edits: Vec::new(),
    headers: Vec::new(),
    credentials: Vec::new(),
    timeout: None,
    retry: None,
    unchecked: false,
    broken: None,
    unchecked_rules: Vec::new(),
    drift: None,
    refuse: None,
};

impl CallOptions {
    /// Nothing.
    pub fn new() -> Self {
        Self::default()
    }

    pub(super) fn own(&self) -> &Own {
        self.0.as_deref().unwrap_or(&NOTHING)
    }

    fn own_mut(&mut self) -> &mut Own {
        self.0.get_or_insert_with(|| Box::new(NOTHING.clone()))
    }

    /// Changes the request before it is sent, after everything else was put into it, credentials included. Every attempt
    /// of the call has a request of its own, which is changed once, when nothing keeps it from being sent any more. A rate limit counts the
    /// request as it was before.
    ///
    /// The address is checked once more afterwards: plain HTTP stays refused, and so is what is no whole address. A version of HTTP
    /// makes no difference to the transports of this crate, which speak what both sides agree on.
    pub fn edit(&mut self, edit: impl Fn(&mut http::Request<Body>) + Send + Sync + 'static) {
        self.own_mut().edits.push(Arc::new(edit));
    }

    /// The time for the whole call, instead of the client's `total`. If it is longer than that, one attempt may take all of
    /// it. A call without any time is refused.
    pub fn timeout(&mut self, timeout: Duration) {
        self.own_mut().timeout = Some(timeout);
    }

    /// When this call is sent again, instead of what holds for the client's calls.
    pub fn retry(&mut self, retry: Retry) {
        self.own_mut().retry = Some(retry);
    }

    /// Sends the request although it breaks documented rules. What HTTP itself cannot carry is refused as before.
    pub fn unchecked(&mut self) {
        self.own_mut().unchecked = true;
    }

    /// Checks another operation in place of the one that is sent.
    pub(super) fn judged_by<O: Operation>(&mut self, given: &O) {
        if !self.own().unchecked {
            self.own_mut().broken = Some(given.broken(&()));
        }
    }

    /// What a call of this operation breaks, as far as that is looked at.
    pub(super) fn broken_by<O: Operation>(&mut self, operation: &O) -> Violations {
        let Some(own) = &mut self.0 else { return operation.broken(&()) };
        let mut broken = match own.broken.take() {
            Some(broken) => broken,
            None if own.unchecked => Violations::new(),
            None => operation.broken(&()),
        };
        broken.pass_over(&own.unchecked_rules);
        broken
    }

    /// Sends the request although it breaks the documented rule of that id, or the bound: the [`Rule::id`](crate::Rule::id) of a
    /// [`Violation`](crate::Violation). It is not told as advice either. All other rules are checked as before, so that an id that
    /// nothing breaks, of a rule that is gone for example, changes nothing.
    pub fn unchecked_rule(&mut self, id: &str) {
        self.own_mut().unchecked_rules.push(id.into());
    }

    /// Refuses this call for broken rules of that evidence and better founded ones, instead of those that refuse the
    /// client's calls.
    pub fn refuse(&mut self, evidence: Evidence) {
        self.own_mut().refuse = Some(evidence);
    }

    /// What this call does where its answer is not as documented, instead of what the client does.
    pub fn drift(&mut self, mode: DriftMode) {
        self.own_mut().drift = Some(mode);
    }

    /// Sends a header with this call, unless its value is absent. Credentials and edits come after it.
    pub fn header<P: Parameter + ?Sized>(&mut self, name: &'static str, value: &P) {
        if !value.is_absent() {
            let mut text = String::new();
            value.append(&mut text);
            self.own_mut().headers.push((name, Secret::new(text)));
        }
    }

    /// Sends `Authorization: Bearer <token>` with this call, instead of what the client has there.
    pub fn bearer_token(&mut self, token: impl Into<Credential>) {
        self.credential(Placement::Bearer, token.into());
    }

    /// Adds a secret to this call, tokens that are fetched for it, or what the caller puts there. An address that
    /// [`ClientCredentials`](crate::ClientCredentials) cannot fetch tokens from is an error of the call, which sends nothing. Give each
    /// call the same [`TokenSource`](crate::TokenSource): `ClientCredentials` themselves are asked for a token by each.
    pub fn credential(&mut self, place: Placement, credential: Credential) {
        self.authenticate(credential.at(place));
    }

    /// Adds credentials to this call, after the client's own.
    pub fn authenticate(&mut self, credentials: Arc<dyn Authenticate>) {
        self.own_mut().credentials.push(credentials);
    }
}

impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let own = self.own();
        f.debug_struct("CallOptions")
            .field("edits", &own.edits.len())
            .field("headers", &own.headers.len())
            .field("credentials", &own.credentials.len())
            .field("timeout", &own.timeout)
            .field("retry", &own.retry)
            .field("unchecked", &own.unchecked)
            .field("unchecked_rules", &own.unchecked_rules)
            .field("drift", &own.drift)
            .field("refuse", &own.refuse)
            .finish()
    }
}
