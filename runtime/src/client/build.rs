//! Making a client of what was collected, and refusing what cannot work.

use super::address::{self, VersionPlace};
use super::budget::Budget;
use super::limiter::Limiter;
use super::settings::Settings;
use super::{BuilderCore, Core, Mode};
use crate::auth::TokenEndpoint;
use crate::error::BuildError;
use crate::operation::header;
use crate::transport::allows;
use http::HeaderMap;
use http::header::{HeaderValue, USER_AGENT};
use std::sync::Arc;

impl<M: Mode> BuilderCore<M> {
    /// The client.
    ///
    /// # Errors
    /// If the address or that of a token endpoint is not one of HTTPS (or of this machine, or plain HTTP was asked for), the
    /// address does not say where the version goes or has another brace, a header or the certificate cannot be used, the id or the
    /// secret for a token endpoint is empty, a root certificate is given besides a transport, a limit is zero, or the crate has no transport or timer of its own and none was given.
    pub fn build(self) -> Result<Core<M>, BuildError> {
        if let Some(name) = self.limits.zero() {
            return Err(BuildError::Limit { name });
        }
        self.token_endpoints()?;
        self.beside_a_transport()?;
        let headers = self.all_headers()?;
        let timer = self.timer.or_else(M::default_timer);
        let transport = match &self.transport {
            Some(transport) => Arc::clone(transport),
            None => M::default_transport(self.certificate.as_ref(), &self.roots, self.limits, timer.as_ref())?,
        };
        let timer = timer.ok_or(BuildError::NoTimer)?;
        let seams = M::seams(transport, timer);
        let settings = Settings {
            address: format!("{}{}", self.address.trim_end_matches('/'), self.then),
            user_agent: headers.get(USER_AGENT).cloned(),
            headers,
            credentials: self.credentials,
            has_certificate: self.certificate.is_some() || seams.holds_certificate(),
            limits: self.limits,
            retry: self.retry,
            budget: Budget::default(),
            limiter: Limiter::new(self.rate_limit, self.quota),
            plain_http: self.plain_http,
            drift: self.drift,
            refuse: self.refuse,
            excerpts: self.excerpts,
            reference: self.reference,
            seen: Arc::default(),
        };
        let place = VersionPlace { then: self.then, version: self.version, left_out: self.without_version };
        let usable = address::braces(&settings.address)
            .and_then(|()| settings.address_of(self.version))
            .and_then(|_| place.check(&self.address));
        if let Err(reason) = usable {
            return Err(BuildError::Address { address: address::shown(&settings.address), reason });
        }
        Ok(Core::new(settings, self.version, seams))
    }

    /// Refuses what a transport of the caller's own does not get. A client certificate may be what the builder cannot do without, so
    /// that it is only looked at.
    fn beside_a_transport(&self) -> Result<(), BuildError> {
        if self.transport.is_none() {
            return Ok(());
        }
        if !self.roots.is_empty() {
            return Err(BuildError::RootCertificate);
        }
        #[cfg(any(feature = "blocking", feature = "hyper"))]
        if let Some(certificate) = &self.certificate {
            certificate.check().map_err(BuildError::Certificate)?;
        }
        Ok(())
    }

    /// Refuses to send a secret for a token to an address that cannot be used, or must not be; and to have none.
    fn token_endpoints(&self) -> Result<(), BuildError> {
        for TokenEndpoint { url, unusable, unable } in &self.token_endpoints {
            if let Some(reason) = *unable {
                return Err(BuildError::Credentials { reason });
            }
            let allowed = || url.parse().ok().and_then(|uri| allows(&uri, self.plain_http).err());
            if let Some(reason) = unusable.or_else(allowed) {
                return Err(BuildError::Address { address: address::shown(url), reason });
            }
        }
        Ok(())
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
}
