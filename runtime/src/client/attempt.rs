//! One attempt of a call: a request with credentials goes out, and a whole response comes back.

use super::options::Edit;
use super::redirect::{self, Hop, Lead};
use super::settings::Settings;
use super::span;
use super::template::{Template, refused};
use crate::auth::{Authenticate, Wire};
use crate::error::{CredentialsError, ErrorKind, NotFollowed, TransportError, TransportErrorKind};
use crate::transport::{Alarm, Body, Limits, earlier, exchange};
use crate::validation::Violations;
use bytes::Bytes;
use std::sync::Arc;
use std::time::Instant;
use tracing::Span;

/// What all attempts of one call have in common.
pub(super) struct Attempt {
    pub(super) settings: Arc<Settings>,
    pub(super) template: Template,
    /// The credentials of this call alone.
    pub(super) credentials: Vec<Arc<dyn Authenticate>>,
    pub(super) edits: Vec<Edit>,
    pub(super) limits: Limits,
    /// When the time for the call is over, if ever.
    pub(super) deadline: Option<Instant>,
}

impl Attempt {
    /// Sends the request, and sends it again to wherever the service redirects it.
    pub(super) async fn run(
        &self,
        alarm: &mut Alarm,
        span: &Span,
        resent: &mut usize,
    ) -> Result<http::Response<Bytes>, Unanswered> {
        let until = self.until(alarm);
        let request = self.request(alarm, until).await?;
        span::addressed(span, request.uri());
        let before = *resent;
        let response = self.send(alarm, until, request, resent).await;
        let response = response.map_err(|error| Unanswered::Transport(error, *resent > before))?;
        span::answered(span, response.status(), *resent);
        Ok(response)
    }

    /// When the time for an attempt that begins now is over, if ever. What may not be repeated has all of the time that
    /// the call has, since there is nothing else to spend it on.
    fn until(&self, alarm: &Alarm) -> Option<Instant> {
        if self.template.meta().idempotent {
            earlier(self.deadline, alarm.after(self.limits.attempt))
        } else {
            self.deadline
        }
    }

    /// The request with credentials, as the caller changed it.
    async fn request(&self, alarm: &mut Alarm, until: Option<Instant>) -> Result<http::Request<Body>, Unanswered> {
        let mut request = self.template.request(&self.settings);
        let wire = Wire::new(alarm.seams().clone(), self.limits, until, self.settings.plain_http);
        let held = self.settings.credentials.iter().filter(|_| self.template.meta().client_auth);
        for credentials in held.chain(&self.credentials) {
            if let Some(fetch) = credentials.fetch(&wire) {
                let fetched = alarm.before(until, fetch).await.unwrap_or_else(|late| Err(late.into()));
                fetched.map_err(Unanswered::Credentials)?;
            }
            credentials.authenticate(&mut request).map_err(|violation| Unanswered::Refused(violation.into()))?;
        }
        for edit in &self.edits {
            edit(&mut request);
        }
        // The caller or the credentials may have changed the address.
        self.settings.allows(request.uri()).map_err(|reason| Unanswered::Refused(refused(reason)))?;
        Ok(request)
    }

    async fn send(
        &self,
        alarm: &mut Alarm,
        until: Option<Instant>,
        request: http::Request<Body>,
        resent: &mut usize,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let mut hop = Hop::of(&request);
        let mut response = exchange(alarm, until, self.limits, request).await?;
        let mut redirects = 0;
        loop {
            let lead = match &mut hop {
                Some(hop) => hop.follow(&self.settings, &response).map_err(TransportError::new)?,
                None => redirect::kept(&response),
            };
            let Some(hop) = hop.as_ref().filter(|_| matches!(lead, Lead::Followed)) else {
                if let Lead::NotFollowed(reason) = lead {
                    response.extensions_mut().insert(NotFollowed(reason));
                }
                break;
            };
            redirects += 1;
            if redirects > redirect::MAX_REDIRECTS {
                let reason = "it is one too many";
                return Err(TransportError::new(TransportErrorKind::Redirect { reason }));
            }
            *resent += 1;
            response = exchange(alarm, until, self.limits, hop.request()).await?;
        }
        Ok(response)
    }
}

/// Why there is no response.
pub(super) enum Unanswered {
    Refused(Violations),
    Credentials(CredentialsError),
    /// With whether the request had been redirected before.
    Transport(TransportError, bool),
}

impl<D> From<Unanswered> for ErrorKind<D> {
    fn from(unanswered: Unanswered) -> Self {
        match unanswered {
            Unanswered::Refused(violations) => Self::Refused(violations),
            Unanswered::Credentials(error) => Self::Credentials(error),
            Unanswered::Transport(error, _) => Self::Transport(error),
        }
    }
}
