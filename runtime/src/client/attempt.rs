//! One attempt of a call: a request with credentials goes out, and a whole response comes back.

use super::address;
use super::limiter::Permits;
use super::options::Edit;
use super::redirect::{self, Hop, Lead};
use super::settings::Settings;
use super::span;
use super::template::{Template, refused};
use crate::auth::{Authenticate, Wire};
use crate::error::{CallOutcome, CredentialsError, ErrorKind, NotFollowed, TransportError, TransportErrorKind};
use crate::foreign::Placed;
use crate::operation::{Quota, QuotaKey, header};
use crate::transport::{self, Alarm, Body, Limits, earlier, exchange, retry_after, usable_origin};
use crate::validation::Violations;
use crate::value::Secret;
use bytes::Bytes;
use http::StatusCode;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tracing::Instrument as _;

/// What all attempts of one call have in common.
pub(super) struct Attempt {
    pub(super) settings: Arc<Settings>,
    pub(super) template: Template,
    /// The headers of this call alone.
    pub(super) headers: Vec<(&'static str, Secret)>,
    /// The credentials of this call alone.
    pub(super) credentials: Vec<Arc<dyn Authenticate>>,
    pub(super) edits: Vec<Edit>,
    pub(super) limits: Limits,
    /// How often the operation may be called, where that is documented of it alone.
    pub(super) quota: Option<&'static Quota>,
    /// When the time for the call is over, if ever.
    pub(super) deadline: Option<Instant>,
}

impl Attempt {
    /// Sends the request, and sends it again to wherever the service redirects it. Its span begins when it has its credentials
    /// and its turn.
    pub(super) async fn run(&self, alarm: &mut Alarm, trail: &mut Trail) -> Result<http::Response<Bytes>, Unanswered> {
        trail.reset();
        let (request, until, mut permits) = self.permitted(alarm, trail).await.inspect_err(span::unsent)?;
        let span = span::attempt(self.template.meta(), trail.resent);
        transport::addressed(&span, request.uri());
        span::identified(&span, self.template.meta(), request.headers());
        let before = trail.resent;
        trail.placed = Placed::of(request.headers(), request.uri(), self.template.uri());
        // Nobody wants to know how long it took unless somebody listens.
        let begun = (!span.is_disabled()).then(|| alarm.seams().now());
        let response = self.send(alarm, until, request, &mut permits, trail).instrument(span.clone()).await;
        let took = begun.map(|begun| alarm.seams().now().saturating_duration_since(begun)).unwrap_or_default();
        if trail.resent > before {
            span::sent_again(&span, trail.resent);
        }
        let response = match response {
            Ok(response) => response,
            Err(error) => {
                transport::lost(&span, &error, took);
                let outcome = match CallOutcome::of(&error) {
                    _ if !trail.begun => CallOutcome::NotSent,
                    // What was redirected had been sent.
                    CallOutcome::NotSent if trail.resent > before => CallOutcome::Unknown,
                    outcome => outcome,
                };
                if outcome == CallOutcome::NotSent {
                    permits.unused();
                }
                return Err(Unanswered::Transport(error, outcome));
            }
        };
        trail.retry_after = retry_after(response.headers(), alarm.seams().wall_time());
        // What another origin asks for is not for the calls of this one.
        let refused = response.status() == StatusCode::TOO_MANY_REQUESTS && !trail.abroad;
        if let Some(wait) = trail.retry_after.filter(|_| refused) {
            permits.hold(alarm.seams().now(), wait);
        }
        span::referred(&span, self.settings.reference, response.headers(), || trail.placed.known());
        transport::answered(&span, response.status(), took);
        Ok(response)
    }

    /// Tells the credentials of the last attempt that they were refused. True if other ones are to be had.
    pub(super) fn refused(&self, trail: &Trail) -> bool {
        let Some(head) = &trail.head else { return false };
        // All of them are told.
        self.credentials().filter(|credentials| credentials.is_renewable() && credentials.refused(head)).count() > 0
    }

    /// The number of who calls by the credentials that the request has there, if they have one.
    fn identity(&self, key: &QuotaKey, head: &http::Request<()>) -> Option<u64> {
        let renewable = self.credentials().filter(|credentials| credentials.is_renewable());
        renewable.filter_map(|credentials| credentials.identity(key, head)).last()
    }

    /// What credentials that are renewed may want to see of a request.
    fn head(&self, request: &http::Request<Body>) -> Option<http::Request<()>> {
        self.credentials().any(|credentials| credentials.is_renewable()).then(|| head(request))
    }

    /// What the client holds, then what the call brings.
    fn credentials(&self) -> impl Iterator<Item = &Arc<dyn Authenticate>> {
        let held = self.settings.credentials.iter().filter(|_| self.template.meta().client_auth);
        held.chain(&self.credentials)
    }

    /// The request, as soon as the rate limit allows it, and when the time for the attempt is over.
    async fn permitted(
        &self,
        alarm: &mut Alarm,
        trail: &mut Trail,
    ) -> Result<(http::Request<Body>, Option<Instant>, Permits), Unanswered> {
        let mut until = self.until(alarm);
        let mut request = self.request(alarm, until).await?;
        trail.head = self.head(&request);
        let own = self.quota.map(|quota| (self.template.meta().id, *quota));
        let lines = self.settings.limiter.lines(alarm, own, &request, |key| self.identity(key, trail.head.as_ref()?));
        let mut permits = lines.permits(alarm, self.deadline).await.map_err(Unanswered::RateLimited)?;
        while permits.waited {
            // What was true before the wait, such as a token or a time, may no longer be.
            until = self.until(alarm);
            request = self.request(alarm, until).await?;
            trail.head = self.head(&request);
            permits.waited = permits.wait_out(alarm, self.deadline).await.map_err(Unanswered::RateLimited)?;
        }
        // They may do what must be done once for each request, and so come last.
        self.edits.iter().for_each(|edit| edit(&mut request));
        if !self.edits.is_empty() {
            trail.head = self.head(&request);
        }
        // The caller or the credentials may have changed the address.
        let usable = usable_origin(request.uri()).and_then(|()| self.settings.allows(request.uri()));
        usable.map_err(|reason| Unanswered::Refused(refused(reason)))?;
        Ok((request, until, permits))
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

    /// The request with credentials, as the caller has not changed it yet.
    async fn request(&self, alarm: &mut Alarm, until: Option<Instant>) -> Result<http::Request<Body>, Unanswered> {
        let mut request = self.template.request(&self.settings);
        for (name, value) in &self.headers {
            let set = header(name, value.expose()).map_err(|violation| Unanswered::Refused(violation.into()))?;
            let (name, mut value) = set;
            // The documentation may not say that it is a secret.
            value.set_sensitive(true);
            request.headers_mut().insert(name, value);
        }
        let wire =
            Wire::new(alarm.seams().clone(), self.limits, until, &self.settings.headers, self.settings.plain_http);
        for credentials in self.credentials() {
            if let Some(fetch) = credentials.fetch(&wire) {
                let fetched = alarm.before(until, fetch).await.unwrap_or_else(|late| Err(late.into()));
                fetched.map_err(Unanswered::Credentials)?;
            }
            credentials.authenticate(&mut request).map_err(|violation| Unanswered::Refused(violation.into()))?;
        }
        Ok(request)
    }

    async fn send(
        &self,
        alarm: &mut Alarm,
        until: Option<Instant>,
        request: http::Request<Body>,
        permits: &mut Permits,
        trail: &mut Trail,
    ) -> Result<http::Response<Bytes>, TransportError> {
        // What came before, such as a token that blocks, may have taken all the time.
        alarm.left(until)?;
        trail.begun = true;
        permits.used();
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
            trail.resent += 1;
            trail.abroad = hop.abroad;
            // What another origin refuses is not what this one was sent.
            trail.head.take_if(|head| !address::same_origin(head.uri(), &hop.uri));
            // Nor does the limit of this one count what another is sent.
            if !hop.abroad {
                permits.again();
            }
            response = exchange(alarm, until, self.limits, hop.request()).await?;
        }
        Ok(response)
    }
}

/// What the attempts of a call leave behind.
#[derive(Default)]
pub(super) struct Trail {
    /// How often the request was sent again.
    pub(super) resent: usize,
    /// Where the secrets of the last request stood.
    pub(super) placed: Placed,
    /// How long the last answer asked to wait.
    pub(super) retry_after: Option<Duration>,
    /// The last answer may come from another origin.
    abroad: bool,
    /// The last request was given to the transport.
    begun: bool,
    /// The last request without its body, if its credentials may want to see it.
    head: Option<http::Request<()>>,
}

impl Trail {
    /// Before another attempt.
    fn reset(&mut self) {
        *self = Self { resent: self.resent, ..Self::default() };
    }
}

fn head(request: &http::Request<Body>) -> http::Request<()> {
    let mut head = http::Request::new(());
    *head.method_mut() = request.method().clone();
    *head.uri_mut() = request.uri().clone();
    head.headers_mut().clone_from(request.headers());
    head
}

/// Why there is no response.
pub(super) enum Unanswered {
    Refused(Violations),
    Credentials(CredentialsError),
    /// With how long it would have to wait.
    RateLimited(Duration),
    /// With how far it came.
    Transport(TransportError, CallOutcome),
}

impl<D> From<Unanswered> for ErrorKind<D> {
    fn from(unanswered: Unanswered) -> Self {
        match unanswered {
            Unanswered::Refused(violations) => Self::Refused(violations),
            Unanswered::Credentials(error) => Self::Credentials(error),
            Unanswered::RateLimited(wait) => Self::RateLimited { wait },
            Unanswered::Transport(error, _) => Self::Transport(error),
        }
    }
}
