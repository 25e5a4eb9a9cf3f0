//! The tracing spans of a call and of its attempts, with the names that OpenTelemetry gives to HTTP clients.
//!
//! They have templates of addresses, never an address with its values, and no body. Of headers they have the ids of a call: what
//! the client made, and by what the support of the service finds the answer.

use super::attempt::Unanswered;
use crate::error::ErrorKind;
use crate::foreign::{self, Known};
use crate::operation::Meta;
use crate::transport::lost_by;
use http::HeaderMap;
use tracing::Span;
use tracing::field::Empty;

/// A span for one call, around those of its attempts.
pub(super) fn call(meta: &Meta) -> Span {
    tracing::info_span!(
        "call",
        otel.name = meta.id,
        otel.kind = "internal",
        otel.status_code = Empty,
        specwright.operation = meta.id,
        specwright.attempts = Empty,
        error.type = Empty,
    )
}

/// A span for one attempt of a call that was sent so many times before.
pub(super) fn attempt(meta: &Meta, resent: usize) -> Span {
    // Nothing is written out here unless somebody listens.
    let span = tracing::info_span!(
        "http.client",
        otel.name = %format_args!("{} {}", meta.method, meta.shown_template()),
        otel.kind = "client",
        otel.status_code = Empty,
        http.request.method = %meta.method,
        http.request.resend_count = Empty,
        http.response.status_code = Empty,
        server.address = Empty,
        server.port = Empty,
        url.template = %meta.shown_template(),
        specwright.request_id = Empty,
        specwright.reference = Empty,
        error.type = Empty,
    );
    sent_again(&span, resent);
    span
}

/// Notes the ids of a request: the headers that the client makes, in the order of the documentation.
pub(super) fn identified(span: &Span, meta: &Meta, headers: &HeaderMap) {
    if span.is_disabled() {
        return;
    }
    let ids: Vec<String> = meta.generated.iter().filter_map(|header| shown(headers, header.name)).collect();
    if !ids.is_empty() {
        span.record("specwright.request_id", ids.join(", "));
    }
}

/// Notes by what the support of the service finds the answer, if the documentation names a header for that.
pub(super) fn referred(
    span: &Span,
    reference: Option<&'static str>,
    headers: &HeaderMap,
    known: impl FnOnce() -> Known,
) {
    if span.is_disabled() {
        return;
    }
    if let Some(id) = reference.and_then(|name| shown(headers, name)) {
        span.record("specwright.reference", known().hide(id));
    }
}

/// The value of a header, unless it is a secret or no text.
fn shown(headers: &HeaderMap, name: &str) -> Option<String> {
    let value = headers.get(name).filter(|value| !value.is_sensitive())?;
    let text = value.to_str().ok()?.trim();
    (!text.is_empty()).then(|| foreign::id(text))
}

/// Notes how often the request was sent before.
pub(super) fn sent_again(span: &Span, resent: usize) {
    if resent > 0 {
        span.record("http.request.resend_count", resent);
    }
}

/// Tells that an attempt ended before anything was sent, and why: of rules that it breaks a caller is told in full.
pub(super) fn unsent(unanswered: &Unanswered) {
    match unanswered {
        Unanswered::Refused(_) => tracing::warn!("not sent: the request breaks a rule"),
        Unanswered::Credentials(error) => tracing::warn!("not sent: the credentials could not be fetched: {error}"),
        Unanswered::RateLimited(wait) => {
            tracing::warn!("not sent: the rate limit allows it in {} ms, which is too late", wait.as_millis());
        }
        // An exchange tells of its own end.
        Unanswered::Transport(..) => {}
    }
}

/// Notes how many attempts a call took, if it was sent.
pub(super) fn attempts(span: &Span, attempts: u32) {
    if attempts > 0 {
        span.record("specwright.attempts", attempts);
    }
}

/// Notes what kind of error the call ended with.
pub(super) fn failed<D>(span: &Span, kind: &ErrorKind<D>) {
    let name = match kind {
        ErrorKind::Refused(_) => "refused",
        ErrorKind::Credentials(_) => "credentials",
        ErrorKind::RateLimited { .. } => "rate_limited",
        ErrorKind::Transport(error) => lost_by(error),
        ErrorKind::Documented(_) => "documented",
        ErrorKind::Undocumented => "undocumented",
        ErrorKind::Undecodable(_) => "undecodable",
        ErrorKind::MissingBody { .. } => "missing_body",
        ErrorKind::UnfitError { .. } => "unfit_error",
        ErrorKind::Drift(_) => "drift",
        ErrorKind::Paging(_) => "paging",
    };
    span.record("error.type", name);
    span.record("otel.status_code", "ERROR");
}
