//! The tracing span of a call, with the names that OpenTelemetry gives to HTTP clients.

use super::address;
use crate::error::ErrorKind;
use crate::operation::Meta;
use http::{StatusCode, Uri};
use tracing::Span;
use tracing::field::Empty;

/// A span for one call. It has the template of the address, never the address with its values.
pub(super) fn of(meta: &Meta) -> Span {
    let template = meta.template();
    tracing::info_span!(
        "http.client",
        otel.name = %format_args!("{} {}", meta.method, template),
        otel.kind = "client",
        specwright.operation = meta.id,
        http.request.method = %meta.method,
        server.address = Empty,
        server.port = Empty,
        url.template = %template,
        http.response.status_code = Empty,
        http.request.resend_count = Empty,
        error.type = Empty,
    )
}

/// Notes where the request goes, which is not known before the caller has changed it.
pub(super) fn addressed(span: &Span, uri: &Uri) {
    span.record("server.address", uri.host().unwrap_or_default());
    if let Some(port) = address::port(uri) {
        span.record("server.port", port);
    }
}

/// Notes the status of the response, and how often the request was sent again for it.
pub(super) fn answered(span: &Span, status: StatusCode, resent: usize) {
    span.record("http.response.status_code", status.as_u16());
    if resent > 0 {
        span.record("http.request.resend_count", resent);
    }
}

/// Notes what kind of error the call ended with.
pub(super) fn failed<D>(span: &Span, kind: &ErrorKind<D>) {
    let name = match kind {
        ErrorKind::Refused(_) => "refused",
        ErrorKind::Credentials(_) => "credentials",
        ErrorKind::RateLimited { .. } => "rate_limited",
        ErrorKind::Transport(error) if error.is_timeout() => "timeout",
        ErrorKind::Transport(_) => "transport",
        ErrorKind::Documented(_) => "documented",
        ErrorKind::Undocumented => "undocumented",
        ErrorKind::Undecodable(_) => "undecodable",
        ErrorKind::MissingBody { .. } => "missing_body",
        ErrorKind::UnfitError { .. } => "unfit_error",
        ErrorKind::Drift(_) => "drift",
    };
    span.record("error.type", name);
}
