//! One attempt of a call: a request with credentials goes out, and a whole response comes back.

use super::limiter::{Lines, Permits};
use super::options::CallOptions;
use super::redirect::{self, Hop, Lead};
use super::retry::Retry;
use super::sent::Sent;
use super::settings::Settings;
use super::span;
use super::template::{Template, refused};
use crate::auth::{Authenticate, Wire};
use crate::error::{CallOutcome, CredentialsError, ErrorKind, NotFollowed, TransportError, TransportErrorKind};
use crate::operation::{Quota, QuotaKey, header};
use crate::transport::{self, Alarm, Body, Limits, earlier, exchange, retry_after, usable_origin};
use crate::validation::Violations;
use bytes::Bytes;
use http::StatusCode;
use std::cell::LazyCell;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tracing::Instrument as _;

/// What all attempts of one call have in common.
pub(super) struct Attempt {
    pub(super) settings: Arc<Settings>,
    pub(super) template: Template,
    /// What this call has of its own.
    pub(super) options: CallOptions,
    pub(super) limits: Limits,
    /// How often the operation may be called, where that is documented of it alone.
    pub(super) quota: Option<&'static Quota>,
    /// When the time for the call is over, if ever.
    pub(super) deadline: Option<Instant>,
}

impl Attempt {
    /// When the call is sent again.
    pub(super) fn retry(&self) -> &Retry {
        self.options.own().retry.as_ref().unwrap_or(&self.settings.retry)
    }

    /// Sends the request, and sends it again to wherever the service redirects it. Its span begins when it has its credentials
    /// and its turn.
    pub(super) async fn run(&self, alarm: &mut Alarm, trail: &mut Trail) -> Result<http::Response<Bytes>, Unanswered> {
        trail.reset();
        let Permitted { request, until, mut permits } = self.permitted(alarm).await.inspect_err(span::unsent)?;
        let span = span::attempt(self.template.meta(), trail.resent);
        transport::addressed(&span, request.uri());
        span::identified(&span, self.template.meta(), request.headers());
        let before = trail.resent;
        let sent = Sent::of(&request, self.template.uri());
        // Nobody wants to know how long it took unless somebody listens.
        let begun = (!span.is_disabled()).then(|| alarm.seams().now());
        let response = self.send(alarm, until, request, &sent, &mut permits, trail).instrument(span.clone()).await;
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
        trail.retry_after = retry_after(response.headers(), || alarm.seams().wall_time());
        // What another origin asks for is not for the calls of this one.
        let refused = response.status() == StatusCode::TOO_MANY_REQUESTS && !trail.abroad;
        if let Some(wait) = trail.retry_after.filter(|_| refused) {
            permits.hold(alarm.seams().now(), wait);
        }
        span::referred(&span, self.settings.reference, response.headers(), || sent.known());
        transport::answered(&span, response.status(), took);
        trail.sent = Some(sent);
        Ok(response)
    }

    /// Tells the credentials of the last attempt that they were refused. True if other ones are to be had.
    pub(super) fn refused(&self, trail: &Trail) -> bool {
        // What another origin refuses is not what this one was sent.
        let Some(sent) = trail.sent.as_ref().filter(|_| !trail.abroad) else { return false };
        let head = LazyCell::new(|| sent.head());
        // All of them are told.
        self.renewable().filter(|renewable| renewable.refused(&head)).count() > 0
    }

    /// What the client holds, then what the call brings.
    fn credentials(&self) -> impl Iterator<Item = &Arc<dyn Authenticate>> {
        let held = self.settings.credentials.iter().filter(|_| self.template.meta().client_auth);
        held.chain(&self.options.own().credentials)
    }

    /// Those that are renewed.
    fn renewable(&self) -> impl Iterator<Item = &Arc<dyn Authenticate>> {
        self.credentials().filter(|credentials| credentials.is_renewable())
    }

    /// The request, as soon as the rate limit allows it, and when the time for the attempt is over.
    async fn permitted(&self, alarm: &mut Alarm) -> Result<Permitted, Unanswered> {
        let until = self.until(alarm);
        let request = self.request(alarm, until).await?;
        let permits = self.lines(alarm, &request).permits(alarm, self.deadline).await;
        let mut permitted = Permitted { request, until, permits: permits.map_err(Unanswered::RateLimited)? };
        if permitted.permits.waited {
            // In a box, so that attempts that need not wait have no room for it.
            permitted = Box::pin(self.renewed(alarm, permitted.permits)).await?;
        }
        // They may do what must be done once for each request, and so come last.
        self.options.own().edits.iter().for_each(|edit| edit(&mut permitted.request));
        // The caller or the credentials may have changed the address.
        if !self.template.stays(permitted.request.uri()) {
            let uri = permitted.request.uri();
            let usable = usable_origin(uri).and_then(|()| self.settings.allows(uri));
            usable.map_err(|reason| Unanswered::Refused(refused(reason)))?;
        }
        Ok(permitted)
    }

    /// The request anew after a wait: what was true before, such as a token or a time, may no longer be.
    async fn renewed(&self, alarm: &mut Alarm, mut permits: Permits) -> Result<Permitted, Unanswered> {
        loop {
            let until = self.until(alarm);
            let request = self.request(alarm, until).await?;
            permits.waited = permits.wait_out(alarm, self.deadline).await.map_err(Unanswered::RateLimited)?;
            if !permits.waited {
                return Ok(Permitted { request, until, permits });
            }
        }
    }

    /// Where the request has to stand in line.
    fn lines(&self, alarm: &Alarm, request: &http::Request<Body>) -> Lines {
        let own = self.quota.map(|quota| (self.template.meta().id, *quota));
        let head = LazyCell::new(|| Sent::of(request, self.template.uri()).head());
        // The number of who calls by the credentials that the request has there, if they have one.
        let identity = |key: &QuotaKey| self.renewable().filter_map(|renewable| renewable.identity(key, &head)).last();
        self.settings.limiter.lines(alarm, own, request, identity)
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
        for (name, value) in &self.options.own().headers {
            let set = header(name, value.expose()).map_err(|violation| Unanswered::Refused(violation.into()))?;
            let (name, mut value) = set;
            // The documentation may not say that it is a secret.
            value.set_sensitive(true);
            request.headers_mut().insert(name, value);
        }
        let (user_agent, plain_http) = (self.settings.user_agent.clone(), self.settings.plain_http);
        let wire = Wire::new(alarm.seams().clone(), self.limits, until, user_agent, plain_http);
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
        sent: &Sent,
        permits: &mut Permits,
        trail: &mut Trail,
    ) -> Result<http::Response<Bytes>, TransportError> {
        // What came before, such as a token that blocks, may have taken all the time.
        alarm.left(until)?;
        trail.begun = true;
        permits.used();
        let response = exchange(alarm, until, self.limits, request).await?;
        if redirect::location(&response).is_none() {
            return Ok(response);
        }
        // Rare, and in a box so that all other attempts have no room for it.
        Box::pin(self.follow(alarm, until, response, sent, permits, trail)).await
    }

    /// Sends the request again to wherever the response leads.
    async fn follow(
        &self,
        alarm: &mut Alarm,
        until: Option<Instant>,
        mut response: http::Response<Bytes>,
        sent: &Sent,
        permits: &mut Permits,
        trail: &mut Trail,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let mut hop = Hop::of(sent);
        let mut redirects = 0;
        loop {
            let lead = match &mut hop {
                Some(hop) => hop.follow(&self.settings, &response).map_err(TransportError::new)?,
                None => Lead::NotFollowed("only GET and HEAD without a body are sent again elsewhere"),
            };
            let Some(hop) = hop.as_ref().filter(|_| matches!(lead, Lead::Followed)) else {
                if let Lead::NotFollowed(reason) = lead {
                    response.extensions_mut().insert(NotFollowed(reason));
                }
                return Ok(response);
            };
            redirects += 1;
            if redirects > redirect::MAX_REDIRECTS {
                let reason = "it is one too many";
                return Err(TransportError::new(TransportErrorKind::Redirect { reason }));
            }
            trail.resent += 1;
            trail.abroad = hop.abroad;
            // The limit of this origin does not count what another one is sent.
            if !hop.abroad {
                permits.again();
            }
            response = exchange(alarm, until, self.limits, hop.request()).await?;
        }
    }
}

/// A request that may be sent.
struct Permitted {
    request: http::Request<Body>,
    /// When the time for the attempt is over, if ever.
    until: Option<Instant>,
    permits: Permits,
}

/// What the attempts of a call leave behind.
#[derive(Default)]
pub(super) struct Trail {
    /// How often the request was sent again.
    pub(super) resent: usize,
    /// How long the last answer asked to wait.
    pub(super) retry_after: Option<Duration>,
    /// The last answer may come from another origin.
    abroad: bool,
    /// The last request was given to the transport.
    begun: bool,
    /// The last request, if it was answered.
    pub(super) sent: Option<Sent>,
}

impl Trail {
    /// Before another attempt.
    fn reset(&mut self) {
        *self = Self { resent: self.resent, ..Self::default() };
    }
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
