//! Building a client.

use super::{Async, Blocking, Mode, RateLimit, Retry, address};
use crate::auth::{Authenticate, ClientCredentials, Credential, Placement, TokenEndpoint};
use crate::certificate::Certificate;
use crate::drift::DriftMode;
use crate::evidence::Evidence;
use crate::operation::{Parameter, Quota};
use crate::transport::Limits;
use crate::value::Secret;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// Collects what a client needs; every generated builder wraps one.
pub struct BuilderCore<M: Mode = Async> {
    pub(super) address: Cow<'static, str>,
    pub(super) then: &'static str,
    /// The address has no place for the version, and the caller says so.
    pub(super) without_version: bool,
    pub(super) version: Option<&'static str>,
    pub(super) headers: Vec<(&'static str, Secret, bool)>,
    pub(super) credentials: Vec<Arc<dyn Authenticate>>,
    /// Where tokens come from.
    pub(super) token_endpoints: Vec<TokenEndpoint>,
    pub(super) certificate: Option<Certificate>,
    pub(super) roots: Vec<Vec<u8>>,
    pub(super) transport: Option<Arc<M::Transport>>,
    pub(super) timer: Option<Arc<M::Timer>>,
    pub(super) limits: Limits,
    pub(super) retry: Retry,
    pub(super) quota: Option<Quota>,
    pub(super) rate_limit: RateLimit,
    pub(super) plain_http: bool,
    pub(super) drift: DriftMode,
    pub(super) refuse: Evidence,
    pub(super) excerpts: bool,
    pub(super) user_agent: Cow<'static, str>,
    pub(super) reference: Option<&'static str>,
}

impl BuilderCore<Async> {
    /// For a service at this address; `{version}` stands where the version of the API goes.
    pub fn new(address: impl Into<Cow<'static, str>>) -> Self {
        Self::at(address.into())
    }
}

impl BuilderCore<Blocking> {
    /// The same for a client whose calls hold up the thread that makes them. Without the feature `blocking` it needs a
    /// [`transport`](Self::transport) of the caller's own.
    pub fn blocking(address: impl Into<Cow<'static, str>>) -> Self {
        Self::at(address.into())
    }
}

impl<M: Mode> BuilderCore<M> {
    fn at(address: Cow<'static, str>) -> Self {
        Self {
            address,
            then: "",
            without_version: false,
            version: None,
            headers: Vec::new(),
            credentials: Vec::new(),
            token_endpoints: Vec::new(),
            certificate: None,
            roots: Vec::new(),
            transport: None,
            timer: None,
            limits: Limits::default(),
            retry: Retry::default(),
            quota: None,
            rate_limit: RateLimit::default(),
            plain_http: false,
            drift: DriftMode::Off,
            refuse: Evidence::Stated,
            excerpts: false,
            user_agent: Cow::Borrowed(concat!("specwright-runtime/", env!("CARGO_PKG_VERSION"))),
            reference: None,
        }
    }

    /// A path that follows the address, whatever address is given: for services that only their customer can locate.
    #[must_use]
    pub fn then(mut self, path: &'static str) -> Self {
        self.then = path;
        self
    }

    /// Another address: a sandbox, a proxy, a server of a test. If the API has versions, `{version}` stands in it where the
    /// version goes, unless the path that [follows](Self::then) has it.
    #[must_use]
    pub fn base_url(mut self, address: impl Into<Cow<'static, str>>) -> Self {
        self.address = address.into();
        self.without_version = false;
        self
    }

    /// Another address that has no place for the version, although the API has versions: that of a proxy that adds it, or of
    /// the server of a test. The calls of all versions go there.
    #[must_use]
    pub fn base_url_without_version(mut self, address: impl Into<Cow<'static, str>>) -> Self {
        self.address = address.into();
        self.without_version = true;
        self
    }

    /// The version of the API.
    #[must_use]
    pub fn version(mut self, version: &'static str) -> Self {
        self.version = Some(version);
        self
    }

    /// A header that goes with every call, unless its value is absent. Dropped when a redirect leads to another
    /// origin.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Parameter) -> Self {
        if !value.is_absent() {
            let mut text = String::new();
            value.append(&mut text);
            self.headers.push((name, Secret::new(text), false));
        }
        self
    }

    /// A header that goes with every call and that no log may show.
    #[must_use]
    pub fn secret_header(mut self, name: &'static str, value: impl Into<Secret>) -> Self {
        self.headers.push((name, value.into(), true));
        self
    }

    /// The header of every answer by which the support of the service finds a call: errors show it, and
    /// [`Error::reference`](crate::Error::reference) returns it.
    #[must_use]
    pub fn reference(mut self, header: &'static str) -> Self {
        self.reference = Some(header);
        self
    }

    /// Credentials that go with every call.
    #[must_use]
    pub fn authenticate(mut self, credentials: Arc<dyn Authenticate>) -> Self {
        self.credentials.push(credentials);
        self
    }

    /// A secret that goes with every call in this place, tokens that are fetched for it, or what the caller puts there. The
    /// address that [`ClientCredentials`] fetch tokens from is checked when the client is built, and that they are not empty.
    #[must_use]
    pub fn credential(mut self, place: Placement, credential: Credential) -> Self {
        self.token_endpoints.extend(credential.token_endpoint().cloned());
        self.authenticate(credential.at(place))
    }

    /// Tokens of OAuth 2.0 that go with every call as `Authorization: Bearer <token>`.
    #[must_use]
    pub fn client_credentials(self, credentials: ClientCredentials) -> Self {
        self.credential(Placement::Bearer, credentials.into())
    }

    /// A certificate for servers that ask for one. A transport of the caller's own has to bring it itself, and shows this one to nobody;
    /// it is checked all the same, and no redirect to another origin is followed.
    #[must_use]
    pub fn certificate(mut self, certificate: Certificate) -> Self {
        self.certificate = Some(certificate);
        self
    }

    /// An authority to be trusted besides those of the system, in PEM form. It is checked when the client is built. A transport of the
    /// caller's own has to trust it by itself: the client is not built with both.
    #[must_use]
    pub fn root_certificate(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.roots.push(pem.as_ref().to_vec());
        self
    }

    /// Another transport than the one over hyper, or over ureq for a client that blocks. If it holds a client certificate, it
    /// has to say so: [`Transport::holds_certificate`](crate::Transport::holds_certificate). It brings its own TLS: what the builder has of
    /// certificates does not go to it.
    #[must_use]
    pub fn transport(mut self, transport: Arc<M::Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Another timer than the one of tokio, or of the system for a client that blocks.
    #[must_use]
    pub fn timer(mut self, timer: Arc<M::Timer>) -> Self {
        self.timer = Some(timer);
        self
    }

    /// What one call may take; see [`Limits::default`].
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// When calls are sent again; see [`Retry`] for what is usual.
    #[must_use]
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// How often the service may be called, as it documents it.
    #[must_use]
    pub fn quota(mut self, quota: Quota) -> Self {
        self.quota = Some(quota);
        self
    }

    /// How often the client calls the service, unless what is documented shall hold.
    #[must_use]
    pub fn rate_limit(mut self, rate_limit: RateLimit) -> Self {
        self.rate_limit = rate_limit;
        self
    }

    /// What calls do where an answer is not as documented.
    #[must_use]
    pub fn drift(mut self, mode: DriftMode) -> Self {
        self.drift = mode;
        self
    }

    /// Refuses calls for broken rules of that evidence and better founded ones; [`Evidence::Stated`] unless this is given.
    #[must_use]
    pub fn refuse(mut self, evidence: Evidence) -> Self {
        self.refuse = evidence;
        self
    }

    /// Whether errors show the beginning of the value that could not be read, and the keys of maps that lead to it; they do
    /// not unless this is given, since both may be data of a customer. What looks like a secret is left out all the same.
    #[must_use]
    pub fn excerpts(mut self, shown: bool) -> Self {
        self.excerpts = shown;
        self
    }

    /// Allows plain HTTP to other machines: everything that is sent, credentials too, can then be read on the way.
    #[must_use]
    pub fn allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    /// What the client calls itself in `User-Agent`.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<Cow<'static, str>>) -> Self {
        self.user_agent = user_agent.into();
        self
    }
}

impl<M: Mode> fmt::Debug for BuilderCore<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BuilderCore")
            .field("address", &address::shown(&self.address))
            .field("version", &self.version)
            .field("certificate", &self.certificate)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}
