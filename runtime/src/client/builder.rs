//! Building a client.

use super::settings::Settings;
use super::{Async, Core, address};
use crate::auth::{Authenticate, Certificate};
use crate::error::BuildError;
use crate::operation::{Parameter, header};
use crate::transport::{Limits, Timer, Transport};
use crate::value::Secret;
use http::HeaderMap;
use http::header::{HeaderValue, USER_AGENT};
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// Collects what a client needs; every generated builder wraps one.
pub struct BuilderCore {
    address: Cow<'static, str>,
    then: &'static str,
    version: Option<&'static str>,
    headers: Vec<(&'static str, Secret, bool)>,
    credentials: Vec<Arc<dyn Authenticate>>,
    certificate: Option<Certificate>,
    roots: Vec<Vec<u8>>,
    transport: Option<Arc<dyn Transport>>,
    timer: Option<Arc<dyn Timer>>,
    limits: Limits,
    plain_http: bool,
    user_agent: Cow<'static, str>,
}

impl BuilderCore {
    /// For a service at this address; `{version}` stands where the version of the API goes.
    pub fn new(address: impl Into<Cow<'static, str>>) -> Self {
        Self {
            address: address.into(),
            then: "",
            version: None,
            headers: Vec::new(),
            credentials: Vec::new(),
            certificate: None,
            roots: Vec::new(),
            transport: None,
            timer: None,
            limits: Limits::default(),
            plain_http: false,
            user_agent: Cow::Borrowed(concat!("specwright-runtime/", env!("CARGO_PKG_VERSION"))),
        }
    }

    /// A path that follows the address, whatever address is given: for services that only their customer can locate.
    #[must_use]
    pub fn then(mut self, path: &'static str) -> Self {
        self.then = path;
        self
    }

    /// Another address: a sandbox, a proxy, a server of a test. `{version}` may stand in it.
    #[must_use]
    pub fn base_url(mut self, address: impl Into<Cow<'static, str>>) -> Self {
        self.address = address.into();
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

    /// Credentials that go with every call.
    #[must_use]
    pub fn authenticate(mut self, credentials: Arc<dyn Authenticate>) -> Self {
        self.credentials.push(credentials);
        self
    }

    /// A certificate for servers that ask for one. A transport of the caller's own has to bring it itself.
    #[must_use]
    pub fn certificate(mut self, certificate: Certificate) -> Self {
        self.certificate = Some(certificate);
        self
    }

    /// An authority to be trusted besides those of the system, in PEM form. It is checked when the client is built; a
    /// transport of the caller's own has to bring it itself.
    #[must_use]
    pub fn root_certificate(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.roots.push(pem.as_ref().to_vec());
        self
    }

    /// Another transport than the one over reqwest.
    #[must_use]
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Another timer than the one of tokio.
    #[must_use]
    pub fn timer(mut self, timer: Arc<dyn Timer>) -> Self {
        self.timer = Some(timer);
        self
    }

    /// What one call may take; see [`Limits::default`].
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
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

    /// The client.
    ///
    /// # Errors
    /// If the address is not one of HTTPS (or of this machine, or plain HTTP was asked for), a header or the
    /// certificate cannot be used, or the crate has no transport or timer of its own and none was given.
    pub fn build(self) -> Result<Core<Async>, BuildError> {
        let headers = self.all_headers()?;
        let transport = match &self.transport {
            Some(transport) => Arc::clone(transport),
            None => self.default_transport()?,
        };
        let timer = match &self.timer {
            Some(timer) => Arc::clone(timer),
            None => default_timer()?,
        };
        let settings = Settings {
            address: format!("{}{}", self.address.trim_end_matches('/'), self.then),
            headers,
            credentials: self.credentials,
            has_certificate: self.certificate.is_some(),
            limits: self.limits,
            plain_http: self.plain_http,
        };
        if let Err(reason) = settings.address_of(self.version) {
            return Err(BuildError::Address { address: address::shown(&settings.address), reason });
        }
        Ok(Core::new(settings, self.version, Async(transport, timer)))
    }

    fn all_headers(&self) -> Result<HeaderMap, BuildError> {
        let mut headers = HeaderMap::new();
        let mut set = |name: &str, text: &str, secret: bool| {
            let (name, mut value): (_, HeaderValue) = header(name, text).map_err(BuildError::Header)?;
            value.set_sensitive(secret);
            headers.insert(name, value);
            Ok(())
        };
        set(USER_AGENT.as_str(), &self.user_agent, false)?;
        for (name, value, secret) in &self.headers {
            set(name, value.expose(), *secret)?;
        }
        Ok(headers)
    }

    #[cfg(feature = "reqwest")]
    fn default_transport(&self) -> Result<Arc<dyn Transport>, BuildError> {
        let transport =
            crate::transport::ReqwestTransport::with_tls(self.certificate.as_ref(), &self.roots, self.limits)?;
        Ok(Arc::new(transport))
    }

    #[cfg(not(feature = "reqwest"))]
    fn default_transport(&self) -> Result<Arc<dyn Transport>, BuildError> {
        Err(BuildError::NoTransport)
    }
}

#[cfg(feature = "reqwest")]
fn default_timer() -> Result<Arc<dyn Timer>, BuildError> {
    Ok(Arc::new(crate::transport::TokioTimer))
}

#[cfg(not(feature = "reqwest"))]
fn default_timer() -> Result<Arc<dyn Timer>, BuildError> {
    Err(BuildError::NoTimer)
}

impl fmt::Debug for BuilderCore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BuilderCore")
            .field("address", &address::shown(&self.address))
            .field("version", &self.version)
            .field("certificate", &self.certificate)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}
