//! What is told of an exchange over HTTP, with the names that OpenTelemetry gives to it: neither its headers nor its bodies.

use super::port;
use crate::error::{TransportError, TransportErrorKind};
use http::{StatusCode, Uri};
use std::time::Duration;
use tracing::Span;

/// Notes where a request goes.
pub(crate) fn addressed(span: &Span, uri: &Uri) {
    // Host and port are looked for in the address.
    if span.is_disabled() {
        return;
    }
    span.record("server.address", uri.host().unwrap_or_default());
    if let Some(port) = port(uri) {
        span.record("server.port", port);
    }
}

/// Notes the answer, and tells of it.
pub(crate) fn answered(span: &Span, status: StatusCode, took: Duration) {
    span.record("http.response.status_code", status.as_u16());
    if status.is_client_error() || status.is_server_error() {
        span.record("error.type", status.as_str());
        span.record("otel.status_code", "ERROR");
    }
    tracing::info!(parent: span, duration_ms = milliseconds(took), "answered with status {}", status.as_u16());
}

/// Notes that there was no complete answer, and tells of it.
pub(crate) fn lost(span: &Span, error: &TransportError, took: Duration) {
    span.record("error.type", lost_by(error));
    span.record("otel.status_code", "ERROR");
    tracing::warn!(parent: span, duration_ms = milliseconds(took), "no complete answer: {error}");
}

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

/// What kind of error an exchange ended with.
pub(crate) fn lost_by(error: &TransportError) -> &'static str {
    match error.kind() {
        TransportErrorKind::Connect => "connect",
        TransportErrorKind::Timeout => "timeout",
        TransportErrorKind::Interrupted => "interrupted",
        TransportErrorKind::Malformed => "malformed",
        TransportErrorKind::TooLarge { .. } => "too_large",
        TransportErrorKind::Redirect { .. } => "redirect",
        TransportErrorKind::NoRuntime | TransportErrorKind::Other => "transport",
    }
}
